import type { PayloadRequest } from 'payload'

import type { AuditAction } from './auditActions'

type Entry = {
  action: AuditAction
  /** The slug of the collection or global that it was done with. */
  collection: string
  document?: string | null
  title?: string | null
  /** The providers whose entry it is; their people may read the row. */
  providers?: string[]
  /** Names of the changed fields, never what is in them. */
  fields?: string[]
  note?: string | null
  /** Who did it, where it was done by the link of a letter and not signed in. */
  person?: { id: string; name?: string | null; role?: string | null }
}

/**
 * Adds a row to the journal, in the transaction of what it tells about. It is awaited: what cannot be
 * journaled fails.
 */
export const recordAudit = async (
  req: PayloadRequest,
  { person, ...entry }: Entry,
): Promise<void> => {
  const user = person ?? req.user
  await req.payload.db.create({
    collection: 'audit',
    data: {
      document: null,
      providers: [],
      fields: [],
      ...entry,
      at: new Date().toISOString(),
      by: user ? String(user.id) : null,
      byName: user?.name ?? null,
      role: user?.role ?? null,
      title: entry.title?.slice(0, 200) ?? null,
      note: entry.note?.slice(0, 300) ?? null,
    },
    req,
    returning: false,
  })
}
