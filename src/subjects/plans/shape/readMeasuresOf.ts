import type { PayloadRequest, SelectType, Where } from 'payload'

import { idOf } from '@/lib/idOf'
import type { PlanMeasure, StoredPlace, Texts } from '@/lib/planMeasures'

import { orderOfCode } from '../addressOf'
import { isQuoted, type Quoted } from '../codesInUse'

type Place = { code?: string | null; title?: Texts | null } | null

/** A measure as the database holds it, in all languages. */
export type StoredMeasure = Quoted &
  Partial<Omit<PlanMeasure, 'id' | 'code' | 'priority' | 'goal' | 'revision'>> & {
    plan?: string | null
    priority?: Place
    goal?: Place
    updatedAt: string | Date
  }

const facts = {
  plan: true,
  code: true,
  title: true,
  priority: true,
  goal: true,
  rank: true,
  state: true,
  responsible: true,
  startsOn: true,
  endsOn: true,
  formerCodes: true,
  updatedAt: true,
} as const satisfies SelectType

/** Every measure of a plan in its order, as somebody left it last; those in the trash apart, by their codes. */
export const readMeasuresOf = async (
  req: PayloadRequest,
  plan: string,
): Promise<{ measures: PlanMeasure[]; stored: StoredMeasure[] }> => {
  const { db } = req.payload
  const where = (path: string): Where => ({ [path]: { equals: plan } })
  // Not through Payload's reading: it takes a second for a thousand of them.
  const newest = await db.queryDrafts<StoredMeasure>({
    collection: 'measures',
    where: {
      and: [
        where('version.plan'),
        { 'version.deletedAt': { exists: false } },
        { 'version.isBlank': { not_equals: true } },
      ],
    },
    select: { parent: true, version: facts },
    pagination: false,
    req,
  })
  const { docs: stored } = await db.find<StoredMeasure>({
    collection: 'measures',
    where: where('plan'),
    select: {
      code: true,
      formerCodes: true,
      deletedAt: true,
      isPublic: true,
      _status: true,
      updatedAt: true,
    },
    pagination: false,
    req,
  })
  const rows = new Map(stored.map((row) => [String(row.id), row]))
  const measures = newest.docs
    .filter((doc) => !rows.get(String(doc.id))?.deletedAt)
    .map((doc) => measureOf(doc, rows.get(String(doc.id))))
    .toSorted((one, other) => (keyOf(one) < keyOf(other) ? -1 : 1))
  return { measures, stored }
}

/** By what measures of a plan are sorted. */
export const keyOf = ({ rank, code }: Pick<PlanMeasure, 'rank' | 'code'>): string =>
  rank || orderOfCode(code)

export const measureOf = (
  newest: StoredMeasure,
  row: StoredMeasure | null | undefined,
): PlanMeasure => ({
  id: String(idOf(newest)),
  revision: revisionOf(newest, row),
  code: newest.code ?? '',
  title: newest.title ?? null,
  priority: placeOf(newest.priority),
  goal: placeOf(newest.goal),
  rank: newest.rank ?? null,
  state: newest.state ?? null,
  responsible: newest.responsible ?? null,
  startsOn: isoOf(newest.startsOn),
  endsOn: isoOf(newest.endsOn),
  formerCodes: row?.formerCodes ?? [],
  isQuoted: row ? isQuoted(row) : false,
})

/** The newest is a draft, or what is public where that was written later. */
const revisionOf = (newest: StoredMeasure, row: StoredMeasure | null | undefined): string =>
  new Date(
    Math.max(...[newest, row].map((each) => (each ? +new Date(each.updatedAt) : 0))),
  ).toISOString()

const placeOf = (place: Place | undefined): StoredPlace => ({
  code: place?.code?.trim() || null,
  title: place?.title ?? null,
})

/** SQLite keeps dates as texts, MongoDB as dates. */
const isoOf = (date: string | Date | null | undefined): string | null =>
  date ? new Date(date).toISOString() : null
