import type { Label, Locale } from '@/lib/label'

import type { Text } from './textsOf'

/** How an entry stands in a language, the most urgent first. */
export const standings = ['stale', 'partly', 'none', 'whole'] as const
export type Standing = (typeof standings)[number]

/** A version of a document and its texts. */
export type Version = { id: string; at: string; texts: Map<string, Text> }
/** A text whose Czech is newer than its translation: when the Czech changed, and the version that shows how. */
export type Changed = { label: Label; at: string; version: string }
/** What is known of an entry in one language. */
export type Translation = { said: number; missing: Label[]; changed: Changed[] }

/**
 * What of an entry is translated into a language, what is missing, and whose Czech changed since. `versions` are all that
 * are kept, the newest first; a change before the oldest is not known, and nothing is said of it.
 */
export const translationOf = (
  texts: Map<string, Text>,
  versions: Version[],
  locale: Locale,
): Translation => {
  const czech = [...texts].filter(([, { words }]) => words.cs !== null)
  const said = czech.filter(([, { words }]) => words[locale] !== null)
  const missing = czech.filter(([, { words }]) => words[locale] === null)
  return {
    said: said.length,
    missing: missing.map(([, { label }]) => label),
    changed: said.flatMap(([path, { label }]) => {
      const source = broughtBy(versions, path, 'cs')
      const own = broughtBy(versions, path, locale)
      const version = source === null ? undefined : versions[source]
      const isNewer = source !== null && (own === null || own > source)
      return version && isNewer ? [{ label, at: version.at, version: version.id }] : []
    }),
  }
}

/** Which version brought what a text says now; null where no version tells. */
const broughtBy = (versions: Version[], path: string, locale: Locale): number | null => {
  const words = ({ texts }: Version) => texts.get(path)?.words[locale] ?? null
  const [newest] = versions
  const before = newest ? versions.findIndex((each) => words(each) !== words(newest)) : -1
  return before === -1 ? null : before - 1
}

/** How an entry stands when somebody said at a time that its translation holds; an empty time where nobody did. */
export const standingOf = (
  { said, missing, changed }: Translation,
  confirmedAt: string,
): { standing: Standing; changed: Changed[] } => {
  const open = changed.filter(({ at }) => at > confirmedAt)
  if (open.length > 0) return { standing: 'stale', changed: open }
  if (said === 0) return { standing: 'none', changed: [] }
  return { standing: missing.length > 0 ? 'partly' : 'whole', changed: [] }
}

/** When the Czech changed last; empty where it did not. */
export const newestOf = (changed: Changed[]): string =>
  changed.map(({ at }) => at).reduce((newest, at) => (at > newest ? at : newest), '')
