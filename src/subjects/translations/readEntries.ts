import { LRUCache } from 'lru-cache'
import type { CollectionSlug, Payload, TypedUser } from 'payload'

import { publicKinds, type PublicKind } from '@/lib/publicKinds'
import { textIn } from '@/lib/textIn'

import { translationOf, type Translation, type Version } from './standingOf'
import { textsOf, translations, type Translated } from './textsOf'

type Data = Record<string, unknown>
/** An entry as it was last saved, in Czech, and its translations; null where it has nothing to translate. */
export type Entry = {
  kind: PublicKind
  id: string
  title: string
  translations: Record<Translated, Translation>
}
type Found = { id: string; updatedAt: string }

/** What was read of an entry holds until it is saved again: of all versions of a catalogue that would take seconds. */
const known = new LRUCache<string, { entry: Entry | null }>({ max: 20_000 })
/** One by one takes four times as long; more hold fifty versions each in memory. */
const readAtOnce = 20

/** All entries of a kind that this person may read, drafts too, each with what of it is translated. */
export const readEntries = async (
  payload: Payload,
  user: TypedUser,
  kind: PublicKind,
): Promise<Entry[]> => {
  const { docs } = await payload.find({
    collection: kind as CollectionSlug,
    draft: true,
    pagination: false,
    depth: 0,
    select: { updatedAt: true },
    overrideAccess: false,
    user,
  })
  const found = docs as unknown as Found[]
  const unread = found.filter((each) => !known.has(keyOf(kind, each)))
  for (let at = 0; at < unread.length; at += readAtOnce)
    await readAll(payload, kind, unread.slice(at, at + readAtOnce))
  return found.flatMap((each) => known.get(keyOf(kind, each))?.entry ?? [])
}

const keyOf = (kind: PublicKind, { id, updatedAt }: Found): string => `${kind}:${id}:${updatedAt}`

/** Reads entries that somebody was found to be allowed to see. */
const readAll = async (payload: Payload, kind: PublicKind, wanted: Found[]): Promise<void> => {
  const { flattenedFields } = payload.collections[kind as CollectionSlug].config
  const { docs } = await payload.find({
    collection: kind as CollectionSlug,
    where: { id: { in: wanted.map(({ id }) => id) } },
    draft: true,
    pagination: false,
    depth: 0,
    locale: 'all',
    overrideAccess: true,
  })
  const read = (docs as unknown as (Data & Found)[]).map((doc) => ({
    doc,
    texts: textsOf(flattenedFields, doc),
  }))
  const translated = read.filter(({ texts }) =>
    [...texts.values()].some(({ words }) => translations.some((locale) => words[locale])),
  )
  const versions = await versionsOf(
    payload,
    kind,
    translated.map(({ doc }) => String(doc.id)),
  )
  for (const { doc, texts } of read) {
    const id = String(doc.id)
    const own = versions.get(id) ?? []
    const entry = {
      kind,
      id,
      title: textIn('cs', doc[publicKinds[kind].name] as string),
      translations: {
        en: translationOf(texts, own, 'en'),
        uk: translationOf(texts, own, 'uk'),
      },
    }
    const hasTexts = [...texts.values()].some(({ words }) => words.cs !== null)
    known.set(keyOf(kind, doc), { entry: hasTexts ? entry : null })
  }
}

const versionsOf = async (
  payload: Payload,
  kind: PublicKind,
  documents: string[],
): Promise<Map<string, Version[]>> => {
  const found = new Map<string, Version[]>()
  if (documents.length === 0) return found

  const { flattenedFields } = payload.collections[kind as CollectionSlug].config
  const { docs } = await payload.findVersions({
    collection: kind as CollectionSlug,
    where: { and: [{ parent: { in: documents } }, { snapshot: { not_equals: true } }] },
    sort: '-updatedAt',
    pagination: false,
    depth: 0,
    locale: 'all',
    overrideAccess: true,
  })
  for (const { id, updatedAt, parent, version } of docs) {
    const texts = textsOf(flattenedFields, version as unknown as Data)
    const own = found.get(String(parent)) ?? []
    found.set(String(parent), [...own, { id: String(id), at: String(updatedAt), texts }])
  }
  return found
}
