import { defaultLocale, type Locale, locales } from './label'

/** The language a page address asks for; Czech when it is none of ours. */
export const localeOf = (segment: string | undefined): Locale =>
  locales.find((locale) => locale === segment) ?? defaultLocale
