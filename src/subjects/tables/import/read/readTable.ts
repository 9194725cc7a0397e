import { label } from '@/lib/label'

import { TableFault, type GivenTable, type Raw } from './given'
import { readCsv } from './readCsv'
import { readXlsx } from './readXlsx'

/** What one import takes; more is divided by its sender. */
const mostRows = 10_000
const mostColumns = 250

type Sheet = Omit<GivenTable, 'heads' | 'rows'> & { rows: Raw[][] }

/**
 * Reads a table of which the first row names the columns: CSV (UTF-8, UTF-16 or Windows-1250; semicolons, commas or
 * tabs) or XLSX. Throws a TableFault for whatever would have to be guessed.
 */
export const readTable = async (bytes: Buffer): Promise<GivenTable> => {
  if (bytes.length === 0) throw new TableFault(faults.empty)
  // One more than is taken, so that a longer table is known and never held whole.
  const { rows, notices } = await read(bytes, mostRows + 2)
  const [heads = [], ...others] = rows
  const names = heads.map((head) => String(head ?? '').trim())
  if (others.length > mostRows) throw new TableFault(faults.long)
  const width = Math.max(names.length, ...others.map((row) => lastFilled(row)))
  if (width > mostColumns) throw new TableFault(faults.wide)
  checkHeads(names, others, width)
  const filled = others
    .map((cells, at) => ({ number: at + 2, cells }))
    .filter(({ cells }) => lastFilled(cells) > 0)
  if (filled.length === 0) throw new TableFault(faults.empty)
  return { heads: names, rows: filled, notices }
}

const read = async (bytes: Buffer, most: number): Promise<Sheet> => {
  if (bytes.subarray(0, 4).equals(zip)) return readXlsx(bytes)
  if (bytes.subarray(0, 4).equals(oldOffice)) throw new TableFault(faults.oldOffice)
  return readCsv(bytes, most)
}

const zip = Buffer.from('PK\u0003\u0004', 'latin1')
const oldOffice = Buffer.from([0xd0, 0xcf, 0x11, 0xe0])

/** How many cells a row has up to the last that says something. */
const lastFilled = (row: Raw[]): number =>
  row.findLastIndex((cell) => cell !== null && cell !== '') + 1

const checkHeads = (heads: string[], rows: Raw[][], width: number): void => {
  const nameless = Array.from({ length: width }, (_, at) => at).find(
    (at) => !heads[at] && rows.some((row) => (row[at] ?? '') !== ''),
  )
  if (nameless !== undefined) throw new TableFault(faults.nameless(letterOf(nameless)))
  const twice = heads.find((head, at) => head !== '' && heads.indexOf(head) < at)
  if (twice) throw new TableFault(faults.twice(twice))
}

/** The name that a spreadsheet gives a column: A, B … Z, AA. */
const letterOf = (at: number): string =>
  (at >= 26 ? letterOf(Math.floor(at / 26) - 1) : '') + String.fromCharCode(65 + (at % 26))

const faults = {
  empty: label(
    'V tabulce nic není: první řádek mají být nadpisy sloupců, pod nimi údaje.',
    'The table is empty: the first row should name the columns, with data below.',
    'Таблиця порожня: перший рядок має містити назви стовпців, нижче дані.',
  ),
  wide: label(
    `Tabulka má víc než ${mostColumns} sloupců.`,
    `The table has more than ${mostColumns} columns.`,
    `Таблиця має понад ${mostColumns} стовпців.`,
  ),
  long: label(
    `Tabulka má víc než ${mostRows} řádků. Rozdělte ji.`,
    `The table has more than ${mostRows} rows. Divide it.`,
    `Таблиця має понад ${mostRows} рядків. Розділіть її.`,
  ),
  oldOffice: label(
    'Tohle je starý formát Excelu (XLS), nebo sešit zamčený heslem. Uložte ho bez hesla jako „Sešit Excelu (XLSX)“.',
    'This is an old Excel format (XLS) or a workbook with a password. Save it without one as “Excel Workbook (XLSX)”.',
    'Це старий формат Excel (XLS) або книга з паролем. Збережіть її без пароля як «Книга Excel (XLSX)».',
  ),
  nameless: (letter: string) =>
    label(
      `Sloupec ${letter} má údaje, ale v prvním řádku nemá nadpis.`,
      `Column ${letter} has data but no name in the first row.`,
      `Стовпець ${letter} має дані, але не має назви в першому рядку.`,
    ),
  twice: (head: string) =>
    label(
      `Dva sloupce se jmenují stejně: „${head}“.`,
      `Two columns have one name: “${head}”.`,
      `Два стовпці мають однакову назву: «${head}».`,
    ),
}
