import { Icon } from '@/site/components/Icon/Icon'
import type { Locale } from '@/lib/label'
import { formatPhone } from '@/lib/phone'
import type { Site } from '@/payload-types'
import { texts } from '@/site/texts/texts'

import styles from './CrisisLines.module.css'

type Props = { locale: Locale; lines: Site['crisisLines'] }

/** Whom to call when help cannot wait; on every page. */
export const CrisisLines = ({ locale, lines }: Props) => {
  if (!lines?.length) return null
  const t = texts(locale, 'crisis')

  return (
    <section id="krizove-linky" className={styles.crisis} aria-labelledby="krize" tabIndex={-1}>
      <div className={styles.inner}>
        <div>
          <h2 id="krize" className={styles.title}>
            {t('title')}
          </h2>
          <p>{t('intro')}</p>
        </div>
        <ul className={styles.list}>
          {lines.map(({ id, name, phone, hours, note }) => (
            <li key={id ?? phone} className={styles.line}>
              <a className={styles.number} href={`tel:${phone}`}>
                <Icon name="phone" />
                {formatPhone(phone)}
              </a>
              <p className={styles.name}>{name}</p>
              {note && <p className={styles.note}>{note}</p>}
              {hours && <p className={styles.note}>{hours}</p>}
            </li>
          ))}
        </ul>
      </div>
    </section>
  )
}
