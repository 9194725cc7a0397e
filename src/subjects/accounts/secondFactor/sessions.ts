import type { PayloadRequest } from 'payload'

type SessionHolder = { id: string; sessions?: { id: string }[] | null }

/** Ends somebody's sessions, all but the named one. */
export const endSessionsOf = async (
  req: PayloadRequest,
  person: string,
  kept?: string,
): Promise<void> => {
  const { db } = req.payload
  const row = await db.findOne<SessionHolder>({
    collection: 'users',
    where: { id: { equals: person } },
    req,
  })
  const sessions = (row?.sessions ?? []).filter(({ id }) => id === kept)
  await db.updateOne({
    collection: 'users',
    id: person,
    req,
    returning: false,
    data: { sessions, updatedAt: null },
  })
}
