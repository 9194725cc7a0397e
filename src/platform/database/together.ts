import type { CollectionSlug, Payload } from 'payload'

import type { Values } from './bulk'

/** One document that is added, or changed only while it is as expected. Plain fields of its own row alone. */
export type Step =
  | { collection: CollectionSlug; add: Values }
  | { collection: CollectionSlug; id: string; expected: Values; change: Values }

/**
 * Several writes that happen all or not at all, past Payload's hooks and validation. False when a document is not as
 * expected any more, or what is unique is there already: nothing was written.
 */
export type Together = { writeTogether: (steps: Step[]) => Promise<boolean> }

/** The engine's own way to write together (./sqlite, ./mongodb). */
export const togetherOf = ({ db }: Payload): Together => db as unknown as Together
