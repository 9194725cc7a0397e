import type { Payload, TypedUser, Where } from 'payload'

export type Which = 'first' | 'last'
/** The name of a person, the portal itself, or null where the journal does not tell. */
export type Writer = { name: string } | 'portal' | null

/** What the journal calls writing into a document. */
const written = ['created', 'changed', 'published', 'unpublished', 'restored']

/** Who wrote a document first, or wrote into it last, as far as the journal tells this person. */
export const writerOf = async (
  payload: Payload,
  user: TypedUser,
  document: { collection: string; id: string },
  which: Which,
): Promise<Writer> => {
  const action: Where = { action: which === 'first' ? { equals: 'created' } : { in: written } }
  const { docs } = await payload.find({
    collection: 'audit',
    where: {
      and: [
        { document: { equals: document.id } },
        { collection: { equals: document.collection } },
        action,
      ],
    },
    sort: which === 'first' ? 'at' : '-at',
    limit: 1,
    pagination: false,
    depth: 0,
    select: { byName: true },
    overrideAccess: false,
    user,
  })
  const [row] = docs
  if (!row) return null
  return row.byName ? { name: row.byName } : 'portal'
}
