import { describe, expect, test } from '@jest/globals'

import { isCzechHoliday } from '@/lib/czechHolidays'
import { asNights, isNonstop, isOpenAt, openHoursAt } from '@/lib/opening'

describe('public holidays', () => {
  test.each([
    '2026-01-01',
    '2026-05-01',
    '2026-05-08',
    '2026-07-05',
    '2026-07-06',
    '2026-09-28',
    '2026-10-28',
    '2026-11-17',
    '2026-12-24',
    '2026-12-25',
    '2026-12-26',
    // Good Friday and Easter Monday.
    '2024-03-29',
    '2024-04-01',
    '2026-04-03',
    '2026-04-06',
    '2027-03-26',
    '2027-03-29',
    '2038-04-23',
    '2038-04-26',
    '2008-03-24',
  ])('%s is one', (day) => {
    expect(isCzechHoliday(day)).toBe(true)
  })

  test.each(['2026-04-05', '2026-04-02', '2026-12-23', '2026-12-31', '2026-11-18'])(
    '%s is none of them',
    (day) => {
      expect(isCzechHoliday(day)).toBe(false)
    },
  )
})

describe('open now', () => {
  const office = [
    { day: 'mo', opensAt: '08:00', closesAt: '12:00' },
    { day: 'mo', opensAt: '13:00', closesAt: '17:00' },
    { day: 'tu', opensAt: '08:00', closesAt: '12:00' },
  ]
  const nonstop = ['mo', 'tu', 'we', 'th', 'fr', 'sa', 'su'].map((day) => ({
    day,
    opensAt: '00:00',
    closesAt: '24:00',
  }))
  const touching = [
    { day: 'mo', opensAt: '08:00', closesAt: '12:00' },
    { day: 'mo', opensAt: '12:00', closesAt: '17:00' },
  ]
  const overlapping = [
    { day: 'mo', opensAt: '08:00', closesAt: '12:00' },
    { day: 'mo', opensAt: '09:00', closesAt: '15:00' },
    { day: 'mo', opensAt: '09:30', closesAt: '11:00' },
  ]
  const night = [{ day: 'mo', opensAt: '19:00', closesAt: '07:00' }]
  const halves = [
    { day: 'mo', opensAt: '18:00', closesAt: '24:00' },
    { day: 'tu', opensAt: '00:00', closesAt: '06:00' },
  ]
  const noted = [
    { day: 'mo', opensAt: '08:00', closesAt: '18:00', note: 'po objednání' },
    { day: 'mo', opensAt: '08:00', closesAt: '12:00' },
  ]

  test.each([
    ['in office hours', office, '2026-11-23T09:00:00+01:00', true],
    ['as it opens', office, '2026-11-23T08:00:00+01:00', true],
    ['as it closes', office, '2026-11-23T12:00:00+01:00', false],
    ['at lunch', office, '2026-11-23T12:30:00+01:00', false],
    ['on another day', office, '2026-11-25T09:00:00+01:00', false],
    ['by the clock in Prague, not that of the server', office, '2026-11-23T07:30:00Z', true],
    ['by summer time', office, '2026-07-13T06:30:00Z', true],
    ['on a public holiday', office, '2026-11-17T09:00:00+01:00', false],
    ['on Easter Monday', office, '2026-04-06T09:00:00+02:00', false],
    ['without a break on a public holiday', nonstop, '2026-11-17T03:00:00+01:00', true],
    ['in the last minute of the day', nonstop, '2026-11-22T23:59:00+01:00', true],
    ['late in the evening', night, '2026-11-23T23:00:00+01:00', true],
    ['in the morning after', night, '2026-11-24T06:59:00+01:00', true],
    ['when the morning after is over', night, '2026-11-24T07:00:00+01:00', false],
    ['in the morning before', night, '2026-11-23T06:00:00+01:00', false],
    ['where hours touch', touching, '2026-11-23T12:00:00+01:00', true],
    ['before midnight of a night told in halves', halves, '2026-11-23T23:00:00+01:00', true],
    ['after its midnight', halves, '2026-11-24T05:59:00+01:00', true],
    ['when a night told in halves is over', halves, '2026-11-24T06:00:00+01:00', false],
    ['by hours without a note', noted, '2026-11-23T09:00:00+01:00', true],
    ['not by hours with a note', noted, '2026-11-23T13:00:00+01:00', false],
    ['with no hours', [], '2026-11-23T09:00:00+01:00', false],
  ])('%s', (_, hours, moment, expected) => {
    expect(isOpenAt(hours, new Date(moment))).toBe(expected)
  })

  test.each([
    ['until noon', office, '2026-11-23T09:00:00+01:00', '12:00'],
    ['until the end of the afternoon', office, '2026-11-23T13:00:00+01:00', '17:00'],
    [
      'until the end of the longer of two that overlap',
      overlapping,
      '2026-11-23T10:00:00+01:00',
      '15:00',
    ],
    [
      'until the end of the second of two that touch',
      touching,
      '2026-11-23T12:00:00+01:00',
      '17:00',
    ],
    [
      'until the morning rather than midnight',
      [...nonstop, ...night],
      '2026-11-23T20:00:00+01:00',
      '07:00',
    ],
    ['until the morning of a night told in halves', halves, '2026-11-23T20:00:00+01:00', '06:00'],
    ['by hours without a note though others last longer', noted, '2026-11-23T09:00Z', '12:00'],
    ['by hours with a note where no others hold', noted, '2026-11-23T13:00Z', '18:00'],
    ['until the morning after', night, '2026-11-23T23:00:00+01:00', '07:00'],
    ['until this morning', night, '2026-11-24T03:00:00+01:00', '07:00'],
  ])('%s', (_, hours, moment, until) => {
    expect(openHoursAt(hours, new Date(moment))?.closesAt).toBe(until)
  })

  test.each([
    ['every day from midnight to midnight', nonstop, true],
    ['every day but one', nonstop.slice(1), false],
    ['by a note alone', nonstop.map((each) => ({ ...each, note: 'telefonicky' })), false],
    ['to midnight but not from it', nonstop.map((each) => ({ ...each, opensAt: '06:00' })), false],
    ['from midnight but not to it', nonstop.map((each) => ({ ...each, closesAt: '23:00' })), false],
  ])('a place open %s', (_, hours, expected) => {
    expect(isNonstop(hours)).toBe(expected)
  })
})

describe('a night told in halves', () => {
  const days = ['mo', 'tu', 'we', 'th', 'fr', 'sa', 'su']
  const hours = (day: string, opensAt: string, closesAt: string, note?: string) => ({
    day,
    opensAt,
    closesAt,
    note,
  })

  test('is one night on each day of the week', () => {
    const halves = days.flatMap((day) => [
      hours(day, '00:00', '06:00'),
      hours(day, '18:00', '24:00'),
    ])
    expect(asNights(halves)).toEqual(days.map((day) => hours(day, '18:00', '06:00')))
  })

  test.each([
    ['days without a break', days.map((day) => hours(day, '00:00', '24:00'))],
    ['another note', [hours('mo', '18:00', '24:00'), hours('tu', '00:00', '06:00', 'jen v mrazu')]],
    ['days apart', [hours('mo', '18:00', '24:00'), hours('we', '00:00', '06:00')]],
    ['more than a day', [hours('mo', '06:00', '24:00'), hours('tu', '00:00', '12:00')]],
  ])('is not made of %s', (_, given) => {
    expect(asNights(given)).toEqual(given)
  })
})
