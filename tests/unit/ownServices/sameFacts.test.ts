import { describe, expect, test } from '@jest/globals'

import { neatValue, valuesOf, withValue, type SameKind } from '@/subjects/ownServices/same/facts'

const told = {
  contacts: {
    phones: [
      { id: 'a', number: '+420476111222', note: 'ústředna' },
      { id: 'b', number: '+420476111333' },
      { id: 'c', number: '+420476111222', note: 'noc' },
    ],
    emails: [{ id: 'd', email: 'info@most.test' }],
    web: 'https://most.test',
    dataBox: 'abcdefg',
  },
  costs: 'Zdarma',
}

describe('what a service says', () => {
  test.each<[SameKind, string[]]>([
    ['phone', ['+420476111222', '+420476111333']],
    ['email', ['info@most.test']],
    ['web', ['https://most.test']],
    ['costs', ['Zdarma']],
  ])('of %s is each value once', (kind, values) => {
    expect(valuesOf(kind, told)).toEqual(values)
  })

  test('of nothing is nothing', () => {
    expect(valuesOf('phone', {})).toEqual([])
    expect(valuesOf('costs', { costs: '' })).toEqual([])
  })
})

describe('a corrected service', () => {
  test('keeps the notes of a telephone, its other telephones and its other contacts', () => {
    expect(withValue('phone', '+420476111222', '+420476999000', told)).toEqual({
      contacts: {
        ...told.contacts,
        phones: [
          { id: 'a', number: '+420476999000', note: 'ústředna' },
          { id: 'b', number: '+420476111333' },
          { id: 'c', number: '+420476999000', note: 'noc' },
        ],
      },
    })
  })

  test('does not say a telephone twice that it had already', () => {
    const { contacts } = withValue('phone', '+420476111333', '+420476111222', told)
    expect(contacts?.phones?.map(({ id }) => id)).toEqual(['a', 'c'])
  })

  test.each<[SameKind, string, string, object]>([
    ['email', 'info@most.test', 'nas@most.test', { emails: [{ id: 'd', email: 'nas@most.test' }] }],
    ['web', 'https://most.test', 'https://novy.test', { web: 'https://novy.test' }],
  ])('has the new %s among its contacts', (kind, from, to, changed) => {
    expect(withValue(kind, from, to, told)).toEqual({ contacts: { ...told.contacts, ...changed } })
  })

  test('is left alone when it says something else meanwhile', () => {
    expect(withValue('costs', 'Za 100 Kč', 'Za 200 Kč', told)).toEqual({})
    expect(withValue('web', 'https://jiny.test', 'https://novy.test', told)).toEqual({})
    expect(withValue('costs', 'Zdarma', 'Za 200 Kč', told)).toEqual({ costs: 'Za 200 Kč' })
  })
})

test.each<[SameKind, string, string | null]>([
  ['phone', '476 111 222', '+420476111222'],
  ['phone', '476 111', null],
  ['email', ' info@most.test ', 'info@most.test'],
  ['email', 'info', null],
  ['web', 'www.most.test', 'https://www.most.test'],
  ['web', 'http://most.test/kontakt', 'http://most.test/kontakt'],
  ['web', 'náš web', null],
  ['costs', ' Zdarma ', 'Zdarma'],
  ['costs', '  ', null],
])('a new %s typed as „%s“ is stored as %s', (kind, text, value) => {
  expect(neatValue(kind, text)).toBe(value)
})
