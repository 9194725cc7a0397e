import type {
  CollectionAfterChangeHook,
  CollectionAfterDeleteHook,
  CollectionBeforeChangeHook,
  CollectionBeforeDeleteHook,
  PayloadRequest,
} from 'payload'

import { storedRow, type Row } from '@/platform/database/storedRow'
import { journalChange, journalDeletion } from '@/subjects/journal/journalChange'

import { tracePublicChange } from './tracePublicChange'

/** Keeps the stored row as it was: hooks after the change are handed the newest draft instead. */
export const keepRowBefore: CollectionBeforeChangeHook = async (change) => {
  const { collection, data, operation, originalDoc, req } = change
  if (operation === 'update') {
    const id = String(originalDoc.id)
    contextOf(req)[key(collection.slug, id)] = await storedRow(req, collection.slug, id)
  }
  return data
}

/** The same before a deletion: hooks after it are handed one language, and what the caller selected. */
export const keepRowBeforeDeletion: CollectionBeforeDeleteHook = async (deletion) => {
  const { collection, id, req } = deletion
  const row = await storedRow(req, collection.slug, String(id))
  contextOf(req)[key(collection.slug, String(id))] = row
}

/** What follows a stored change of public content, in this order. */
export const followChange: CollectionAfterChangeHook = async (change) => {
  const { collection, doc, req } = change
  const rows = await rowsOf(change)
  await tracePublicChange({ req, collection: collection.slug, ...rows })
  await journalChange(change, rows)
  return doc
}

/** The same for what the public never reads: only the journal follows. */
export const followInnerChange: CollectionAfterChangeHook = async (change) => {
  await journalChange(change, await rowsOf(change))
  return change.doc
}

/** What follows a deletion of public content, in this order. */
export const followDeletion: CollectionAfterDeleteHook = async (deletion) => {
  const { collection, doc, id, req } = deletion
  const before = rowBefore(req, collection.slug, String(id))
  await tracePublicChange({ req, collection: collection.slug, before, after: null })
  await journalDeletion(deletion, before)
  return doc
}

/** The same for what the public never reads: only the journal follows. */
export const followInnerDeletion: CollectionAfterDeleteHook = async (deletion) => {
  const { collection, doc, id, req } = deletion
  await journalDeletion(deletion, rowBefore(req, collection.slug, String(id)))
  return doc
}

type Change = Parameters<CollectionAfterChangeHook>[0]

/** The stored row before a change and after it. */
export const rowsOf = async ({ collection, doc, req }: Change) => {
  const id = String(doc.id)
  return {
    before: rowBefore(req, collection.slug, id),
    after: await storedRow(req, collection.slug, id),
  }
}

const rowBefore = (req: PayloadRequest, collection: string, id: string): Row | null =>
  contextOf(req)[key(collection, id)] ?? null

// One request may write several documents, so each has a place of its own.
const key = (collection: string, id: string) => `row before its change: ${collection}:${id}`
const contextOf = (req: PayloadRequest) => req.context as Record<string, Row | null>
