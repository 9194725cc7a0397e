import { strFromU8, unzipSync } from 'fflate'
import readWorkbook from 'read-excel-file/node'

import { label, type Label } from '@/lib/label'

import { cellsOf } from './cellsOf'
import { TableFault, type Raw } from './given'
import { faultsOfSheet } from './faultsOfSheet'
import { sheetsOf } from './sheetsOf'

/** What a workbook may unpack to, in bytes: a small file can be made to fill all memory. */
const mostBytes = 200_000_000
const mostFiles = 1_000
/** What its sheets may take together, in cells: one word in the last cell of a sheet makes 17 thousand million of them. */
const mostCells = 10_000_000

/** The rows of the one sheet of a workbook that says something. Throws a TableFault. */
export const readXlsx = async (bytes: Buffer): Promise<{ rows: Raw[][]; notices: Label[] }> => {
  const parts = unpacked(bytes)
  const sheets = sheetsOf(parts)
  // What was not looked through is not handed to the library.
  if (sheets.some(({ text }) => text === undefined)) throw new TableFault(faults.broken)
  const sheetCells = sheets.map(({ text }) => cellsOf(text ?? ''))
  if (sheetCells.reduce((sum, each) => sum + each, 0) > mostCells) throw new TableFault(faults.far)
  const data = await readWorkbook(bytes).catch(() => {
    throw new TableFault(faults.broken)
  })
  const filled = data.filter(({ data: rows }) =>
    rows.some((row) => row.some((cell) => cell !== null)),
  )
  const shown = filled.filter(({ sheet }) => !sheets.find(({ name }) => name === sheet)?.isHidden)
  if (shown.length > 1) throw new TableFault(faults.sheets(shown.map(({ sheet }) => sheet)))
  const [only] = shown
  if (!only) throw new TableFault(faults.empty)
  const text = sheets.find(({ name }) => name === only.sheet)?.text
  if (text === undefined) throw new TableFault(faults.broken)
  const [fault] = faultsOfSheet(text)
  if (fault) throw new TableFault(fault)
  const notices = filled.length > shown.length ? [hidden] : []
  return { rows: only.data as Raw[][], notices }
}

/** The parts of a workbook that tell what stands where. */
const unpacked = (bytes: Buffer): Map<string, string> => {
  let size = 0
  let files = 0
  const parts = () =>
    unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        size += originalSize
        files += 1
        if (size > mostBytes || files > mostFiles) throw new TableFault(faults.tooBig)
        if (/vbaProject\.bin$/i.test(name)) throw new TableFault(faults.macros)
        return /^xl\/(workbook\.xml|_rels\/workbook\.xml\.rels|(work|chart|dialog|macro)sheets\/[^/]+\.xml)$/.test(
          name,
        )
      },
    })
  try {
    return new Map(Object.entries(parts()).map(([name, part]) => [name, strFromU8(part)]))
  } catch (error) {
    if (error instanceof TableFault) throw error
    throw new TableFault(faults.broken)
  }
}

const hidden = label(
  'Skryté listy sešitu se nečtou.',
  'Hidden sheets of the workbook are not read.',
  'Приховані аркуші книги не читаються.',
)

const faults = {
  broken: label(
    'Sešit se nedá otevřít. Uložte ho znovu jako „Sešit Excelu (XLSX)“.',
    'The workbook cannot be opened. Save it again as “Excel Workbook (XLSX)”.',
    'Книгу не вдається відкрити. Збережіть її знову як «Книга Excel (XLSX)».',
  ),
  tooBig: label(
    'Sešit by po rozbalení byl příliš velký.',
    'Unpacked, the workbook would be too large.',
    'Розпакована книга була б завелика.',
  ),
  far: label(
    'Buňky jsou v sešitu moc daleko od sebe. Něco je nejspíš omylem úplně dole nebo vpravo: smažte to (Ctrl+End tam skočí) a uložte sešit znovu.',
    'The cells of the workbook are too far apart. Something is probably at the very bottom or right by mistake: delete it (Ctrl+End jumps there) and save the workbook again.',
    'Клітинки в книзі надто далеко одна від одної. Мабуть, щось помилково стоїть у самому низу або праворуч: видаліть це (Ctrl+End туди перейде) і збережіть книгу знову.',
  ),
  macros: label(
    'Sešit má v sobě makra. Uložte ho bez nich jako „Sešit Excelu (XLSX)“.',
    'The workbook has macros in it. Save it without them as “Excel Workbook (XLSX)”.',
    'Книга містить макроси. Збережіть її без них як «Книга Excel (XLSX)».',
  ),
  empty: label('V sešitu nic není.', 'The workbook is empty.', 'Книга порожня.'),
  sheets: (names: string[]) =>
    label(
      `Údaje jsou na několika listech (${names.join(', ')}). Nechte v souboru jen ten, který chcete nahrát.`,
      `There is data on several sheets (${names.join(', ')}). Leave only the one to be imported.`,
      `Дані є на кількох аркушах (${names.join(', ')}). Залиште лише той, який хочете завантажити.`,
    ),
}
