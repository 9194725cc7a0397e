import type { Locale } from '@/lib/label'
import { formatPhone } from '@/lib/phone'
import { texts } from '@/site/texts/texts'

import { routeTo } from './routeTo'
import { Icon } from '../Icon/Icon'
import type { Contacts } from './ContactLinks'
import styles from './QuickLinks.module.css'

type Props = {
  locale: Locale
  name: string
  contacts?: Contacts
  places?: { location?: [number, number] | null }[] | null
}

/** To call, to write, to find the way: one touch each, from a list. */
export const QuickLinks = ({ locale, name, contacts, places }: Props) => {
  const t = texts(locale, 'common')
  const phone = contacts?.phones?.[0]?.number
  const email = contacts?.emails?.[0]?.email
  const location = places?.find((place) => place.location)?.location

  return (
    <>
      {phone && (
        <a className={styles.quick} href={`tel:${phone}`}>
          <Icon name="phone" />
          {formatPhone(phone)}
        </a>
      )}
      {email && (
        <a className={styles.quick} href={`mailto:${email}`}>
          <Icon name="mail" />
          {t('write')}
          <span className="hidden">: {name}</span>
        </a>
      )}
      {location && (
        <a className={styles.quick} href={routeTo(location)} rel="noopener noreferrer">
          <Icon name="pin" />
          {t('route')}
          <span className="hidden">
            : {name} ({t('mapNote')})
          </span>
        </a>
      )}
    </>
  )
}
