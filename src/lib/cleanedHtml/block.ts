/** A stretch of words of one look; a line break is a run whose text is a line end. */
export type Run = { text: string } & Look

/** How words look, as far as the editor can keep it. */
export type Look = {
  bold?: boolean
  italic?: boolean
  strike?: boolean
  sub?: boolean
  sup?: boolean
  href?: string
}

/** What stands before the items of a list. */
export type Mark = 'bullet' | 'number' | 'letter'

/** One item of a list; lists are put together from the levels of the items. */
export type Item = {
  kind: 'item'
  mark: Mark
  /** The number of the item, of a letter its place in the alphabet. */
  number: number
  level: number
  /** Items of one list bear the same name. */
  list: string
  runs: Run[]
}

export type Cell = { isHead: boolean; colSpan: number; rowSpan: number; blocks: Block[] }

/** A part of a pasted text, whatever program it comes from. */
export type Block =
  | { kind: 'paragraph' | 'quote'; runs: Run[] }
  | { kind: 'heading'; level: number; runs: Run[] }
  | Item
  | { kind: 'table'; rows: Cell[][] }
  | { kind: 'rule' }

/** The words of some runs without their look. */
export const wordsOf = (runs: Run[]): string => runs.map(({ text }) => text).join('')
