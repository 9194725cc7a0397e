import { expect, test } from '@jest/globals'
import fc from 'fast-check'

import { typedNumber } from '@/lib/typedNumber'

test.each([
  ['1 234,50', 1234.5],
  ['1\u00a0234\u00a0567', 1_234_567],
  ['1.234.567,5', 1_234_567.5],
  ['1.234,50 Kč', 1234.5],
  ['250 000,- Kč', 250_000],
  ['250000,–', 250_000],
  ['1234.5', 1234.5],
  ['0,5', 0.5],
  ['-3', -3],
  ['−3', -3],
])('%s is a number', (typed, number) => {
  expect(typedNumber(typed)).toBe(number)
})

test.each(['', 'asi 5', '1.234', '1 23', '12 34,5', '1,2,3', '5 EUR', '1,2 mil. Kč', '10–20'])(
  'a text that is no number or means two stays out: %p',
  (typed) => {
    expect(typedNumber(typed)).toBeNull()
  },
)

test('each number is read back as Czech tables write it', () => {
  const written = new Intl.NumberFormat('cs', { minimumFractionDigits: 2 })
  fc.assert(
    fc.property(fc.integer({ min: -1e11, max: 1e11 }), (hellers) => {
      expect(typedNumber(written.format(hellers / 100))).toBe(hellers / 100 + 0)
    }),
  )
})
