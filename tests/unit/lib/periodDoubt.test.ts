import { expect, test } from '@jest/globals'

import { periodDoubt } from '@/lib/periodDoubt'

const period = { periodFrom: 2014, periodTo: 2020 }

test.each([
  ['inside', '2017-01-01', '2019-12-31', false],
  ['that spends what was promised', '2019-09-01', '2023-06-30', false],
  ['before the period', '2013-12-31', '2015-01-01', true],
  ['long after it', '2025-01-01', null, true],
  ['that ends long after it', '2019-01-01', '2025-01-01', true],
  ['of no known time', null, null, false],
])('a project %s', (_, startsOn, endsOn, isDoubtful) => {
  expect(periodDoubt(period, { startsOn, endsOn })).toBe(isDoubtful)
})
