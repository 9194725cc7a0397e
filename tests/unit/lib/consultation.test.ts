import { describe, expect, test } from '@jest/globals'

import { commentAnchor, commentNumber, consultationState } from '@/lib/consultation'
import { fromPragueClock } from '@/lib/pragueTime'
import { untilOf } from '@/subjects/consultations/site/ConsultationFacts'

const prague = (shown: string): string => fromPragueClock(shown)?.toISOString() ?? ''
const opensAt = prague('2027-03-01T08:00')
const at = (moment: string, addedMs = 0) => new Date(Date.parse(moment) + addedMs)

describe('a consultation', () => {
  test.each([
    ['2027-03-27T23:59', '2027-03-27T22:59:00.000Z'],
    ['2027-03-28T23:59', '2027-03-28T21:59:00.000Z'],
    ['2027-10-30T23:59', '2027-10-30T21:59:00.000Z'],
    ['2027-10-31T23:59', '2027-10-31T22:59:00.000Z'],
  ])('until %s by the clocks of Prague takes comments to the end of that minute', (shown, utc) => {
    const closesAt = prague(shown)
    const states = [59_999, 60_000].map((added) =>
      consultationState({ opensAt, closesAt }, at(closesAt, added)),
    )
    expect([closesAt, ...states]).toEqual([utc, 'open', 'closed'])
  })

  test.each([
    ['2027-03-28T23:59', '28.\u00a03.\u00a02027, 23:59'],
    ['2027-10-31T02:30', '31.\u00a010.\u00a02027, 2:30'],
  ])('until %s says so', (shown, said) => {
    expect(untilOf('cs', prague(shown))).toBe(said)
  })

  test('with an end to the second ends with that second', () => {
    const closesAt = '2027-04-01T10:00:30.000Z'
    const states = [-1, 0].map((added) =>
      consultationState({ opensAt, closesAt }, at(closesAt, added)),
    )
    expect(states).toEqual(['open', 'closed'])
  })

  test('opens at its hour, and is settled once that is published, whatever its dates', () => {
    const closesAt = prague('2027-04-01T12:00')
    const states = [
      consultationState({ opensAt, closesAt }, at(opensAt, -1)),
      consultationState({ opensAt, closesAt }, at(opensAt)),
      consultationState({ opensAt, closesAt, settledAt: opensAt }, at(opensAt)),
    ]
    expect(states).toEqual(['planned', 'open', 'settled'])
  })
})

test('a comment is quoted by its letter and point, and has a place on the page by them', () => {
  expect([commentNumber(14, 1), commentAnchor('14/1')]).toEqual(['14/1', 'p-14-1'])
})
