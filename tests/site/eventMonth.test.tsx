import { describe, expect, test } from '@jest/globals'

import { sundayOf } from '@/lib/monthGrid'
import type { EventCardData } from '@/subjects/events/site/EventCard'
import { eventFilters } from '@/subjects/events/site/filters'
import { isThisWeek } from '@/subjects/events/site/isThisWeek'
import { daysOf } from '@/subjects/events/site/month/daysOf'
import { EventMonth } from '@/subjects/events/site/month/EventMonth'

import { html } from './html'

type Dates = NonNullable<EventCardData['occurrences']>
const event = (title: string, occurrences: Dates, more: object = {}): EventCardData =>
  ({ id: title, slug: title, title, kind: 'fair', occurrences, ...more }) as EventCardData
const days = (occurrences: Dates) => [...daysOf([event('A', occurrences)]).keys()]

describe('the days of an event', () => {
  test('are those of Prague, over both clock changes', () => {
    expect(days([{ startsAt: '2027-03-27T22:30:00.000Z' }])).toEqual(['2027-03-27'])
    expect(days([{ startsAt: '2027-03-27T23:30:00.000Z' }])).toEqual(['2027-03-28'])
    expect(
      days([{ startsAt: '2027-10-30T08:00:00.000Z', endsAt: '2027-11-01T10:00:00.000Z' }]),
    ).toEqual(['2027-10-30', '2027-10-31', '2027-11-01'])
  })

  test('of a series are each of its dates', () => {
    expect(
      days([{ startsAt: '2027-02-09T08:00:00.000Z' }, { startsAt: '2027-02-02T08:00:00.000Z' }]),
    ).toEqual(['2027-02-02', '2027-02-09'])
  })

  test('whose end was typed a century late are not endless', () => {
    const typed = { startsAt: '2027-02-02T08:00:00.000Z', endsAt: '2127-02-02T08:00:00.000Z' }
    expect(days([typed]).length).toBeLessThan(100)
  })
})

describe('this week', () => {
  test.each([
    ['2026-11-30', '2026-12-06'],
    ['2026-12-06', '2026-12-06'],
    ['2026-12-31', '2027-01-03'],
  ])('of %s ends on %s', (day, sunday) => {
    expect(sundayOf(day)).toBe(sunday)
  })

  const now = new Date('2026-12-02T12:00:00.000Z')
  test.each([
    ['later today', [{ startsAt: '2026-12-02T16:00:00.000Z' }], true],
    ['late on Sunday', [{ startsAt: '2026-12-06T22:30:00.000Z' }], true],
    ['on Monday, by Prague', [{ startsAt: '2026-12-06T23:30:00.000Z' }], false],
    [
      'over since Tuesday',
      [{ startsAt: '2026-12-01T08:00:00.000Z', endsAt: '2026-12-01T09:00:00.000Z' }],
      false,
    ],
    [
      'going on since last week',
      [{ startsAt: '2026-11-20T08:00:00.000Z', endsAt: '2026-12-04T09:00:00.000Z' }],
      true,
    ],
    ['without a date', [], false],
  ])('an event %s: %s', (_, occurrences, is) => {
    expect(isThisWeek({ occurrences }, now)).toBe(is)
  })
})

describe('the leaf of a month', () => {
  const leaf = (events: EventCardData[], more: object = {}) =>
    html(<EventMonth locale="cs" month="2027-03" today="2027-03-23" events={events} {...more} />)

  test('shows an event on its day with its hour, and whether it is off', async () => {
    const page = await leaf([
      event('Veletrh', [{ startsAt: '2027-03-28T08:00:00.000Z' }], { state: 'cancelled' }),
    ])
    expect(page.replaceAll('\u00a0', ' ')).toMatch(
      /neděle 28\. 3\. 2027.*10:00.*href="\/akce\/Veletrh">Veletrh<\/a>.*Zrušeno/,
    )
    expect(page).toMatch(/aria-current="date"[^>]*><span[^>]*>23</)
  })

  test('leads to its neighbours and keeps the kind', async () => {
    const page = await leaf([], { kind: 'fair' })
    expect(page).toContain('href="/akce?mesic=2027-02&amp;druh=fair"')
    expect(page).toContain('href="/akce?mesic=2027-04&amp;druh=fair"')
    expect(page).toContain('V tomto měsíci tu žádná taková akce není.')
  })

  test('does not show on the days of another month what is there', async () => {
    const page = await leaf([event('Dubnová', [{ startsAt: '2027-04-02T08:00:00.000Z' }])])
    expect(page).not.toContain('Dubnová')
  })
})

test.each([
  [{ mesic: '2027-03' }, { month: '2027-03', isPast: false }],
  [{ mesic: '2027-13' }, { month: undefined }],
  [{ kdy: 'mesic' }, { month: '2027-01', isPast: false }],
  [{ kdy: 'mesic', mesic: '2027-03' }, { month: '2027-03' }],
  [{ kdy: 'tyden' }, { isThisWeek: true, isPast: false }],
  [{ kdy: 'probehle' }, { isThisWeek: false, isPast: true }],
])('%j asks for %j', (query, filters) => {
  expect(eventFilters(query, new Date('2026-12-31T23:30:00.000Z'))).toMatchObject(filters)
})
