import { expect, test } from '@jest/globals'

import { pageWindow } from '@/site/components/Pagination/pageWindow'

test.each([
  [1, 2, [1, 2]],
  [1, 9, [1, 2, null, 9]],
  [5, 9, [1, null, 4, 5, 6, null, 9]],
  [9, 9, [1, null, 8, 9]],
  [40, 9, [1, null, 9]],
])('page %i of %i', (page, total, shown) => {
  expect(pageWindow(page, total)).toEqual(shown)
})
