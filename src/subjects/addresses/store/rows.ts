import type { FoundAddress } from '@/lib/foundAddress'
import { postalAddress } from '@/lib/postalAddress'

/** A street, or a part of a municipality without streets, as the file holds it. */
export type StreetRow = { id: number; name: string; city: string }

export type PointRow = {
  code: string
  street: number
  number: string
  postcode: string
  longitude: number
  latitude: number
}

export const foundOf = (
  { name, city }: StreetRow,
  { code, number, postcode, longitude, latitude }: PointRow,
): FoundAddress => ({
  text: textOf(name, number, city, postcode),
  street: name,
  houseNumber: number,
  city,
  postcode,
  code,
  location: [longitude, latitude],
})

const textOf = (street: string, number: string, city: string, postcode: string): string =>
  postalAddress({ street: `${street} ${number}`, city, postcode }).replaceAll('\u00a0', ' ')

const cottage = 'č.ev. '

export const isCottage = ({ number }: PointRow): boolean => number.startsWith(cottage)

/** `801/12a` by its two numbers. */
export const numbersOf = ({ number }: PointRow): string[] => number.replace(cottage, '').split('/')
