import type { Payload } from 'payload'

import type { RegisterService } from '../read/staged'
import { raise, settleAgreed } from './differences'
import { hideSecret } from './hideSecret'
import type { Lookup } from './lookup'
import type { PortalState } from './portalState'
import { keepRecord, readingRules, seenOf } from './records'
import type { Doc, RegisterField, Shown } from './registerField'
import { comparedOf } from './serviceFields'

type Comparison = {
  payload: Payload
  state: PortalState
  lookup: Lookup
  scope: string
  asOf: string
  isDry: boolean
  collection: 'services' | 'providers'
  fields: RegisterField[]
  key: string
  id: string
  service: RegisterService
  onHidden: (title: string) => void
}

export type Difference = { title: string; field: string; ours: Shown; register: Shown }

/**
 * Compares an entry with what the register says of it now. Only what the register has changed since it was last looked
 * at is a difference: what people keep in their own way is not asked about again and again.
 */
export const compareEntry = async (comparison: Comparison): Promise<Difference[]> => {
  const { payload, state, scope, key, id, isDry, fields, service, collection, lookup } = comparison
  const record = state.records.get(key)
  const seen = seenOf(fields, service)
  const isReadAnew = record?.entry && record.rules !== readingRules
  if (isReadAnew && !isDry)
    await keepRecord(payload, state, scope, key, { entry: id, seen: { ...record.seen, ...seen } })
  if (isReadAnew) return []

  const changed = fields.filter(({ name }) => record?.seen[name] !== seen[name])
  if (changed.length === 0) return []
  const doc = await storedEntry(payload, collection, id)
  const kept = { ...record?.seen }
  const raised: Difference[] = []
  for (const field of changed) {
    const value = field.held(service, lookup)
    // A code that the portal does not know is looked at again once somebody has added it.
    if (value === undefined) continue
    kept[field.name] = String(seen[field.name])
    if (!doc || (!record && field.isWording)) continue
    // The register names facilities: where it names none, it says nothing of a name.
    if (field.isWording && field.said(service) === null) continue
    if (field.name === 'isAddressSecret' && value === true && doc.isAddressSecret !== true) {
      if (!isDry) await hideSecret(payload, doc)
      comparison.onHidden(String(doc.name))
      continue
    }
    const ours = field.ours(doc)
    if (comparedOf(field.name, ours) === comparedOf(field.name, value)) {
      if (!isDry) await settleAgreed(payload, collection, id, field.name)
      continue
    }
    const difference = {
      title: String(doc.name),
      field: field.name,
      ours: field.shown(ours, lookup),
      register: field.shown(value, lookup),
    }
    const what = { ...difference, collection, entry: id, value, asOf: comparison.asOf }
    if (await raise(payload, what, isDry)) raised.push(difference)
  }
  if (!isDry) await keepRecord(payload, state, scope, key, { entry: id, seen: kept })
  return raised
}

/** What is public of an entry, or its draft where nothing is; null for what is deleted or in the trash. */
const storedEntry = async (
  payload: Payload,
  collection: 'services' | 'providers',
  id: string,
): Promise<Doc | null> =>
  (await payload.findByID({
    collection,
    id,
    draft: false,
    locale: 'cs',
    depth: 0,
    overrideAccess: true,
    disableErrors: true,
  })) as unknown as Doc | null
