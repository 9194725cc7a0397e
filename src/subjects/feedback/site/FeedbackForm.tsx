import { longestSentence, stars } from '@/lib/feedbackView'
import type { FormState } from '@/lib/formState'
import type { Locale } from '@/lib/label'
import { pathTo } from '@/lib/pathTo'
import { SubmitButton } from '@/site/components/ButtonLink/SubmitButton'
import { FormField } from '@/site/components/FormField/FormField'
import { texts } from '@/site/texts/texts'

import styles from './Feedback.module.css'

type Props = { locale: Locale; token: string; state: FormState | null }

/** Stars and a sentence; works without script. */
export const FeedbackForm = ({ locale, token, state }: Props) => {
  const t = texts(locale, 'feedback')
  const faultOf = (name: string) => state?.faults.find(({ path }) => path === name)?.message
  const fault = faultOf('stars')

  return (
    <form className={styles.form} method="post" action={pathTo(locale, `/po-akci/${token}`)}>
      <fieldset className={styles.stars} aria-describedby={fault ? 'stars-fault' : undefined}>
        <legend id="stars">{t('stars')}</legend>
        {fault && (
          <p id="stars-fault" className={styles.fault}>
            {fault}
          </p>
        )}
        {stars.map((count) => (
          <label key={count} className={styles.star}>
            <input
              type="radio"
              name="stars"
              value={count}
              defaultChecked={state?.values.stars === String(count)}
              required
            />
            <span aria-hidden="true">{'★'.repeat(count)}</span>
            {t('count', { count })}
          </label>
        ))}
      </fieldset>
      <FormField
        name="sentence"
        label={t('sentence')}
        hint={t('sentenceHint')}
        value={state?.values.sentence ?? ''}
        fault={faultOf('sentence')}
        maxLength={longestSentence}
        isLong
        isOptional
      />
      <p>{t('anonymous')}</p>
      <SubmitButton>{t('send')}</SubmitButton>
    </form>
  )
}
