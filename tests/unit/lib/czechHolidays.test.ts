import { expect, test } from '@jest/globals'

import { isCzechHoliday } from '@/lib/czechHolidays'

const daysOf = (year: number): string[] =>
  Array.from({ length: 366 }, (_, at) => new Date(Date.UTC(year, 0, at + 1)))
    .map((date) => date.toISOString().slice(0, 10))
    .filter((day) => day.startsWith(String(year)))

/** Good Friday and Easter Monday, from the calendar. */
const easter: [number, string, string][] = [
  [1954, '04-16', '04-19'],
  [1981, '04-17', '04-20'],
  [2000, '04-21', '04-24'],
  [2008, '03-21', '03-24'],
  [2019, '04-19', '04-22'],
  [2024, '03-29', '04-01'],
  [2026, '04-03', '04-06'],
  [2027, '03-26', '03-29'],
  [2038, '04-23', '04-26'],
  [2049, '04-16', '04-19'],
  [2076, '04-17', '04-20'],
  [2100, '03-26', '03-29'],
  [2285, '03-20', '03-23'],
]

test.each(easter)('the holidays of %d are these thirteen', (year, friday, monday) => {
  const fixed = '01-01 05-01 05-08 07-05 07-06 09-28 10-28 11-17 12-24 12-25 12-26'.split(' ')
  expect(daysOf(year).filter(isCzechHoliday)).toEqual(
    [...fixed, friday, monday].toSorted().map((day) => `${year}-${day}`),
  )
})
