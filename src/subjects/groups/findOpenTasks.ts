import type { Payload, TypedUser } from 'payload'

import { byDueDay, isOpenTask } from '@/lib/groupTasks'
import type { Locale } from '@/lib/label'
import type { WorkingGroup } from '@/payload-types'

type Task = NonNullable<WorkingGroup['tasks']>[number]

export type OpenTask = { task: Task; group: { id: string; name: string } }

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
  return docs
    .flatMap(({ id, name, tasks }) =>
      (tasks ?? []).filter(isOpenTask).map((task) => ({ task, group: { id, name } })),
    )
    .sort((one, other) => byDueDay(one.task, other.task))
}
