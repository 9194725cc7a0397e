import { describe, expect, test } from '@jest/globals'

import { dateParts, formatDate, formatDateRange, formatDateTime, isoDay } from '@/lib/formatDate'
import type { Locale } from '@/lib/label'

describe('dates', () => {
  test.each<[Locale, string]>([
    ['cs', '21.\u00a011.\u00a02026'],
    ['en', '21\u00a0November\u00a02026'],
    ['uk', '21.11.2026'],
  ])('in %s', (locale, written) => {
    expect(formatDate(locale, '2026-11-21T12:00:00Z')).toBe(written)
  })

  test('belong to the day in Prague, not to the one in Greenwich', () => {
    expect(isoDay('2026-06-30T22:30:00Z')).toBe('2026-07-01')
    expect(formatDateTime('cs', '2026-12-12T09:00:00Z')).toBe('12.\u00a012.\u00a02026 10:00')
  })

  test.each([
    ['2019-09-01', '2022-06-30', '1.\u00a09.\u00a02019 – 30.\u00a06.\u00a02022'],
    ['2019-09-01', null, '1.\u00a09.\u00a02019 –'],
    [null, '2022-06-30', '– 30.\u00a06.\u00a02022'],
    [null, null, ''],
  ])('from %s to %s', (from, to, written) => {
    expect(formatDateRange('cs', from, to)).toBe(written)
  })

  test('fall apart for a leaf of the calendar', () => {
    expect(dateParts('cs', '2026-12-24T09:00:00Z')).toEqual({
      day: '24',
      month: 'prosinec',
      weekday: 'čtvrtek',
      year: '2026',
    })
  })
})
