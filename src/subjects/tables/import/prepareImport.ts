import type { PayloadRequest } from 'payload'

import type { Locale } from '@/lib/label'

import type { Importable } from './importable'
import type { Mapping } from './plan/columns'
import { planImport } from './plan/planImport'
import type { GivenTable } from './read/given'
import { readTable } from './read/readTable'
import type { StoredImport } from './run/state'

type Question = {
  req: PayloadRequest
  collection: Importable
  fileName: string
  /** What heads mean, where somebody said so. */
  mapping: Mapping
  publishes: boolean
  isOperator: boolean
}

/** Reads a table, finds out what it would do and keeps that; nothing of it is written. Throws a TableFault. */
export const prepareImport = async (
  question: Question & { bytes: Buffer },
): Promise<StoredImport> => {
  const { req, collection, bytes } = question
  const table = await readTable(bytes)
  const mapping = { ...(await lastMapping(req, collection)), ...question.mapping }
  return prepareTable({ ...question, mapping }, table)
}

/** Finds out what a table would do and keeps that; nothing of it is written. Throws a TableFault. */
export const prepareTable = async (
  { req, collection, fileName, mapping: said, publishes, isOperator }: Question,
  table: GivenTable,
): Promise<StoredImport> => {
  const plan = await planImport({ req, collection, table, said, publishes, isOperator })
  const stored = await req.payload.create({
    collection: 'table-imports',
    data: {
      fileName: fileName.slice(0, 200),
      list: collection,
      language: req.locale as Locale,
      publishes,
      byName: req.user?.name ?? 'npm run cli',
      state: 'prepared',
      mapping: plan.mapping,
      plan: plan as never,
      done: 0,
    },
    depth: 0,
    overrideAccess: true,
  })
  return stored as unknown as StoredImport
}

/** What the last import of the list that was finished understood by its heads. */
const lastMapping = async (req: PayloadRequest, collection: Importable): Promise<Mapping> => {
  const { docs } = await req.payload.find({
    collection: 'table-imports',
    where: { and: [{ list: { equals: collection } }, { state: { equals: 'done' } }] },
    sort: '-createdAt',
    limit: 1,
    depth: 0,
    select: { mapping: true },
    overrideAccess: true,
  })
  const mapping = (docs[0]?.mapping ?? {}) as Mapping
  return Object.fromEntries(Object.entries(mapping).filter(([, name]) => name !== null))
}
