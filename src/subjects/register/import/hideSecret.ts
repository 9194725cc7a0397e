import { createLocalReq, type Payload } from 'payload'

import { fold } from '@/lib/fold'
import { idsOf } from '@/lib/idOf'
import { writePast } from '@/model/hooks/writePast'
import { recordChange } from '@/subjects/freshness/recordChange'
import { recordAudit } from '@/subjects/journal/recordAudit'

import type { Doc } from './registerField'

type PlaceRow = { address?: { city?: string | null } | null }

/**
 * An address that the register begins to keep secret is hidden at once, and with it the towns of the places: who flees
 * from somebody cannot wait for a decision.
 */
export const hideSecret = async (payload: Payload, doc: Doc): Promise<void> => {
  const req = await createLocalReq({}, payload)
  await writePast(req, 'services', doc.id, {
    isAddressSecret: true,
    territories: await otherTerritories(payload, doc),
    updatedAt: new Date().toISOString(),
  })
  await recordChange(req, 'services', doc.id)
  await recordAudit(req, {
    action: 'changed',
    collection: 'services',
    document: doc.id,
    title: String(doc.name),
    providers: idsOf([doc.provider as string]),
    fields: ['isAddressSecret', 'territories'],
    note: 'Podle registru poskytovatelů sociálních služeb.',
  })
}

const otherTerritories = async (payload: Payload, doc: Doc): Promise<string[]> => {
  const ids = idsOf(doc.territories as string[])
  const cities = ((doc.places ?? []) as PlaceRow[]).map(({ address }) => fold(address?.city ?? ''))
  const { docs } = await payload.find({
    collection: 'territories',
    where: { id: { in: ids } },
    pagination: false,
    depth: 0,
    overrideAccess: true,
  })
  const told = new Set(docs.filter(({ name }) => cities.includes(fold(name))).map(({ id }) => id))
  return ids.filter((id) => !told.has(id))
}
