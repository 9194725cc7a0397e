import { expect, test } from '@jest/globals'

import { wordsOfAddress } from '@/lib/wordsOfAddress'

test.each([
  ['/sluzby/pecovatelska-sluzba', 'pecovatelska sluzba'],
  ['/en/projekty/doprava/?strana=2', 'doprava'],
  ['/dokumenty/komunitni_plan.pdf', 'komunitni plan'],
  ['/p%C5%99%C3%ADstupnost', 'přístupnost'],
  ['/%E0%A4%A', 'E0 A4 A'],
  ['/', ''],
  [`/${'a'.repeat(300)}`, 'a'.repeat(100)],
])('%s is about “%s”', (url, words) => {
  expect(wordsOfAddress(url)).toBe(words)
})
