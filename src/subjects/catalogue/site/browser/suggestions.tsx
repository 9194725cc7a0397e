import { hydrateRoot } from 'react-dom/client'
import { I18nProvider } from 'react-aria/I18nProvider'

import type { Locale } from '@/lib/label'

import { catalogueSource, type Kinds } from './catalogueSource'
import { placeSource, type PlaceWords } from './placeSource'
import { SuggestField } from './SuggestField'
import type { Source } from './useOffers'

/** What the page gives along: the name of the list, and those of its parts where it has several. */
type Words = { id: string; list: string } & (
  { source: 'catalogue'; kinds: Kinds } | ({ source: 'places' } & PlaceWords)
)

/**
 * Makes a field of the page one that suggests. The field itself stays, with what was typed in it and the focus:
 * React takes over the element that the server sent.
 */
export const suggestAt = (place: HTMLElement): void => {
  const input = place.querySelector('input')
  if (!input?.form) return

  // Suggestions are an offer beside the page, not a dialog: the rest of it must not be hidden from anybody.
  for (const part of document.body.children) part.setAttribute('data-react-aria-top-layer', '')
  const words = JSON.parse(place.dataset.suggest ?? '{}') as Words
  hydrateRoot(
    place,
    <I18nProvider locale={document.documentElement.lang}>
      <SuggestField
        {...{ id: words.id, list: words.list, form: input.form }}
        {...{ name: input.name, type: input.type }}
        describedBy={input.getAttribute('aria-describedby') ?? undefined}
        source={sourceOf(words, input.form)}
        sent={input.defaultValue}
        typedBefore={input.value}
      />
    </I18nProvider>,
    // Two fields of one page are two trees: their ids must differ.
    { identifierPrefix: words.id },
  )
}

const sourceOf = (words: Words, form: HTMLFormElement): Source =>
  words.source === 'places'
    ? placeSource(form, words)
    : catalogueSource(form, document.documentElement.lang as Locale, words.kinds)
