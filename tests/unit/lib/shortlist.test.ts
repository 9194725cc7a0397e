import { describe, expect, test } from '@jest/globals'

import { mostKept, movedUp, shortlistPath, slugsIn, withKept } from '@/lib/shortlist'

describe('the list of services in an address', () => {
  test.each([
    ['a,b', ['a', 'b']],
    [
      ['a', 'b'],
      ['a', 'b'],
    ],
    [
      ['a,b', 'c'],
      ['a', 'b', 'c'],
    ],
    [' a , b ', ['a', 'b']],
    ['b,a,b', ['b', 'a']],
    ['', []],
    [undefined, []],
    ['../x,<b>,A,á,a b,pece-doma', ['pece-doma']],
    [`${'a'.repeat(101)},kratky`, ['kratky']],
  ])('%j names %j', (s, slugs) => {
    expect(slugsIn({ s })).toEqual(slugs)
  })

  test('does not read without end', () => {
    expect(slugsIn({ s: 'a,'.repeat(1_000_000) })).toEqual(['a'])
    expect(slugsIn({ s: Array.from({ length: 50_000 }, (_, at) => `s${at}`) }).length).toBeLessThan(
      3_000,
    )
  })

  test('is what its address says', () => {
    expect(slugsIn({ s: shortlistPath(['x', 'a-b']).split('=')[1] })).toEqual(['x', 'a-b'])
    expect(shortlistPath([])).toBe('/seznam')
  })

  test('takes a service once, and no more than it holds', () => {
    const full = Array.from({ length: mostKept }, (_, at) => `s${at}`)
    expect(withKept(['a'], 'b')).toEqual(['a', 'b'])
    expect(withKept(['a', 'b'], 'a')).toEqual(['a', 'b'])
    expect(withKept(full, 'b')).toEqual(full)
  })

  test.each([
    [1, 'bac'],
    [2, 'acb'],
    [0, 'abc'],
    [9, 'abc'],
    [-1, 'abc'],
  ])('moves the service at %i up', (at, order) => {
    expect(movedUp(['a', 'b', 'c'], at).join('')).toBe(order)
  })
})
