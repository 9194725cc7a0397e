/** Lines and their cells. */
export type Cells = string[][]

/**
 * The cells of a pasted text: between tabs, as tables copy them, a cell with line breaks in quotes; without any tab
 * between semicolons where every line has one; else each line is a cell. Empty lines are left out.
 */
export const cellsOf = (text: string): Cells => {
  const clean = text.replace(/\r\n?/g, '\n').replace(/\u00a0/g, ' ')
  const lines = clean.includes('\t') ? tabbed(clean) : typed(clean)
  return lines.map((line) => line.map(tidied)).filter((line) => line.some(Boolean))
}

const tidied = (cell: string): string =>
  cell
    .split('\n')
    .map((each) => each.replace(/[ \t]+/g, ' ').trim())
    .join('\n')
    .trim()

const typed = (text: string): Cells => {
  const lines = text.split('\n').filter((line) => line.trim())
  const isDivided = lines.every((line) => line.includes(';'))
  return lines.map((line) => (isDivided ? line.split(';') : [line]))
}

/** Excel writes a cell with a line break or a quotation mark in quotes, and doubles the marks in it. */
const quoted = /^"((?:[^"]|"")*)"(?=[\t\n]|$)/

const tabbed = (text: string): Cells => {
  const lines: Cells = [[]]
  let rest = text
  for (;;) {
    const [mark, inside] = quoted.exec(rest) ?? []
    const cell = mark ?? /^[^\t\n]*/.exec(rest)?.[0] ?? ''
    lines.at(-1)?.push(inside === undefined ? cell : inside.replaceAll('""', '"'))
    const end = rest.charAt(cell.length)
    rest = rest.slice(cell.length + 1)
    if (end === '') return lines
    if (end === '\n') lines.push([])
  }
}
