import { formatDate } from '@/lib/formatDate'
import { formatMoney } from '@/lib/formatNumber'
import type { Locale } from '@/lib/label'
import type { Plan } from '@/payload-types'
import { texts } from '@/site/texts/texts'

import styles from './Priorities.module.css'

type Priority = NonNullable<Plan['priorities']>[number]

type Props = { locale: Locale; goal: NonNullable<Priority['goals']>[number] }

/** Who answers for a goal, what it costs and by when it is due; nothing of what nobody has said. */
export const GoalNote = ({ locale, goal: { responsible, cost, costNote, dueOn } }: Props) => {
  const t = texts(locale, 'plans')
  const money = [typeof cost === 'number' && formatMoney(locale, cost), costNote].filter(Boolean)
  const notes = [
    responsible && `${t('goalResponsible')}: ${responsible}`,
    money.length > 0 && `${t('goalCost')}: ${money.join(', ')}`,
    dueOn && `${t('goalDueOn')}: ${formatDate(locale, dueOn)}`,
  ].filter(Boolean)

  return notes.length > 0 && <span className={styles.note}>{notes.join(' · ')}</span>
}
