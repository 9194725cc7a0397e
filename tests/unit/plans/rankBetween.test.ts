import { expect, test } from '@jest/globals'
import fc from 'fast-check'

import { orderOfCode } from '@/subjects/plans/addressOf'
import { rankBetween } from '@/subjects/plans/shape/rankBetween'

const key = fc.oneof(
  fc.stringMatching(/^[A-Za-z0-9]([./_-]?[A-Za-z0-9])*$/).map(orderOfCode),
  fc.stringMatching(/^[!-~]*["-~]$/),
)

test('a place between any two others is between them, and leaves room for more', () => {
  fc.assert(
    fc.property(key, key, (one, other) => {
      fc.pre(one !== other)
      const [low = '', high = ''] = [one, other].toSorted()
      const rank = rankBetween(low, high)
      expect([low < rank, rank < high, rank.endsWith('!')]).toEqual([true, true, false])
    }),
  )
})

test('there is room before the first and behind the last, again and again', () => {
  let [first, last] = ['000001', '000001']
  for (let count = 0; count < 50; count += 1) {
    const [before, behind] = [rankBetween('', first), rankBetween(last, null)]
    expect([before < first, last < behind]).toEqual([true, true])
    ;[first, last] = [before, behind]
  }
  expect(last.length).toBeLessThan(40)
})
