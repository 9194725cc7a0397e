import { describe, expect, test } from '@jest/globals'
import ICAL from 'ical.js'
import nodeIcal from 'node-ical'

import type { Event } from '@/payload-types'
import { calendarOf } from '@/subjects/events/site/calendar/calendarOf'
import type { CalendarEvent } from '@/subjects/events/site/calendar/entriesOf'
import { entryLinks, subscriptionLinks } from '@/subjects/events/site/calendar/links'

const now = new Date('2026-11-29T12:00:00Z')
const about = { locale: 'cs', name: 'Portál: Akce', url: 'https://portal.test/akce', now } as const

type Date_ = NonNullable<Event['occurrences']>[number]
const on = (startsAt: string, endsAt: string | null = null, more: Partial<Date_> = {}): Date_ => ({
  id: `den${startsAt.replace(/\D/g, '')}`,
  startsAt,
  endsAt,
  ...more,
})
const event = (occurrences: Date_[], more: Partial<CalendarEvent> = {}): CalendarEvent => ({
  title: 'Setkání pečujících',
  slug: 'setkani',
  summary: 'Přijďte; čaj, káva\na klid.',
  state: 'planned',
  updatedAt: '2026-11-20T10:00:00.000Z',
  venue: {
    name: 'Kavárna',
    room: 'Salonek',
    address: { street: 'Dlouhá 1', postcode: '100 00', city: 'Jasanov' },
  },
  occurrences,
  ...more,
})

/** As a calendar of somebody else reads it. */
const read = (calendar: string): ICAL.Event[] =>
  new ICAL.Component(ICAL.parse(calendar) as unknown[])
    .getAllSubcomponents('vevent')
    .map((entry) => new ICAL.Event(entry))
const hoursOf = (calendar: string): string[] =>
  read(calendar).map(({ startDate }) => startDate.toJSDate().toISOString())

describe('a calendar of events', () => {
  test('has an entry for each date, with what a person needs to come', () => {
    const dates = [
      on('2026-12-02T08:00:00.000Z', '2026-12-02T11:00:00.000Z'),
      on('2026-12-09T08:00:00.000Z', '2026-12-09T11:00:00.000Z'),
    ]
    const [first, second] = read(calendarOf([event(dates)], about))
    expect(first?.uid).not.toBe(second?.uid)
    expect(first).toMatchObject({
      summary: 'Setkání pečujících',
      location: 'Kavárna, Salonek, Dlouhá 1, 100 00 Jasanov',
      description: expect.stringContaining('Přijďte; čaj, káva\na klid.'),
    })
    expect(first?.endDate.toJSDate().toISOString()).toBe('2026-12-02T11:00:00.000Z')
  })

  test('keeps the hour of Prague over both changes of the clock', () => {
    // Nine in the morning in Prague on the days around 28 March and 31 October 2027.
    const dates = ['2027-03-27T08', '2027-03-28T07', '2027-10-30T07', '2027-10-31T08'].map((hour) =>
      on(`${hour}:00:00.000Z`),
    )
    const calendar = calendarOf([event(dates)], about)
    expect(hoursOf(calendar)).toEqual(dates.map(({ startsAt }) => startsAt))
    const others = Object.values(nodeIcal.sync.parseICS(calendar)).flatMap((entry) =>
      entry?.type === 'VEVENT' ? [entry.start.toISOString()] : [],
    )
    expect(others).toEqual(dates.map(({ startsAt }) => startsAt))
  })

  test('has whole days as days of Prague, the last one included', () => {
    const day = on('2026-12-23T23:00:00.000Z', '2026-12-25T22:59:00.000Z', { allDay: true })
    const calendar = calendarOf([event([day])], about)
    expect(calendar).toContain('DTSTART;VALUE=DATE:20261224\r\n')
    expect(calendar).toContain('DTEND;VALUE=DATE:20261226\r\n')
  })

  test('says no end that nobody gave', () => {
    expect(calendarOf([event([on('2026-12-02T08:00:00.000Z')])], about)).not.toContain('DTEND')
  })

  test.each([
    ['cancelled', 'ZRUŠENO: Setkání pečujících'],
    ['postponed', 'ODLOŽENO: Setkání pečujících'],
  ] as const)('an event that is %s says so in its state and in its name', (state, name) => {
    const called = calendarOf([event([on('2026-12-02T08:00:00.000Z')], { state })], about)
    expect(called).toContain('STATUS:CANCELLED\r\n')
    expect(read(called)[0]?.summary).toBe(name)
  })

  test('a called-off date leaves thirty days after it, one that was held stays', () => {
    const dates = [on('2026-10-30T11:59:00.000Z'), on('2026-10-30T12:01:00.000Z')]
    expect(hoursOf(calendarOf([event(dates, { state: 'cancelled' })], about))).toEqual([
      '2026-10-30T12:01:00.000Z',
    ])
    expect(hoursOf(calendarOf([event(dates)], about))).toHaveLength(2)
  })

  test('a change raises the number of its version and keeps its identity', () => {
    const date = on('2026-12-02T08:00:00.000Z')
    const [before] = read(calendarOf([event([date])], about))
    const updatedAt = '2026-11-20T10:00:01.000Z'
    const moved = { ...date, startsAt: '2026-12-02T09:00:00.000Z' }
    const [after] = read(calendarOf([event([moved], { updatedAt })], about))
    expect(after?.uid).toBe(before?.uid)
    expect(Number(after?.sequence)).toBeGreaterThan(Number(before?.sequence))
    expect(Number(after?.sequence)).toBeLessThan(2 ** 31)
  })

  test('is the same at every question until something changes', () => {
    const events = [event([on('2026-12-02T08:00:00.000Z')])]
    const later = { ...about, now: new Date('2026-11-29T13:00:00Z') }
    expect(calendarOf(events, later)).toBe(calendarOf(events, about))
  })

  test('has lines of at most 75 bytes that end as the format demands and cut no letter', () => {
    const summary = 'Příliš žluťoučký kůň úpěl ďábelské ódy. '.repeat(10).trim()
    const calendar = calendarOf([event([on('2026-12-02T08:00:00.000Z')], { summary })], about)
    const lines = calendar.split('\r\n')
    expect(lines.at(-1)).toBe('')
    expect(lines.filter((line) => Buffer.byteLength(line) > 75 || line.includes('\n'))).toEqual([])
    expect(read(calendar)[0]?.description).toContain(summary)
  })

  test('words of an event cannot become lines of the calendar', () => {
    const title = 'Akce\r\nEND:VEVENT\r\nBEGIN:VEVENT\r\nSUMMARY:Jiná'
    expect(
      read(calendarOf([event([on('2026-12-02T08:00:00.000Z')], { title })], about)),
    ).toHaveLength(1)
  })

  test('tells calendars how often to ask', () => {
    const calendar = calendarOf([], about)
    expect(calendar).toContain('REFRESH-INTERVAL;VALUE=DURATION:PT3H\r\n')
    expect(calendar).toContain('X-PUBLISHED-TTL:PT3H\r\n')
  })
})

describe('links to calendars of others', () => {
  const entry = { title: 'Setkání', text: 'Čaj', place: 'Jasanov' }

  test('Google gets the time in UTC', () => {
    const date = on('2026-12-02T08:00:00.000Z', '2026-12-02T11:00:00.000Z')
    const dates = new URL(entryLinks({ ...entry, date }).google).searchParams.get('dates')
    expect(dates).toBe('20261202T080000Z/20261202T110000Z')
  })

  test('a whole day is a day of Prague and ends with the next', () => {
    const date = on('2026-12-23T23:00:00.000Z', null, { allDay: true })
    const links = entryLinks({ ...entry, date })
    expect(new URL(links.google).searchParams.get('dates')).toBe('20261224/20261225')
    expect(Object.fromEntries(new URL(links.outlook).searchParams)).toMatchObject({
      startdt: '2026-12-24',
      enddt: '2026-12-25',
      allday: 'true',
    })
  })

  test('the day on which clocks go back ends once', () => {
    const date = on('2027-10-30T22:00:00.000Z', null, { allDay: true })
    const { google } = entryLinks({ ...entry, date })
    expect(new URL(google).searchParams.get('dates')).toBe('20271031/20271101')
    const calendar = calendarOf([event([date])], about)
    expect(calendar).toContain('DTEND;VALUE=DATE:20271101\r\n')
  })

  test('a telephone is asked to subscribe, not to download', () => {
    const { webcal } = subscriptionLinks('https://portal.test/akce/kalendar.ics?druh=fair', 'Akce')
    expect(webcal).toBe('webcal://portal.test/akce/kalendar.ics?druh=fair')
  })
})
