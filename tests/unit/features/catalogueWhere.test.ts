import { describe, expect, test } from '@jest/globals'
import type { Where } from 'payload'

import { catalogueWhere } from '@/features/services/catalogueWhere'
import type { Choices } from '@/features/services/choices'
import { serviceFilters } from '@/features/services/filters'

const choices = {
  types: [{ id: 't1', slug: 'osobni-asistence', name: 'osobní asistence', kind: 'care' }],
  targetGroups: [{ id: 'g1', slug: 'seniori', name: 'senioři' }],
  situations: [{ id: 's1', slug: 'demence', title: 'Demence' }],
  territories: [],
} as unknown as Choices

const ask = (query: Record<string, string | string[]>, places = {}) =>
  catalogueWhere(serviceFilters(query), choices, places)

const leavesOf = (where: Where): number =>
  Object.entries(where).reduce(
    (sum, [key, value]) =>
      sum +
      (key === 'and' || key === 'or'
        ? (value as Where[]).reduce((inner, each) => inner + leavesOf(each), 0)
        : Object.keys(value as object).length),
    0,
  )

describe('a question to the catalogue', () => {
  test('without conditions asks for services that work', () => {
    expect(ask({})).toEqual({ and: [{ state: { in: ['active', 'paused'] } }] })
  })

  test('words are folded and lose their ending, so that forms of a word fit', () => {
    expect(ask({ q: 'Pečovatelská služba' }).and).toContainEqual({
      searchText: { contains: 'pecovatelsk' },
    })
  })

  test('unknown values of code lists are left out', () => {
    expect(ask({ druh: ['osobni-asistence', 'nic'] }).and).toContainEqual({
      serviceType: { in: ['t1'] },
    })
  })

  test('a town and a district must both fit', () => {
    const where = ask({}, { place: ['a', 'b'], territory: ['b', 'c'] })
    expect(where.and).toContainEqual({ territories: { in: ['b'] } })
  })

  test('never has more than ten conditions', () => {
    const query = { q: 'jedna dva tři čtyři pět', druh: 'osobni-asistence', forma: 'field' }
    const more = { skupina: 'seniori', situace: 'demence', vek: '80' }
    expect(leavesOf(ask({ ...query, ...more }, { place: ['a'] }))).toBeLessThanOrEqual(10)
  })

  test.each(['-1', '121', '3.5', 'x'])('age %j is no age', (vek) => {
    expect(serviceFilters({ vek }).age).toBeUndefined()
  })
})
