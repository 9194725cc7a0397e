import { expect, test } from '@jest/globals'

import { roughStem } from '@/lib/roughStem'

test.each([
  ['dluhy', 'dluh'],
  ['seniori', 'senior'],
  ['dum', 'dum'],
])('%s is looked for as %s', (word, stem) => {
  expect(roughStem(word)).toBe(stem)
})
