import type { Payload, TypedUser } from 'payload'

import { byDueDay, isOpenTask } from '@/lib/groupTasks'
import type { Locale } from '@/lib/label'
import type { WorkingGroup } from '@/payload-types'

import { remindersOf } from './remindersOf'

type Task = NonNullable<WorkingGroup['tasks']>[number]

export type OpenTask = {
  task: Task
  group: { id: string; name: string }
  /** When somebody was last reminded of it. */
  remindedOn?: string
}

/** What all groups still have to do, also what is not published yet, as it comes due. */
export const findOpenTasks = async (
  payload: Payload,
  user: TypedUser,
  locale: Locale,
): Promise<OpenTask[]> => {
  const { docs } = await payload.find({
    collection: 'working-groups',
    where: { 'tasks.id': { exists: true } },
    select: { name: true, tasks: true },
    draft: true,
    pagination: false,
    depth: 0,
    locale,
    overrideAccess: false,
    user,
  })
  const open = docs.flatMap(({ id, name, tasks }) =>
    (tasks ?? []).filter(isOpenTask).map((task) => ({ task, group: { id, name } })),
  )
  const reminders = await remindersOf(
    payload,
    open.map(({ task }) => task.id),
  )
  return open
    .map((each) => ({ ...each, remindedOn: reminders.get(String(each.task.id)) }))
    .sort((one, other) => byDueDay(one.task, other.task))
}
