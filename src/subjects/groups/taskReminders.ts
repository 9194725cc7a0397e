import { isoDay } from '@/lib/formatDate'
import { isOpenTask } from '@/lib/groupTasks'
import { latestDue, morningBefore } from '@/lib/reminderTimes'
import type { WorkingGroup } from '@/payload-types'

type Task = Pick<NonNullable<WorkingGroup['tasks']>[number], 'id' | 'state' | 'dueOn'>

/** So many days before a task is due its reminders leave. */
const daysBefore = [7, 0]

/** What letters about a task are found by. */
export const aboutTask = (id: string | null | undefined): string => `tasks:${id}`

/**
 * The key of the reminder that should be written of a task now; null when there is none. Bearing the day, it lets
 * each be written once, and anew once the task was put off.
 */
export const dueReminderKey = ({ id, state, dueOn }: Task, now: Date): string | null => {
  if (!dueOn || !isOpenTask({ state })) return null
  const moment = latestDue(
    daysBefore.flatMap((days) => morningBefore(dueOn, days) ?? []),
    now,
  )
  return moment && `task:${id}:${isoDay(dueOn)}:${isoDay(moment)}`
}
