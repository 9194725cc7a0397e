import type { Payload } from 'payload'

import { aboutTask } from './taskReminders'

/** When each of the tasks was last reminded of, by their ids. */
export const remindersOf = async (
  payload: Payload,
  tasks: (string | null | undefined)[],
): Promise<Map<string, string>> => {
  const { docs } = await payload.find({
    collection: 'letters',
    where: { about: { in: tasks.map(aboutTask) } },
    select: { about: true, createdAt: true },
    sort: 'createdAt',
    pagination: false,
    overrideAccess: true,
  })
  return new Map(docs.map(({ about, createdAt }) => [String(about).split(':')[1] ?? '', createdAt]))
}
