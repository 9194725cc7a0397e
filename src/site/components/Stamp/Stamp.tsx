import { formatDateTime } from '@/lib/formatDate'
import type { Locale } from '@/lib/label'
import { texts } from '@/site/texts/texts'

import styles from './Stamp.module.css'

type Props = { locale: Locale; changedAt: string }

/** When a page was last changed. */
export const Stamp = ({ locale, changedAt }: Props) => (
  <p className={styles.stamp}>
    {texts(locale, 'common')('lastChanged')}{' '}
    <time dateTime={changedAt}>{formatDateTime(locale, changedAt)}</time>
  </p>
)
