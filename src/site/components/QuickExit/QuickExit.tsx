import { isWebAddress } from '@/lib/isWebAddress'
import type { Locale } from '@/lib/label'
import { pathTo } from '@/lib/pathTo'
import { texts } from '@/site/texts/texts'

import { PageScript } from '../PageScript/PageScript'
import styles from './QuickExit.module.css'

type Props = {
  locale: Locale
  /** The neutral site to which it leads, as the portal has it set. */
  to?: string | null
}

/** What most people here have open anyway. */
const usualSite = 'https://www.seznam.cz/'

/** The way out for whom somebody might see: one press, or Esc three times, and the page is gone. */
export const QuickExit = ({ locale, to }: Props) => {
  const t = texts(locale, 'leaving')

  return (
    <>
      <aside className={styles.bar} aria-label={t('label')} data-leave-bar="">
        <a
          className={styles.leave}
          href={to && isWebAddress(to) ? to : usualSite}
          rel="noreferrer nofollow"
          data-leave={pathTo(locale, '/')}
        >
          {t('leave')}
        </a>
        <p className={styles.about}>
          <span className={styles.keys}>{t('keys')} </span>
          <a href={pathTo(locale, '/zarizeni')}>{t('device')}</a>
        </p>
      </aside>
      <PageScript name="pryc" />
    </>
  )
}
