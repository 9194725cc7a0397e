import { cache } from 'react'
import type { Where } from 'payload'

import { find } from '@/site/cms/client'
import { findAddresses } from '@/site/cms/findAddresses'
import { municipalitiesNamed } from '@/lib/municipalities/municipalitiesNamed'
import type { Municipality } from '@/lib/municipalities/municipality'
import { toSlug } from '@/lib/toSlug'

import type { ServiceFilters } from './filters'
import { addressPlace } from './addressPlace'
import { namedPlace, type NamedPlace, type OwnPlace } from './namedPlace'

/**
 * The territories whose name contains what the visitor typed, and where it lies: as the portal says, or as the list
 * of municipalities does. Null when neither knows it.
 */
export const findPlace = cache(async (typed: string): Promise<NamedPlace | null> => {
  const part = toSlug(typed)
  if (!part) return null

  const listed = municipalitiesNamed(typed)
  const [same, alike] = await Promise.all([
    listed.length > 0 ? findOwn(listedAs(listed)) : [],
    findOwn({ slug: { contains: part } }),
  ])
  const found = new Map([...same, ...alike].map((each) => [each.slug, each]))
  return namedPlace(typed, listed, [...found.values()]) ?? (await findAddress(typed))
})

/** Municipalities of the name that the visitor typed, when any of them may be meant. */
export const findNamesakes = async ({
  place,
}: Pick<ServiceFilters, 'place'>): Promise<Municipality[]> =>
  (place && (await findPlace(place))?.namesakes) || []

const findAddress = async (typed: string): Promise<NamedPlace | null> =>
  /\d/.test(typed) ? addressPlace(typed, await findAddresses(typed)) : null

const findOwn = async (where: Where): Promise<OwnPlace[]> => {
  // Whole documents: on SQLite a selection gives no positions.
  const { docs } = await find('territories', { where, limit: 25, depth: 1 })
  return docs
}

const listedAs = (listed: Municipality[]): Where => ({
  or: [
    { code: { in: listed.map(({ code }) => code) } },
    { name: { in: [...new Set(listed.map(({ name }) => name))] } },
  ],
})
