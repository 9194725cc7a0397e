import { label, type Label } from '@/lib/label'

import { eachElement } from './sheetsOf'

/**
 * What of a sheet a reader would have to guess: merged cells, hidden rows and columns, formulas that have no value yet,
 * cells with an error. The library that reads the values hands all of them over as if nothing were the matter.
 */
export const faultsOfSheet = (text: string): Label[] => {
  const found = { merged: [] as string[], rows: [] as string[], errors: [] as string[] }
  const formulas: string[] = []
  let hiddenColumns = 0
  let cell = { at: '', hasFormula: false, hasValue: false }
  eachElement(
    text,
    (name, given) => {
      if (name === 'mergeCell') found.merged.push(given.ref ?? '')
      if (name === 'row' && isOn(given.hidden)) found.rows.push(given.r ?? '')
      if (name === 'col' && isOn(given.hidden)) hiddenColumns += 1
      if (name === 'c') {
        cell = { at: given.r ?? '', hasFormula: false, hasValue: false }
        if (given.t === 'e') found.errors.push(cell.at)
      }
      if (name === 'f') cell.hasFormula = true
      if (name === 'v') cell.hasValue = true
    },
    (name) => {
      if (name === 'c' && cell.hasFormula && !cell.hasValue) formulas.push(cell.at)
    },
  )
  return [
    ...(found.merged.length ? [faults.merged(some(found.merged))] : []),
    ...(found.rows.length ? [faults.rows(some(found.rows))] : []),
    ...(hiddenColumns ? [faults.columns] : []),
    ...(found.errors.length ? [faults.errors(some(found.errors))] : []),
    ...(formulas.length ? [faults.formulas(some(formulas))] : []),
  ]
}

const isOn = (value: string | undefined): boolean => value === '1' || value === 'true'

const some = (places: string[]): string =>
  places.length > 5 ? `${places.slice(0, 5).join(', ')}…` : places.join(', ')

const faults = {
  merged: (places: string) =>
    label(
      `Sloučené buňky (${places}) patří víc řádkům najednou. Rozdělte je a vyplňte každý řádek.`,
      `Merged cells (${places}) belong to several rows at once. Divide them and fill in each row.`,
      `Об’єднані клітинки (${places}) належать кільком рядкам. Розділіть їх і заповніть кожен рядок.`,
    ),
  rows: (places: string) =>
    label(
      `Některé řádky jsou skryté (${places}). Zobrazte je, nebo je smažte, ať je vidět, co se nahraje.`,
      `Some rows are hidden (${places}). Show or delete them, so that it is seen what is imported.`,
      `Деякі рядки приховані (${places}). Покажіть або видаліть їх, щоб було видно, що завантажиться.`,
    ),
  columns: label(
    'Některé sloupce jsou skryté. Zobrazte je, nebo je smažte, ať je vidět, co se nahraje.',
    'Some columns are hidden. Show or delete them, so that it is seen what is imported.',
    'Деякі стовпці приховані. Покажіть або видаліть їх, щоб було видно, що завантажиться.',
  ),
  errors: (places: string) =>
    label(
      `V buňkách ${places} je chyba vzorce.`,
      `The cells ${places} hold an error of a formula.`,
      `У клітинках ${places} помилка формули.`,
    ),
  formulas: (places: string) =>
    label(
      `Vzorce v buňkách ${places} nemají spočítanou hodnotu. Otevřete sešit v Excelu a uložte ho znovu.`,
      `The formulas in ${places} have no computed value. Open the workbook in Excel and save it again.`,
      `Формули в ${places} не мають обчисленого значення. Відкрийте книгу в Excel і збережіть знову.`,
    ),
}
