import type { FormState } from '@/lib/formState'
import type { Locale } from '@/lib/label'
import { answerLengths, type AnswerView } from '@/lib/measureAnswers'
import { pathTo } from '@/lib/pathTo'
import { SubmitButton } from '@/site/components/ButtonLink/SubmitButton'
import { FormField } from '@/site/components/FormField/FormField'
import { PageScript } from '@/site/components/PageScript/PageScript'
import { texts } from '@/site/texts/texts'

import styles from './Answers.module.css'
import { MeasureFields } from './MeasureFields'

type Props = { locale: Locale; token: string; view: AnswerView; state: FormState | null }

/** One form for all measures of a link; it works without script and comes back with what was typed. */
export const AnswerForm = ({ locale, token, view, state }: Props) => {
  const t = texts(locale, 'answers')
  const { year, organisation, measures } = view
  const field = (name: string, known: string) => ({
    name,
    value: state ? (state.values[name] ?? '') : known,
    fault: state?.faults.find(({ path }) => path === name)?.message,
    isOptional: true as const,
  })

  return (
    <form
      action={`${pathTo(locale, `/plneni/${token}`)}#prehled`}
      className={styles.form}
      data-answers={year}
      data-kept={t('kept')}
      data-offline={t('offline')}
      method="post"
    >
      <FormField
        {...field('organisation', organisation)}
        autoComplete="organization"
        hint={t('organisationHint')}
        label={t('organisation')}
        maxLength={answerLengths.organisation}
      />
      {measures.map((measure) => (
        <MeasureFields key={measure.id} {...{ locale, measure, year, field }} />
      ))}
      <p className={styles.note}>{t('privacy')}</p>
      <p>
        <SubmitButton>{t('send')}</SubmitButton>
      </p>
      <p className={styles.note} data-answers-status="" role="status" />
      <PageScript name="plneni" />
    </form>
  )
}
