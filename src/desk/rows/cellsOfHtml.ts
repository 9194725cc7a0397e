import type { Cells } from './cellsOf'

/** What a table on the clipboard holds; `hasMerged` when a cell stood over several. */
export type HtmlTable = { cells: Cells; hasMerged: boolean }

const mostSpanned = 300

/**
 * The cells of the one table in copied HTML, null where there is none or more. A cell merged over several lines holds
 * for each of them; one merged over several columns stands in the first alone.
 */
export const cellsOfHtml = (html: string): HtmlTable | null => {
  const tables = new DOMParser().parseFromString(html, 'text/html').querySelectorAll('table')
  const [table] = tables
  if (!table || tables.length > 1) return null

  const held = new Map<string, string>()
  let hasMerged = false
  const cells = [...table.rows].map((row, at) => {
    let column = 0
    for (const cell of row.cells) {
      while (held.has(`${at} ${column}`)) column += 1
      const { rowSpan, colSpan } = cell
      hasMerged ||= rowSpan > 1 || colSpan > 1
      for (let down = 0; down < Math.min(rowSpan, mostSpanned); down += 1)
        for (let right = 0; right < Math.min(colSpan, mostSpanned); right += 1)
          held.set(`${at + down} ${column + right}`, right === 0 ? textOf(cell) : '')
    }
    const width = Math.max(-1, ...columnsOf(held, at)) + 1
    return Array.from({ length: width }, (_, each) => held.get(`${at} ${each}`) ?? '')
  })
  return { cells: cells.filter((line) => line.some(Boolean)), hasMerged }
}

const columnsOf = (held: Map<string, string>, at: number): number[] =>
  [...held.keys()].flatMap((key) => {
    const [line, column] = key.split(' ').map(Number)
    return line === at && column !== undefined ? [column] : []
  })

/** Paragraphs and breaks of a cell are lines; where its HTML breaks lines says nothing. */
const textOf = (cell: Element): string => {
  const copy = cell.cloneNode(true) as Element
  for (const each of copy.querySelectorAll('script, style')) each.remove()
  for (const text of textsIn(copy)) text.data = text.data.replace(/\s+/g, ' ')
  for (const each of copy.querySelectorAll('br')) each.replaceWith('\n')
  for (const each of copy.querySelectorAll('p, div, li')) each.append('\n')
  return (copy.textContent ?? '').replace(/ *\n+ */g, '\n').trim()
}

const textsIn = (element: Element): Text[] => {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT)
  const found: Text[] = []
  while (walker.nextNode()) found.push(walker.currentNode as Text)
  return found
}
