import { fold } from '@/lib/fold'
import type { FoundAddress } from '@/lib/foundAddress'
import type { Address } from '@/lib/postalAddress'

import type { Addresses } from '../store/openAddresses'
import { foundOf, isCottage, numbersOf, type PointRow, type StreetRow } from '../store/rows'

export type WrittenAddress = Address & { code?: string | null }

/** Why nobody but a person can say where an address is. */
export type AddressDoubt = 'unknown' | 'several' | 'otherTown' | 'outside'

type Sought =
  | { address: FoundAddress }
  /** With the addresses that may be meant, where there are some. */
  | { doubt: AddressDoubt; offers: FoundAddress[] }

/** `Nádražní 12`, `č. p. 5`, `Lhota č.ev. 12`, `Husova 321/21a`: the name, a word of the kind, and numbers. */
const street =
  /^(.*?)[\s,]*(č\.?\s?(?:p|ev)\.?\s?|čp\.?\s?)?(\d+[a-z]?(?:\s?\/\s?\d+\s?[a-z]?)?)$/iu

/**
 * The address of the state that somebody wrote, by its code or, where the list does not know that, by its text. It is
 * found only when it is that one and no other.
 */
export const findAddress = (addresses: Addresses, written: WrittenAddress): Sought => {
  const coded = written.code ? byCode(addresses, written.code) : null
  if (!coded) return byText(addresses, written)
  return fold(coded.city) === fold(written.city ?? '')
    ? { address: coded }
    : { doubt: 'otherTown', offers: [] }
}

const byCode = ({ db }: Addresses, code: string): FoundAddress | null => {
  const [point] = db.prepare('select * from points where code = ?').all(code) as PointRow[]
  const [of] = db
    .prepare('select * from streets where id = ?')
    .all(point?.street ?? 0) as StreetRow[]
  return point && of ? foundOf(of, point) : null
}

const byText = ({ db }: Addresses, { street: line, city, postcode }: WrittenAddress): Sought => {
  const town = fold(city ?? '')
  const cities = db.prepare('select distinct city from streets').all() as { city: string }[]
  if (!cities.some((each) => fold(each.city) === town)) return { doubt: 'outside', offers: [] }

  const [, name = '', kind = '', numbers = ''] = street.exec(line?.trim() ?? '') ?? []
  const asked = numbers.replace(/\s/g, '').toLowerCase().split('/')
  const streets = db
    .prepare('select id, name, city from streets where folded = ?')
    .all(fold(name) || town) as StreetRow[]
  const points = db.prepare('select * from points where street = ?')
  const found = streets
    .filter((each) => fold(each.city) === town)
    .flatMap((each) => (points.all(each.id) as PointRow[]).map((point) => ({ each, point })))
    .filter(({ point }) => isNumbered(point, asked) && isCottage(point) === /ev/i.test(kind))
  const there = found.filter(({ point }) => point.postcode === postcode)
  const [only, ...others] = there.length > 0 ? there : found
  if (!only) return { doubt: 'unknown', offers: [] }
  const meant = [only, ...others].map(({ each, point }) => foundOf(each, point))
  return others.length > 0
    ? { doubt: 'several', offers: meant }
    : { address: foundOf(only.each, only.point) }
}

const isNumbered = (point: PointRow, asked: string[]): boolean => {
  const own = numbersOf(point)
  return asked.length > 1 ? own.join('/') === asked.join('/') : own.includes(asked[0] ?? '')
}
