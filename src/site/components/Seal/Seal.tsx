import { formatDate, isoDay } from '@/lib/formatDate'
import type { Locale } from '@/lib/label'
import { texts } from '@/site/texts/texts'

import { isOutdated } from './isOutdated'
import { Icon } from '../Icon/Icon'
import styles from './Seal.module.css'

type Props = {
  locale: Locale
  verifiedOn: string | null | undefined
  verifiedBy?: 'provider' | 'office' | null
  isShort?: boolean
}

/** When somebody last confirmed that an entry is true, who that was, and a warning in words when that was long ago. */
export const Seal = ({ locale, verifiedOn, verifiedBy, isShort }: Props) => {
  const t = texts(locale, 'seal')
  if (!verifiedOn) return isShort ? null : <p className={styles.note}>{t('never')}</p>

  const isOld = isOutdated(verifiedOn)
  const date = formatDate(locale, verifiedOn)
  const text = isOld
    ? t('outdated')
    : t(verifiedBy === 'office' ? 'verifiedByOffice' : 'verified', { date })
  if (isShort)
    return (
      <span>
        <Icon name={isOld ? 'info' : 'verified'} />{' '}
        <time dateTime={isoDay(verifiedOn)}>{text}</time>
      </span>
    )
  return (
    <p className={`${styles.seal} ${isOld ? styles.old : ''}`}>
      <Icon name={isOld ? 'info' : 'verified'} />
      <span>
        <time dateTime={isoDay(verifiedOn)}>{text}</time>
        <span className={styles.note}>
          {' '}
          {isOld ? t('outdatedHelp', { date }) : t(helps[verifiedBy ?? 'unknown'])}
        </span>
      </span>
    </p>
  )
}

const helps = { provider: 'helpByProvider', office: 'helpByOffice', unknown: 'help' } as const
