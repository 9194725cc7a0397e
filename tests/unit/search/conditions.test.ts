import { describe, expect, test } from '@jest/globals'

import { keptConditions, numbersOf, type ConditionSource } from '@/search/conditions'

const now = new Date('2026-11-28T10:00:00Z')
const fits = (name: keyof typeof keptConditions, service: ConditionSource): boolean =>
  numbersOf(service)[name] >= keptConditions[name].atLeast({ now })

const row = (form: 'field' | 'residential', free: number, day: number) => ({
  form,
  free,
  updatedAt: `2026-${day < 10 ? '09' : '11'}-${String(day).padStart(2, '0')}T12:00:00.000Z`,
})

describe('a service', () => {
  test.each<[keyof typeof keptConditions, ConditionSource, boolean]>([
    ['free', { availability: { free: 1, updatedAt: '2026-09-29T12:00:00.000Z' } }, true],
    ['free', { availability: { free: 1, updatedAt: '2026-09-28T12:00:00.000Z' } }, false],
    ['free', { availability: { free: 0, updatedAt: '2026-11-28T08:00:00.000Z' } }, false],
    ['free', { availability: { free: 1 } }, false],
    [
      'free',
      { availability: { free: 2, byForm: [row('field', 0, 27), row('residential', 2, 1)] } },
      false,
    ],
    [
      'free',
      { availability: { free: 2, byForm: [row('field', 0, 1), row('residential', 2, 27)] } },
      true,
    ],
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
