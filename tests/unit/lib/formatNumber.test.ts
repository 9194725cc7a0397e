import { expect, test } from '@jest/globals'

import { formatBytes, formatMoney, formatPercent } from '@/lib/formatNumber'

test.each([
  [2703663.2, '2\u00a0703\u00a0663,20\u00a0Kč'],
  [17000000, '17\u00a0000\u00a0000\u00a0Kč'],
])('%d crowns', (amount, written) => {
  expect(formatMoney('cs', amount)).toBe(written)
})

test('a share', () => {
  expect(formatPercent('cs', 0.85)).toBe('85\u00a0%')
})

test.each([
  [340_000, '340\u00a0kB'],
  [1_240_000, '1,2\u00a0MB'],
])('%d bytes', (bytes, written) => {
  expect(formatBytes('cs', bytes)).toBe(written)
})
