import { typedHours, type Stretch } from './typedHours'
import { daysInOrder, type WeekDay } from './weekDays'

/** Hours by the days that a text names; other days are not spoken of. */
export type SaidWeek = Partial<Record<WeekDay, Stretch[]>>

const names: Record<WeekDay, string[]> = {
  mo: ['pondělí', 'pondeli', 'pon', 'po', 'monday', 'mon', 'понеділок', 'пн'],
  tu: ['úterý', 'utery', 'út', 'ut', 'tuesday', 'tue', 'вівторок', 'вт'],
  we: ['středa', 'streda', 'stř', 'st', 'wednesday', 'wed', 'середа', 'ср'],
  th: ['čtvrtek', 'ctvrtek', 'čt', 'ct', 'thursday', 'thu', 'четвер', 'чт'],
  fr: ['pátek', 'patek', 'pá', 'pa', 'friday', 'fri', 'п’ятниця', "п'ятниця", 'пт'],
  sa: ['sobota', 'so', 'saturday', 'sat', 'субота', 'сб'],
  su: ['neděle', 'nedele', 'ne', 'sunday', 'sun', 'неділя', 'нд'],
}
const sets: Record<string, readonly WeekDay[]> = {
  denně: daysInOrder,
  'každý den': daysInOrder,
  daily: daysInOrder,
  щодня: daysInOrder,
  'všední dny': daysInOrder.slice(0, 5),
  'pracovní dny': daysInOrder.slice(0, 5),
  weekdays: daysInOrder.slice(0, 5),
  будні: daysInOrder.slice(0, 5),
  víkend: daysInOrder.slice(5),
  вихідні: daysInOrder.slice(5),
}

const name = `(?:${Object.values(names).flat().join('|')})(?!\\p{L})\\.?`
const some = `${name}(?:\\s*[-–—]\\s*${name}|(?:\\s*(?:,|a|and|і)\\s*${name})*)`
const spoken = new RegExp(
  `(?<!\\p{L})(${some}|${Object.keys(sets).join('|')})\\s*:?\\s*(?=\\d|od\\s|nonstop|non-stop|zavř|zavr|closed|зач)`,
  'gu',
)

/**
 * A week as people write it on a door, `Po–Pá 8–16, So 9–12`; null for a text that is none, or of which any part is
 * not understood.
 */
export const typedWeek = (typed: string): SaidWeek | null => {
  const text = typed.normalize('NFC').trim()
  const found = [...text.toLowerCase().matchAll(spoken)]
  if (found[0]?.index !== 0) return null

  const week: SaidWeek = {}
  for (const [at, match] of found.entries()) {
    const end = found[at + 1]?.index ?? text.length
    const hours = text.slice(match.index + match[0].length, end).replace(/[\s,;]+$/, '')
    const read = typedHours(hours)
    const days = daysIn(match[1] ?? '')
    if ('fault' in read || days.length === 0 || days.some((day) => week[day])) return null
    for (const day of days) week[day] = read.hours
  }
  return week
}

/** `po–pá`, `po, st a pá`, `denně` as days; none for a range that goes backwards. */
const daysIn = (said: string): readonly WeekDay[] => {
  const set = sets[said.trim()]
  if (set) return set
  const named = [...said.matchAll(new RegExp(name, 'gu'))].flatMap(([each]) => dayOf(each) ?? [])
  if (!/[-–—]/.test(said)) return named

  const [from, to] = named.map((day) => daysInOrder.indexOf(day))
  return daysInOrder.slice(from, (to ?? 0) + 1)
}

const dayOf = (said: string): WeekDay | undefined =>
  daysInOrder.find((day) => names[day].includes(said.replace('.', '')))
