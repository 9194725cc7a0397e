import { describe, expect, test } from '@jest/globals'

import { keptConditions, numbersOf, type ConditionSource } from '@/search/conditions'

const now = new Date('2026-11-28T10:00:00Z')
const fits = (name: keyof typeof keptConditions, service: ConditionSource): boolean =>
  numbersOf(service)[name] >= keptConditions[name].atLeast(now)

describe('a service', () => {
  test.each<[keyof typeof keptConditions, ConditionSource, boolean]>([
    ['free', { availability: { free: 1 } }, true],
    ['free', { availability: { free: 0 } }, false],
    ['free', {}, false],
    ['verified', { verifiedOn: '2025-11-28T12:00:00.000Z' }, true],
    ['verified', { verifiedOn: '2025-11-27T12:00:00.000Z' }, false],
    ['verified', { verifiedOn: null }, false],
    [
      'accessible',
      { isAddressSecret: false, places: [{ accessibility: 'none' }, { accessibility: 'full' }] },
      true,
    ],
    ['accessible', { isAddressSecret: false, places: [{ accessibility: 'partial' }] }, false],
    ['accessible', { isAddressSecret: true, places: [{ accessibility: 'full' }] }, false],
    ['accessible', { places: [{ accessibility: 'full' }] }, false],
  ])('%s of %j: %s', (name, service, expected) => {
    expect(fits(name, service)).toBe(expected)
  })
})
