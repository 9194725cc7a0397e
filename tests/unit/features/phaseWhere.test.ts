import { expect, test } from '@jest/globals'

import { phaseWhere, projectFilters } from '@/subjects/projects/site/filters'

test('a running project has begun and has not ended', () => {
  expect(phaseWhere('running', '2026-11-21')).toEqual({
    and: [
      { startsOn: { less_than_equal: '2026-11-21T23:59:59.999Z' } },
      {
        or: [
          { endsOn: { greater_than_equal: '2026-11-21T00:00:00.000Z' } },
          { endsOn: { exists: false } },
        ],
      },
    ],
  })
})

test('an unknown phase is none', () => {
  expect(projectFilters({ faze: 'evil' }).phase).toBeUndefined()
})
