import type { PayloadRequest, SelectIncludeType } from 'payload'

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
} as const satisfies SelectIncludeType

/** Measures of a plan in its order, as somebody left them last: all of them, or those that are named; none of the trash. */
export const readMeasuresOf = async (
  req: PayloadRequest,
  plan: string,
  ids?: string[],
): Promise<PlanMeasure[]> => {
  const [newest, stored] = await Promise.all([
    newestOf<StoredMeasure>(req, plan, facts, ids),
    storedOf(req, plan, ids),
  ])
  const rows = new Map(stored.map((row) => [String(row.id), row]))
  return newest
    .map((doc) => measureOf(doc, rows.get(String(doc.id))))
    .toSorted((one, other) => (keyOf(one) < keyOf(other) ? -1 : 1))
}

/** The code of a measure and its place in the order. */
export type Standing = Pick<PlanMeasure, 'id' | 'code' | 'rank'>

/** How all measures of a plan stand, as somebody left them last. */
export const standingsOf = async (req: PayloadRequest, plan: string): Promise<Standing[]> => {
  const docs = await newestOf<Partial<Standing>>(req, plan, { code: true, rank: true })
  return docs.map(({ id, code, rank }) => ({
    id: String(id),
    code: code ?? '',
    rank: rank ?? null,
  }))
}

const newestOf = async <Doc extends object>(
  req: PayloadRequest,
  plan: string,
  version: SelectIncludeType,
  ids?: string[],
): Promise<Doc[]> => {
  // Not through Payload's reading: it takes a second for a thousand of them.
  const { docs } = await req.payload.db.queryDrafts<Doc & { id: string }>({
    collection: 'measures',
    where: {
      and: [
        { 'version.plan': { equals: plan } },
        { 'version.deletedAt': { exists: false } },
        { 'version.isBlank': { not_equals: true } },
        ...(ids ? [{ parent: { in: ids } }] : []),
      ],
    },
    select: { parent: true, version },
    pagination: false,
    req,
  })
  return docs
}

/** The stored rows of a plan's measures, those in the trash too: by which codes they are quoted. */
export const storedOf = async (
  req: PayloadRequest,
  plan: string,
  ids?: string[],
): Promise<StoredMeasure[]> => {
  const { docs } = await req.payload.db.find<StoredMeasure>({
    collection: 'measures',
    where: { and: [{ plan: { equals: plan } }, ...(ids ? [{ id: { in: ids } }] : [])] },
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
  return docs
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
