import { describe, expect, test } from '@jest/globals'

import { dueReminderKey } from '@/subjects/groups/taskReminders'

const key = (now: string, task: object = {}) =>
  dueReminderKey(
    { id: 'a', state: 'open', dueOn: '2027-04-01T10:00:00.000Z', ...task },
    new Date(now),
  )

describe('a reminder of a task is due', () => {
  test.each([
    ['a week before at nine in Prague', '2027-03-25T08:00:00Z', 'task:a:2027-04-01:2027-03-25'],
    ['not a moment before', '2027-03-25T07:59:59Z', null],
    ['for a day', '2027-03-26T07:59:59Z', 'task:a:2027-04-01:2027-03-25'],
    ['and no longer', '2027-03-26T08:00:00Z', null],
    [
      'on the day, the clocks gone on since',
      '2027-04-01T07:00:00Z',
      'task:a:2027-04-01:2027-04-01',
    ],
  ])('%s', (_, now, expected) => {
    expect(key(now)).toBe(expected)
  })

  test('over the clocks gone back too', () => {
    const task = { dueOn: '2027-11-04T11:00:00.000Z' }
    expect(key('2027-10-28T07:00:00Z', task)).toBe('task:a:2027-11-04:2027-10-28')
    expect(key('2027-11-04T07:59:59Z', task)).toBeNull()
    expect(key('2027-11-04T08:00:00Z', task)).toBe('task:a:2027-11-04:2027-11-04')
  })

  test('where nobody said its state as well', () => {
    expect(key('2027-04-01T07:00:00Z', { state: null })).not.toBeNull()
  })

  test.each([
    ['what is done', { state: 'done' }],
    ['what was dropped', { state: 'dropped' }],
    ['what has no day', { dueOn: null }],
  ])('never of %s', (_, task) => {
    expect(key('2027-04-01T07:00:00Z', task)).toBeNull()
  })
})
