import type { Label } from '@/lib/label'

import type { Importable } from '../importable'
import type { Unread } from '../read/given'
import type { Mapping } from './columns'

/** What one row of a table does. */
export type PlannedRow = {
  row: number
  /** The entry that it changes; absent of a new one. */
  id?: string
  /** When that entry was last saved: whoever saves it meanwhile is not overwritten. */
  updatedAt?: string
  name: string
  /** New values by the names of fields, with dots between. */
  data: Record<string, unknown>
  /** The same for people: the column, what is there now and what the table says. */
  changes: { head: string; from: string; to: string }[]
}

export type RowFault = { row: number; column: string | null; message: Label }

export type ImportPlan = {
  collection: Importable
  mapping: Mapping
  /** The names of the columns by which entries are known. */
  key: string[]
  rows: number
  planned: PlannedRow[]
  unchanged: number
  errors: RowFault[]
  notices: Label[]
  unread?: Unread[]
}
