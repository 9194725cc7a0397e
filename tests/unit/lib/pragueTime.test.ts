import { expect, test } from '@jest/globals'

import { asLocalClock, fromLocalClock, fromPragueClock, pragueClock } from '@/lib/pragueTime'

test.each([
  ['a winter morning', '2027-01-11T07:00', '2027-01-11T06:00:00.000Z'],
  ['a summer morning', '2027-07-05T07:00', '2027-07-05T05:00:00.000Z'],
  ['the last minute before clocks go forward', '2027-03-28T01:59', '2027-03-28T00:59:00.000Z'],
  ['the first minute after that', '2027-03-28T03:00', '2027-03-28T01:00:00.000Z'],
  ['that morning', '2027-03-28T07:00', '2027-03-28T05:00:00.000Z'],
  ['the last hour before clocks go back', '2027-10-31T01:30', '2027-10-30T23:30:00.000Z'],
  ['the first of the two same hours', '2027-10-31T02:30', '2027-10-31T00:30:00.000Z'],
  ['the hour after them', '2027-10-31T03:00', '2027-10-31T02:00:00.000Z'],
  ['that morning', '2027-10-31T07:00', '2027-10-31T06:00:00.000Z'],
  ['midnight', '2027-01-01T00:00', '2026-12-31T23:00:00.000Z'],
])('%s, %s in Prague, is one moment and back', (_, shown, moment) => {
  expect([fromPragueClock(shown)?.toISOString(), pragueClock(new Date(moment))]).toEqual([
    moment,
    shown,
  ])
})

test.each([
  ['is left out when clocks go forward', '2027-03-28T02:30'],
  ['is no day', '2027-02-30T07:00'],
  ['is no hour', '2027-01-01T24:00'],
  ['has a zone', '2027-01-01T07:00Z'],
  ['has seconds', '2027-01-01T07:00:00'],
  ['is words', 'zítra v 7'],
  ['is empty', ''],
])('a time that %s is none', (_, shown) => {
  expect(fromPragueClock(shown)).toBeNull()
})

test.each([
  ['a winter morning', new Date(2027, 0, 11, 7, 0), '2027-01-11T06:00:00.000Z'],
  ['a summer morning', new Date(2027, 6, 5, 7, 5), '2027-07-05T05:05:00.000Z'],
])('%s picked on any computer is Prague’s, and is drawn so', (_, picked, moment) => {
  expect(fromLocalClock(picked).toISOString()).toBe(moment)
  expect(asLocalClock(new Date(moment)).getTime()).toBe(picked.getTime())
})

test('an hour that Prague leaves out is taken for the next one', () => {
  expect(fromLocalClock(new Date(2027, 2, 28, 2, 30)).toISOString()).toBe(
    '2027-03-28T01:30:00.000Z',
  )
})
