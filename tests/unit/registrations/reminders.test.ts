import { describe, expect, test } from '@jest/globals'

import { dueReminder, reminderAt } from '@/subjects/registrations/reminders'

const at = (startsAt: string, allDay = false) => ({ startsAt, allDay })

describe('the moment of a reminder', () => {
  test.each([
    ['the day before', 'day', '2027-01-20T17:00:00Z', '2027-01-19T08:00:00.000Z'],
    ['a day of 23 hours before', 'day', '2027-03-29T06:00:00Z', '2027-03-28T07:00:00.000Z'],
    ['the day before the clocks go on', 'day', '2027-03-28T06:00:00Z', '2027-03-27T08:00:00.000Z'],
    ['a week with the clocks going on', 'week', '2027-04-01T16:00:00Z', '2027-03-25T08:00:00.000Z'],
    ['a day of 25 hours before', 'day', '2027-11-01T07:00:00Z', '2027-10-31T08:00:00.000Z'],
    ['two weeks with the clocks back', 'twoWeeks', '2027-11-05T17:00Z', '2027-10-22T07:00:00.000Z'],
    [
      'before what begins after midnight',
      'day',
      '2027-07-31T22:30:00Z',
      '2027-07-31T07:00:00.000Z',
    ],
    ['over the new year', 'threeDays', '2027-01-02T09:00:00Z', '2026-12-30T08:00:00.000Z'],
    [
      'two hours, one of them left out',
      'twoHours',
      '2027-03-28T02:00:00Z',
      '2027-03-28T00:00:00.000Z',
    ],
  ] as const)('%s', (_, reminder, startsAt, moment) => {
    expect(reminderAt(reminder, at(startsAt))?.toISOString()).toBe(moment)
  })

  test('is counted from an hour only where there is one', () => {
    const wholeDay = at('2027-05-03T22:00:00Z', true)
    expect(reminderAt('twoHours', wholeDay)).toBeNull()
    expect(reminderAt('day', wholeDay)?.toISOString()).toBe('2027-05-03T07:00:00.000Z')
  })
})

describe('a reminder is due', () => {
  const due = (
    now: string,
    person: object = {},
    reminders: ('day' | 'week' | 'twoHours')[] = ['week', 'day'],
  ) =>
    dueReminder(
      {
        event: { signUpHere: { reminders } },
        date: at('2027-06-10T15:00:00Z'),
        now: new Date(now),
      },
      { state: 'confirmed', createdAt: '2027-05-01T12:00:00Z', ...person },
    )?.toISOString() ?? null

  test.each([
    ['from its moment', '2027-06-09T07:00:00Z', '2027-06-09T07:00:00.000Z'],
    ['not a moment before', '2027-06-09T06:59:59Z', null],
    ['until it is a day late', '2027-06-04T06:59:59Z', '2027-06-03T07:00:00.000Z'],
    ['no longer then', '2027-06-04T07:00:00Z', null],
    ['not once the date has begun', '2027-06-10T15:00:00Z', null],
  ])('%s', (_, now, moment) => {
    expect(due(now)).toBe(moment)
  })

  test('the latest only, where two are due', () => {
    expect(due('2027-06-10T13:30:00Z', {}, ['twoHours', 'day'])).toBe('2027-06-10T13:00:00.000Z')
    expect(due('2027-06-10T06:30:00Z', {}, ['twoHours', 'day'])).toBe('2027-06-09T07:00:00.000Z')
  })

  test.each([
    ['who signed up since', { createdAt: '2027-06-09T08:00:00Z' }],
    ['who was told of the date since', { remindedUntil: '2027-06-09T07:00:00.000Z' }],
    ['who waits', { state: 'waiting' }],
    ['who is offered a place', { state: 'offered' }],
  ])('not to somebody %s', (_, person) => {
    expect(due('2027-06-09T09:00:00Z', person)).toBeNull()
  })
})
