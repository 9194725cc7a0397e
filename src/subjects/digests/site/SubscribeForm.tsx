import type { DigestChoices } from '@/lib/digest'
import type { FormState } from '@/lib/formState'
import type { Locale } from '@/lib/label'
import { pathTo } from '@/lib/pathTo'
import { SubmitButton } from '@/site/components/ButtonLink/SubmitButton'
import { FaultSummary } from '@/site/components/FaultSummary/FaultSummary'
import { FormField } from '@/site/components/FormField/FormField'
import { NoRobot, NoRobotStatus } from '@/site/components/NoRobot/NoRobot'
import { texts } from '@/site/texts/texts'

import { ChoiceFields } from './ChoiceFields'
import styles from './Digests.module.css'

type Props = {
  locale: Locale
  choices: DigestChoices
  /** What the page from which the visitor comes is about. */
  wants: string[]
  state: FormState | null
}

/** The form by which somebody asks for news by e-mail; it comes back with what was typed. */
export const SubscribeForm = ({ locale, choices, wants, state }: Props) => {
  const t = texts(locale, 'digests')

  return (
    <form
      className={styles.form}
      method="post"
      action={`${pathTo(locale, '/odber')}#prehled`}
      data-sending={t('sending')}
      data-no-robot=""
      noValidate
    >
      {state && <FaultSummary locale={locale} title={t('faults')} faults={state.faults} />}
      <input type="hidden" name="language" value={locale} />
      <ChoiceFields {...{ locale, choices, wants, state }} frequency="weekly" />
      <FormField
        name="email"
        label={t('email')}
        hint={t('emailHint')}
        value={state?.values.email ?? ''}
        fault={state?.faults.find(({ path }) => path === 'email')?.message}
        type="email"
        autoComplete="email"
        maxLength={200}
      />
      <NoRobot locale={locale} />
      <p className={styles.hint}>{t('privacy')}</p>
      <p>
        <SubmitButton>{t('send')}</SubmitButton>
      </p>
      <NoRobotStatus />
    </form>
  )
}
