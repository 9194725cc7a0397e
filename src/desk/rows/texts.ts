import { label } from '@/lib/label'

const lines = (count: number): string => {
  if (count === 1) return 'řádek'
  return count > 1 && count < 5 ? 'řádky' : 'řádků'
}
const englishLines = (count: number): string => (count === 1 ? 'row' : 'rows')

/** What pasting of rows says on the screen. */
export const textsOfRows = {
  open: label('Vložit z tabulky nebo řádků', 'Paste a table or lines', 'Вставити з таблиці'),
  title: (name: string) =>
    label(`${name}: vložit z tabulky`, `${name}: paste a table`, `${name}: вставити з таблиці`),
  box: label('Tabulka nebo řádky', 'Table or lines', 'Таблиця або рядки'),
  hint: label(
    'Zkopírujte buňky v Excelu nebo tabulku ve Wordu a vložte je sem. Nebo pište: každý řádek je jedna položka, sloupce oddělte středníkem.',
    'Copy cells of Excel or a table of Word and paste them here. Or write: each line is one item, columns divided by semicolons.',
    'Скопіюйте клітинки з Excel або таблицю з Word і вставте сюди. Або пишіть: кожен рядок — один запис, стовпці розділіть крапкою з комою.',
  ),
  hintOfDates: label(
    'Každý termín na svůj řádek, třeba: st 7. 10. 2026 9–12. Nebo sem vložte buňky z Excelu či tabulku z Wordu.',
    'Each date on a line of its own, such as: 7. 10. 2026 9–12. Or paste cells of Excel or a table of Word.',
    'Кожну дату в окремому рядку, наприклад: 7. 10. 2026 9–12. Або вставте клітинки з Excel чи таблицю з Word.',
  ),
  head: label(
    'První řádek jsou názvy sloupců',
    'The first line names the columns',
    'Перший рядок — назви стовпців',
  ),
  preview: label('Jak tomu rozumíme', 'How it is understood', 'Як це зрозуміло'),
  line: label('Řádek', 'Line', 'Рядок'),
  column: (at: number) => label(`Sloupec ${at} je`, `Column ${at} is`, `Стовпець ${at} — це`),
  unused: label('nepoužít', 'not used', 'не використовувати'),
  missingHead: label('Ještě doplnit', 'Still to fill in', 'Ще доповнити'),
  merged: label(
    'Sloučená buňka platí pro všechny řádky, přes které sahá.',
    'A merged cell holds for all lines that it covers.',
    'Об’єднана клітинка стосується всіх рядків, які охоплює.',
  ),
  ignored: (count: number) =>
    label(
      `Sloupců, které se nepoužijí: ${count}. Co v nich je, vyberte nad nimi.`,
      `Columns that are not used: ${count}. Choose above them what they hold.`,
      `Стовпців, які не використовуються: ${count}. Виберіть над ними, що в них.`,
    ),
  understood: label('Všemu rozumíme.', 'All of it is understood.', 'Усе зрозуміло.'),
  faulty: (cells: number) =>
    label(
      `Čemu nerozumíme: ${cells}×. Je to vyznačené červeně a pole zůstane prázdné. Opravte to v textu nahoře, nebo po přidání.`,
      `Not understood: ${cells}. It is marked in red, and the field stays empty. Mend it in the text above, or after adding.`,
      `Не зрозуміло: ${cells}. Позначено червоним, поле залишиться порожнім. Виправте в тексті вгорі або після додавання.`,
    ),
  add: (count: number) =>
    label(
      `Přidat ${count} ${lines(count)}`,
      `Add ${count} ${englishLines(count)}`,
      `Додати рядків: ${count}`,
    ),
  added: (count: number) =>
    label(
      `Přidáno: ${count} ${lines(count)}.`,
      `Added: ${count} ${englishLines(count)}.`,
      `Додано рядків: ${count}.`,
    ),
  undo: label('Vzít zpět', 'Undo', 'Скасувати'),
  undone: label(
    'Přidané řádky jsou zase pryč.',
    'The rows are gone again.',
    'Рядки знову прибрано.',
  ),
  tooMany: (room: number) =>
    label(
      `Tolik řádků se sem nevejde. Místo je ještě pro ${room}.`,
      `So many rows do not fit. There is room for ${room} more.`,
      `Стільки рядків не вміститься. Є місце ще для ${room}.`,
    ),
  asking: label('Hledáme názvy…', 'Looking names up…', 'Шукаємо назви…'),
  notAsked: label(
    'Názvy se nepodařilo ověřit. Zkuste to za chvíli znovu.',
    'The names could not be looked up. Try again in a while.',
    'Не вдалося перевірити назви. Спробуйте за хвилину.',
  ),
  again: label('Zkusit znovu', 'Try again', 'Спробувати ще'),
}
