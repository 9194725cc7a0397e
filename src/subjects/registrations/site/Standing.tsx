import { formatDateTime } from '@/lib/formatDate'
import type { Locale } from '@/lib/label'
import { occurrenceText } from '@/lib/occurrenceText'
import { pathTo } from '@/lib/pathTo'
import type { RegistrationView } from '@/lib/registrationView'
import { SubmitButton } from '@/site/components/ButtonLink/SubmitButton'
import { Facts } from '@/site/components/Facts/Facts'
import { Notice } from '@/site/components/Notice/Notice'
import { QrCode } from '@/site/components/ShareBox/QrCode'
import { texts } from '@/site/texts/texts'

import styles from './SignUp.module.css'

type Props = { locale: Locale; token: string; view: RegistrationView }

const words = {
  unconfirmed: 'stateUnconfirmed',
  confirmed: 'stateConfirmed',
  waiting: 'stateWaiting',
  offered: 'stateOffered',
  cancelled: 'stateCancelled',
  declined: 'stateDeclined',
  expired: 'stateExpired',
} as const

/** How a registration stands, and the buttons of what can be done with it. They work without script. */
export const Standing = ({ locale, token, view }: Props) => {
  const t = texts(locale, 'signUp')
  const { state, event, date, code, canCancel } = view
  const until = view.until ? formatDateTime(locale, view.until) : ''
  const tone = state === 'confirmed' ? 'success' : canCancel ? 'warning' : 'info'
  const button = (action: 'confirm' | 'accept' | 'decline' | 'cancel') => (
    <form key={action} method="post" action={pathTo(locale, `/prihlaska/${token}`)}>
      <input type="hidden" name="action" value={action} />
      <SubmitButton quiet={action === 'decline' || action === 'cancel'}>{t(action)}</SubmitButton>
    </form>
  )

  return (
    <>
      <Notice tone={tone}>
        <p>{t(words[state], { until, position: String(view.position ?? '') })}</p>
      </Notice>
      <Facts
        stacked
        facts={[
          date && { term: t('when'), value: occurrenceText(locale, date) },
          event?.where && { term: t('where'), value: event.where },
          event?.online && {
            term: t('online'),
            value: <a href={event.online}>{event.online}</a>,
          },
          { term: t('who'), value: view.name },
        ]}
      />
      {code && (
        <div className={styles.entry}>
          <QrCode text={code} label={t('codePicture')} />
          <p>
            {t('codeHelp')} <strong>{code}</strong>
          </p>
        </div>
      )}
      {!(event && date) && <p>{t('goneText')}</p>}
      {canCancel && (
        <div className={styles.actions}>
          {state === 'unconfirmed' && button('confirm')}
          {state === 'offered' && [button('accept'), button('decline')]}
          {state !== 'offered' && button('cancel')}
        </div>
      )}
      {canCancel && state === 'confirmed' && <p>{t('cancelHelp')}</p>}
      {event && (
        <p>
          <a href={pathTo(locale, `/akce/${event.slug}`)}>{t('toEvent')}</a>
        </p>
      )}
    </>
  )
}
