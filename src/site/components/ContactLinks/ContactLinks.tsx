import { formatPhone } from '@/lib/phone'
import { isWebAddress } from '@/lib/isWebAddress'

import { Icon } from '../Icon/Icon'
import styles from './ContactLinks.module.css'

export type Contacts = {
  phones?: { number?: string | null; note?: string | null }[] | null
  emails?: { email?: string | null }[] | null
  web?: string | null
}

/** Telephones to call, addresses to write to, the web to look at. */
export const ContactLinks = ({ phones, emails, web }: Contacts) => (
  <ul className={styles.list}>
    {phones?.map(
      ({ number, note }) =>
        number && (
          <li key={number}>
            <Icon name="phone" />
            <span>
              <a href={`tel:${number}`}>{formatPhone(number)}</a>
              {note && <span className={styles.note}> {note}</span>}
            </span>
          </li>
        ),
    )}
    {emails?.map(
      ({ email }) =>
        email && (
          <li key={email}>
            <Icon name="mail" />
            <a href={`mailto:${email}`}>{email}</a>
          </li>
        ),
    )}
    {web && isWebAddress(web) && (
      <li>
        <Icon name="web" />
        <a href={web} rel="noopener">
          {new URL(web).hostname.replace(/^www\./, '')}
        </a>
      </li>
    )}
  </ul>
)
