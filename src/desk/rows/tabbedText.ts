import type { Cells } from './cellsOf'

/** Cells as a text that tables copy: tabs between them, those with line breaks in quotes. */
export const tabbedText = (cells: Cells): string =>
  cells
    .map((line) => (line.length > 1 ? line.map(inQuotes) : line.map(onOneLine)).join('\t'))
    .join('\n')

const inQuotes = (cell: string): string =>
  /["\n\t]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell
const onOneLine = (cell: string): string => cell.replace(/\s+/g, ' ')
