import { Icon } from '@/site/components/Icon/Icon'
import type { Locale } from '@/lib/label'
import { unbreak } from '@/lib/unbreak'
import type { Alert } from '@/payload-types'
import { texts } from '@/site/texts/texts'

import styles from './AlertStrip.module.css'

type Props = { locale: Locale; alert: Partial<Alert> }

/** What everybody is to know today, above every page. */
export const AlertStrip = ({ locale, alert: { text, tone, web, linkText } }: Props) => {
  if (!text) return null
  const isWarning = tone === 'warning'

  return (
    <section
      aria-label={texts(locale, 'common')('alert')}
      className={`${styles.strip} ${isWarning ? styles.warning : ''}`}
    >
      <div className={styles.inner}>
        <Icon name={isWarning ? 'warning' : 'info'} />
        <p>
          {unbreak(text)}{' '}
          {web && <a href={web}>{linkText || texts(locale, 'common')('alertMore')}</a>}
        </p>
      </div>
    </section>
  )
}
