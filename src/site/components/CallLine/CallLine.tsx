import type { HelpLine } from '@/lib/crisis'
import { isWebAddress } from '@/lib/isWebAddress'
import type { Locale } from '@/lib/label'
import { formatPhone } from '@/lib/phone'
import { texts } from '@/site/texts/texts'

import { Icon } from '../Icon/Icon'
import styles from './CallLine.module.css'

type Props = { locale: Locale; line: HelpLine }

/** A line of help under the thumb: one button calls it, others write to it where it reads messages. */
export const CallLine = ({ locale, line }: Props) => {
  const t = texts(locale, 'crisis')
  const { name, phone, note, hours, web, sms, chat } = line
  const about = [hours, note].filter(Boolean).join('\u00a0· ')

  return (
    <>
      {phone ? (
        <a className={styles.call} href={`tel:${phone}`}>
          <Icon name="phone" />
          <span>
            <strong className={styles.number}>{formatPhone(phone)}</strong> {name}
          </span>
        </a>
      ) : (
        <p className={styles.name}>{name}</p>
      )}
      {about && <p className={styles.note}>{about}</p>}
      <p className={styles.others}>
        {sms && (
          <a href={`sms:${sms}`}>
            <Icon name="mail" />
            {t('sms', { number: formatPhone(sms) })}
          </a>
        )}
        {chat && isWebAddress(chat) && (
          <a href={chat} rel="noopener noreferrer">
            <Icon name="talk" />
            {t('chat', { host: hostOf(chat) })}
          </a>
        )}
        {web && isWebAddress(web) && (
          <a href={web} rel="noopener noreferrer">
            <Icon name="web" />
            {hostOf(web)}
          </a>
        )}
      </p>
    </>
  )
}

const hostOf = (url: string): string => new URL(url).hostname.replace(/^www\./, '')
