import type { EverythingHit, EverythingKind } from '@/lib/everythingSearch'

import type { Texts } from '../types'

/** What is shown of a document that was found. */
export type Shown = {
  kind: EverythingKind
  id: string
  /** Documents to download have none. */
  slug: string | null
  title: Texts
  summary: Texts
  /** Where a document to download lies; null: its page follows from its kind and slug. */
  url: string | null
  /** The day that it is of, the newest first among what fits alike; empty where it has none. */
  on: string
}

/** What the index knows of a document: nothing but what the public may read. */
export type EverythingDocument = Shown & {
  /** The revision that was read. */
  updatedAt: string
  /** Longer texts, searched and never shown. */
  text: Texts
  /** Numbers by which it is found exactly (./numbers). */
  numbers: string[]
}

/** The kinds that the index of everything keeps itself: services have the index of the catalogue. */
export type OwnKind = Exclude<EverythingKind, 'services'>

/** What there is of one kind, in its order. */
export type Part = {
  kind: EverythingKind
  count: number
  /** How well the best of it fits the words, 0 to 1. */
  fit: number
  take: (from: number, to: number) => Promise<EverythingHit[]>
}

/** The revisions of documents by their names in the index. */
export type Revisions = Map<string, string>

/** The name of a document in the index: ids of two collections may be the same. */
export const keyOf = (kind: EverythingKind, id: string): string => `${kind}:${id}`
