import type { FoundAddress } from '@/lib/foundAddress'

import type { Addresses } from '../store/openAddresses'
import { foundOf, numbersOf, type PointRow, type StreetRow } from '../store/rows'
import { readings, type Reading } from './readings'

/** Further streets do not begin as somebody types any more than these. */
const mostStreets = 60

/**
 * At most so many addresses that begin as somebody types, case and diacritics aside: `Nádražní 12 Jas`. Streets whose
 * name begins so go first, and in a street the very number; without a number each street gives its first ones.
 */
export const suggestAddresses = (
  addresses: Addresses,
  typed: string,
  most: number,
): FoundAddress[] => {
  for (const reading of readings(typed)) {
    const found = inReading(addresses, reading, most)
    if (found.length > 0) return found
  }
  return []
}

const inReading = ({ db }: Addresses, { words, numbers }: Reading, most: number) => {
  const streets = db
    .prepare(
      `select s.id, s.name, s.city from found join streets s on s.id = found.rowid where found match ?
       order by s.folded || ' ' like ? desc, s.folded like ? desc, s.folded, s.city limit ${mostStreets}`,
    )
    .all(
      words.map((each) => `"${each}"*`).join(' '),
      `${words[0]} %`,
      `${words[0]}%`,
    ) as StreetRow[]
  const share =
    numbers.length > 0 ? most : Math.max(1, Math.floor(most / Math.max(1, streets.length)))
  const points = db.prepare('select * from points where street = ?')
  const found: FoundAddress[] = []
  for (const street of streets) {
    if (found.length >= most) break
    const here = (points.all(street.id) as PointRow[])
      .filter((each) => numbers.every((asked) => isBegun(each, asked)))
      .toSorted((one, other) => rank(one, numbers) - rank(other, numbers))
    found.push(...here.slice(0, share).map((each) => foundOf(street, each)))
  }
  return found.slice(0, most)
}

/** A short number is of a house: half a town has its postcode begin with it. */
const isBegun = (point: PointRow, asked: string): boolean =>
  numbersOf(point).some((each) => each.startsWith(asked)) ||
  (asked.length >= 3 && point.postcode.startsWith(asked))

/** The very number goes first, then the smaller one. */
const rank = (point: PointRow, asked: string[]): number => {
  const own = numbersOf(point)
  const missed = asked.filter((each) => !own.includes(each)).length
  return missed * 1e6 + Number.parseInt(own.at(-1) ?? '', 10)
}
