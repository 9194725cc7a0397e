import type { CollectionSlug, Payload } from 'payload'

/** As stored: dates are ISO texts, null is an empty field. */
export type Values = Record<string, string | number | boolean | null>

/**
 * Rows that the application writes for itself, many in one step, past Payload's hooks and validation: where
 * it would write each by several statements. For collections of plain fields without versions only.
 */
export type Bulk = {
  insertAll: (what: { collection: CollectionSlug; rows: Values[] }) => Promise<void>
  /** Changes all that are as expected. */
  changeAll: (what: {
    collection: CollectionSlug
    expected: Values
    change: Values
  }) => Promise<void>
}

/** The engine's own way to write many rows (./sqlite, ./mongodb). */
export const bulkOf = ({ db }: Payload): Bulk => db as unknown as Bulk
