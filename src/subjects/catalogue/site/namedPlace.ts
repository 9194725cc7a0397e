import { sortedBy } from '@/lib/collate'
import { distance } from '@/lib/distance'
import { fold } from '@/lib/fold'
import type { AddressSource } from '@/lib/foundAddress'
import { fullName } from '@/lib/municipalities/fullName'
import { municipalitiesNamed } from '@/lib/municipalities/municipalitiesNamed'
import type { Municipality } from '@/lib/municipalities/municipality'
import type { Point } from '@/lib/point'
import { docOf } from '@/lib/populated'
import { spelt } from '@/lib/spelt'
import { toSlug } from '@/lib/toSlug'
import type { Territory } from '@/payload-types'

/** What the portal knows of a place that somebody named. */
export type NamedPlace = {
  /** The territories that bear the name; none for a place that only the list of municipalities knows. */
  slugs: string[]
  /** The one that is surely meant, when it is known where it lies; an address with whose data it is. */
  centre: { name: string; at: Point; source?: AddressSource } | null
  /** What that one belongs to. */
  wider: { slug: string; name: string } | null
  /** Those of which nobody knows which is meant; empty when one is. */
  namesakes: Municipality[]
}

export type OwnPlace = Pick<Territory, 'name' | 'slug' | 'kind' | 'code' | 'parent' | 'location'>

/** How far the centres of one municipality may lie apart, in metres. */
const apartMetres = 10_000
const mostNamesakes = 20

/**
 * The place that somebody typed, of the portal's own territories (those found by it) and of the municipalities that
 * the list knows by it. Own ones go first, unless the words say a district or a name that no own one bears.
 */
export const namedPlace = (
  typed: string,
  listed: Municipality[],
  found: OwnPlace[],
): NamedPlace | null => {
  const alike = found.filter(({ slug }) => slug.includes(toSlug(typed)))
  const bearers = found.filter(({ name }) => isNamed(name, typed))
  const same = found.filter((own) => listed.some((each) => isSame(own, each)))
  const [only, ...others] = listed

  if (bearers.length > 0) return ownPlace([...new Set([...bearers, ...alike])], typed, listed)
  if (same.length === 1) return ownPlace(same, typed, [])
  if (only && others.length === 0) return listedPlace(only)
  if (alike.length > 0) return ownPlace(alike, typed, [])
  return only ? { ...nowhere, namesakes: inOrder(listed) } : null
}

/** Whether services can be looked for there: it is a known place, and no question which one. */
export const isClear = (place: NamedPlace | null): place is NamedPlace =>
  place !== null && (place.slugs.length > 0 || place.namesakes.length === 0)

const nowhere = { slugs: [], centre: null, wider: null, namesakes: [] }

const listedPlace = (municipality: Municipality): NamedPlace => ({
  ...nowhere,
  centre: municipality.location && { name: fullName(municipality), at: municipality.location },
})

const ownPlace = (found: OwnPlace[], typed: string, listed: Municipality[]): NamedPlace => {
  const meant = placeMeant(found, typed)
  const wider = docOf(meant?.parent)
  return {
    slugs: found.map(({ slug }) => slug),
    centre: meant ? centreOf(meant) : null,
    wider: wider ? { slug: wider.slug, name: wider.name } : null,
    namesakes: meant || listed.length < 2 ? [] : inOrder(listed),
  }
}

const inOrder = (listed: Municipality[]): Municipality[] =>
  sortedBy('cs', listed, fullName).slice(0, mostNamesakes)

const centreOf = ({ name, code, location }: OwnPlace): NamedPlace['centre'] => {
  if (location) return { name, at: location }
  const listed = municipalitiesNamed(name)
  const [only, ...others] = listed
  const it = listed.find((each) => each.code === code) ?? (others.length === 0 ? only : undefined)
  return it?.location ? { name, at: it.location } : null
}

/** Diacritics count only where somebody wrote some. */
const isNamed = (name: string, typed: string): boolean =>
  fold(name) === fold(typed) && (spelt(typed) === fold(typed) || spelt(name) === spelt(typed))

const isSame = (own: OwnPlace, listed: Municipality): boolean =>
  own.code === listed.code ||
  (own.name === listed.name &&
    Boolean(own.location && listed.location) &&
    distance(own.location ?? [], listed.location ?? []) <= apartMetres)

/** The municipality of that very name, or the only one found; of namesakes nobody knows which is meant. */
export const placeMeant = <Place extends Pick<OwnPlace, 'name' | 'kind'>>(
  found: Place[],
  typed: string,
): Place | undefined => {
  const namesakes = found.filter(({ name }) => fold(name) === fold(typed))
  const named = namesakes.length > 0 ? namesakes : found
  const towns = named.filter(({ kind }) => kind === 'municipality')
  const [only, ...others] = towns.length > 0 ? towns : named
  return others.length === 0 ? only : undefined
}
