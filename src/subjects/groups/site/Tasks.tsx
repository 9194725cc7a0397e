import { formatDate, isoDay } from '@/lib/formatDate'
import { byDueDay, isLateTask, isOpenTask } from '@/lib/groupTasks'
import type { Locale } from '@/lib/label'
import { pathTo } from '@/lib/pathTo'
import { docOf } from '@/lib/populated'
import { unbreak } from '@/lib/unbreak'
import type { WorkingGroup } from '@/payload-types'
import { texts } from '@/site/texts/texts'

import styles from './Tasks.module.css'

type Task = NonNullable<WorkingGroup['tasks']>[number]

type Props = { locale: Locale; tasks: Task[]; now: Date }

/** What a group is to do, the nearest day first; what is settled stands folded below. */
export const Tasks = ({ locale, tasks, now }: Props) => {
  const t = texts(locale, 'groups')
  const open = tasks.filter(isOpenTask).sort(byDueDay)
  const settled = tasks.filter((task) => !isOpenTask(task)).sort(lastDoneFirst)

  return (
    <>
      {open.length > 0 && <List locale={locale} tasks={open} now={now} />}
      {settled.length > 0 && (
        <details>
          <summary>{t('settledTasks', { count: settled.length })}</summary>
          <List locale={locale} tasks={settled} now={now} />
        </details>
      )}
    </>
  )
}

const lastDoneFirst = (one: Task, other: Task): number =>
  (other.doneOn ?? '').localeCompare(one.doneOn ?? '')

const List = ({ locale, tasks, now }: Props) => (
  <ul className={styles.list}>
    {tasks.map((task, at) => (
      <li key={task.id ?? at}>
        <p className={styles.text}>{unbreak(task.text ?? '…')}</p>
        <Standing locale={locale} task={task} now={now} />
        <About locale={locale} task={task} />
      </li>
    ))}
  </ul>
)

type ItemProps = { locale: Locale; task: Task; now: Date }

/** Until when, and what came of it; only what somebody said. */
const Standing = ({ locale, task, now }: ItemProps) => {
  const t = texts(locale, 'groups')
  const { state, dueOn, doneOn, dropReason } = task
  if (state === 'done')
    return (
      <p className={styles.note}>
        {t('taskDone')} <Day locale={locale} on={doneOn} />
      </p>
    )
  if (state === 'dropped')
    return (
      <p className={styles.note}>{[t('taskDropped'), dropReason].filter(Boolean).join(': ')}</p>
    )

  return (
    <p className={styles.note}>
      {dueOn && (
        <>
          {t('taskDue')} <Day locale={locale} on={dueOn} />
        </>
      )}
      {isLateTask(task, now) && ` · ${t('taskLate')}`}
      {!state && `${dueOn ? ' · ' : ''}${t('taskUnknown')}`}
    </p>
  )
}

const About = ({ locale, task }: Omit<ItemProps, 'now'>) => {
  const t = texts(locale, 'groups')
  const measure = docOf(task.measure)
  return (
    <>
      {task.responsible && (
        <p className={styles.note}>{`${t('taskResponsible')}: ${unbreak(task.responsible)}`}</p>
      )}
      {task.metOn && (
        <p className={styles.note}>
          {t('taskMet')} <Day locale={locale} on={task.metOn} />
        </p>
      )}
      {measure && (
        <p className={styles.note}>
          {t('taskMeasure')}{' '}
          <a href={pathTo(locale, `/plany/${measure.slug}`)}>
            {unbreak([measure.code, measure.title].filter(Boolean).join(' '))}
          </a>
        </p>
      )}
    </>
  )
}

const Day = ({ locale, on }: { locale: Locale; on: string | null | undefined }) =>
  on && <time dateTime={isoDay(on)}>{formatDate(locale, on)}</time>
