import type { CollectionSlug, Payload } from 'payload'

import { sampleNote, sampleScope } from '../state/sampleScope'
import type { Work } from './readAndImport'

type Kind = 'services' | 'providers'

/**
 * Deletes what the sample register brought, lists and records included, so that the portal is empty again and the real
 * register can be taken over as the first one. What somebody has begun to use for own services stays.
 */
export const clearSample = async ({ payload, progress, signal }: Work): Promise<null> => {
  const found = {
    services: await idsOf(payload, 'service'),
    providers: await idsOf(payload, 'provider'),
  }
  progress.step = 'write'
  progress.total = found.services.length + found.providers.length
  for (const kind of ['services', 'providers'] as const)
    for (const id of found[kind]) {
      signal.throwIfAborted()
      await deleteEntry(payload, kind, id)
      progress.done += 1
    }
  await deleteFromList(payload, 'territories', 'territories')
  await deleteFromList(payload, 'target-groups', 'targetGroups')
  await deleteFromList(payload, 'service-types', 'serviceType')
  for (const collection of ['register-records', 'register-imports'] as const)
    await payload.db.deleteMany({ collection, where: { scope: { equals: sampleScope } } })
  return null
}

/** Entries that records of the sample are. */
const idsOf = async (payload: Payload, kind: 'service' | 'provider'): Promise<string[]> => {
  const { docs } = await payload.find({
    collection: 'register-records',
    where: { scope: { equals: sampleScope } },
    pagination: false,
    depth: 0,
    overrideAccess: true,
  })
  return docs.flatMap(({ key, entry }) => (key.startsWith(`${kind}:`) && entry ? [entry] : []))
}

const deleteEntry = async (payload: Payload, collection: Kind, id: string): Promise<void> => {
  if (collection === 'providers' && (await isUsed(payload, 'provider', id))) return
  await payload.db.deleteMany({
    collection: 'register-differences',
    where: { 'entry.value': { equals: id } },
  })
  await payload.delete({
    collection,
    id,
    trash: true,
    depth: 0,
    overrideAccess: true,
    disableErrors: true,
  } as never)
}

const deleteFromList = async (
  payload: Payload,
  collection: 'territories' | 'target-groups' | 'service-types',
  field: string,
): Promise<void> => {
  const { docs } = await payload.find({
    collection: collection as CollectionSlug,
    where: { sourceNote: { equals: sampleNote } },
    pagination: false,
    locale: 'cs',
    depth: 0,
    // Towns before the regions that they are in.
    sort: '-createdAt',
    overrideAccess: true,
  })
  for (const { id } of docs)
    if (!(await isUsed(payload, field, String(id))))
      await payload.delete({ collection, id: String(id), depth: 0, overrideAccess: true })
}

/** Whether a service of the portal's own names it. */
const isUsed = async (payload: Payload, field: string, id: string): Promise<boolean> => {
  const { totalDocs } = await payload.count({
    collection: 'services',
    where: { [field]: { in: [id] } },
    trash: true,
    overrideAccess: true,
  })
  return totalDocs > 0
}
