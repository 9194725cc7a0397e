import { describe, expect, test } from '@jest/globals'

import { isoDay } from '@/lib/formatDate'
import { asMonth, monthsLater, weeksOf } from '@/lib/monthGrid'

describe('a month', () => {
  test('has weeks from Monday to Sunday, filled up with the days of its neighbours', () => {
    const weeks = weeksOf('2026-11')
    expect([weeks.length, weeks[0]?.[0], weeks.at(-1)?.[6]]).toEqual([
      6,
      '2026-10-26',
      '2026-12-06',
    ])
  })

  test.each(['2027-03', '2027-10', '2028-02'])('%s has every day once', (month) => {
    const days = weeksOf(month).flat()
    const own = days.filter((each) => each.startsWith(month))
    const [year, number] = month.split('-').map(Number)
    expect([new Set(days).size, own.length]).toEqual([
      days.length,
      new Date(Number(year), Number(number), 0).getDate(),
    ])
  })

  test('follows December with January', () => {
    expect([monthsLater('2026-12', 1), monthsLater('2027-01', -1)]).toEqual(['2027-01', '2026-12'])
  })

  test.each(['2026-13', '2026-1', 'x', undefined, ['2026-01']])(
    '%s is not one: today’s',
    (given) => {
      expect(asMonth(given, '2026-11-21')).toBe('2026-11')
    },
  )
})

test.each([
  ['the last minute of a summer day', '2026-06-30T21:59:00Z', '2026-06-30'],
  ['the first minute of the next', '2026-06-30T22:00:00Z', '2026-07-01'],
  ['a winter midnight', '2026-12-31T23:00:00Z', '2027-01-01'],
  ['the night when clocks go forward', '2027-03-28T00:30:00Z', '2027-03-28'],
  ['the night when they go back', '2027-10-30T22:30:00Z', '2027-10-31'],
])('%s belongs to its day in Prague', (_, moment, day) => {
  expect(isoDay(moment)).toBe(day)
})
