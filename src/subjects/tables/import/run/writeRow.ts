import type { CollectionSlug, Payload, PayloadRequest } from 'payload'

import type { Locale } from '@/lib/label'
import { compareAndSet } from '@/platform/database/compareAndSet'
import { fail } from '@/platform/requests/fail'
import type { TableImportRow } from '@/payload-types'

import { valueAt } from '../../column'
import { nameOf } from '../importable'
import type { PlannedRow } from '../plan/importPlan'
import { nested } from './nested'
import { importFaults, type StoredImport } from './state'

export type Doc = Record<string, unknown> & { id: string }

type Writing = {
  req: PayloadRequest
  stored: StoredImport
  isOperator: boolean
}

/** The newest draft of an entry, links as ids; null where it is gone. */
export const newestOf = async (
  req: PayloadRequest,
  stored: Pick<StoredImport, 'list' | 'language'>,
  id: string,
): Promise<Doc | null> =>
  (await req.payload.findByID({
    collection: stored.list as CollectionSlug,
    id,
    locale: stored.language as Locale,
    draft: true,
    depth: 0,
    disableErrors: true,
    overrideAccess: true,
    req,
  })) as unknown as Doc | null

/** Writes one row of a table and notes what was there before; `begun` is what a killed import noted of it. */
export const writeRow = async (
  writing: Writing,
  planned: PlannedRow,
  begun: TableImportRow | undefined,
): Promise<void> => {
  const { req, stored } = writing
  const now = planned.id ? await newestOf(req, stored, planned.id) : null
  if (planned.id && !begun && String(now?.updatedAt) !== planned.updatedAt)
    fail(req, 409, importFaults.changed)
  const publishes = Boolean(stored.publishes) && (!now || now._status === 'published')
  const note = begun ?? (await noteOf(writing, planned, now, publishes))
  const half = begun && !planned.id ? await halfWritten(writing, planned, begun) : null
  const id = half ?? (await write(writing, planned, publishes))
  const after = await newestOf(req, stored, id)
  await compareAndSet(req.payload, {
    collection: 'table-import-rows',
    id: String(note.id),
    expected: { state: { equals: 'begun' } },
    data: {
      entry: id,
      savedAt: String(after?.updatedAt),
      after: valuesOf(after, planned),
      state: 'written',
    },
  })
}

const noteOf = async (
  { req, stored }: Writing,
  planned: PlannedRow,
  now: Doc | null,
  publishes: boolean,
): Promise<TableImportRow> =>
  req.payload.create({
    collection: 'table-import-rows',
    data: {
      import: stored.id,
      row: planned.row,
      entry: planned.id ?? null,
      isNew: !planned.id,
      wasPublished: publishes,
      before: valuesOf(now, planned),
      after: {},
      state: 'begun',
    },
    depth: 0,
    overrideAccess: true,
  })

const valuesOf = (document: Doc | null, { data }: PlannedRow): Record<string, unknown> =>
  Object.fromEntries(
    Object.keys(data).map((name) => [name, valueAt(document ?? {}, name.split('.')) ?? null]),
  )

const write = async (
  { req, stored, isOperator }: Writing,
  { id, data }: PlannedRow,
  publishes: boolean,
): Promise<string> => {
  const collection = stored.list as CollectionSlug
  const options = {
    collection,
    data: { ...nested(data), ...statusOf(req.payload, collection, publishes) } as never,
    draft: !publishes,
    locale: stored.language as Locale,
    depth: 0,
    overrideAccess: isOperator,
    req,
  } as const
  const saved = id
    ? await req.payload.update({ ...options, id })
    : await req.payload.create(options as never)
  return String((saved as { id: string }).id)
}

/** What says of an entry that it is public or a draft; nothing where its list has no drafts. */
export const statusOf = ({ collections }: Payload, list: CollectionSlug, isPublic: boolean) =>
  collections[list].config.versions?.drafts && { _status: isPublic ? 'published' : 'draft' }

/** The entry that a killed import made but had no time to note. */
const halfWritten = async (
  { req, stored }: Writing,
  { name }: PlannedRow,
  { createdAt }: TableImportRow,
): Promise<string | null> => {
  const collection = stored.list as CollectionSlug
  const title = nameOf(req.payload, collection)
  const { docs } = await req.payload.find({
    collection,
    where: {
      and: [{ [title]: { equals: name } }, { createdAt: { greater_than_equal: createdAt } }],
    },
    locale: stored.language as Locale,
    draft: true,
    limit: 1,
    depth: 0,
    overrideAccess: true,
  })
  return docs[0] ? String(docs[0].id) : null
}
