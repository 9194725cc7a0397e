import { formatDate, isoDay } from '@/lib/formatDate'
import type { Locale } from '@/lib/label'
import type { TreeGroup, TreeMeasure, TreePriority } from '@/lib/planTree'
import { unbreak } from '@/lib/unbreak'
import { texts } from '@/site/texts/texts'

import styles from './Measures.module.css'
import { StandingTag } from './StandingTag'

type Props = { locale: Locale; priorities: TreePriority[] }

/** Measures under their priorities and goals; without headings where no measure names a priority. */
export const MeasureGroups = ({ locale, priorities }: Props) => {
  const isFlat = priorities.every((priority) => !nameOf(priority))

  return priorities.map((priority, at) => (
    <section key={at} className={styles.group}>
      {!isFlat && <h3>{unbreak(nameOf(priority) || texts(locale, 'measures')('noPriority'))}</h3>}
      <Rows locale={locale} measures={priority.measures} />
      {priority.goals.map((goal, nth) => (
        <section key={nth}>
          <h4 className={styles.goal}>{unbreak(nameOf(goal))}</h4>
          <Rows locale={locale} measures={goal.measures} />
        </section>
      ))}
    </section>
  ))
}

const nameOf = ({ code, title }: Pick<TreeGroup, 'code' | 'title'>): string =>
  [code, title].filter(Boolean).join(' ')

const Rows = ({ locale, measures }: { locale: Locale; measures: TreeMeasure[] }) =>
  measures.length > 0 && (
    <ul className={styles.rows}>
      {measures.map((measure) => (
        <Row key={measure.id} locale={locale} measure={measure} />
      ))}
    </ul>
  )

const Row = ({ locale, measure }: { locale: Locale; measure: TreeMeasure }) => {
  const { code, title, path, standing, responsible, endsOn } = measure

  return (
    <li className={styles.row}>
      <span className={styles.code}>{code}</span>
      <div className={styles.words}>
        <a href={path}>{unbreak(title)}</a>
        <span className={styles.about}>
          <StandingTag locale={locale} standing={standing} />
          {responsible && <span>{unbreak(responsible)}</span>}
          {endsOn && (
            <time dateTime={isoDay(endsOn)}>
              {texts(locale, 'measures')('until', { date: formatDate(locale, endsOn) })}
            </time>
          )}
        </span>
      </div>
    </li>
  )
}
