import { defaultLocale, label, locales, type Locale } from '@/lib/label'
import type { SuggestQuestion } from '@/lib/catalogueSearch'
import { ParameterError, oneOf, single } from '@/platform/requests/parameters'

const mostCharacters = 100

/** Understands what somebody has typed so far. Throws a ParameterError; unknown parameters change nothing. */
export const parseSuggest = (given: URLSearchParams): SuggestQuestion => {
  const q = single(given, 'q').trim()
  if (!q || q.length > mostCharacters) throw new ParameterError(fault)
  return { q, locale: oneOf(given, 'locale', locales) ?? (defaultLocale as Locale) }
}

const fault = label(
  `Parametr q je začátek toho, co se hledá, nejvýš ${mostCharacters} znaků.`,
  `The parameter q is the beginning of what is looked for, at most ${mostCharacters} characters.`,
  `Параметр q — початок того, що шукають, щонайбільше ${mostCharacters} знаків.`,
)
