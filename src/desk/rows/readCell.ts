import { fold } from '@/lib/fold'
import { formatDate, formatDateTime, formatTime, isoDay } from '@/lib/formatDate'
import { isEmail } from '@/lib/isEmail'
import type { Label, Locale } from '@/lib/label'
import { typedDay } from '@/lib/typedDay'
import { typedNumber } from '@/lib/typedNumber'
import { typedWhen, type When } from '@/lib/typedWhen'

import type { Column, Option } from './columnsOf'
import { faults, faultsOfWhen } from './faults'

/** A document that a cell may name. */
export type Named = { id: string | number; name: string }
/** Documents by their collections. */
export type Known = Record<string, Named[]>

type Read = { values: Record<string, unknown>; shown: string } | { fault: Label }

const yes = ['ano', 'x', '1', 'yes', 'true', 'tak', 'так']
const no = ['ne', '0', 'no', 'false', 'ni', 'ні', '']

/** What a cell of a pasted table means in its column; what is not understood is a fault, never a guess. */
export const readCell = (column: Column, text: string, known: Known, language: Locale): Read => {
  if (column.kind === 'choice') return readNames(column, text, namesOf(column.options))
  if (column.kind === 'relation')
    return readNames(column, text, relatedTo(known[column.relationTo] ?? []))
  const { kind, path, maxLength } = column
  const is = (value: unknown, shown: string): Read => ({ values: { [path]: value }, shown })

  if (kind === 'when') return readWhen(text, language)
  if (kind === 'moment') {
    const read = typedWhen(text)
    if ('fault' in read) return { fault: faultsOfWhen[read.fault] }
    if (read.endsAt || read.allDay) return { fault: faults.oneMoment }
    return is(read.startsAt, formatDateTime(language, read.startsAt))
  }
  if (kind === 'day') {
    const read = typedDay(text)
    if ('fault' in read) return { fault: faultsOfWhen[read.fault] }
    const noon = `${read.day}T12:00:00.000Z`
    return is(noon, formatDate(language, noon))
  }
  if (kind === 'number') {
    const number = typedNumber(text)
    return number === null
      ? { fault: faults.number }
      : is(number, number.toLocaleString(language, { maximumFractionDigits: 10 }))
  }
  if (kind === 'yesNo') {
    const said = fold(text)
    if (!yes.includes(said) && !no.includes(said)) return { fault: faults.yesNo }
    return is(yes.includes(said), text)
  }
  if (kind === 'email' && !isEmail(text)) return { fault: faults.email }
  if (text.length > maxLength) return { fault: faults.tooLong(maxLength) }
  const written = kind === 'line' ? text.replace(/\n+/g, ' ') : text
  return is(written, written)
}

const readWhen = (text: string, language: Locale): Read => {
  const read = typedWhen(text.replace(/\n+/g, ' '))
  if ('fault' in read) return { fault: faultsOfWhen[read.fault] }
  return { values: { ...read }, shown: shownWhen(read, language) }
}

const allDayWords = { cs: 'celý den', en: 'all day', uk: 'увесь день' }
const shownWhen = ({ startsAt, endsAt, allDay }: When, language: Locale): string => {
  if (allDay) return `${formatDate(language, startsAt)} ${allDayWords[language]}`
  const start = formatDateTime(language, startsAt)
  if (!endsAt) return start
  const isOneDay = isoDay(startsAt) === isoDay(endsAt)
  return `${start} – ${isOneDay ? formatTime(language, endsAt) : formatDateTime(language, endsAt)}`
}

/** One name: its value, or why there is none. */
type Find = (name: string) => { value: unknown; shown: string } | { fault: Label }

const namesOf =
  (options: Option[]): Find =>
  (name) => {
    const found = options.find(({ words }) => words.includes(fold(name)))
    return found
      ? { value: found.value, shown: found.label }
      : { fault: faults.noOption(options.map(({ label }) => label).join(', ')) }
  }

const relatedTo =
  (documents: Named[]): Find =>
  (name) => {
    const [found, ...others] = documents.filter((each) => fold(each.name) === fold(name))
    if (!found) return { fault: faults.notFound(name) }
    return others.length > 0
      ? { fault: faults.several(name) }
      : { value: found.id, shown: found.name }
  }

const readNames = ({ path, hasMany }: Column, text: string, find: Find): Read => {
  const whole = find(text.replace(/\n+/g, ' '))
  if (!hasMany || 'value' in whole) {
    if ('fault' in whole) return whole
    return { values: { [path]: hasMany ? [whole.value] : whole.value }, shown: whole.shown }
  }
  const read = splitNames(text).map(find)
  const found = read.flatMap((each) => ('value' in each ? [each] : []))
  const wrong = read.find((each) => 'fault' in each)
  if (wrong && 'fault' in wrong) return wrong
  return {
    values: { [path]: found.map(({ value }) => value) },
    shown: found.map(({ shown }) => shown).join(', '),
  }
}

const splitNames = (text: string): string[] =>
  text
    .split(/[;\n]/.test(text) ? /[;\n]/ : /,/)
    .map((name) => name.trim())
    .filter(Boolean)
