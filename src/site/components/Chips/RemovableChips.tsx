import type { Locale } from '@/lib/label'
import { texts } from '@/site/texts/texts'

import { Icon } from '../Icon/Icon'
import styles from './Chips.module.css'

export type Chosen = { label: string; without: string }

type Props = { locale: Locale; chosen: Chosen[]; clear: string }

/** What a list is filtered by; each chip takes its condition away. */
export const RemovableChips = ({ locale, chosen, clear }: Props) => {
  if (chosen.length === 0) return null
  const t = texts(locale, 'filters')

  return (
    <ul className={styles.chips} aria-label={t('chosen')}>
      {chosen.map(({ label, without }) => (
        <li key={`${label} ${without}`}>
          <a className={styles.chip} href={without}>
            <span className="hidden">{t('remove')} </span>
            {label}
            <Icon name="close" />
          </a>
        </li>
      ))}
      <li>
        <a className={styles.all} href={clear}>
          {t('clear')}
        </a>
      </li>
    </ul>
  )
}
