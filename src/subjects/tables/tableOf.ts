import type { CollectionSlug, PayloadRequest, Where } from 'payload'

import { label } from '@/lib/label'
import { fail } from '@/platform/requests/fail'

import type { Table } from './cell'
import { columnsOf, type Column } from './columnsOf'
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
  { columns: asked, ...question }: TableQuestion,
): Promise<Table> => {
  const { flattenedFields } = req.payload.collections[collection].config
  const all = columnsOf(flattenedFields, req.i18n)
  const chosen = asked?.map((name) => named(req, all, name)) ?? all
  const documents = await findRows(req, collection, question)
  const columns = chosen.filter(
    ({ isRestricted, read }) =>
      !isRestricted || documents.some((document) => read(document) !== null),
  )
  return {
    heads: columns.map(({ head }) => head),
    rows: documents.map((document) => columns.map(({ read }) => read(document))),
  }
}

const named = (req: PayloadRequest, columns: Column[], name: string): Column =>
  columns.find((column) => column.name === name) ?? fail(req, 400, unknown(name.slice(0, 60)))

const unknown = (name: string) =>
  label(
    `Sloupec „${name}“ v této tabulce není.`,
    `This table has no column “${name}”.`,
    `У цій таблиці немає стовпця «${name}».`,
  )
