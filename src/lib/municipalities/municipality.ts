import { fold } from '../fold'
import type { Point } from '../point'
import districts from './districts.json' with { type: 'json' }
import rows from './municipalities.json' with { type: 'json' }

/** A municipality or a military district of the Czech Republic. */
export type Municipality = {
  name: string
  /** Of the Czech Statistical Office: six digits, the last of which is a check digit. */
  code: string
  /** The name of the district (okres). */
  district: string
  /** Its centre; null where it is not known surely. */
  location: Point | null
}

type MunicipalityLine = [
  ...[name: string, code: string, district: string],
  ...[longitude: number | null, latitude: number | null],
]

/** A municipality with its name and its district as people search for them. */
export type Listed = { municipality: Municipality; name: string; district: string }

let listed: Listed[] | undefined

/**
 * All 6,254 municipalities and four military districts, as they were in 2016. Facts of `souradnice.csv` by
 * github.com/33bcdd/souradnice-mest, published for free use and made from the code list of the Czech Statistical
 * Office; Brdy, which ended that year, was left out. Every code was checked by its last digit: with the digits
 * d1 to d6, (2·d2 + 6·d3 + 10·d4 + 3·d5 + 7·d6 + 1) mod 11 is 0, except that d6 is 0 or 1 where the sum says 7.
 */
export const allMunicipalities = (): readonly Listed[] => {
  listed ??= (rows as MunicipalityLine[]).map(read)
  return listed
}

const names: Record<string, string> = districts

const read = ([name, code, districtCode, longitude, latitude]: MunicipalityLine): Listed => {
  const district = names[districtCode] ?? ''
  const location: Point | null =
    longitude === null || latitude === null ? null : [longitude, latitude]
  return {
    municipality: { name, code, district, location },
    name: fold(name),
    district: fold(district),
  }
}
