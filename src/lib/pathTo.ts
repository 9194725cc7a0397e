import { defaultLocale, type Locale } from './label'

/** The public address of a place on the site: Czech has no prefix, `/en/…` and `/uk/…` do. */
export const pathTo = (locale: Locale, path: string): string => {
  if (locale === defaultLocale) return path
  return path === '/' ? `/${locale}` : `/${locale}${path}`
}
