import { cache } from 'react'

import { find } from '@/cms/client'
import { czechPlace } from '@/lib/czechPlace'
import { fold } from '@/lib/fold'
import type { Point } from '@/lib/point'
import { docOf } from '@/lib/populated'
import { toSlug } from '@/lib/toSlug'
import type { Territory } from '@/payload-types'

/** What the portal knows of a place that somebody named. */
export type NamedPlace = {
  /** The territories that bear the name; none for a place that only the list of places knows. */
  slugs: string[]
  /** The one that is surely meant, when the portal knows where it lies. */
  centre: { name: string; at: Point } | null
  /** What that one belongs to. */
  wider: { slug: string; name: string } | null
}

type Found = Pick<Territory, 'name' | 'slug' | 'kind' | 'parent' | 'location'>

/**
 * The territories whose name contains what the visitor typed, and where it lies: as the portal says, or as a list
 * of places does. Null when neither knows it.
 */
export const findPlace = cache(async (typed: string): Promise<NamedPlace | null> => {
  const part = toSlug(typed)
  if (!part) return null

  const { docs } = await find('territories', {
    where: { slug: { contains: part } },
    // Whole documents: on SQLite a selection gives no positions.
    limit: 25,
    depth: 1,
  })
  if (docs.length === 0) {
    const centre = czechPlace(typed)
    return centre && { slugs: [], centre, wider: null }
  }

  const meant = placeMeant(docs, typed)
  const wider = docOf(meant?.parent)
  return {
    slugs: docs.map(({ slug }) => slug),
    centre: meant ? centreOf(meant) : null,
    wider: wider ? { slug: wider.slug, name: wider.name } : null,
  }
})

const centreOf = ({ name, location }: Pick<Found, 'name' | 'location'>): NamedPlace['centre'] =>
  location ? { name, at: location } : czechPlace(name)

/** The municipality of that very name, or the only one found; of namesakes nobody knows which is meant. */
export const placeMeant = <Place extends Pick<Found, 'name' | 'kind'>>(
  found: Place[],
  typed: string,
): Place | undefined => {
  const namesakes = found.filter(({ name }) => fold(name) === fold(typed))
  const named = namesakes.length > 0 ? namesakes : found
  const towns = named.filter(({ kind }) => kind === 'municipality')
  const [only, ...others] = towns.length > 0 ? towns : named
  return others.length === 0 ? only : undefined
}
