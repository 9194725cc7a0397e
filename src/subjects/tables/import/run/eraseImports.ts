import type { Payload, Where } from 'payload'

import { daysBefore, keptDays } from '@/lib/keptDays'

import type { StoredImport } from './state'

/** Lists whose tables hold names and addresses of people. */
const ofPeople: StoredImport['list'][] = ['comments']

type Found = Pick<StoredImport, 'id' | 'plan'>

/** Deletes what was kept of tables with people's data for taking them back. */
export const eraseOldImports = async (payload: Payload, now: Date): Promise<void> =>
  eraseImports(
    payload,
    await importsOfPeople(payload, { createdAt: { less_than: daysBefore(now, keptDays.table) } }),
  )

/** Deletes what was kept of tables in which an e-mail stands, be it only of one that was looked at. */
export const eraseImportsNaming = async (payload: Payload, email: string): Promise<void> => {
  const isNamed = ({ plan }: Found) =>
    JSON.stringify(plan).toLowerCase().includes(email.toLowerCase())
  await eraseImports(payload, (await importsOfPeople(payload, {})).filter(isNamed))
}

const importsOfPeople = async (payload: Payload, where: Where): Promise<Found[]> => {
  const { docs } = await payload.db.find<Found>({
    collection: 'table-imports',
    where: { and: [{ list: { in: ofPeople } }, where] },
    pagination: false,
  })
  return docs
}

const eraseImports = async (payload: Payload, found: Found[]): Promise<void> => {
  const ids = found.map(({ id }) => String(id))
  if (ids.length === 0) return

  const of = { 'table-import-rows': 'import', 'table-imports': 'id' } as const
  for (const [collection, field] of Object.entries(of))
    await payload.db.deleteMany({
      collection: collection as keyof typeof of,
      where: { [field]: { in: ids } },
    })
}
