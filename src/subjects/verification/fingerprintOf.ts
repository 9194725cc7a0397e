import { createHash } from 'node:crypto'

import { plain } from '@/lib/plain'

/** What the portal keeps by itself, free places, which have a date of their own, and what has ended: nobody confirms it. */
const aside = new Set([
  'id',
  'createdAt',
  'updatedAt',
  'deletedAt',
  '_status',
  'searchText',
  'verifiedOn',
  'verifiedBy',
  'hiddenAt',
  'registerAsOf',
  'availability',
  'isBlank',
  'hasEnded',
  'endedOn',
  'successor',
  'endNote',
])

/**
 * What an entry says, as a short text: the same until something that a person would have to confirm anew
 * changes. `row` is the stored row in all languages. A box that is not ticked says nothing: a new one must
 * not make every letter under way invalid.
 */
export const fingerprintOf = (row: Record<string, unknown>): string =>
  hashed(withoutFalse(saidBy(row)))

/** Whether a fingerprint is this row's; letters that 0.1.0 wrote count boxes that are not ticked. */
export const isFingerprintOf = (row: Record<string, unknown>, fingerprint: string): boolean =>
  fingerprint === fingerprintOf(row) || fingerprint === hashed(saidBy(row))

const saidBy = (row: Record<string, unknown>): unknown =>
  withoutCode(Object.fromEntries(Object.entries(row).filter(([name]) => !aside.has(name))))

/** The state's number of an address says nothing beside it, and no page shows it to whoever confirms. */
const withoutCode = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(withoutCode)
  if (typeof value !== 'object' || value === null || value instanceof Date) return value

  return Object.fromEntries(
    Object.entries(value).map(([name, each]) => [
      name,
      withoutCode(name === 'address' && each ? { ...each, code: null } : each),
    ]),
  )
}

const hashed = (value: unknown): string =>
  createHash('sha256')
    .update(JSON.stringify(plain(value)))
    .digest('base64url')
    .slice(0, 22)

const withoutFalse = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(withoutFalse)
  if (typeof value !== 'object' || value === null || value instanceof Date)
    return value === false ? null : value

  return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, withoutFalse(each)]))
}
