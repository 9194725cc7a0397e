import { describe, expect, test } from '@jest/globals'

import { completenessOf } from '@/lib/completeness'

const text = (words: string) => ({
  root: { type: 'root', children: [{ type: 'text', text: words }] },
})
const service = {
  summary: 'Pomoc',
  description: text('Popis'),
  serviceType: 'x',
  forms: ['residential'],
  targetGroups: ['a'],
  ageFrom: 0,
  territories: ['t'],
  lifeSituations: ['l'],
  languages: ['cs'],
  contacts: { phones: [{ number: '+420777123456' }] },
  places: [{ address: { city: 'Horní' }, openingHours: [{ day: 'mon' }] }],
  conditions: text('Podmínky'),
  costs: text('Zdarma'),
  capacity: [{ count: 4 }],
  availability: { free: 0 },
}
const missing = (data: object, collection = 'services') =>
  completenessOf(collection, { ...data }).missing.map(({ cs }) => cs)

describe('an entry', () => {
  test('that answers everything is whole, with no free place and from birth', () => {
    expect(completenessOf('services', service)).toEqual({ percent: 100, missing: [] })
  })

  test('that answers nothing has nought per cent', () => {
    expect([
      completenessOf('services', {}).percent,
      completenessOf('providers', {}).percent,
    ]).toEqual([0, 0])
  })

  test.each([
    ['telefon nebo e-mail', { contacts: { phones: [], emails: [] } }],
    ['popis', { description: text(' ') }],
    ['kdy je otevřeno', { places: [{ address: { city: 'Horní' }, openingHours: [] }] }],
    ['místo s adresou', { places: [{ address: {}, openingHours: [{ day: 'mon' }] }] }],
    ['volná místa nebo čekání', { availability: { free: null, waitingWeeks: null } }],
    ['věk', { ageFrom: null }],
  ])('without %s says so', (what, change) => {
    expect(missing({ ...service, ...change })).toEqual([what])
  })

  test('is not asked for an address that is secret, nor when it works in homes alone', () => {
    const nowhere = { ...service, places: [] }
    expect([
      missing({ ...nowhere, isAddressSecret: true }),
      missing({ ...nowhere, forms: ['field'] }),
      missing({ ...nowhere, forms: ['field', 'ambulatory'] }),
    ]).toEqual([[], [], ['místo s adresou', 'kdy je otevřeno']])
  })

  test('is never whole while something is missing', () => {
    expect(completenessOf('services', { ...service, costs: null }).percent).toBe(93)
  })
})
