import type { Locale } from '@/lib/label'
import { texts } from '@/site/texts/texts'

import styles from './Outputs.module.css'
import type { Output } from './outputTerritories'
import { StateMark } from './StateMark'

const states = ['planned', 'underway', 'done', 'cancelled'] as const

type Props = { locale: Locale; outputs: Output[] }

/** What the shapes in the matrix mean; that of an unknown state only where there is one. */
export const OutputLegend = ({ locale, outputs }: Props) => {
  const t = texts(locale, 'outputStates')
  const isUnsaid = outputs.some(({ state }) => !state)

  return (
    <ul className={styles.legend}>
      {states.map((state) => (
        <li key={state}>
          <StateMark state={state} />
          {t(state)}
        </li>
      ))}
      {isUnsaid && (
        <li>
          <StateMark />
          {t('unsaid')}
        </li>
      )}
    </ul>
  )
}
