import { CallLines } from '@/site/components/CallLine/CallLines'
import type { Locale } from '@/lib/label'
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
        <CallLines locale={locale} lines={lines} />
      </div>
    </section>
  )
}
