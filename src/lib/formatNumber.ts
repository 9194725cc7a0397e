import type { Locale } from './label'

const languages: Record<Locale, string> = { cs: 'cs-CZ', en: 'en-GB', uk: 'uk-UA' }

/** `2 703 663,2` with spaces that do not break. */
export const formatNumber = (locale: Locale, value: number): string =>
  new Intl.NumberFormat(languages[locale]).format(value).replace(/ /g, '\u00a0')

/** `2 703 663,20 Kč`; halers only where there are some. */
export const formatMoney = (locale: Locale, amount: number, currency = 'CZK'): string =>
  new Intl.NumberFormat(languages[locale], {
    style: 'currency',
    currency,
    minimumFractionDigits: Number.isInteger(amount) ? 0 : 2,
    maximumFractionDigits: 2,
  })
    .format(amount)
    .replace(/ /g, '\u00a0')

/** `85 %`. */
export const formatPercent = (locale: Locale, share: number): string =>
  new Intl.NumberFormat(languages[locale], { style: 'percent', maximumFractionDigits: 1 })
    .format(share)
    .replace(/ /g, '\u00a0')

/** The size of a file as people read it: `340 kB`, `1,2 MB`. */
export const formatBytes = (locale: Locale, bytes: number): string => {
  const [value, unit] = bytes < 1_000_000 ? [bytes / 1000, 'kB'] : [bytes / 1_000_000, 'MB']
  const digits = new Intl.NumberFormat(languages[locale], {
    maximumFractionDigits: value < 10 ? 1 : 0,
  })
  return `${digits.format(value)}\u00a0${unit}`
}

/** How far something is, in kilometres: `3,2 km`; what is nearer than measuring means is `0,1 km`. */
export const formatDistance = (locale: Locale, kilometres: number): string =>
  new Intl.NumberFormat(languages[locale], {
    style: 'unit',
    unit: 'kilometer',
    maximumFractionDigits: kilometres < 100 ? 1 : 0,
  })
    .format(Math.max(kilometres, 0.1))
    .replace(/ /g, '\u00a0')
