import { isoDay } from './formatDate'

type Task = { state?: string | null; dueOn?: string | null }

/** Whether something is still to be done, as far as anybody said. */
export const isOpenTask = ({ state }: Task): boolean => state !== 'done' && state !== 'dropped'

/** Whether its day has passed; of a task whose state nobody said, nobody knows. */
export const isLateTask = ({ state, dueOn }: Task, now: Date): boolean =>
  state === 'open' && Boolean(dueOn) && isoDay(String(dueOn)) < isoDay(now)

/** Open tasks as they come due; those without a day stand last. */
export const byDueDay = (one: Task, other: Task): number =>
  (one.dueOn ?? '9999').localeCompare(other.dueOn ?? '9999')
