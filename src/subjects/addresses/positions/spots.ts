import type { Point } from '@/lib/point'
import { occurrenceEnd } from '@/lib/occurrenceEnd'
import type { Row } from '@/platform/database/storedRow'

import type { WrittenAddress } from './findAddress'

/** The lists whose entries have an address and a position. */
export const positioned = ['services', 'providers', 'events'] as const
export type Positioned = (typeof positioned)[number]

/** An address of an entry with the position that it has. */
export type Spot = {
  /** The id of the place among several; empty where an entry has one. */
  place: string
  name: string
  address: WrittenAddress
  location: Point | null
}

type Held = { address?: WrittenAddress | null; location?: unknown }
type Words = Partial<Record<'cs' | 'en' | 'uk', string | null>> | null
type PlaceRow = Held & { id?: string; name?: Words }
type Occurrences = { startsAt: string; endsAt?: string | null }[] | null

type Kind = {
  /** The fields in which addresses and positions stand, as the database holds them. */
  fields: string[]
  /** The addresses that are looked at; secret ones and those of what is over are none. */
  spots: (row: Row) => Spot[]
  /** The same fields with other positions, by the ids of places. */
  located: (row: Row, positions: Map<string, Located>) => Record<string, unknown>
}

/** What the database is given for a place: its position, and the state's number of the door where that was chosen. */
export type Located = { point: Point; code?: string }

export const kinds: Record<Positioned, Kind> = {
  services: {
    fields: ['places'],
    spots: (row) =>
      row.isAddressSecret !== true
        ? placesOf(row).map((place) => spotOf(place, String(place.id), nameOf(place)))
        : [],
    located: (row, positions) => ({
      places: placesOf(row).map((place) => ({
        ...place,
        ...heldAt(place, positions.get(String(place.id))),
      })),
    }),
  },
  providers: {
    fields: ['address', 'location'],
    spots: (row) => [spotOf(row as Held, '', '')],
    located: (row, positions) => heldAt(row as Held, positions.get('')),
  },
  events: {
    fields: ['venue'],
    spots: (row) => (isOver(row) ? [] : [spotOf(venueOf(row), '', nameOf(venueOf(row)))]),
    located: (row, positions) => ({
      venue: { ...venueOf(row), ...heldAt(venueOf(row), positions.get('')) },
    }),
  },
}

const placesOf = (row: Row): PlaceRow[] => (row.places ?? []) as PlaceRow[]
const venueOf = (row: Row): PlaceRow => (row.venue ?? {}) as PlaceRow
const nameOf = ({ name }: PlaceRow): string => name?.cs ?? name?.en ?? name?.uk ?? ''

/** Nobody looks for the way to what has been; an event without a day may still come. */
const isOver = (row: Row): boolean => {
  const dates = (row.occurrences ?? []) as NonNullable<Occurrences>
  return dates.length > 0 && dates.every((date) => occurrenceEnd(date) < new Date())
}

const spotOf = ({ address, location }: Held, place: string, name: string): Spot => ({
  place,
  name: name || [address?.street, address?.city].filter(Boolean).join(', '),
  address: address ?? {},
  location: pointOf(location),
})

/** A point in its stored form. */
const pointOf = (stored: unknown): Point | null => {
  const { coordinates } = (stored ?? {}) as { coordinates?: unknown }
  return Array.isArray(coordinates) && coordinates.length === 2 ? (coordinates as Point) : null
}

/** As the database holds a point. */
const heldAt = ({ address }: Held, located: Located | undefined) =>
  located
    ? {
        location: { type: 'Point', coordinates: located.point },
        ...(located.code && { address: { ...address, code: located.code } }),
      }
    : {}
