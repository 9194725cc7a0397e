import { expect, test } from '@jest/globals'

import { readinessOf, waitingOf } from '@/search/readiness'

const now = new Date('2026-11-28T10:00:00Z')
const said = (free: number, day: string) => ({ free, updatedAt: `${day}T12:00:00.000Z` })
const row = (form: 'field' | 'residential', free: number, day: string) => ({
  form,
  ...said(free, day),
})

test.each([
  ['that nobody said anything of works', {}, 0],
  ['with a free place works', { availability: said(2, '2026-11-20') }, 0],
  ['that was said to be full is full', { availability: said(0, '2026-11-20') }, 1],
  ['that was full long ago may have room', { availability: said(0, '2026-08-20') }, 0],
  ['that is full without a day may have room', { availability: { free: 0 } }, 0],
  [
    'with room in one form works',
    {
      availability: {
        byForm: [row('field', 0, '2026-11-20'), row('residential', 1, '2026-11-20')],
      },
    },
    0,
  ],
  [
    'that is full in both forms is full',
    {
      availability: {
        byForm: [row('field', 0, '2026-11-20'), row('residential', 0, '2026-11-01')],
      },
    },
    1,
  ],
  [
    'whose other form was full long ago may have room',
    {
      availability: {
        byForm: [row('field', 0, '2026-11-20'), row('residential', 0, '2026-08-01')],
      },
    },
    0,
  ],
  ['that is paused helps nobody now', { state: 'paused', availability: said(2, '2026-11-20') }, 2],
] as const)('a service %s', (_, service, expected) => {
  expect(waitingOf(readinessOf(service as never), { now })).toBe(expected)
})
