import {
  HeadingLevel,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  WidthType,
  type FileChild,
} from 'docx'

import type { Block } from '../blocks'
import { textWidth } from './look'

const levels = [
  HeadingLevel.HEADING_1,
  HeadingLevel.HEADING_2,
  HeadingLevel.HEADING_3,
  HeadingLevel.HEADING_4,
  HeadingLevel.HEADING_5,
  HeadingLevel.HEADING_6,
] as const

/** What a file of Word has for the blocks of a document; the first chapter, or each, begins on a page of its own. */
export const wordBlocks = (blocks: Block[], breaksChapters: boolean): FileChild[] =>
  blocks.flatMap((block, at): FileChild[] => {
    switch (block.kind) {
      case 'heading':
        return [
          new Paragraph({
            heading: levels[block.level - 1] ?? HeadingLevel.HEADING_6,
            pageBreakBefore: at === 0 || (breaksChapters && block.level === 1),
            children: runs(block.text),
          }),
        ]
      case 'paragraph':
        return [new Paragraph({ children: runs(block.text) })]
      case 'list':
        return block.items.map(
          (item) => new Paragraph({ bullet: { level: 0 }, children: runs(item) }),
        )
      case 'facts':
        return block.rows.map(
          ([name, value]) =>
            new Paragraph({
              style: 'Fact',
              children: [...runs(`${name}: `, true), ...runs(value)],
            }),
        )
      case 'table':
        return [tableOf(block), new Paragraph({})]
    }
  })

/** The lines of a text, one under another. */
export const runs = (text: string, isBold = false): TextRun[] =>
  text
    .split(/\r?\n|\r/)
    .map(
      (line, at) =>
        new TextRun({ text: line, ...(isBold && { bold: true }), ...(at > 0 && { break: 1 }) }),
    )

const tableOf = ({ heads, widths, rows }: Extract<Block, { kind: 'table' }>): Table => {
  const sum = widths.reduce((all, each) => all + each, 0)
  const columnWidths = widths.map((width) => Math.floor((width / sum) * textWidth))
  const rowOf = (cells: string[], isHead: boolean) =>
    new TableRow({
      tableHeader: isHead,
      cantSplit: isHead,
      children: cells.map(
        (cell, at) =>
          new TableCell({
            width: { size: columnWidths[at] ?? 0, type: WidthType.DXA },
            children: [new Paragraph({ style: 'Cell', children: runs(cell, isHead) })],
          }),
      ),
    })
  return new Table({
    columnWidths,
    layout: TableLayoutType.FIXED,
    width: { size: textWidth, type: WidthType.DXA },
    margins: { top: 60, bottom: 60, left: 90, right: 90 },
    rows: [rowOf(heads, true), ...rows.map((row) => rowOf(row, false))],
  })
}
