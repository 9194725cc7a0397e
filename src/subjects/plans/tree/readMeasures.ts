import type { CollectionSlug, Payload } from 'payload'

import { idsOf } from '@/lib/idOf'
import type { Locale } from '@/lib/label'
import { measureStanding } from '@/lib/measureStanding'
import { pathTo } from '@/lib/pathTo'
import type { Named, TreeMeasure } from '@/lib/planTree'
import { publicPath } from '@/lib/publicKinds'
import { textIn } from '@/lib/textIn'

import type { Placed } from './grouped'

type Texts = Partial<Record<Locale, string | null>> | null
type Place = { code?: string | null; title?: Texts } | null
type Stored = Pick<TreeMeasure, 'id' | 'code' | 'kind' | 'state' | 'startsOn' | 'endsOn'> & {
  slug: string
  title: Texts
  priority?: Place
  goal?: Place
  responsible?: Texts
  targetGroups?: string[]
  territories?: string[]
  budget?: { year: number; source?: Texts; amount?: number | null; spent?: number | null }[]
  evaluations?: TreeMeasure['evaluations']
}

const select = {
  code: true,
  slug: true,
  title: true,
  kind: true,
  state: true,
  priority: true,
  goal: true,
  responsible: true,
  startsOn: true,
  endsOn: true,
  targetGroups: true,
  territories: true,
  budget: true,
  evaluations: { year: true, result: true, percent: true, spent: true },
} as const

/** The measures of a public plan that anybody may read, in its order: one question, few fields. */
export const readMeasures = async (
  payload: Payload,
  plan: string,
  locale: Locale,
  today: Date,
): Promise<Placed<TreeMeasure>[]> => {
  // Not through Payload's reading: it takes a second for a thousand of them. The condition is that of access.
  const { docs } = await payload.db.find<Stored>({
    collection: 'measures',
    where: {
      and: [
        { plan: { equals: plan } },
        { _status: { equals: 'published' } },
        { deletedAt: { exists: false } },
        { isPublic: { equals: true } },
      ],
    },
    select,
    sort: 'order',
    pagination: false,
  })
  const [groups, territories] = await Promise.all([
    namesOf(
      payload,
      'target-groups',
      docs.flatMap((doc) => idsOf(doc.targetGroups)),
      locale,
    ),
    namesOf(
      payload,
      'territories',
      docs.flatMap((doc) => idsOf(doc.territories)),
      locale,
    ),
  ])
  return docs.map((doc) => ({
    priority: placeOf(doc.priority, locale),
    goal: placeOf(doc.goal, locale),
    measure: {
      id: String(doc.id),
      code: doc.code,
      title: textIn(locale, doc.title),
      path: pathTo(locale, publicPath('measures', doc.slug) ?? '/'),
      kind: doc.kind ?? null,
      state: doc.state ?? null,
      standing: measureStanding(doc, today),
      responsible: textIn(locale, doc.responsible) || null,
      startsOn: isoOf(doc.startsOn),
      endsOn: isoOf(doc.endsOn),
      targetGroups: idsOf(doc.targetGroups).flatMap((id) => groups.get(id) ?? []),
      territories: idsOf(doc.territories).flatMap((id) => territories.get(id) ?? []),
      budget: (doc.budget ?? []).map(({ year, source, amount, spent }) => ({
        year,
        source: textIn(locale, source) || null,
        amount: amount ?? null,
        spent: spent ?? null,
      })),
      evaluations: (doc.evaluations ?? []).map(({ year, result, percent, spent }) => ({
        year,
        result: result ?? null,
        percent: percent ?? null,
        spent: spent ?? null,
      })),
    },
  }))
}

const placeOf = (place: Place | undefined, locale: Locale) => ({
  code: place?.code?.trim() || null,
  title: textIn(locale, place?.title) || null,
})

/** SQLite keeps dates as texts, MongoDB as dates. */
const isoOf = (date: string | Date | null | undefined): string | null =>
  date ? new Date(date).toISOString() : null

const namesOf = async (
  payload: Payload,
  collection: CollectionSlug & ('target-groups' | 'territories'),
  ids: string[],
  locale: Locale,
): Promise<Map<string, Named>> => {
  if (ids.length === 0) return new Map()
  const { docs } = await payload.find({
    collection,
    where: { id: { in: [...new Set(ids)] } },
    select: { name: true, slug: true },
    depth: 0,
    locale,
    pagination: false,
    overrideAccess: false,
  })
  return new Map(docs.map(({ id, name, slug }) => [String(id), { slug: String(slug), name }]))
}
