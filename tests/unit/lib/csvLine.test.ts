import { expect, test } from '@jest/globals'

import { csvLine } from '@/lib/csvLine'

test('every cell is quoted, and a quote inside is doubled', () => {
  expect(csvLine(['a', '', 'b "c"; d', 'e\nf'])).toBe('"a";"";"b ""c""; d";"e\nf"\r\n')
})

test.each(['=1+1', '+1', '-1', '@A1', '\tx', '\rx'])('%j is no formula', (cell) => {
  expect(csvLine([cell])).toBe(`"'${cell}"\r\n`)
})

test.each(['1-1', 'a=b', ' =1', "'=1"])('%j stays as it is', (cell) => {
  expect(csvLine([cell])).toBe(`"${cell}"\r\n`)
})
