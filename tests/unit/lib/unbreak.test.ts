import { expect, test } from '@jest/globals'

import { unbreak } from '@/lib/unbreak'

test.each([
  ['péče o blízké v okrese', 'péče o\u00a0blízké v\u00a0okrese'],
  ['A k tomu v kraji', 'A\u00a0k\u00a0tomu v\u00a0kraji'],
  ['dne 21. 11. 2026', 'dne 21.\u00a011.\u00a02026'],
  ['2 703 663 Kč', '2\u00a0703\u00a0663\u00a0Kč'],
  ['podle § 37', 'podle §\u00a037'],
  ['допомога в місті', 'допомога в\u00a0місті'],
  ['pes a', 'pes a'],
])('%j keeps together what belongs together', (text, kept) => {
  expect(unbreak(text)).toBe(kept)
})
