import type { Payload, Where } from 'payload'

import type { Locale } from '@/lib/label'
import type { WorkingGroup } from '@/payload-types'

export type Texts = Partial<Record<Locale, string | null>> | string | null
type Row<Name extends 'tasks' | 'contacts' | 'members' | 'meetings', Own extends object> = Omit<
  NonNullable<WorkingGroup[Name]>[number],
  keyof Own
> &
  Own

/** A member of it. */
export type GroupMember = Row<'members', { organisation: Texts; role?: Texts }>

/** A meeting that was written down. */
export type StoredMeeting = Row<
  'meetings',
  {
    agenda?: Texts
    topic?: Texts
    conclusions?: Texts
    resolutions?: { number?: string | null; text?: Texts }[] | null
  }
>

/** A group as it is stored, in all languages. */
export type StoredGroup = {
  id: string
  slug: string
  name: Texts
  _status?: string | null
  deletedAt?: string | null
  members?: GroupMember[] | null
  meetings?: StoredMeeting[] | null
  quorumRule?: WorkingGroup['quorumRule']
  quorumCount?: number | null
  tasks?: Row<'tasks', { text: Texts }>[] | null
  contacts?: Row<'contacts', { role: Texts }>[] | null
}

/** The public groups of which this is true. */
export const publicGroups = async (payload: Payload, where: Where): Promise<StoredGroup[]> => {
  const { docs } = await payload.db.find<StoredGroup>({
    collection: 'working-groups',
    where: { and: [{ _status: { equals: 'published' } }, where] },
    pagination: false,
  })
  return docs.filter(({ deletedAt }) => !deletedAt)
}
