import type { Label, Locale } from '@/lib/label'

/** The texts of a document that say one thing each, in its language, by their names. */
export const wordsIn = (texts: object, locale: Locale): Record<string, string> =>
  Object.fromEntries(
    Object.entries(texts).flatMap(([name, text]: [string, unknown]) =>
      typeof text === 'object' && text !== null && 'cs' in text
        ? [[name, (text as Label)[locale]]]
        : [],
    ),
  )
