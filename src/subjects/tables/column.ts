import type { FlattenedField } from 'payload'

import type { Cell } from './cell'
import type { Given } from './cellOf'

/** Where in a document a numbered column stands. */
export type NumberedPlace = {
  /** The name of the list. */
  list: string
  /** From 0. */
  at: number
  /** The names of fields down to it within a row. */
  path: string[]
}

/** A column of a table: where in a document it stands, what people call it, and its cell for a document. */
export type Column = {
  /** The names of fields down to it, with dots between. */
  name: string
  /** No other column of the table is called so. */
  head: string
  /** Absent of the id. */
  field?: FlattenedField
  /** No column where no document says it: not everybody may read it in every one, or few say it. */
  isSparse: boolean
  /** One fact of one row of a list. */
  numbered?: NumberedPlace
  read: (document: Given) => Cell
}

/** What stands in a document at the names of fields down to it. */
export const valueAt = (document: Given, path: string[]): unknown =>
  path.reduce<unknown>(
    (value, name) =>
      typeof value === 'object' && value !== null && Object.hasOwn(value, name)
        ? (value as Given)[name]
        : undefined,
    document,
  )
