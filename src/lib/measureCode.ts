import { label, type Label } from './label'

/** Parts such as `1`, `1.2.3`, `A.1`, `P1`, divided by slashes as `P1/C2/O3`. */
const form = /^[A-Za-z0-9]+([._-][A-Za-z0-9]+)*(\/[A-Za-z0-9]+([._-][A-Za-z0-9]+)*)*$/
/** `/plany/{plán}/pripominky` and the like are pages of the plan itself. */
const word = /^[A-Za-z]{5}/

/** A code as it is stored: without spaces around its parts and without the full stop after the last number. */
export const tidyCode = (code: string): string =>
  code
    .replace(/\s*([./_-])\s*/g, '$1')
    .trim()
    .replace(/\.+$/, '')

/** Codes that differ in the size of letters alone are one code to people. */
export const isSameCode = (one: string, other: string): boolean =>
  one.toLowerCase() === other.toLowerCase()

/** What is wrong with the code of a measure; null when it may stand in an address. */
export const codeFault = (code: string): Label | null => {
  if (!form.test(code)) return badForm
  return word.test(code) ? looksLikeWord : null
}

const badForm = label(
  'Kód smí mít jen písmena bez diakritiky a číslice, mezi nimi tečky, spojovníky a lomítka: 1.2.3, A.1, P1/C2/O3.',
  'A code may have only letters without accents and digits, with full stops, hyphens and slashes between them: 1.2.3, A.1, P1/C2/O3.',
  'Код може містити лише латинські літери й цифри, між ними крапки, дефіси та скісні риски: 1.2.3, A.1, P1/C2/O3.',
)
const looksLikeWord = label(
  'Kód není slovo: napište číslo nebo zkratku, například 1.2 nebo OP3.',
  'A code is no word: write a number or an abbreviation, such as 1.2 or OP3.',
  'Код — не слово: напишіть номер або скорочення, наприклад 1.2 або OP3.',
)
