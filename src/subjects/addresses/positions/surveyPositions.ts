import { createLocalReq, type Payload, type PayloadRequest } from 'payload'

import { plain } from '@/lib/plain'
import { newestVersion } from '@/platform/database/newestVersion'
import { storedRow, type Row } from '@/platform/database/storedRow'

import type { Addresses } from '../store/openAddresses'
import { lookAt, type Offer, type Why } from './lookAt'
import { kinds, positioned, type Located, type Positioned, type Spot } from './spots'

/** What a person has to look at. */
export type Doubt = {
  collection: Positioned
  id: string
  /** What people call the entry. */
  title: string
  /** Which of its places. */
  place: string
  placeName: string
  why: Why
  offers: Offer[]
}

/** Positions that are surely known and not there yet, by the ids of places. */
type Sure = { collection: Positioned; row: Row; positions: Map<string, Located> }

export type Survey = {
  /** How many places have an address and want a position or a look. */
  places: number
  sure: Sure[]
  doubts: Doubt[]
}

/** Looks at all addresses of the portal; nothing is written. */
export const surveyPositions = async (payload: Payload, addresses: Addresses): Promise<Survey> => {
  const req = await createLocalReq({}, payload)
  const all: Survey = { places: 0, sure: [], doubts: [] }
  for (const collection of positioned) {
    const { docs } = await payload.find({
      collection,
      sort: 'id',
      pagination: false,
      depth: 0,
      select: {},
      overrideAccess: true,
    })
    for (const { id } of docs) {
      const row = await storedRow(req, collection, String(id))
      if (row) await survey(req, addresses, { collection, row }, all)
    }
  }
  return all
}

/** The same of one entry; null when there is none. */
export const surveyEntry = async (
  req: PayloadRequest,
  addresses: Addresses,
  collection: Positioned,
  id: string,
): Promise<(Survey & { row: Row }) | null> => {
  const row = await storedRow(req, collection, id)
  if (!row) return null
  const all: Survey = { places: 0, sure: [], doubts: [] }
  await survey(req, addresses, { collection, row }, all)
  return { ...all, row }
}

type Entry = { collection: Positioned; row: Row }

const survey = async (
  req: PayloadRequest,
  addresses: Addresses,
  { collection, row }: Entry,
  all: Survey,
): Promise<void> => {
  const positions = new Map<string, Located>()
  const doubts: Doubt[] = []
  const doubt = ({ place, name }: Spot, why: Why, offers: Offer[]) =>
    doubts.push({
      collection,
      id: row.id,
      title: titleOf(row),
      place,
      placeName: name,
      why,
      offers,
    })
  const spots = kinds[collection].spots(row)
  for (const spot of spots) {
    const looked = lookAt(addresses, spot)
    if (!looked) continue
    all.places += 1
    if ('point' in looked) positions.set(spot.place, looked)
    else doubt(spot, looked.why, looked.offers)
  }
  if (positions.size + doubts.length > 0 && (await isChanging(req, collection, row))) {
    // Both would be written, and an unfinished change of the addresses would be lost.
    doubts.splice(0)
    for (const spot of spots) if (lookAt(addresses, spot)) doubt(spot, 'draft', [])
    positions.clear()
  }
  all.doubts.push(...doubts)
  if (positions.size > 0) all.sure.push({ collection, row, positions })
}

const isChanging = async (
  req: PayloadRequest,
  collection: Positioned,
  row: Row,
): Promise<boolean> => {
  const newest = await newestVersion(req, req.payload.collections[collection].config, row.id)
  const of = (held: Row) =>
    JSON.stringify(kinds[collection].fields.map((name) => plain(held[name])))
  return newest !== null && of(newest) !== of(row)
}

const titleOf = ({ name, title, slug }: Row): string => {
  const words = name ?? title
  const { cs, en, uk } = (typeof words === 'object' ? words : { cs: words }) as Record<
    string,
    string
  >
  return cs || en || uk || String(slug ?? '')
}
