import { expect, test } from '@jest/globals'

import { dueStage } from '@/subjects/verification/dueStage'

const rules = { firstAfter: 11, secondAfter: 12, overdueAfter: 18, hideAfter: null }
const since = '2026-01-31T12:00:00.000Z'
const stageAt = (at: string, changed: object = {}) =>
  dueStage(since, { ...rules, ...changed }, new Date(at))

test.each([
  ['a moment before the first letter', '2026-12-31T11:59:59.999Z', 0],
  ['at the moment of the first', '2026-12-31T12:00:00.000Z', 1],
  ['a moment before the second', '2027-01-31T11:59:59.999Z', 1],
  ['at the moment of the second', '2027-01-31T12:00:00.000Z', 2],
  ['a moment before it is overdue', '2027-07-31T11:59:59.999Z', 2],
  ['eighteen months on', '2027-07-31T12:00:00.000Z', 3],
])('%s', (_, at, stage) => {
  expect(stageAt(at)).toBe(stage)
})

test.each([
  ['a letter that the rules leave out is passed over', { secondAfter: null }, 1],
  [
    'without rules no letter is due',
    { firstAfter: null, secondAfter: null, overdueAfter: null },
    0,
  ],
  ['a letter after no months is due at once', { firstAfter: 0, secondAfter: null }, 1],
])('%s', (_, changed, stage) => {
  expect(stageAt('2027-02-01T12:00:00Z', changed)).toBe(stage)
})
