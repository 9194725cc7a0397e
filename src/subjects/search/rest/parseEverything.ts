import { everythingKinds, type EverythingQuestion } from '@/lib/everythingSearch'
import { defaultLocale, locales } from '@/lib/label'
import { oneOf, single, wholeNumber } from '@/platform/requests/parameters'

export const limits = { q: 200, limit: 50, absentLimit: 20, page: 1_000, each: 10 }

/** Understands a question to everything (contract). Throws a ParameterError; unknown parameters change nothing. */
export const parseEverything = (given: URLSearchParams): EverythingQuestion => ({
  // More than anybody types is not read: the answer tells which words were.
  q: single(given, 'q').slice(0, limits.q),
  locale: oneOf(given, 'locale', locales) ?? defaultLocale,
  kind: oneOf(given, 'kind', everythingKinds) ?? null,
  page: wholeNumber(given, 'page', { min: 1, max: limits.page }) ?? 1,
  limit: wholeNumber(given, 'limit', { min: 1, max: limits.limit }) ?? limits.absentLimit,
  each: wholeNumber(given, 'each', { min: 1, max: limits.each }),
})
