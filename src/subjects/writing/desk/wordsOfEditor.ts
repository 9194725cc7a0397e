import { label, type Label } from '@/lib/label'

/** One text of the editor in the languages of the desk; null when it is none of those it has in English alone. */
export const wordsOfEditor = (english: string): Label | null => {
  const several = /^(\d+) (rows|columns)$/.exec(english)
  return several ? counted(several[1] ?? '', several[2] ?? '') : (words[english] ?? null)
}

const counted = (count: string, what: string): Label =>
  what === 'rows'
    ? label(`řádky (${count})`, `${count} rows`, `рядки (${count})`)
    : label(`sloupce (${count})`, `${count} columns`, `стовпці (${count})`)

const words: Record<string, Label> = {
  'Create Table': label('Vložit tabulku', 'Insert a table', 'Вставити таблицю'),
  Table: label('Tabulka', 'Table', 'Таблиця'),
  Rows: label('Řádky', 'Rows', 'Рядки'),
  Columns: label('Sloupce', 'Columns', 'Стовпці'),
  'Merge cells': label('Spojit buňky', 'Merge cells', 'Об’єднати клітинки'),
  'Unmerge cells': label('Rozdělit buňky', 'Split cells', 'Розділити клітинки'),
  'Toggle Row Striping': label('Pruhy v řádcích', 'Striped rows', 'Смугасті рядки'),
  'Toggle First Column Freeze': label(
    'Ukotvit první sloupec',
    'Freeze the first column',
    'Закріпити перший стовпець',
  ),
  'Delete column': label('Smazat sloupec', 'Delete column', 'Видалити стовпець'),
  'Delete row': label('Smazat řádek', 'Delete row', 'Видалити рядок'),
  'Delete table': label('Smazat tabulku', 'Delete table', 'Видалити таблицю'),
  'Insert ': label('Vložit ', 'Insert ', 'Вставити '),
  row: label('řádek', 'row', 'рядок'),
  column: label('sloupec', 'column', 'стовпець'),
  ' above': label(' nad', ' above', ' вище'),
  ' below': label(' pod', ' below', ' нижче'),
  left: label('vlevo', 'left', 'ліворуч'),
  right: label('vpravo', 'right', 'праворуч'),
  Add: label('Přidat', 'Add', 'Додати'),
  Remove: label('Zrušit', 'Remove', 'Прибрати'),
  'row header': label('záhlaví řádku', 'row header', 'заголовок рядка'),
  'column header': label('záhlaví sloupce', 'column header', 'заголовок стовпця'),
}
