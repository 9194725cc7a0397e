import type { Payload } from 'payload'

/** Whose changes the catalogue on paper shows. */
const shown = [
  'services',
  'providers',
  'service-types',
  'target-groups',
  'life-situations',
  'territories',
  'site',
]

/** When the public catalogue was changed last; null where it never was. */
export const lastChange = async (payload: Payload): Promise<Date | null> => {
  const { docs } = await payload.db.find<{ id: string; createdAt: string; updatedAt: string }>({
    collection: 'changes',
    where: { of: { in: shown } },
    sort: '-createdAt',
    limit: 1,
    pagination: false,
  })
  return docs[0] ? new Date(docs[0].createdAt) : null
}
