import places from './czechPlaces.json'
import { fold } from './fold'
import type { Point } from './point'

type Row = [name: string, district: string, longitude: number, latitude: number]

let byName: Map<string, Row[]> | undefined

const read = (): Map<string, Row[]> => {
  const rows = new Map<string, Row[]>()
  for (const row of places as Row[])
    rows.set(fold(row[0]), [...(rows.get(fold(row[0])) ?? []), row])
  return rows
}

/**
 * The centre of a town or larger village of the Czech Republic by its name, with or without diacritics; null for
 * names that nobody or more than one place bears. From GeoNames (geonames.org, CC BY 4.0): 1,425 places of about
 * five hundred people and more, each with the code of its district.
 */
export const czechPlace = (typed: string): { name: string; at: Point } | null => {
  byName ??= read()
  const [only, ...others] = byName.get(fold(typed)) ?? []
  return only && others.length === 0 ? { name: only[0], at: [only[2], only[3]] } : null
}
