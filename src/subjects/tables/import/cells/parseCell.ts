import type { FlattenedField, Option } from 'payload'

import { label, locales, type Label } from '@/lib/label'
import { fromPragueClock } from '@/lib/pragueTime'

import type { Raw } from '../read/given'
import { momentIn } from './momentIn'
import { numberIn } from './numberIn'
import { plainText } from './plainText'
import { yesOrNo } from './yesOrNo'

/** The documents of a collection that people call so: by id, key or name. */
export type Find = (collection: string, text: string) => string[]

export type Parsed = { value: unknown } | { fault: Label }

/** A list whose rows are texts side by side, such as telephones with their notes. */
const isPlainList = (field: FlattenedField): boolean =>
  field.type === 'array' &&
  field.flattenedFields.every(
    ({ name, type }) => name === 'id' || type === 'text' || type === 'email',
  )

/** Whether a table can say the field; long texts with formatting and lists of several facts it cannot. */
export const isParsed = (field: FlattenedField): boolean =>
  parsedTypes.has(field.type) ||
  (field.type === 'relationship' && typeof field.relationTo === 'string') ||
  isPlainList(field)

const parsedTypes = new Set([
  'text',
  'textarea',
  'email',
  'number',
  'checkbox',
  'date',
  'select',
  'radio',
  'point',
])

/** The value that a cell which is not empty gives a field, or why it gives none. */
export const parseCell = (raw: Raw, field: FlattenedField, find: Find): Parsed => {
  switch (field.type) {
    case 'number': {
      const value = numberIn(raw)
      return value === null ? { fault: faults.number } : { value }
    }
    case 'checkbox': {
      const value = yesOrNo(raw)
      return value === null ? { fault: faults.yesOrNo } : { value }
    }
    case 'date':
      return dateOf(raw, field.admin?.date?.pickerAppearance === 'dayAndTime')
    case 'select':
      return field.hasMany
        ? listOf(plainText(raw), (text) => choiceOf(text, field.options))
        : choiceOf(plainText(raw), field.options)
    case 'radio':
      return choiceOf(plainText(raw), field.options)
    case 'relationship': {
      const to = String(field.relationTo)
      const one = (text: string) => linkOf(text, find(to, text))
      return field.hasMany ? listOf(plainText(raw), one) : one(plainText(raw))
    }
    case 'point':
      return pointOf(plainText(raw))
    case 'array':
      return { value: rowsOf(plainText(raw), field) }
    default:
      return 'hasMany' in field && field.hasMany
        ? { value: parts(plainText(raw), /[;,|\n]/) }
        : { value: plainText(raw) }
  }
}

const dateOf = (raw: Raw, hasTime: boolean): Parsed => {
  const moment = momentIn(raw)
  if (!moment) return { fault: faults.date }
  // A day is kept as its noon, so that no zone makes another of it.
  if (!hasTime) return { value: `${moment.slice(0, 10)}T12:00:00.000Z` }
  const found = fromPragueClock(moment.includes('T') ? moment : `${moment}T00:00`)
  return found ? { value: found.toISOString() } : { fault: faults.date }
}

const choiceOf = (text: string, options: Option[]): Parsed => {
  const asked = text.toLowerCase()
  const found = options.find((option) => {
    if (typeof option !== 'object') return option === text
    const names = option.label as Partial<Label>
    return option.value === text || locales.some((each) => names[each]?.toLowerCase() === asked)
  })
  if (found === undefined) return { fault: faults.choice(text) }
  return { value: typeof found === 'object' ? found.value : found }
}

const linkOf = (text: string, ids: string[]): Parsed => {
  if (ids.length > 1) return { fault: faults.several(text) }
  return ids[0] === undefined ? { fault: faults.unknown(text) } : { value: ids[0] }
}

/** Several values of a cell: divided by semicolons or lines, or by commas where names may hold commas themselves. */
const listOf = (text: string, one: (text: string) => Parsed): Parsed => {
  const whole = one(text)
  if ('value' in whole) return { value: [whole.value] }
  const divided = parts(text, /[;|\n]/)
  const names = divided.length > 1 ? divided : parts(text, /,/)
  const values: unknown[] = []
  for (let at = 0; at < names.length;) {
    const found = longestFrom(names, at, one)
    if ('fault' in found) return found
    values.push(found.value)
    at = found.next
  }
  return { value: values }
}

const longestFrom = (
  names: string[],
  at: number,
  one: (text: string) => Parsed,
): { value: unknown; next: number } | { fault: Label } => {
  for (let next = names.length; next > at; next -= 1) {
    const found = one(names.slice(at, next).join(', '))
    if ('value' in found) return { value: found.value, next }
  }
  const alone = one(names[at] ?? '')
  return 'fault' in alone ? alone : { value: alone.value, next: at + 1 }
}

const pointOf = (text: string): Parsed => {
  const [, latitude, longitude] = /^(-?\d{1,2}\.\d+)[,; ]+(-?\d{1,3}\.\d+)$/.exec(text) ?? []
  if (!latitude || !longitude) return { fault: faults.point }
  return { value: [Number(longitude), Number(latitude)] }
}

/** Rows divided by semicolons or lines, their texts by commas in the order of the fields. */
const rowsOf = (text: string, field: FlattenedField & { type: 'array' }): object[] => {
  const names = field.flattenedFields.flatMap(({ name }) => (name === 'id' ? [] : [name]))
  const divider = names.length > 1 ? /[;\n]/ : /[;,\n]/
  return parts(text, divider).map((row) => {
    const cells = names.length > 1 ? row.split(/,\s*/) : [row]
    const last = names.length - 1
    return Object.fromEntries(
      names.map((name, at) => [
        name,
        at === last ? cells.slice(at).join(', ') || null : (cells[at] ?? null),
      ]),
    )
  })
}

const parts = (text: string, divider: RegExp): string[] =>
  text
    .split(divider)
    .map((each) => each.trim())
    .filter(Boolean)

const faults = {
  number: label(
    'Tohle není číslo. Pište 1234,5 nebo 1 234,50.',
    'This is no number. Write 1234,5 or 1 234,50.',
    'Це не число. Пишіть 1234,5 або 1 234,50.',
  ),
  yesOrNo: label('Pište ano, nebo ne.', 'Write yes or no.', 'Пишіть так або ні.'),
  date: label(
    'Tohle není den, který by v kalendáři byl. Pište 5. 1. 2026, s hodinou 5. 1. 2026 9:00.',
    'This is no day of the calendar. Write 5. 1. 2026, with an hour 5. 1. 2026 9:00.',
    'Такого дня в календарі немає. Пишіть 5. 1. 2026, з годиною 5. 1. 2026 9:00.',
  ),
  point: label(
    'Pište šířku a délku jako 49.7384, 15.9912.',
    'Write latitude and longitude as 49.7384, 15.9912.',
    'Пишіть широту й довготу як 49.7384, 15.9912.',
  ),
  choice: (text: string) =>
    label(
      `Možnost „${text}“ tu není.`,
      `There is no choice “${text}”.`,
      `Варіанта «${text}» немає.`,
    ),
  unknown: (text: string) =>
    label(
      `Nic, co by se jmenovalo „${text}“, na portálu není. Založte to dřív, nebo opravte název.`,
      `Nothing in the portal is called “${text}”. Make it first, or mend the name.`,
      `На порталі немає нічого з назвою «${text}». Спершу створіть або виправте назву.`,
    ),
  several: (text: string) =>
    label(
      `„${text}“ se jmenuje víc záznamů. Napište ID toho, který myslíte.`,
      `Several entries are called “${text}”. Write the ID of the one meant.`,
      `Кілька записів мають назву «${text}». Напишіть ID потрібного.`,
    ),
}
