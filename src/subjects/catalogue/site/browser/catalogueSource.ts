import type { Locale } from '@/lib/label'
import { suggestionKinds, type Suggestion } from '@/lib/catalogueSearch'

import { addressOfSuggestion } from './addressOfSuggestion'
import { askFor } from './askFor'
import type { Source } from './useOffers'

/** What the page gives along: the names of the kinds. */
export type Kinds = Record<Suggestion['kind'], string>

/** What the catalogue knows, by kind; each suggestion leads to an answer. */
export const catalogueSource = (form: HTMLFormElement, locale: Locale, kinds: Kinds): Source => ({
  ask: async (q, signal) => {
    const { suggestions } = await askFor<{ suggestions: Suggestion[] }>(
      '/api/catalogue/suggest',
      { q, locale },
      signal,
    )
    return suggestionKinds
      .map((kind) => ({
        key: kind,
        title: kinds[kind],
        offers: suggestions
          .filter((each) => each.kind === kind)
          .map((each) => ({
            key: `${kind} ${each.slug}`,
            label: each.label,
            detail: each.detail,
            name: each.label,
            href: addressOfSuggestion(form, each),
          })),
      }))
      .filter(({ offers }) => offers.length > 0)
  },
})
