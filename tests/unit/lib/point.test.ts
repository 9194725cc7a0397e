import { describe, expect, test } from '@jest/globals'

import { formatDistance } from '@/lib/formatNumber'
import { readPoint, writePoint } from '@/lib/point'

describe('a place on the ground', () => {
  test('is read with its latitude first and kept with its longitude first', () => {
    expect(readPoint('49.59,17.25')).toEqual([17.25, 49.59])
  })

  test.each([
    '',
    '49.59',
    '49,59,17,25',
    '17.25,49.59',
    '48.2,16.37',
    '49.59;17.25',
    'NaN,NaN',
    '1e2,17',
  ])('%p is none in the Czech Republic', (text) => {
    expect(readPoint(text)).toBeNull()
  })

  test('is written to about a hundred metres', () => {
    expect(writePoint([16.45649999, 49.12345678])).toBe('49.123,16.456')
  })
})

describe('a distance', () => {
  test.each([
    ['cs', 3.2, '3,2\u00a0km'],
    ['cs', 0.4, '0,4\u00a0km'],
    ['cs', 0, '0,1\u00a0km'],
    ['cs', 120.4, '120\u00a0km'],
    ['en', 3.2, '3.2\u00a0km'],
    ['uk', 3.2, '3,2\u00a0км'],
  ] as const)('in %s %p is %p', (locale, kilometres, said) => {
    expect(formatDistance(locale, kilometres)).toBe(said)
  })
})
