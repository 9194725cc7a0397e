import { expect, test } from '@jest/globals'

import { monthsAfter } from '@/lib/monthsAfter'

test.each([
  ['a month', '2026-01-15T12:00:00Z', 1, '2026-02-15T12:00:00.000Z'],
  ['eighteen months', '2026-05-31T12:00:00Z', 18, '2027-11-30T12:00:00.000Z'],
  ['over the end of a year', '2026-12-31T23:30:00Z', 2, '2027-02-28T23:30:00.000Z'],
  ['into a leap year', '2027-08-31T00:00:00Z', 6, '2028-02-29T00:00:00.000Z'],
  ['back', '2026-03-31T12:00:00Z', -1, '2026-02-28T12:00:00.000Z'],
  ['nothing at all', '2026-03-31T12:00:00Z', 0, '2026-03-31T12:00:00.000Z'],
])('%s', (_, from, months, to) => {
  expect(monthsAfter(from, months).toISOString()).toBe(to)
})
