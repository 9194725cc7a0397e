import { isDeepStrictEqual } from 'node:util'
import type { PayloadRequest, SelectIncludeType, Where } from 'payload'

import { idOf } from '@/lib/idOf'
import type { MeasureState } from '@/lib/measureLabels'
import type { Texts } from '@/lib/planMeasures'
import type { Measure } from '@/payload-types'
import { isQuoted, type Quoted } from '@/subjects/plans/codesInUse'

type Stored<Row, Name extends keyof Row> = Omit<Row, Name> & Partial<Record<Name, Texts | null>>
export type Evaluation = Stored<NonNullable<Measure['evaluations']>[number], 'text'>
export type Indicator = Stored<NonNullable<Measure['indicators']>[number], 'name' | 'unit'>

type Facts = Quoted & {
  plan: string
  slug?: string | null
  title?: Texts | null
  responsible?: Texts | null
  order?: string | null
  state?: MeasureState | null
  startsOn?: string | Date | null
  endsOn?: string | Date | null
  evaluations?: Evaluation[] | null
  indicators?: Indicator[] | null
  updatedAt: string | Date
}

/** A measure in all languages, with what people answer about: as it is public, or as somebody left it last. */
export type Answerable = Facts & {
  id: string
  code: string
  /** The time of its last change. */
  revision: string
  /** The same facts are changed in it and not published yet. */
  hasUnpublished: boolean
}

const select = {
  plan: true,
  slug: true,
  code: true,
  title: true,
  responsible: true,
  order: true,
  state: true,
  startsOn: true,
  endsOn: true,
  evaluations: true,
  indicators: true,
  isPublic: true,
  _status: true,
  deletedAt: true,
  updatedAt: true,
} as const satisfies SelectIncludeType

/** Measures that are not in the trash, in the order of their plan: those of a plan, or those that are named. */
export const readAnswerable = async (
  req: PayloadRequest,
  asked: { plan: string } | { ids: string[] },
): Promise<Answerable[]> => {
  const { db } = req.payload
  const [stored, newest] = await Promise.all([
    db.find<Facts>({
      collection: 'measures',
      where: {
        and: [
          'plan' in asked ? { plan: { equals: asked.plan } } : { id: { in: asked.ids } },
          { deletedAt: { exists: false } },
        ],
      },
      select,
      pagination: false,
      req,
    }),
    // Not through Payload's reading: it takes a second for a thousand of them.
    db.queryDrafts<Facts>({
      collection: 'measures',
      where: newestOf(asked),
      select: { parent: true, version: select },
      pagination: false,
      req,
    }),
  ])
  const rows = new Map(stored.docs.map((row) => [String(row.id), row]))
  return newest.docs
    .flatMap((draft) => {
      const row = rows.get(String(draft.id))
      return row ? [answerable(row, draft)] : []
    })
    .toSorted((one, other) => ((one.order ?? '') < (other.order ?? '') ? -1 : 1))
}

const newestOf = (asked: { plan: string } | { ids: string[] }): Where => ({
  and: [
    'plan' in asked ? { 'version.plan': { equals: asked.plan } } : { parent: { in: asked.ids } },
    { 'version.deletedAt': { exists: false } },
    { 'version.isBlank': { not_equals: true } },
  ],
})

const answerable = (row: Facts, draft: Facts): Answerable => {
  const base = isQuoted(row) ? row : draft
  return {
    ...base,
    id: String(row.id),
    plan: String(idOf(base.plan)),
    code: base.code ?? '',
    revision: new Date(
      Math.max(...[row, draft].map((each) => +new Date(each.updatedAt))),
    ).toISOString(),
    hasUnpublished: isQuoted(row) && !isDeepStrictEqual(written(row), written(draft)),
  }
}

/** What an answer would write, without what is empty: engines keep that in several ways. */
const written = ({ state, evaluations, indicators }: Facts): unknown =>
  JSON.parse(JSON.stringify({ state, evaluations, indicators }), (_, value: unknown) =>
    isEmpty(value) ? undefined : value,
  )

const isEmpty = (value: unknown): boolean =>
  value === null || (typeof value === 'object' && Object.keys(value).length === 0)
