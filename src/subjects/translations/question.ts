import { publicKindNames, type PublicKind } from '@/lib/publicKinds'
import { oneOf, wholeNumber } from '@/platform/requests/parameters'

import { standings, type Standing } from './standingOf'
import { translations, type Translated } from './textsOf'

export type Question = {
  locale: Translated
  /** Only entries of one kind, or only those that stand so. */
  kind: PublicKind | null
  standing: Standing | null
  page: number
}

const mostPages = 10_000

/** Understands which translations are asked for. Throws a ParameterError; unknown parameters change nothing. */
export const parseQuestion = (given: URLSearchParams): Question => ({
  locale: oneOf(given, 'locale', translations) ?? 'en',
  kind: oneOf(given, 'kind', publicKindNames) ?? null,
  standing: oneOf(given, 'standing', standings) ?? null,
  page: wholeNumber(given, 'page', { min: 1, max: mostPages }) ?? 1,
})
