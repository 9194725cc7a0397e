import { expect, test } from '@jest/globals'

import { isWithin } from '@/model/isWithin'
import { phaseOn } from '@/model/phaseOn'

const [from, to] = ['2026-05-01T10:00:00.000Z', '2026-05-02T10:00:00.000Z']

test.each([
  ['before it', '2026-05-01T09:59:59.999Z', from, to, false],
  ['as it begins', from, from, to, true],
  ['just before its end', '2026-05-02T09:59:59.999Z', from, to, true],
  ['at its end', to, from, to, false],
  ['without a beginning', '1990-01-01T00:00:00Z', null, to, true],
  ['without an end', '2990-01-01T00:00:00Z', from, null, true],
])('a period: %s', (_, moment, start, end, expected) => {
  expect(isWithin(new Date(moment), start, end)).toBe(expected)
})

const [first, last] = ['2026-05-01T12:00:00.000Z', '2026-05-31T12:00:00.000Z']

test.each([
  ['the day before, late in the evening in Prague', '2026-04-30T21:59:00Z', 'upcoming'],
  ['its first day, from midnight in Prague', '2026-04-30T22:00:00Z', 'running'],
  ['its last day, to midnight in Prague', '2026-05-31T21:59:00Z', 'running'],
  ['the day after', '2026-05-31T22:00:00Z', 'finished'],
])('a project on %s', (_, now, phase) => {
  expect(phaseOn(new Date(now), first, last)).toBe(phase)
})

test.each([
  ['without a start is in no phase', null, last, null],
  ['without an end goes on', first, null, 'running'],
])('a project %s', (_, startsOn, endsOn, phase) => {
  expect(phaseOn(new Date('2990-01-01T12:00:00Z'), startsOn, endsOn)).toBe(phase)
})
