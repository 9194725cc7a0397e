import type { FoundPlace } from '@/lib/catalogueSearch'
import { attribution, type AddressAnswer } from '@/lib/foundAddress'
import type { Locale } from '@/lib/label'

import { askFor } from './askFor'
import { otherPlaces } from './otherPlaces'
import type { Group, Source } from './useOffers'

/** What the page gives along: the name of the list, and what a district is called. */
export type PlaceWords = { list: string; district: string }

const mostPlaces = '8'
const mostAddresses = '5'

/** Municipalities by the beginning of their names, and addresses; what is chosen is written into the field. */
export const placeSource = (form: HTMLFormElement, words: PlaceWords): Source => ({
  ask: async (q, signal) => {
    const [places, addresses] = await Promise.all([
      municipalities(q, signal, words),
      // Whoever has not come to a number mostly looks for a town.
      /\d/.test(q) ? wholeAddresses(q, signal) : [],
    ])
    return [...places, ...addresses]
  },
  choose: () => {
    // The municipality says more than where the visitor is, or which district was chosen before.
    for (const name of otherPlaces) {
      const field = form.elements.namedItem(name)
      if (field instanceof HTMLInputElement || field instanceof HTMLSelectElement) field.value = ''
    }
  },
})

const municipalities = async (
  q: string,
  signal: AbortSignal,
  words: PlaceWords,
): Promise<Group[]> => {
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
}

const wholeAddresses = async (q: string, signal: AbortSignal): Promise<Group[]> => {
  const { docs, source } = await askFor<AddressAnswer>(
    '/api/addresses/suggest',
    { q, limit: mostAddresses },
    signal,
  )
  if (!source || docs.length === 0) return []
  const offers = docs.map(({ code, text }) => ({
    key: code,
    label: text,
    name: text,
    detail: null,
  }))
  const title = attribution(source)[document.documentElement.lang as Locale]
  return [{ key: 'addresses', title, offers }]
}
