import type { CollectionSlug, Payload, TypedUser } from 'payload'

import { sortedBy } from '@/lib/collate'
import type { Label } from '@/lib/label'
import { publicKindNames, type PublicKind } from '@/lib/publicKinds'

import type { Question } from './question'
import { readEntries, type Entry } from './readEntries'
import { standingOf, standings, type Changed, type Standing } from './standingOf'

/** An entry and how it stands in the language that was asked for. */
export type Row = {
  kind: PublicKind
  id: string
  title: string
  standing: Standing
  missing: Label[]
  changed: Changed[]
}
type Counts = Record<Standing, number>
export type FoundTranslations = {
  kinds: { kind: PublicKind; name: Label; counts: Counts }[]
  docs: Row[]
  totalDocs: number
  page: number
  totalPages: number
}

const onPage = 50

/** How all entries that this person may read stand in a language, by kinds, and a page of those that are asked for. */
export const findTranslations = async (
  payload: Payload,
  user: TypedUser,
  { locale, kind, standing, page }: Question,
): Promise<FoundTranslations> => {
  const confirmed = await confirmedIn(payload, locale)
  const all: Row[] = []
  // One kind after another: together they would hold all entries in memory.
  for (const each of publicKindNames) {
    const entries = await readEntries(payload, user, each)
    all.push(
      ...entries.map((entry) => rowOf(entry, locale, confirmed.get(keyOf(each, entry.id)) ?? '')),
    )
  }
  const kinds = publicKindNames.map((each) => ({
    kind: each,
    name: payload.collections[each as CollectionSlug].config.labels.plural as unknown as Label,
    counts: countsOf(all.filter((row) => row.kind === each)),
  }))
  const wanted = all.filter(
    (row) => (!kind || row.kind === kind) && (!standing || row.standing === standing),
  )
  const sorted = standings.flatMap((each) =>
    sortedBy(
      'cs',
      wanted.filter((row) => row.standing === each),
      ({ title }) => title,
    ),
  )
  return {
    kinds: kinds.filter(({ counts }) => standings.some((each) => counts[each] > 0)),
    docs: sorted.slice((page - 1) * onPage, page * onPage),
    totalDocs: sorted.length,
    page,
    totalPages: Math.max(1, Math.ceil(sorted.length / onPage)),
  }
}

/** How one entry stands; null where this person may not read it, or it says nothing to translate. */
export const findTranslation = async (
  payload: Payload,
  user: TypedUser,
  { locale, kind, id }: Pick<Question, 'locale'> & { kind: PublicKind; id: string },
): Promise<Row | null> => {
  const entry = (await readEntries(payload, user, kind)).find((each) => each.id === id)
  const confirmed = await confirmedIn(payload, locale)
  return entry ? rowOf(entry, locale, confirmed.get(keyOf(kind, id)) ?? '') : null
}

const rowOf = (
  { kind, id, title, translations }: Entry,
  locale: Question['locale'],
  confirmedAt: string,
): Row => {
  const { missing } = translations[locale]
  return { kind, id, title, missing, ...standingOf(translations[locale], confirmedAt) }
}

const countsOf = (rows: Row[]): Counts => {
  const counts: Counts = { stale: 0, partly: 0, none: 0, whole: 0 }
  for (const { standing } of rows) counts[standing] += 1
  return counts
}

const keyOf = (kind: string, id: string): string => `${kind}:${id}`

/** When somebody last said of an entry that its translation holds, as the journal knows it. */
const confirmedIn = async (payload: Payload, locale: string): Promise<Map<string, string>> => {
  const { docs } = await payload.find({
    collection: 'audit',
    where: {
      and: [{ action: { equals: 'translation-confirmed' } }, { note: { equals: locale } }],
    },
    sort: 'at',
    pagination: false,
    depth: 0,
    select: { collection: true, document: true, at: true },
    overrideAccess: true,
  })
  return new Map(docs.map((row) => [keyOf(String(row.collection), String(row.document)), row.at]))
}
