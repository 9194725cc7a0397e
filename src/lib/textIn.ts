import { defaultLocale, type Locale } from './label'

type Texts = string | Partial<Record<Locale, string | null>> | null | undefined

/** A text as it is stored in all languages, in one of them or else in Czech; a text without languages as it is. */
export const textIn = (locale: Locale, texts: Texts): string => {
  if (typeof texts === 'string') return texts
  return texts?.[locale] || texts?.[defaultLocale] || Object.values(texts ?? {})[0] || ''
}
