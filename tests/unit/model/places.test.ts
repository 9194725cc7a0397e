import { expect, test } from '@jest/globals'
import type { FieldAccess } from 'payload'

import { places } from '@/model/fields/places'

const mayRead = (role: string, known: object): unknown => {
  const req = { user: { role, providers: ['own'] } }
  return places().access?.read?.({ req, ...known } as unknown as Parameters<FieldAccess>[0])
}
const secret = (provider: string) => ({ provider, isAddressSecret: true })

test('a form, which knows its data alone, shows the places of an own service', () => {
  expect(mayRead('provider', { data: secret('own') })).toBe(true)
  expect(mayRead('provider', { data: { provider: 'own', isAddressSecret: false } })).toBe(true)
  expect(mayRead('provider', { data: secret('foreign') })).toBe(false)
})
test('what is stored counts before the data of a form', () => {
  expect(mayRead('provider', { doc: secret('foreign'), data: secret('own') })).toBe(false)
})
test('without both a secret address stays secret', () => {
  expect(mayRead('provider', {})).toBe(false)
})
