import type { CollectionSlug, Payload } from 'payload'

import type { Claim, Values } from './claims'

/**
 * Rows that the application writes for itself, many in one step, past Payload's hooks and validation: where
 * it would write each by several statements. For collections of plain fields without versions only.
 */
export type Bulk = {
  insertAll: (what: { collection: CollectionSlug; rows: Values[] }) => Promise<void>
  /** Changes all that are as expected. */
  changeAll: (what: Omit<Claim, 'id'>) => Promise<void>
}

/** The engine's own way to write many rows (./sqlite, ./mongodb). */
export const bulkOf = ({ db }: Payload): Bulk => db as unknown as Bulk
