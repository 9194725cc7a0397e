import { describe, expect, test } from '@jest/globals'

import { comingFirst } from '@/subjects/events/site/comingFirst'
import { occurrenceText } from '@/lib/occurrenceText'
import { isOver, nextOccurrence } from '@/subjects/events/site/occurrences'

const now = new Date('2026-11-21T12:00:00Z')
const on = (startsAt: string, endsAt?: string, allDay = false) => ({ startsAt, endsAt, allDay })
const past = on('2026-09-16T07:00:00Z', '2026-09-16T13:00:00Z')
const next = on('2026-12-23T08:00:00Z', '2026-12-23T14:00:00Z')

describe('the dates of an event', () => {
  test('the next one is shown first', () => {
    expect(nextOccurrence([next, past], now)).toBe(next)
  })

  test('when all are over, the last one', () => {
    expect(nextOccurrence([past], now)).toBe(past)
  })

  test('a whole day lasts until its end', () => {
    const today = on('2026-11-21T00:00:00+01:00', undefined, true)
    expect(nextOccurrence([today, next], now)).toBe(today)
  })

  test('a fair of two whole days is on until the second ends', () => {
    const fair = on('2026-11-20T00:00:00+01:00', '2026-11-21T00:00:00+01:00', true)
    expect(nextOccurrence([fair, next], now)).toBe(fair)
    expect(isOver(fair, new Date('2026-11-21T20:00:00+01:00'))).toBe(false)
    expect(isOver(fair, new Date('2026-11-22T01:00:00+01:00'))).toBe(true)
  })

  test.each([
    [next, '23.\u00a012.\u00a02026 9:00–15:00'],
    [on('2026-12-23T08:00:00Z'), '23.\u00a012.\u00a02026 9:00'],
    [on('2026-12-23T08:00:00Z', undefined, true), '23.\u00a012.\u00a02026'],
    [
      on('2026-12-23T08:00:00Z', '2026-12-24T14:00:00Z', true),
      '23.\u00a012.\u00a02026 – 24.\u00a012.\u00a02026',
    ],
  ])('are written as people write them', (occurrence, written) => {
    expect(occurrenceText('cs', occurrence)).toBe(written)
  })

  test('coming events come first, then undated, then past ones', () => {
    const events = [
      { id: 'past', occurrences: [past] },
      { id: 'undated', occurrences: [] },
      { id: 'coming', occurrences: [past, next] },
    ]
    expect(comingFirst(events, now).map(({ id }) => id)).toEqual(['coming', 'undated', 'past'])
  })
})
