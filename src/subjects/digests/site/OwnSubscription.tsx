import type { DigestChoices, SubscriptionView } from '@/lib/digest'
import { formatDateTime } from '@/lib/formatDate'
import type { FormState } from '@/lib/formState'
import type { Locale } from '@/lib/label'
import { pathTo } from '@/lib/pathTo'
import { SubmitButton } from '@/site/components/ButtonLink/SubmitButton'
import { FaultSummary } from '@/site/components/FaultSummary/FaultSummary'
import { Notice } from '@/site/components/Notice/Notice'
import { texts } from '@/site/texts/texts'

import { ChoiceFields } from './ChoiceFields'
import styles from './Digests.module.css'

type Props = {
  locale: Locale
  token: string
  view: SubscriptionView
  choices: DigestChoices
  state: FormState | null
}

/** What a person gets by e-mail, with buttons to confirm, change and end it. They work without script. */
export const OwnSubscription = ({ locale, token, view, choices, state }: Props) => {
  const t = texts(locale, 'digests')
  const action = `${pathTo(locale, `/odber/${token}`)}#prehled`
  const until = view.until && formatDateTime(locale, view.until)
  const button = (name: 'confirm' | 'end') => (
    <form method="post" action={action}>
      <input type="hidden" name="action" value={name} />
      <SubmitButton quiet={name === 'end'}>{t(name)}</SubmitButton>
    </form>
  )
  if (view.state === 'unconfirmed')
    return (
      <>
        <Notice tone="warning">
          <p>{t('unconfirmed', { email: view.email, until: until ?? '' })}</p>
        </Notice>
        <div className={styles.form}>
          {button('confirm')}
          {button('end')}
        </div>
      </>
    )

  return (
    <>
      <Notice tone={view.state === 'paused' ? 'warning' : 'info'}>
        <p>{t(view.state, { email: view.email })}</p>
      </Notice>
      <form className={styles.form} method="post" action={action} noValidate>
        {state && <FaultSummary locale={locale} title={t('faults')} faults={state.faults} />}
        <input type="hidden" name="action" value="change" />
        <input type="hidden" name="language" value={locale} />
        <ChoiceFields
          {...{ locale, state }}
          choices={withChosen(choices, view.wants)}
          wants={view.wants}
          frequency={view.frequency}
        />
        <p>
          <SubmitButton>{t('change')}</SubmitButton>
        </p>
      </form>
      <h2>{t('endTitle')}</h2>
      <p>{t('endHelp')}</p>
      {button('end')}
    </>
  )
}

/** A topic that the newest news have no more stays a choice for who has it. */
const withChosen = (choices: DigestChoices, wants: string[]): DigestChoices => {
  const chosen = wants.flatMap((each) => (each.startsWith('news:') ? [each.slice(5)] : []))
  return { ...choices, topics: [...new Set([...choices.topics, ...chosen])] }
}
