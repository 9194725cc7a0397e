import type { Label } from '@/lib/label'

/** A cell as somebody wrote it: text of a CSV, or what a spreadsheet holds. */
export type Raw = string | number | boolean | Date | null

export type GivenRow = {
  /** As the spreadsheet numbers it: the heads stand in row 1. */
  number: number
  cells: Raw[]
}

/** A text of a document that is not taken over, and why. */
export type Unread = { text: string; why: Label }

export type GivenTable = {
  heads: string[]
  rows: GivenRow[]
  /** What was understood in a way that its sender should know. */
  notices: Label[]
  /** Of a document that is no table. */
  unread?: Unread[]
}

/** A file that cannot be read as a table, with what its sender can do. */
export class TableFault extends Error {
  override name = 'TableFault'

  constructor(readonly why: Label) {
    super(why.en)
  }
}
