import { label, locales, type Label, type Locale } from '@/lib/label'
import type { FormName } from '@/lib/catalogueSearch'

/** How many values a facet shows; chosen ones are always among them. */
export const mostValues = 200

export const formLabels: Record<FormName, Label> = {
  residential: label('Pobytová', 'Residential', 'Стаціонарна'),
  ambulatory: label('Ambulantní', 'Day or drop-in', 'Амбулаторна'),
  field: label('Terénní', 'At home or in the field', 'Виїзна'),
}

// To make one takes longer than a whole answer.
const collators = Object.fromEntries(
  locales.map((locale) => [locale, new Intl.Collator(locale)]),
) as Record<Locale, Intl.Collator>

/** The order of names in a language. */
export const compareLabels = (locale: Locale, one: string, other: string): number =>
  collators[locale].compare(one, other)
