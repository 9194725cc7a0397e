import { CsvError, parse } from 'csv-parse/sync'

import { label, type Label } from '@/lib/label'

import { TableFault, type Raw } from './given'

/** The first `most` rows of a CSV, its marks of encoding and division understood. Throws a TableFault. */
export const readCsv = (bytes: Buffer, most: number): { rows: Raw[][]; notices: Label[] } => {
  const notices: Label[] = []
  const decoded = decode(bytes, notices)
  if (decoded.includes('\u0000')) throw new TableFault(faults.noTable)
  const [, named, rest] = /^sep=(.)\r?\n([\s\S]*)$/.exec(decoded) ?? []
  const text = rest ?? decoded
  const divider = named ?? dividerOf(text)
  try {
    const rows = parse(text, { delimiter: divider, relaxColumnCount: true, to: most }) as string[][]
    return { rows: rows.map((row) => row.map(unguarded)), notices }
  } catch (error) {
    if (!(error instanceof CsvError)) throw error
    const line = typeof error.lines === 'number' ? error.lines : 0
    throw new TableFault(faults.broken(line))
  }
}

const decode = (bytes: Buffer, notices: Label[]): string => {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes)
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    notices.push(windows)
    return new TextDecoder('windows-1250').decode(bytes)
  }
}

/** What divides the names of columns, outside quotes; a semicolon unless something else is there more often. */
const dividerOf = (text: string): string => {
  const [line = ''] = text.replaceAll(/"[^"]*"/g, '').split(/\r?\n/, 1)
  const times = (divider: string) => line.split(divider).length
  return [';', ',', '\t'].toSorted((one, other) => times(other) - times(one))[0] ?? ';'
}

/** Without the apostrophe that a table of the portal puts before what looks like a formula. */
const unguarded = (cell: string): string => (/^'[=+\-@\t\r]/.test(cell) ? cell.slice(1) : cell)

const windows = label(
  'Soubor je v kódování Windows-1250. Podívejte se, zda jsou háčky a čárky správně.',
  'The file is in the Windows-1250 encoding. Check that the accents are right.',
  'Файл у кодуванні Windows-1250. Перевірте, чи правильні діакритичні знаки.',
)

const faults = {
  noTable: label(
    'Tohle není tabulka. Pošlete CSV nebo XLSX.',
    'This is no table. Send a CSV or an XLSX.',
    'Це не таблиця. Надішліть CSV або XLSX.',
  ),
  broken: (line: number) =>
    label(
      `CSV se nedá přečíst: uvozovky na řádku ${line} nejsou uzavřené nebo stojí uprostřed textu.`,
      `The CSV cannot be read: quotes on line ${line} are not closed or stand within text.`,
      `CSV не вдається прочитати: лапки в рядку ${line} не закриті або стоять усередині тексту.`,
    ),
}
