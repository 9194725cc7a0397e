import type { FlattenedField } from 'payload'

import { defaultLocale, locales, type Label, type Locale } from '@/lib/label'
import { plain } from '@/lib/plain'
import { isSaid, leavesOf } from '@/subjects/writing/publishing/leavesOf'

/** The languages that are translated into. */
export type Translated = Exclude<Locale, 'cs'>
export const translations = locales.filter(
  (locale): locale is Translated => locale !== defaultLocale,
)

/** What a text says in one language, to be compared; null where it says nothing. */
type Words = Record<Locale, string | null>
/** A text that is said in several languages: what its field is called, and what it says. */
export type Text = { label: Label; words: Words }

/** The translated texts of a document read in all languages, by the names and rows that lead to them. */
export const textsOf = (
  fields: FlattenedField[],
  doc: Record<string, unknown>,
): Map<string, Text> => {
  const texts = new Map<string, Text>()
  for (const leaf of leavesOf(fields, doc)) {
    const { field, label, path, locale, value } = leaf
    if (!locale || !written.has(field.type)) continue
    const text = texts.get(path) ?? { label, words: { cs: null, en: null, uk: null } }
    text.words[locale] = isSaid(leaf) ? JSON.stringify(plain(value)) : null
    texts.set(path, text)
  }
  return texts
}

const written = new Set<FlattenedField['type']>(['text', 'textarea', 'richText'])
