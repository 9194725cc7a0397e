import type { Payload } from 'payload'

import { idOf } from '@/lib/idOf'
import { label, say, type Locale } from '@/lib/label'

import type { ZeroResultsQuestion } from './parseZeroResults'
import { reportOf, type Note, type Sum, type Word } from './reportOf'

type Named = Sum & { label: string }
type NamedWord = Omit<Word, 'serviceTypes' | 'territories'> & {
  serviceTypes: Named[]
  territories: Named[]
}
type Place = { id: string; slug: string; name: string; kind?: string | null; parent?: unknown }

export type FoundZeroResults = {
  docs: NamedWord[]
  serviceTypes: Named[]
  territories: Named[]
  /** The oldest day that is still remembered; null where nothing was noted yet. */
  since: string | null
  /** The territories to choose from: regions, districts, and municipalities that people had chosen. */
  places: { slug: string; name: string; kind: string }[]
}

const mostRows = 50_000

/** What people looked for and did not find, with names in a language; whoever asks must be allowed before. */
export const findZeroResults = async (
  payload: Payload,
  question: Omit<ZeroResultsQuestion, 'format'>,
  language: Locale,
): Promise<FoundZeroResults> => {
  const [places, types] = await Promise.all([placesOf(payload), typesOf(payload, language)])
  const [notes, since] = await Promise.all([
    notesOf(payload, question, places),
    firstNoted(payload),
  ])
  const report = reportOf(notes)
  const tell = (text: typeof without.type) => say({ i18n: { language } }, text)
  const named = (sums: Sum[], names: Map<string, string>, none: string): Named[] =>
    sums.map((sum) => ({
      ...sum,
      label: sum.value === null ? none : (names.get(sum.value) ?? sum.value),
    }))
  const names = new Map(places.map(({ slug, name }) => [slug, name]))
  const inWords = <Given extends Pick<Word, 'serviceTypes' | 'territories'>>(given: Given) => ({
    ...given,
    serviceTypes: named(given.serviceTypes, types, tell(without.type)),
    territories: named(given.territories, names, tell(without.territory)),
  })

  return {
    ...inWords({ serviceTypes: report.serviceTypes, territories: report.territories }),
    docs: report.docs.map(inWords),
    since,
    places: choicesOf(places, report.territories, question.territory),
  }
}

const notesOf = async (
  payload: Payload,
  { from, to, territory, serviceType }: Omit<ZeroResultsQuestion, 'format'>,
  places: Place[],
): Promise<Note[]> => {
  const { docs } = await payload.db.find<Note & { id: string; updatedAt: string }>({
    collection: 'missed-searches',
    where: {
      and: [
        ...(from ? [{ day: { greater_than_equal: from } }] : []),
        ...(to ? [{ day: { less_than_equal: to } }] : []),
        ...(territory ? [{ territory: { in: inside(places, territory) } }] : []),
        ...(serviceType ? [{ serviceType: { equals: serviceType } }] : []),
      ],
    },
    sort: '-createdAt',
    limit: mostRows,
    pagination: false,
  })
  return docs
}

const firstNoted = async (payload: Payload): Promise<string | null> => {
  const { docs } = await payload.db.find<{ id: string; updatedAt: string; day: string }>({
    collection: 'missed-searches',
    sort: 'day',
    limit: 1,
    pagination: false,
  })
  return docs[0]?.day ?? null
}

const all = { depth: 0, limit: 0, pagination: false, overrideAccess: true } as const

const placesOf = async (payload: Payload): Promise<Place[]> => {
  const { docs } = await payload.find({
    collection: 'territories',
    sort: 'name',
    ...all,
    select: { slug: true, name: true, kind: true, parent: true },
  })
  return docs as unknown as Place[]
}

const typesOf = async (payload: Payload, locale: Locale): Promise<Map<string, string>> => {
  const { docs } = await payload.find({
    collection: 'service-types',
    locale,
    ...all,
    select: { slug: true, name: true },
  })
  return new Map(docs.map(({ slug, name }) => [String(slug), String(name)]))
}

/** A territory and all inside it: who chose a town looked within its region too. */
const inside = (places: Place[], slug: string): string[] => {
  const found = new Map(places.filter((place) => place.slug === slug).map(({ id }) => [id, slug]))
  for (let before = -1; before < found.size;) {
    before = found.size
    for (const { id, slug: own, parent } of places)
      if (found.has(idOf(parent as string) ?? '')) found.set(id, own)
  }
  return [slug, ...found.values()]
}

const choicesOf = (places: Place[], chosen: Sum[], asked: string | null) => {
  const wanted = new Set([asked, ...chosen.map(({ value }) => value)])
  return places
    .filter(({ kind, slug }) => kind !== 'municipality' || wanted.has(slug))
    .map(({ slug, name, kind }) => ({ slug, name, kind: String(kind) }))
}

const without = {
  type: label('bez druhu', 'no type', 'без виду'),
  territory: label('bez území', 'no territory', 'без території'),
}
