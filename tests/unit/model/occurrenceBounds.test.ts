import { expect, test } from '@jest/globals'

import { deriveOccurrenceBounds } from '@/model/hooks/deriveOccurrenceBounds'

const boundsOf = async (occurrences: object[] | undefined, stored?: object[]) => {
  const args = { data: { occurrences }, originalDoc: { occurrences: stored } }
  const { firstStartsAt, lastEndsAt } = await deriveOccurrenceBounds(args as never)
  return [firstStartsAt, lastEndsAt]
}
const morning = '2026-05-01T08:00:00.000Z'

test('an event with an end is over at that moment', async () => {
  const endsAt = '2026-05-01T10:00:00.000Z'
  expect(await boundsOf([{ startsAt: morning, endsAt }])).toEqual([morning, endsAt])
})

test.each([
  ['without an end', { startsAt: morning }, '2026-05-01T21:59:00.000Z'],
  [
    'of all day',
    { startsAt: morning, endsAt: '2026-05-03T08:00:00.000Z', allDay: true },
    '2026-05-03T21:59:00.000Z',
  ],
])('an event %s lasts until the day is over in Prague', async (_, occurrence, end) => {
  expect(await boundsOf([occurrence])).toEqual([morning, end])
})

test('several dates last from the first to the last, in whatever order they are written', async () => {
  const dates = ['2026-06-01', '2026-05-01', '2026-05-20'].map((day) => ({
    startsAt: `${day}T08:00:00.000Z`,
    endsAt: `${day}T09:00:00.000Z`,
  }))
  expect(await boundsOf(dates)).toEqual(['2026-05-01T08:00:00.000Z', '2026-06-01T09:00:00.000Z'])
})

test('a change that says nothing of dates keeps those that were', async () => {
  const stored = [{ startsAt: morning, endsAt: morning }]
  expect(await boundsOf(undefined, stored)).toEqual([morning, morning])
})

test('no date, or one that is none, is no bound', async () => {
  expect(await boundsOf([{ startsAt: 'zítra' }, {}])).toEqual([null, null])
})
