import { label, type Locale } from './label'

const signLanguage = label('český znakový jazyk', 'Czech Sign Language', 'чеська жестова мова')

/** The name of a language by its code; Czech sign language has a code of its own. */
export const languageName = (locale: Locale, code: string): string => {
  if (code === 'czj' || code === 'cse') return signLanguage[locale]
  if (!/^[a-z]{2,3}$/.test(code)) return code

  return new Intl.DisplayNames(locale, { type: 'language' }).of(code) ?? code
}
