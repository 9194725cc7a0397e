import type { Locale } from './label'

const timeZone = 'Europe/Prague'
const languages: Record<Locale, string> = { cs: 'cs-CZ', en: 'en-GB', uk: 'uk-UA' }
const day: Intl.DateTimeFormatOptions = { day: 'numeric', month: 'numeric', year: 'numeric' }
const wordyDay: Intl.DateTimeFormatOptions = { day: 'numeric', month: 'long', year: 'numeric' }
const unbroken = (text: string): string => text.replace(/ /g, '\u00a0')

/** Making one takes longer than a hundred dates written by it. */
const made = new Map<string, Intl.DateTimeFormat>()

const formatter = (locale: Locale, options: Intl.DateTimeFormatOptions) => {
  const key = locale + JSON.stringify(options)
  const known = made.get(key)
  if (known) return known

  const fresh = new Intl.DateTimeFormat(languages[locale], { timeZone, ...options })
  made.set(key, fresh)
  return fresh
}

/** `21. 11. 2026`, `21 November 2026`, `21.11.2026`; never broken at the end of a line. */
export const formatDate = (locale: Locale, instant: string | Date): string =>
  unbroken(formatter(locale, locale === 'en' ? wordyDay : day).format(new Date(instant)))

/** `září 2011`, `September 2011`: where nobody knows the day. */
export const formatMonth = (locale: Locale, instant: string | Date): string =>
  unbroken(
    formatter(locale, { month: 'long', year: 'numeric' })
      .formatToParts(new Date(instant))
      .filter(({ type }) => type === 'month' || type === 'year')
      .map(({ value }) => value)
      .join(' '),
  )

/** `10:00` in Prague. */
export const formatTime = (locale: Locale, instant: string | Date): string =>
  formatter(locale, { hour: 'numeric', minute: '2-digit' }).format(new Date(instant))

/** Day and time together. */
export const formatDateTime = (locale: Locale, instant: string | Date): string =>
  `${formatDate(locale, instant)} ${formatTime(locale, instant)}`

/** `1. 9. 2019 – 30. 6. 2022`; one end may be missing. */
export const formatDateRange = (
  locale: Locale,
  from: string | null | undefined,
  to: string | null | undefined,
): string => {
  if (from && to) return `${formatDate(locale, from)} – ${formatDate(locale, to)}`
  if (from) return `${formatDate(locale, from)} –`
  return to ? `– ${formatDate(locale, to)}` : ''
}

/** The pieces of a calendar leaf: day of month, short month, day of the week, year. */
export const dateParts = (locale: Locale, instant: string | Date) => {
  const date = new Date(instant)
  return {
    day: formatter('en', { day: 'numeric' }).format(date),
    month: formatter(locale, { month: 'long' }).format(date),
    weekday: formatter(locale, { weekday: 'long' }).format(date),
    year: formatter('en', { year: 'numeric' }).format(date),
  }
}

const isoDays = new Intl.DateTimeFormat('sv-SE', { timeZone })

/** `2026-11-21` in Prague: for the machine-readable attribute of a date. */
export const isoDay = (instant: string | Date): string => isoDays.format(new Date(instant))
