import type { DrizzleAdapter } from '@payloadcms/drizzle'
import { sql, type Column } from '@payloadcms/db-sqlite/drizzle'

import { formsOf } from '../letterForms'

/**
 * Makes `like` and `contains` find „šance“ in „Šance“ and by „sance“, as on MongoDB: SQLite's own LIKE knows
 * case in English letters only, and takes `%` and `_` of a question for any letters.
 */
export const foldedLike = <Given extends object>(given: Given): Given => {
  const adapter = given as unknown as DrizzleAdapter
  const { like } = adapter.operators
  const folded = (column: Column, value: unknown) => {
    const words = wordsIn(value)
    return words === null ? like(column, value) : sql`${column} GLOB ${globOf(words)}`
  }
  adapter.operators = {
    ...adapter.operators,
    like: folded,
    contains: folded,
    // Payload hands over the bare words here, and on MongoDB takes them one by one.
    not_like: (column: Column, value: unknown) => {
      const parts = String(value)
        .split(' ')
        .map((word) => sql`(${column} IS NULL OR ${column} NOT GLOB ${globOf(word)})`)
      return sql.join(parts, sql` AND `)
    },
  }
  return given
}

/** What was asked for: Payload puts it between two `%`. Patterns of its own have one elsewhere. */
const wordsIn = (value: unknown): string | null =>
  typeof value === 'string' && value.length >= 2 && value.startsWith('%') && value.endsWith('%')
    ? value.slice(1, -1)
    : null

const globOf = (text: string): string => `*${[...text].map(globOfLetter).join('')}*`

const globOfLetter = (letter: string): string => {
  const forms = formsOf(letter)
  if (forms) return forms.length > 1 ? `[${forms}]` : forms
  return /[*?[]/.test(letter) ? `[${letter}]` : letter
}
