import type { PayloadRequest, Where } from 'payload'

const hourMs = 3_600_000

/** Whether the desk saved by itself what the journal says already: this person changed these fields this hour. */
export const isNotedAutosave = async (
  req: PayloadRequest,
  document: string,
  fields: string[],
): Promise<boolean> => {
  // A request that the application makes for itself has no address.
  if (req.searchParams?.get('autosave') !== 'true') return false

  const by: Where = req.user ? { by: { equals: String(req.user.id) } } : { by: { exists: false } }
  const { docs } = await req.payload.db.find<{ fields?: string[] | null }>({
    collection: 'audit',
    where: {
      and: [
        { document: { equals: document } },
        by,
        { action: { equals: 'changed' } },
        { at: { greater_than: new Date(Date.now() - hourMs).toISOString() } },
      ],
    },
    pagination: false,
    limit: 100,
    req,
  })
  const noted = new Set(docs.flatMap((row) => row.fields ?? []))
  return docs.length > 0 && fields.every((name) => noted.has(name))
}
