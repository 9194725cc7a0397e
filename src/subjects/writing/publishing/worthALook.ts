import type { Payload } from 'payload'

import { defaultLocale, locales, type Label } from '@/lib/label'
import type { PublicKind } from '@/lib/publicKinds'

import { longSentencesIn, writingAids } from '../writingAids'
import { deadLinks } from './deadLinks'
import { isSaid, type Leaf } from './leavesOf'
import { silentPictures } from './silentPictures'
import { textsOfPublishing as texts } from './textsOfPublishing'

type Doc = Record<string, unknown> & { id: string }
type About = { kind: PublicKind; doc: Doc; leaves: Leaf[] }

/** What of a document is missing or worth a look before it is published; nothing of it stands in the way. */
export const worthALook = async (
  payload: Payload,
  { kind, doc, leaves }: About,
  now: Date,
): Promise<Label[]> => {
  const own = { collection: kind, id: doc.id, slug: String(doc.slug ?? '') }
  const [dead, silent] = await Promise.all([
    deadLinks(payload, leaves, own),
    silentPictures(payload, leaves, languagesOf(leaves)),
  ])
  return [
    ...withoutText(leaves),
    ...(kind === 'events' ? datesOf(doc, now) : []),
    ...silent,
    ...dead.map(texts.deadLink),
    ...longSentences(leaves),
    ...untranslated(leaves),
  ]
}

const languagesOf = (leaves: Leaf[]) =>
  locales.filter(
    (locale) =>
      locale === defaultLocale || leaves.some((leaf) => leaf.locale === locale && isSaid(leaf)),
  )

const withoutText = (leaves: Leaf[]): Label[] => {
  const own = leaves.filter(
    ({ field, locale }) => field.type === 'richText' && locale === defaultLocale,
  )
  return own[0] && !own.some(isSaid) ? [texts.noText(own[0].label)] : []
}

const datesOf = ({ occurrences, dateNote, lastEndsAt }: Doc, now: Date): Label[] => {
  const isDated = Array.isArray(occurrences) && occurrences.length > 0
  const note = (dateNote as Record<string, unknown> | null | undefined)?.[defaultLocale]
  if (!isDated) return [note ? texts.onlyNote : texts.noDate]

  return lastEndsAt && new Date(String(lastEndsAt)) < now ? [texts.isOver] : []
}

const longSentences = (leaves: Leaf[]): Label[] => {
  const found = leaves.flatMap(({ field, value }) => {
    if (field.type === 'textarea') return longSentencesIn(String(value ?? ''))
    return field.type === 'richText'
      ? writingAids(value).filter(({ kind }) => kind === 'longSentence')
      : []
  })
  return found[0] ? [texts.longSentences(found.length, found[0].text)] : []
}

/** What is written in Czech and not in another language, a sentence for each language. */
const untranslated = (leaves: Leaf[]): Label[] =>
  locales
    .filter((locale) => locale !== defaultLocale)
    .flatMap((locale) => {
      const czech = leaves.filter((leaf) => leaf.locale === defaultLocale)
      const missing = czech.filter(
        (leaf) => isSaid(leaf) && !isSaid(counterpart(leaves, leaf, locale)),
      )
      if (missing.length === 0) return []
      const hasAny = leaves.some((leaf) => leaf.locale === locale && isSaid(leaf))
      return [
        hasAny
          ? texts.partlyTranslated(
              locale,
              missing.map(({ label }) => label),
            )
          : texts.untranslated(locale),
      ]
    })

/** The same value in another language: the languages of a field follow one another. */
const counterpart = (leaves: Leaf[], leaf: Leaf, locale: (typeof locales)[number]): Leaf =>
  leaves[leaves.indexOf(leaf) + locales.indexOf(locale) - locales.indexOf(defaultLocale)] ?? leaf
