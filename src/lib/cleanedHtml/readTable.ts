import { wordsOf, type Block, type Cell, type Look, type Run } from './block'
import { lookOf } from './lookOf'
import { Reading, type ReadInside } from './reading'

/** Reads a table; one that only lays out a letter becomes what is in it. */
export const readTable = (
  table: HTMLTableElement,
  reading: Reading,
  look: Look,
  readInside: ReadInside,
): void => {
  if (isLayout(table)) {
    for (const row of table.rows)
      for (const cell of row.cells) {
        readInside(cell, reading, lookOf(cell, look))
        reading.end()
      }
    return
  }
  if (table.caption) readInside(table.caption, reading, look)
  reading.end()

  const rows = [...table.rows]
    .map((row) => [...row.cells].map((cell) => cellOf(cell, reading, look, readInside)))
    .filter((row) => row.some(({ blocks }) => blocks.length > 0))
  if (rows.length > 0) reading.add({ kind: 'table', rows: withHead(rows) })
}

const isLayout = (table: HTMLTableElement): boolean =>
  table.getAttribute('role') === 'presentation' ||
  table.querySelector('table') !== null ||
  table.querySelectorAll('td, th').length < 2

const cellOf = (
  cell: HTMLTableCellElement,
  reading: Reading,
  look: Look,
  readInside: ReadInside,
): Cell => {
  const inside = new Reading(reading.mends)
  readInside(cell, inside, lookOf(cell, look))
  inside.end()
  return {
    isHead: cell.tagName === 'TH' || cell.closest('thead') !== null,
    colSpan: cell.colSpan,
    rowSpan: cell.rowSpan,
    blocks: inside.blocks.flatMap(inCell),
  }
}

/** What a cell can hold: a heading is strong words there, a line is nothing. */
const inCell = (block: Block): Block[] => {
  if (block.kind === 'rule' || block.kind === 'table') return []
  if (block.kind !== 'heading') return [block]
  return [{ kind: 'paragraph', runs: block.runs.map((run) => ({ ...run, bold: true })) }]
}

/** A first row in bold is the head of the table, for who wrote it and for who listens to it. */
const withHead = ([first = [], ...rest]: Cell[][]): Cell[][] => {
  const isHead = rest.length > 0 && first.every(({ blocks }) => blocks.every(isBold))
  return [isHead ? first.map((cell) => ({ ...cell, isHead })) : first, ...rest]
}

const isBold = (block: Block): boolean => 'runs' in block && block.runs.every(isBoldRun)
const isBoldRun = (run: Run): boolean => Boolean(run.bold) || !wordsOf([run]).trim()
