import { expect, test } from '@jest/globals'

import type { FoundAddress } from '@/lib/foundAddress'
import { addressPlace } from '@/subjects/catalogue/site/addressPlace'

const at = (text: string, longitude: number): FoundAddress => ({
  text,
  street: 'Nádražní',
  houseNumber: '12',
  city: 'Jasanov',
  postcode: '57901',
  code: text,
  location: [longitude, 49.9],
})
const near = [at('Nádražní 12, 579 01 Jasanov', 16.3), at('Nádražní 14, 579 01 Jasanov', 16.302)]
const elsewhere = at('Nádražní 12, 579 21 Dvorce', 16.1)

const source = { name: 'ČÚZK', licence: 'https://licence.test', asOf: null }
const place = (typed: string, ...docs: FoundAddress[]) => addressPlace(typed, { docs, source })

test('an address written whole is that one, wherever others of the name are', () => {
  expect(place('nadrazni 12, 57921 dvorce', ...near, elsewhere)).toBeNull()
  expect(place('Nádražní 12, 579 21 Dvorce', ...near, elsewhere)?.centre).toEqual({
    name: 'Nádražní 12, 579 21 Dvorce',
    at: [16.1, 49.9],
    source,
  })
})

test('neighbours are one place to look around; of two towns nobody knows which is meant', () => {
  expect(place('nadrazni 1', ...near)?.centre?.at).toEqual([16.3, 49.9])
  expect(place('nadrazni 12', ...near, elsewhere)).toBeNull()
  expect(place('nadrazni 99')).toBeNull()
})
