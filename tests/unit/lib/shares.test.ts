import { expect, test } from '@jest/globals'

import { shares } from '@/site/components/Money/shares'

test('parts of a whole follow one another', () => {
  const drawn = shares([{ amount: 85 }, { amount: 10 }, { amount: 5 }], 100)
  expect(drawn.map(({ share, start }) => [share, Number(start.toFixed(2))])).toEqual([
    [0.85, 0],
    [0.1, 0.85],
    [0.05, 0.95],
  ])
})

test('what is not known has no share, nor has anything of a whole that is not', () => {
  const parts = [{ amount: 20 }, { amount: null }]
  expect(shares(parts, 100).map(({ share }) => share)).toEqual([0.2, null])
  expect(shares(parts, null).map(({ share }) => share)).toEqual([null, null])
})
