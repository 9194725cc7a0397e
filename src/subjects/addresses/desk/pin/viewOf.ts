import { askRest } from '@/desk/askRest'
import { boxAround } from '@/lib/box'
import type { AddressAnswer } from '@/lib/foundAddress'

import type { Position } from './openPin'

type View = { middle: Position; zoom: number }
type Written = { at: Position | null; street: string; town: string }

const houseZoom = 17
const townZoom = 13
const regionZoom = 9
/** About the middle of the Czech Republic, all of it in sight. */
const country: View = { middle: [15.4, 49.8], zoom: 6 }

/**
 * Where a map with a pin opens: at the pin, else at the address that is written, its town, the services of the portal,
 * or over the whole country.
 */
export const viewOf = async ({ at, street, town }: Written): Promise<View> =>
  (at && { middle: at, zoom: houseZoom }) ??
  (await atAddress(street.trim(), town.trim())) ??
  (await overTown(town.trim())) ??
  (await overServices()) ??
  country

const atAddress = async (street: string, town: string): Promise<View | null> => {
  if (!street || !town) return null
  const { docs } = await askRest<AddressAnswer>(
    `/api/addresses/suggest?q=${asked(`${street} ${town}`)}`,
  )
  const found = docs.find(({ city }) => isSame(city, town))
  return found ? { middle: found.location, zoom: houseZoom } : null
}

/** A town whose name another bears too is none. */
const overTown = async (town: string): Promise<View | null> => {
  if (!town) return null
  const { places } = await askRest<{ places: { name: string; location: Position | null }[] }>(
    `/api/catalogue/places?limit=20&q=${asked(town)}`,
  )
  const [only, ...others] = places.filter(({ name }) => isSame(name, town))
  return only?.location && others.length === 0 ? { middle: only.location, zoom: townZoom } : null
}

const overServices = async (): Promise<View | null> => {
  const { points } = await askRest<{ points: { lat: number; lon: number }[] }>(
    '/api/catalogue/map?bbox=12,48.5,18.9,51.1&zoom=8',
  )
  const box = boxAround(points.map(({ lat, lon }): Position => [lon, lat]))
  if (!box) return null
  const [west, south, east, north] = box
  return { middle: [(west + east) / 2, (south + north) / 2], zoom: regionZoom }
}

const asked = (text: string): string => encodeURIComponent(text.slice(0, 100))
const isSame = (one: string, other: string): boolean =>
  one.toLocaleLowerCase('cs') === other.toLocaleLowerCase('cs')
