import type { CollectionSlug, Payload } from 'payload'

/** As stored: dates are ISO texts, null is an empty field. */
export type Values = Record<string, string | number | boolean | null>

export type Claim = {
  collection: CollectionSlug
  id: string
  /** What the document must still hold. */
  expected: Values
  change: Values
}

/** What both engines can do in one step that nobody comes between, where Payload reads and then writes. */
export type Claims = {
  /** Changes a document that still is as expected; true for the one caller who changed it. */
  changeIf: (claim: Claim) => Promise<boolean>
}

/** The engine's own way to change a document in one step (./sqlite, ./mongodb). */
export const claimsOf = ({ db }: Payload): Claims => db as unknown as Claims
