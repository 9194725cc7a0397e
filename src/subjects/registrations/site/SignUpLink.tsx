import { formatDate } from '@/lib/formatDate'
import type { Locale } from '@/lib/label'
import { pathTo } from '@/lib/pathTo'
import { freeOf, type PlacesView } from '@/lib/registrationView'
import type { Event } from '@/payload-types'
import { ButtonLink } from '@/site/components/ButtonLink/ButtonLink'
import { texts } from '@/site/texts/texts'

import styles from './SignUp.module.css'

type Props = { locale: Locale; event: Event; places: PlacesView }

/** On the page of an event: whether there are places, until when, and the way to the form. */
export const SignUpLink = ({ locale, event, places }: Props) => {
  const t = texts(locale, 'signUp')
  const open = places.occurrences.filter(({ isOpen }) => isOpen)
  const isFull = open.every((each) => freeOf(each) === 0)
  const href = pathTo(locale, `/akce/${event.slug}/prihlaska`)
  if (open.length === 0) return event.timing === 'past' ? null : <p>{t('closed')}</p>
  if (isFull && !event.signUpHere?.hasWaitingList) return <p>{t('fullText')}</p>

  const until = event.signUp?.until
  return (
    <div className={styles.link}>
      <p>
        <ButtonLink href={href}>{t(isFull ? 'signUpWaiting' : 'signUp')}</ButtonLink>
      </p>
      {isFull && <p>{t('fullText')}</p>}
      {until && <p>{t('until', { date: formatDate(locale, until) })}</p>}
    </div>
  )
}
