import {
  conditionWords,
  type ConditionName,
  type FormName,
  type WhomName,
} from '@/lib/catalogueSearch'
import type { Chosen } from '@/site/components/Chips/RemovableChips'
import { hrefWith, hrefWithout } from '@/lib/hrefWith'
import type { Locale } from '@/lib/label'
import { pathTo } from '@/lib/pathTo'
import type { SearchParams } from '@/lib/searchParams'
import { texts } from '@/site/texts/texts'

import type { Choices } from './choices'
import type { ServiceFilters } from './filters'

/** A condition with the parameter of the address that it is in. */
export type Condition = Chosen & { key: string }

/** The conditions of a question to the catalogue in words, each with the address without it. */
export const chosenConditions = (
  locale: Locale,
  query: SearchParams,
  filters: ServiceFilters,
  choices: Choices,
): Condition[] => {
  const t = texts(locale, 'catalogue')
  const forms = texts(locale, 'forms')
  const whom = texts(locale, 'whom')
  const path = pathTo(locale, '/katalog')
  const among = (key: string, slugs: string[], list: { slug: string; label: string }[]) =>
    list
      .filter(({ slug }) => slugs.includes(slug))
      .map(({ slug, label }) => ({ key, label, without: hrefWithout(path, query, key, slug) }))
  const single = (key: string, label: string | undefined) =>
    label ? [{ key, label, without: hrefWith(path, query, { [key]: undefined }) }] : []
  const named = (list: { slug: string; name: string }[]) =>
    list.map(({ slug, name }) => ({ slug, label: name }))
  const territory = choices.territories.find(({ slug }) => filters.chosen.territory.includes(slug))

  return [
    ...single('q', filters.q && `„${filters.q}“`),
    ...among(
      'forma',
      filters.chosen.form,
      filters.chosen.form.map((form) => ({ slug: form, label: forms(form as FormName) })),
    ),
    ...among(
      'pro',
      filters.chosen.whom,
      filters.chosen.whom.map((name) => ({ slug: name, label: whom(name as WhomName) })),
    ),
    ...among('skupina', filters.chosen.targetGroup, named(choices.targetGroups)),
    ...among(
      'situace',
      filters.chosen.lifeSituation,
      choices.situations.map(({ slug, title }) => ({ slug, label: title })),
    ),
    ...among('druh', filters.chosen.serviceType, named(choices.types)),
    ...among(
      'jen',
      wordsOf(filters.conditions),
      wordsOf(filters.conditions).map((word) => ({ slug: word, label: t(word) })),
    ),
    ...single('vek', filters.age === null ? undefined : t('ageChip', { age: filters.age })),
    ...single('uzemi', territory?.name),
    ...single('kde', filters.place && t('whereChip', { place: filters.place })),
    ...single('blizko', filters.near && t('nearChip')),
  ]
}

const wordsOf = (names: ConditionName[]) => names.map((name) => conditionWords[name])
