import { expect, test } from '@jest/globals'

import { formatBytes, formatDistance, formatMoney, formatPercent } from '@/lib/formatNumber'

test.each([
  [2703663.2, '2\u00a0703\u00a0663,20\u00a0Kč'],
  [19.99, '19,99\u00a0Kč'],
  [0.5, '0,50\u00a0Kč'],
  [0, '0\u00a0Kč'],
  [1000, '1\u00a0000\u00a0Kč'],
  [1000.005, '1\u00a0000,01\u00a0Kč'],
  [17000000, '17\u00a0000\u00a0000\u00a0Kč'],
])('%d crowns', (amount, written) => {
  expect(formatMoney('cs', amount)).toBe(written)
})

test('a share', () => {
  expect(formatPercent('cs', 0.85)).toBe('85\u00a0%')
})

test.each([
  [999_999, '1\u00a0000\u00a0kB'],
  [1_000_000, '1\u00a0MB'],
  [1_500, '1,5\u00a0kB'],
  [10_500, '11\u00a0kB'],
  [340_000, '340\u00a0kB'],
  [1_240_000, '1,2\u00a0MB'],
])('%d bytes', (bytes, written) => {
  expect(formatBytes('cs', bytes)).toBe(written)
})

test.each([
  [0, '0,1\u00a0km'],
  [3.24, '3,2\u00a0km'],
  [99.96, '100\u00a0km'],
  [100.4, '100\u00a0km'],
])('%d kilometres', (kilometres, written) => {
  expect(formatDistance('cs', kilometres)).toBe(written)
})
