import type { FoundPlace } from '@/lib/catalogueSearch'

import { askFor } from './askFor'
import { otherPlaces } from './otherPlaces'
import type { Source } from './useOffers'

/** What the page gives along: the name of the list, and what a district is called. */
export type PlaceWords = { list: string; district: string }

const mostPlaces = '8'

/** Municipalities by the beginning of their names; one that is chosen is written into the field. */
export const placeSource = (form: HTMLFormElement, words: PlaceWords): Source => ({
  ask: async (q, signal) => {
    const { places } = await askFor<{ places: FoundPlace[] }>(
      '/api/catalogue/places',
      { q, limit: mostPlaces },
      signal,
    )
    const offers = places.map(({ name, fullName, district, code }) => ({
      key: code,
      label: name,
      name: fullName,
      detail: `${words.district} ${district}`,
    }))
    return offers.length > 0 ? [{ key: 'places', title: words.list, offers }] : []
  },
  choose: () => {
    // The municipality says more than where the visitor is, or which district was chosen before.
    for (const name of otherPlaces) {
      const field = form.elements.namedItem(name)
      if (field instanceof HTMLInputElement || field instanceof HTMLSelectElement) field.value = ''
    }
  },
})
