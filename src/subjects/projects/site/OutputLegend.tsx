import type { Locale } from '@/lib/label'
import { texts } from '@/site/texts/texts'

import styles from './Outputs.module.css'
import { StateMark } from './StateMark'

const states = ['planned', 'underway', 'done', 'cancelled'] as const

type Props = { locale: Locale }

/** What the shapes in the matrix mean. */
export const OutputLegend = ({ locale }: Props) => {
  const t = texts(locale, 'outputStates')

  return (
    <ul className={styles.legend}>
      {states.map((state) => (
        <li key={state}>
          <StateMark state={state} />
          {t(state)}
        </li>
      ))}
    </ul>
  )
}
