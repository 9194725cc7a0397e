import type { CollectionSlug, PayloadRequest } from 'payload'

import type { Locale } from '@/lib/label'
import { plain } from '@/lib/plain'
import { compareAndSet } from '@/platform/database/compareAndSet'
import type { TableImportRow } from '@/payload-types'

import { valueAt } from '../../column'
import { nameOf } from '../importable'
import { nested } from './nested'
import type { StoredImport } from './state'
import { newestOf, statusOf, type Doc } from './writeRow'

/** What an import noted of the rows that it wrote, in their order. */
export const notesOf = async (req: PayloadRequest, id: string): Promise<TableImportRow[]> => {
  const { docs } = await req.payload.find({
    collection: 'table-import-rows',
    where: { import: { equals: id } },
    sort: 'row',
    pagination: false,
    depth: 0,
    overrideAccess: true,
  })
  return docs
}

/** Takes back what an import wrote, the last first; what somebody has changed since stays and is named. */
export const takeBack = async (
  req: PayloadRequest,
  stored: StoredImport,
): Promise<{ reverted: number; kept: string[] }> => {
  const kept: string[] = []
  let reverted = 0
  for (const note of (await notesOf(req, stored.id)).toReversed()) {
    if (note.state === 'undone' || note.state === 'kept') continue
    const document = note.entry ? await newestOf(req, stored, note.entry) : null
    const isTaken = document ? await revert(req, stored, note, document) : true
    if (isTaken) reverted += 1
    else kept.push(toldName(req, stored, document))
    await compareAndSet(req.payload, {
      collection: 'table-import-rows',
      id: String(note.id),
      expected: { state: { equals: note.state } },
      data: { state: isTaken ? 'undone' : 'kept' },
    })
  }
  return { reverted, kept }
}

const revert = async (
  req: PayloadRequest,
  stored: StoredImport,
  { isNew, before, after, savedAt, state, wasPublished }: TableImportRow,
  document: Doc,
): Promise<boolean> => {
  const collection = stored.list as CollectionSlug
  const common = { collection, id: document.id, overrideAccess: true, req } as const
  if (isNew) {
    if (Date.parse(String(document.updatedAt)) !== Date.parse(String(savedAt))) return false
    await req.payload.delete(common)
    return true
  }
  const isAsLeft = Object.entries(after as object).every(([name, value]) =>
    isEqual(valueAt(document, name.split('.')) ?? null, value),
  )
  // Of a row that a killed import only began nobody knows more than that it was to be written.
  if (state === 'written' && !isAsLeft) return false
  const publishes = wasPublished && document._status === 'published'
  await req.payload.update({
    ...common,
    data: {
      ...nested(before as Record<string, unknown>),
      ...statusOf(req.payload, collection, publishes),
    } as never,
    draft: !publishes,
    locale: stored.language as Locale,
    depth: 0,
  })
  return true
}

/** A database does not keep the order of a row's fields, nor tells what is empty from what was never there. */
const isEqual = (one: unknown, other: unknown): boolean =>
  JSON.stringify(plain(one)) === JSON.stringify(plain(other))

const toldName = ({ payload }: PayloadRequest, { list }: StoredImport, document: Doc | null) =>
  String(document?.[nameOf(payload, list as CollectionSlug)] ?? document?.id ?? '')
