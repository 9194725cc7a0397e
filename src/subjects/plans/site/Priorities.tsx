import { Paragraphs } from '@/site/components/Prose/Paragraphs'
import { Tags } from '@/site/components/Tag/Tags'
import type { Locale } from '@/lib/label'
import { docsOf } from '@/lib/populated'
import { unbreak } from '@/lib/unbreak'
import type { Plan } from '@/payload-types'

import { GoalNote } from './GoalNote'
import styles from './Priorities.module.css'

type Props = { locale: Locale; priorities: NonNullable<Plan['priorities']> }

/** What a plan wants first of all, with its goals. */
export const Priorities = ({ locale, priorities }: Props) => (
  <ol className={styles.priorities}>
    {priorities.map(({ id, code, title, description, targetGroups, goals }) => (
      <li key={id ?? code} className={styles.priority} id={`priorita-${code}`}>
        <p className={styles.code}>{code}</p>
        <div className={styles.words}>
          <h3>{unbreak(title)}</h3>
          <Paragraphs text={description} />
          {!!goals?.length && (
            <ul className={styles.goals}>
              {goals.map((goal) => (
                <li key={goal.id ?? goal.title}>
                  {goal.code && <strong>{`${goal.code} `}</strong>}
                  {unbreak(goal.title)}
                  <GoalNote locale={locale} goal={goal} />
                </li>
              ))}
            </ul>
          )}
          <Tags labels={docsOf(targetGroups).map(({ name }) => name)} />
        </div>
      </li>
    ))}
  </ol>
)
