import { expect, test } from '@jest/globals'

import { shares } from '@/site/components/Money/shares'

test('parts of a whole follow one another', () => {
  const drawn = shares([{ amount: 85 }, { amount: 10 }, { amount: 5 }])
  expect(drawn.map(({ share, start }) => [share, Number(start.toFixed(2))])).toEqual([
    [0.85, 0],
    [0.1, 0.85],
    [0.05, 0.95],
  ])
})

test('nothing has no shares', () => {
  expect(shares([{ amount: 0 }])[0]?.share).toBe(0)
})
