/** A day of the calendar, or a moment with its hour: spreadsheets know them apart from texts. */
export type Moment = { on: string; hasTime: boolean }

/** What stands in one cell of a table. */
export type Cell = string | number | boolean | Moment | null

export type Table = { heads: string[]; rows: Cell[][] }

export const isMoment = (cell: Cell): cell is Moment => typeof cell === 'object' && cell !== null
