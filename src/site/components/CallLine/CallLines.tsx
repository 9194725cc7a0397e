import type { HelpLine } from '@/lib/crisis'
import type { Locale } from '@/lib/label'

import { CallLine } from './CallLine'
import styles from './CallLine.module.css'

type Props = { locale: Locale; lines: readonly HelpLine[] }

/** Lines of help, in the order in which to try them. */
export const CallLines = ({ locale, lines }: Props) => (
  <ul className={styles.lines}>
    {lines.map((line) => (
      <li key={line.id ?? `${line.name} ${line.phone}`}>
        <CallLine locale={locale} line={line} />
      </li>
    ))}
  </ul>
)
