import { locales, type Label, type Locale } from '@/lib/label'
import type { FacetName } from '@/lib/catalogueSearch'
import { forms } from '@/lib/formLabels'
import { whomLabels } from '@/lib/whomLabels'

/** How many values a facet shows; chosen ones are always among them. */
export const mostValues = 200

/** Facets whose values are the same in every portal, with their names. */
export const fixedLabels: Partial<Record<FacetName, Record<string, Label>>> = {
  form: forms,
  whom: whomLabels,
}

// To make one takes longer than a whole answer.
const collators = Object.fromEntries(
  locales.map((locale) => [locale, new Intl.Collator(locale)]),
) as Record<Locale, Intl.Collator>

/** The order of names in a language. */
export const compareLabels = (locale: Locale, one: string, other: string): number =>
  collators[locale].compare(one, other)
