import { createLocalReq, type Payload, type PayloadRequest } from 'payload'

import { distance } from '@/lib/distance'
import { idsOf } from '@/lib/idOf'
import { plain } from '@/lib/plain'
import type { Point } from '@/lib/point'
import { writePast } from '@/model/hooks/writePast'
import { newestVersion } from '@/platform/database/newestVersion'
import { storedRow, type Row } from '@/platform/database/storedRow'
import { recordChange } from '@/subjects/freshness/recordChange'
import { recordAudit } from '@/subjects/journal/recordAudit'

import type { Addresses } from '../store/openAddresses'
import { findAddress, type AddressDoubt, type WrittenAddress } from './findAddress'

type PlaceRow = {
  name?: { cs?: string | null } | null
  address?: WrittenAddress | null
  location?: unknown
}

/** What a person has to look at: nothing of it was changed. */
export type Doubt = { service: string; place: string; why: AddressDoubt | 'far' | 'draft' }

export type Filled = { places: number; filled: number; doubts: Doubt[] }

/** A stored position farther from its address than this, in metres, is of something else. */
const farMetres = 5_000

/**
 * Gives places of services without a position the one of their address. What cannot be told surely, positions far
 * from their address, and entries with an unfinished change are left as they are, for a person. Secret addresses are
 * not looked at.
 */
export const fillPositions = async (
  payload: Payload,
  addresses: Addresses,
  { isDry = false } = {},
): Promise<Filled> => {
  const req = await createLocalReq({}, payload)
  const { docs } = await payload.find({
    collection: 'services',
    where: { isAddressSecret: { not_equals: true } },
    sort: 'slug',
    pagination: false,
    depth: 0,
    select: {},
    overrideAccess: true,
  })
  const all: Filled = { places: 0, filled: 0, doubts: [] }
  for (const { id } of docs) {
    const row = await storedRow(req, 'services', String(id))
    if (row) await fillService(req, addresses, row, { isDry, all })
  }
  return all
}

type Work = { isDry: boolean; all: Filled }

const fillService = async (
  req: PayloadRequest,
  addresses: Addresses,
  row: Row,
  { isDry, all }: Work,
): Promise<void> => {
  const places = (row.places ?? []) as PlaceRow[]
  const looked = places.map((place) => lookAt(addresses, place))
  const found = looked.filter((each) => each?.location)
  const doubt = (at: number, why: Doubt['why']): void => {
    const { name, address } = places[at] ?? {}
    const place = name?.cs || [address?.street, address?.city].filter(Boolean).join(', ')
    all.doubts.push({ service: String(row.slug), place, why })
  }
  all.places += looked.filter((each) => each !== null).length
  for (const [at, each] of looked.entries()) if (each?.why) doubt(at, each.why)
  if (found.length === 0) return

  // The newest version is written too: an unfinished change of the places would be lost.
  const { services } = req.payload.collections
  const newest = await newestVersion(req, services.config, row.id)
  if (newest && JSON.stringify(plain(newest.places)) !== JSON.stringify(plain(row.places))) {
    for (const [at, each] of looked.entries()) if (each?.location) doubt(at, 'draft')
    return
  }
  all.filled += found.length
  if (!isDry)
    await write(
      req,
      row,
      places.map((place, at) => ({ ...place, ...located(looked[at]) })),
    )
}

type Looked = { location?: Point; why?: Doubt['why'] } | null

/** Null for a place without an address, and for one whose position is well. */
const lookAt = (addresses: Addresses, { address, location }: PlaceRow): Looked => {
  if (!address?.street && !address?.code) return null
  const sought = findAddress(addresses, address)
  const at = pointOf(location)
  if ('doubt' in sought) return at ? null : { why: sought.doubt }
  if (!at) return { location: sought.address.location }
  return distance(at, sought.address.location) > farMetres ? { why: 'far' } : null
}

/** A point in its stored form. */
const pointOf = (stored: unknown): number[] | null => {
  const { coordinates } = (stored ?? {}) as { coordinates?: unknown }
  return Array.isArray(coordinates) && coordinates.length === 2 ? (coordinates as number[]) : null
}

/** As the database holds a point. */
const located = (looked: Looked | undefined) =>
  looked?.location ? { location: { type: 'Point', coordinates: looked.location } } : {}

const write = async (req: PayloadRequest, row: Row, places: PlaceRow[]): Promise<void> => {
  await writePast(req, 'services', row.id, { places, updatedAt: new Date().toISOString() })
  if (row._status === 'published') await recordChange(req, 'services', row.id)
  const { cs } = (row.name ?? {}) as { cs?: string }
  await recordAudit(req, {
    action: 'changed',
    collection: 'services',
    document: row.id,
    title: cs ?? String(row.slug),
    providers: idsOf([row.provider as string]),
    fields: ['places'],
    note: 'Polohy podle adresních míst RÚIAN.',
  })
}
