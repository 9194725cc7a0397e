import { Document, HeadingLevel, Packer, Paragraph, Table, TableCell, TableRow } from 'docx'
import { unzipSync, zipSync } from 'fflate'

type Part = [level: 1 | 2 | 3 | 4, text: string] | string | string[][]

/** A file of Word: `[1, 'text']` is a heading, a text a paragraph, rows are a table. */
export const wordFile = (...parts: Part[]): Promise<Buffer> =>
  Packer.toBuffer(new Document({ sections: [{ children: parts.map(childOf) }] }))

const childOf = (part: Part) => {
  if (typeof part === 'string') return new Paragraph(part)
  const [first] = part
  if (typeof first === 'number')
    return new Paragraph({ text: String(part[1]), heading: HeadingLevel[`HEADING_${first}`] })
  return new Table({
    rows: (part as string[][]).map(
      (row) =>
        new TableRow({
          children: row.map((cell) => new TableCell({ children: [new Paragraph(cell)] })),
        }),
    ),
  })
}

/** The same file with parts changed or added. */
export const withParts = (
  file: Buffer,
  change: (parts: Record<string, Uint8Array>) => Record<string, Uint8Array>,
): Buffer => Buffer.from(zipSync(change(unzipSync(file))))
