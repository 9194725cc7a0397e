import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'

import { asNights } from '@/lib/opening'
import { parseWeek, weekCell } from '@/subjects/tables/numbered/weekCell'
import { daysInOrder } from '@/lib/weekDays'
import { locales } from '@/lib/label'

const clock = (minutes: number) =>
  `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`
const quarter = 15
const day = 24 * 60
const times = fc
  .uniqueArray(fc.integer({ min: 0, max: day / quarter }), { minLength: 2, maxLength: 4 })
  .map((all) => all.toSorted((one, other) => one - other).map((each) => clock(each * quarter)))
const note = fc.constantFrom(null, 'po objednání', 'jen v sudém týdnu', 'vchod ze dvora')
/** Hours of a day, in their order and not touching each other. */
const hoursOf = (name: string) =>
  fc
    .tuple(times, note)
    .map(([[a = '', b = '', c, d], said]) => [
      { day: name, opensAt: a, closesAt: b, note: said },
      ...(c && d ? [{ day: name, opensAt: c, closesAt: d, note: said }] : []),
    ])
const weeks = fc
  .subarray(daysInOrder, { minLength: 1 })
  .chain((days) => fc.tuple(...days.map(hoursOf)))
  .map((all) => all.flat())

describe('opening hours in one cell', () => {
  test.each(locales)('any week that is written is read back, in %s', (locale) => {
    fc.assert(
      fc.property(weeks, (rows) => {
        const cell = String(weekCell(rows, locale))
        expect([cell, parseWeek(cell)]).toEqual([cell, { value: asNights(rows) }])
      }),
      { numRuns: 300 },
    )
  })

  test.each([
    ['Po-Pá 8-16', 'po–pá 8:00–16:00'],
    [
      'Po, St 8.00–12, 13–17; Pá 8–12 (po objednání)',
      'po 8:00–12:00 a 13:00–17:00, st 8:00–12:00 a 13:00–17:00, pá 8:00–12:00 (po objednání)',
    ],
    ['nonstop', 'nepřetržitě'],
    ['So 20–6', 'so 20:00–6:00'],
  ])('„%s“ means %s', (typed, written) => {
    const read = parseWeek(typed)
    expect('value' in read && weekCell(read.value, 'cs')).toBe(written)
  })

  test.each(['8–16', 'zavřeno', 'dle dohody', 'Po–Pá 8–25', 'Po 8–16, Po 9–12', 'pondělí'])(
    '„%s“ is not guessed',
    (typed) => {
      const read = parseWeek(typed)
      expect('fault' in read && read.fault.cs).toMatch('nerozumíme')
    },
  )
})
