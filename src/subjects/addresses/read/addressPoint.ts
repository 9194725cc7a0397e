import type { Point } from '@/lib/point'

/** An address place (adresní místo) of the state. */
export type AddressPoint = {
  code: string
  municipality: string
  municipalityCode: string
  part: string
  /** Of the street, or of the part of a municipality without streets: numbers are unique within it. */
  streetCode: string
  /** None in villages without streets. */
  street: string | null
  /** `1234/12a`, `12`, `č.ev. 5`. */
  number: string
  postcode: string
  location: Point
}
