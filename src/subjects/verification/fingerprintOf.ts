import { createHash } from 'node:crypto'

import { plain } from '@/lib/plain'

/** What the portal keeps by itself, and free places, which have a date of their own. */
const aside = new Set([
  'id',
  'createdAt',
  'updatedAt',
  'deletedAt',
  '_status',
  'searchText',
  'verifiedOn',
  'hiddenAt',
  'availability',
])

/**
 * What an entry says, as a short text: the same until something that a person would have to confirm anew
 * changes. `row` is the stored row in all languages.
 */
export const fingerprintOf = (row: Record<string, unknown>): string => {
  const said = Object.entries(row).filter(([name]) => !aside.has(name))
  const text = JSON.stringify(plain(Object.fromEntries(said)))
  return createHash('sha256').update(text).digest('base64url').slice(0, 22)
}
