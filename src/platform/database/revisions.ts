import type { CollectionSlug, Payload, Where } from 'payload'

/** A document as of its last change. `updatedAt` is an ISO date. */
export type Revision = { id: string; updatedAt: string }

export type RevisionQuery = {
  collection: CollectionSlug
  where: Where
  sort?: string | string[]
  limit: number
  /** Counted from 1. */
  page: number
  locale?: string
  /** How many documents fit altogether, where that is known: helps to choose the quicker way. */
  matches?: number
}

/** What both engines can do beside what Payload asks of them. */
export type Revisions = {
  /** Which documents answer a query, in order, and in what revision; nothing else is read of them. */
  findRevisions: (query: RevisionQuery) => Promise<Revision[]>
  /** Those of the given documents that fit, in no order. */
  findRevisionsOf: (
    collection: CollectionSlug,
    where: Where,
    ids: readonly string[],
  ) => Promise<Revision[]>
}

/** The engine's own way to ask for revisions (./sqlite, ./mongodb). */
export const revisionsOf = ({ db }: Payload): Revisions => db as unknown as Revisions
