import type { CollectionSlug, PayloadRequest, Where } from 'payload'

import { label } from '@/lib/label'
import { fail } from '@/platform/requests/fail'

import type { Table } from './cell'
import type { Given } from './cellOf'
import type { Column } from './column'
import { columnsOf } from './columnsOf'
import { findRows } from './findRows'

export type TableQuestion = {
  where?: Where
  sort?: string
  /** Names of fields (`contacts.web`) in the order wanted; all when none is named. */
  columns?: string[]
}

/** A list as a table, with what its caller may read. Throws an APIError (400) for a column that there is not. */
export const tableOf = async (
  req: PayloadRequest,
  collection: CollectionSlug,
  { columns, ...question }: TableQuestion,
): Promise<Table> => {
  const chosen = chosenColumns(req, collection, columns)
  return tableFrom(chosen, await findRows(req, collection, question))
}

/** The services with these ids, in their order, as a table of those who may read them. */
export const servicesTable = async (
  req: PayloadRequest,
  ids: string[],
  names: string[] | undefined,
): Promise<Table> => {
  const chosen = chosenColumns(req, 'services', names)
  const rows: Given[] = []
  for (let at = 0; at < ids.length; at += idsAtOnce) {
    const where = { id: { in: ids.slice(at, at + idsAtOnce) } }
    rows.push(...(await findRows(req, 'services', { where })))
  }
  const order = new Map(ids.map((id, at) => [id, at]))
  const placeOf = ({ id }: Given) => order.get(String(id)) ?? ids.length
  return tableFrom(
    chosen,
    rows.toSorted((one, other) => placeOf(one) - placeOf(other)),
  )
}

/** A condition holds no more values than this for anybody. */
const idsAtOnce = 100

const tableFrom = (chosen: Column[], documents: Given[]): Table => {
  const columns = chosen.filter(
    ({ isSparse, read }) => !isSparse || documents.some((document) => read(document) !== null),
  )
  return {
    heads: columns.map(({ head }) => head),
    rows: documents.map((document) => columns.map(({ read }) => read(document))),
  }
}

const chosenColumns = (
  req: PayloadRequest,
  collection: CollectionSlug,
  names: string[] | undefined,
): Column[] => {
  const { flattenedFields } = req.payload.collections[collection].config
  const all = columnsOf(flattenedFields, req.i18n)
  return names?.map((name) => named(req, all, name)) ?? all
}

const named = (req: PayloadRequest, columns: Column[], name: string): Column =>
  columns.find((column) => column.name === name) ?? fail(req, 400, unknown(name.slice(0, 60)))

const unknown = (name: string) =>
  label(
    `Sloupec „${name}“ v této tabulce není.`,
    `This table has no column “${name}”.`,
    `У цій таблиці немає стовпця «${name}».`,
  )
