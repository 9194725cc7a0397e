import { asNights } from './opening'
import { label, type Locale } from './label'

type Hours = { day: string; opensAt: string; closesAt: string; note?: string | null }[]

const days = ['mo', 'tu', 'we', 'th', 'fr', 'sa', 'su']
const names = {
  cs: ['po', 'út', 'st', 'čt', 'pá', 'so', 'ne'],
  en: ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'],
  uk: ['пн', 'вт', 'ср', 'чт', 'пт', 'сб', 'нд'],
}
const and = label(' a ', ' and ', ' і ')
const always = label('nepřetržitě', 'around the clock', 'цілодобово')

/** Opening hours in one line: `po–pá 8:00–16:00, so 9:00–12:00 (po objednání)`; empty when there are none. */
export const shortHours = (locale: Locale, hours: Hours | null | undefined): string => {
  const nights = asNights(hours ?? [])
  const byDay = days.map((day) =>
    nights
      .filter((each) => each.day === day)
      .map(
        ({ opensAt, closesAt, note }) =>
          `${clock(opensAt)}–${clock(closesAt)}${note ? ` (${note})` : ''}`,
      )
      .join(and[locale]),
  )
  if (byDay.every((each) => each === '0:00–24:00')) return always[locale]

  return runs(byDay)
    .map(({ from, to, text }) => {
      const [first, last] = [names[locale][from], names[locale][to]]
      return `${from === to ? first : `${first}–${last}`} ${text}`
    })
    .join(', ')
}

type Run = { from: number; to: number; text: string }

/** Days one after another that are open alike. */
const runs = (byDay: string[]): Run[] =>
  byDay.reduce<Run[]>((all, text, at) => {
    const last = all.at(-1)
    if (!text) return all
    if (last && last.to === at - 1 && last.text === text)
      return [...all.slice(0, -1), { ...last, to: at }]
    return [...all, { from: at, to: at, text }]
  }, [])

const clock = (time: string): string => time.replace(/^0(?=\d)/, '')
