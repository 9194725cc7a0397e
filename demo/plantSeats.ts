import type { Payload } from 'payload'

import { seatsWhere } from '@/subjects/groups/room/places'
import { publicGroups } from '@/subjects/groups/storedGroup'

/** Lets the members of the demo's groups who have an account of the demo into their rooms; who is let in stays so. */
export const plantSeats = async (payload: Payload): Promise<void> => {
  const { docs: people } = await payload.find({
    collection: 'users',
    where: { role: { equals: 'member' } },
    pagination: false,
    overrideAccess: true,
  })
  for (const { id, email } of people)
    for (const group of await publicGroups(payload, { 'members.email': { contains: email } })) {
      const row = group.members?.find((each) => each.email === email)
      const slot = `${group.id}:${row?.id}`
      if (!row?.id || (await seatsWhere(payload, { slot: { equals: slot } })).length > 0) continue

      const data = { user: String(id), group: String(group.id), member: row.id, email, slot }
      await payload.db.create({ collection: 'room-seats', data, returning: false })
    }
}
