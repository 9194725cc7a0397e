import type { Locale } from '@/lib/label'
import { texts } from '@/site/texts/texts'

/** The name of a language by its code; Czech sign language has a code of its own. */
export const languageName = (locale: Locale, code: string): string => {
  if (code === 'czj' || code === 'cse') return texts(locale, 'services')('signLanguage')
  if (!/^[a-z]{2,3}$/.test(code)) return code

  return new Intl.DisplayNames(locale, { type: 'language' }).of(code) ?? code
}
