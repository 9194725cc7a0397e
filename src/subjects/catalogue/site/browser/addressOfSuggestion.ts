import type { Suggestion } from '@/lib/catalogueSearch'

import { otherPlaces } from './otherPlaces'
import { addressOf, questionOf } from './questionOf'

const parameters = {
  serviceType: 'druh',
  lifeSituation: 'situace',
  targetGroup: 'skupina',
} as const

/** Where a suggestion leads: a service to its page, anything else among the conditions instead of the words. */
export const addressOfSuggestion = (
  form: HTMLFormElement,
  { kind, slug, label }: Pick<Suggestion, 'kind' | 'slug' | 'label'>,
): string => {
  if (kind === 'service')
    return addressOf(form, new URLSearchParams()).replace(/katalog$/, `sluzby/${slug}`)

  const asked = questionOf(form)
  asked.delete('q')
  if (kind === 'territory') {
    for (const name of otherPlaces) asked.delete(name)
    asked.set('kde', label)
  } else if (!asked.getAll(parameters[kind]).includes(slug)) asked.append(parameters[kind], slug)
  return addressOf(form, asked)
}
