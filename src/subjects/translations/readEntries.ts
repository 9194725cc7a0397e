import { LRUCache } from 'lru-cache'
import type { CollectionSlug, Payload, TypedUser } from 'payload'
import pLimit from 'p-limit'

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

/** What was read of an entry holds until it is saved again: reading all versions of a thousand takes seconds. */
const known = new LRUCache<string, { entry: Entry | null }>({ max: 20_000 })
const readAtOnce = 100
const few = pLimit(2)

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
    await read(payload, kind, unread.slice(at, at + readAtOnce))
  return found.flatMap((each) => known.get(keyOf(kind, each))?.entry ?? [])
}

const keyOf = (kind: PublicKind, { id, updatedAt }: Found): string => `${kind}:${id}:${updatedAt}`

/** Reads entries that somebody was found to be allowed to see. */
const read = async (payload: Payload, kind: PublicKind, wanted: Found[]): Promise<void> => {
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
  await Promise.all(
    (docs as unknown as (Data & Found)[]).map((doc) =>
      few(async () => {
        const texts = textsOf(flattenedFields, doc)
        const all = [...texts.values()]
        const isTranslated = all.some(({ words }) => translations.some((locale) => words[locale]))
        const versions = isTranslated ? await versionsOf(payload, kind, String(doc.id)) : []
        const entry = {
          kind,
          id: String(doc.id),
          title: textIn('cs', doc[publicKinds[kind].name] as string),
          translations: {
            en: translationOf(texts, versions, 'en'),
            uk: translationOf(texts, versions, 'uk'),
          },
        }
        const hasTexts = all.some(({ words }) => words.cs !== null)
        known.set(keyOf(kind, doc), { entry: hasTexts ? entry : null })
      }),
    ),
  )
}

/** As many as a document keeps (collections/contentCollection, drafts). */
const mostVersions = 50

const versionsOf = async (
  payload: Payload,
  kind: PublicKind,
  document: string,
): Promise<Version[]> => {
  const { flattenedFields } = payload.collections[kind as CollectionSlug].config
  const { docs } = await payload.findVersions({
    collection: kind as CollectionSlug,
    where: { and: [{ parent: { equals: document } }, { snapshot: { not_equals: true } }] },
    sort: '-updatedAt',
    limit: mostVersions,
    pagination: false,
    depth: 0,
    locale: 'all',
    overrideAccess: true,
  })
  return docs.map(({ id, updatedAt, version }) => ({
    id: String(id),
    at: String(updatedAt),
    texts: textsOf(flattenedFields, version as unknown as Data),
  }))
}
