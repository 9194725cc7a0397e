import { describe, expect, test } from '@jest/globals'

import { firstDay, parseZeroResults } from '@/subjects/zeroResults/parseZeroResults'

const now = new Date('2026-11-28T23:30:00Z')
const parse = (question: string) => parseZeroResults(new URLSearchParams(question), now)
const nothing = { from: null, to: null, territory: null, serviceType: null, format: 'json' }

describe('searches in vain are asked for', () => {
  test.each([
    ['', {}],
    ['period=30', { from: '2026-10-31' }],
    ['from=2026-11-01&to=2026-11-02', { from: '2026-11-01', to: '2026-11-02' }],
    ['from=2026-11-01&to=2026-11-01', { from: '2026-11-01', to: '2026-11-01' }],
    ['to=2026-11-02', { to: '2026-11-02' }],
    ['territory=horni-kraj&serviceType=pece', { territory: 'horni-kraj', serviceType: 'pece' }],
    ['format=csv', { format: 'csv' }],
    ['cokoli=1', {}],
  ])('by “%s”', (question, asked) => {
    expect(parse(question)).toEqual({ ...nothing, ...asked })
  })

  test.each([
    'period=31',
    'period=30&from=2026-11-01',
    'period=30&to=2026-11-01',
    'from=2026-11-02&to=2026-11-01',
    'from=2026-02-30',
    'from=1.11.2026',
    'to=2026-11-1',
    'territory=Horní',
    'serviceType=a_b',
    'format=xml',
  ])('not by “%s”', (question) => {
    expect(() => parse(question)).toThrow()
  })
})

test('a period ends today in Prague, and today counts', () => {
  expect(['30', '90', '365'].map((period) => firstDay(period as '30', now))).toEqual([
    '2026-10-31',
    '2026-09-01',
    '2025-11-30',
  ])
})
