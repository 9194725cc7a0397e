import { describe, expect, test } from '@jest/globals'

import { codeFault, tidyCode } from '@/lib/measureCode'
import { measureStanding } from '@/lib/measureStanding'
import type { PlanTree, TreeMeasure } from '@/lib/planTree'
import { measuresOf } from '@/lib/planTree'
import { chosen, measureFilters } from '@/subjects/plans/site/measures/filters'
import { moneyByYear } from '@/subjects/plans/site/measures/moneyByYear'

const measure = (data: Partial<TreeMeasure> = {}): TreeMeasure => ({
  id: '1',
  code: '1.1',
  title: 'Opatření',
  path: '/plany/plan/1.1',
  kind: null,
  state: null,
  standing: 'unknown',
  responsible: null,
  startsOn: null,
  endsOn: null,
  targetGroups: [],
  territories: [],
  budget: [],
  evaluations: [],
  ...data,
})

describe('a code', () => {
  test.each(['1', '1.2.3', 'A.1', 'P1/C2/O3', '2.1.8.1', 'OP-3_b', 'IV'])('may be %s', (code) => {
    expect(codeFault(code)).toBeNull()
  })

  test.each(['', '.', '..', '1/../2', '/1', '1/', 'Č.1', '1 2', 'a?b', 'dokument.docx', 'Tisky1'])(
    'may not be “%s”',
    (code) => {
      expect(codeFault(code)).not.toBeNull()
    },
  )

  test('is stored without spaces around its signs and without a last full stop', () => {
    expect([' 1. 2. ', 'P1 / C2', '3..'].map(tidyCode)).toEqual(['1.2', 'P1/C2', '3'])
  })
})

describe('a measure on the day after its end', () => {
  const today = new Date('2026-07-01T10:00:00Z')
  const endsOn = '2026-06-30T12:00:00Z'

  test.each([
    ['running', 'late'],
    ['not-begun', 'late'],
    ['fulfilled', 'fulfilled'],
    ['partly', 'partly'],
    ['unfulfilled', 'unfulfilled'],
    ['cancelled', 'cancelled'],
    [null, 'unknown'],
  ] as const)('that is %s is %s', (state, standing) => {
    expect(measureStanding({ state, endsOn }, today)).toBe(standing)
  })

  test('was not late on that day, until midnight in Prague', () => {
    const evening = new Date('2026-06-30T21:59:00Z')
    expect(measureStanding({ state: 'running', endsOn }, evening)).toBe('running')
    expect(measureStanding({ state: 'running' }, today)).toBe('running')
  })
})

describe('money by year', () => {
  test('is the sum of what is known, and says of how many measures', () => {
    const sums = moneyByYear([
      measure({
        budget: [
          { year: 2026, source: 'kraj', amount: 10, spent: null },
          { year: 2026, source: 'město', amount: 5, spent: null },
        ],
      }),
      measure({ budget: [{ year: 2026, source: null, amount: null, spent: 0 }] }),
      measure({ budget: [{ year: 2025, source: null, amount: null, spent: null }] }),
    ])
    expect(sums).toEqual([
      {
        year: 2025,
        measures: 1,
        planned: { amount: null, saidBy: 0 },
        spent: { amount: null, saidBy: 0 },
      },
      {
        year: 2026,
        measures: 2,
        planned: { amount: 15, saidBy: 1 },
        spent: { amount: 0, saidBy: 1 },
      },
    ])
  })

  test('takes what was spent from the evaluation only where the budget is silent', () => {
    const evaluations = [{ year: 2026, result: null, percent: null, spent: 7 }]
    const budget = [{ year: 2026, source: null, amount: 1, spent: 3 }]
    const [sum] = moneyByYear([measure({ evaluations }), measure({ evaluations, budget })])
    expect(sum?.spent).toEqual({ amount: 10, saidBy: 2 })
  })
})

describe('the measures of a plan', () => {
  const all: PlanTree['priorities'] = [
    {
      code: '1',
      title: 'Doma',
      measures: [
        measure({
          code: 'a',
          standing: 'late',
          responsible: 'Město',
          startsOn: '2024-01-01T12:00:00Z',
          endsOn: '2025-12-31T12:00:00Z',
          territories: [{ slug: 'lhota', name: 'Lhota' }],
        }),
      ],
      goals: [
        {
          code: '1.1',
          title: 'Péče',
          measures: [
            measure({
              code: 'b',
              targetGroups: [{ slug: 'seniori', name: 'Senioři' }],
              budget: [{ year: 2027, source: null, amount: null, spent: null }],
            }),
          ],
        },
      ],
    },
    { code: null, title: null, measures: [measure({ code: 'c' })], goals: [] },
  ]
  const codes = (query: Record<string, string>) =>
    measuresOf({ priorities: chosen(all, measureFilters(query)) }).map(({ code }) => code)

  test.each([
    [{}, ['a', 'b', 'c']],
    [{ stav: 'late' }, ['a']],
    [{ stav: 'unknown' }, ['b', 'c']],
    [{ stav: 'nic' }, ['a', 'b', 'c']],
    [{ skupina: 'seniori' }, ['b']],
    [{ uzemi: 'lhota' }, ['a']],
    [{ odpovida: 'Město' }, ['a']],
    [{ rok: '2025' }, ['a']],
    [{ rok: '2027' }, ['b']],
    [{ rok: '2030' }, []],
    [{ stav: 'late', uzemi: 'jinde' }, []],
  ])('chosen by %j are %j', (query, found) => {
    expect(codes(query as Record<string, string>)).toEqual(found)
  })

  test('leave no heading over nothing', () => {
    expect(chosen(all, measureFilters({ uzemi: 'lhota' }))).toMatchObject([
      { code: '1', goals: [] },
    ])
  })
})
