import { describe, expect, test } from '@jest/globals'

import type { PlanMeasure, PlanMeasures, StoredPlace } from '@/lib/planMeasures'
import { nextCode, proposedCodes } from '@/subjects/plans/shape/codes'
import { allGroups, groupsOf } from '@/subjects/plans/shape/groupsOf'
import { clashesOf, moveTo, renumberTo, stepOf } from '@/subjects/plans/shape/moves'

const place = (code: string | null): StoredPlace => ({ code, title: code ? { cs: code } : null })
const revision = '2026-01-01T00:00:00.000Z'
const measure = (code: string, at: [string?, string?], more: object = {}): PlanMeasure => ({
  id: code,
  revision,
  code,
  title: { cs: code },
  priority: place(at[0] ?? null),
  goal: place(at[1] ?? null),
  rank: null,
  state: null,
  responsible: null,
  startsOn: null,
  endsOn: null,
  formerCodes: [],
  isQuoted: false,
  ...more,
})
type At = [code: string, priority?: string, goal?: string]
const treeOf = (named: [string, ...string[]][], list: At[], more: object = {}) => {
  const data: PlanMeasures = {
    plan: { id: 'p', title: { cs: 'Plán' }, codesFrozenUntil: null },
    priorities: named.map(([code, ...goals]) => ({ ...place(code), goals: goals.map(place) })),
    measures: list.map(([code, ...at]) => measure(code, at, more)),
    takenCodes: [],
  }
  const groups = groupsOf(data, 'cs')
  const group = (code: string) => {
    const found = allGroups(groups).find((each) => each.code === code)
    if (!found) throw new Error(`no group ${code}`)
    return found
  }
  return { groups, group, takenCodes: [] as string[] }
}

describe('the next free code', () => {
  test.each<[string, [string, ...string[]][], At[], string, string]>([
    [
      'behind those that are there',
      [['1']],
      [
        ['1.1', '1'],
        ['1.10', '1'],
        ['1.9', '1'],
      ],
      '1',
      '1.11',
    ],
    ['under a letter', [['A']], [['A.1', 'A']], 'A', 'A.2'],
    ['of a deep scheme', [['P1', 'C1', 'C2']], [['P1/C1/O3', 'P1', 'C1']], 'C2', 'P1/C2/O1'],
    ['under a goal', [['2', '2.1', '2.2']], [['2.1.8', '2', '2.1']], '2.2', '2.2.1'],
    ['of an empty plan', [['3']], [], '3', '3.1'],
    ['past one that stands elsewhere', [['1'], ['2']], [['1.1', '2']], '1', '1.2'],
  ])('%s', (_, named, list, under, code) => {
    const tree = treeOf(named, list)
    expect(nextCode(tree, tree.group(under))).toBe(code)
  })

  test('is none that a measure had before', () => {
    const tree = treeOf([['1']], [['1.1', '1']])
    expect(nextCode({ ...tree, takenCodes: ['1.2'] }, tree.group('1'))).toBe('1.3')
  })
})

describe('new codes', () => {
  const list: At[] = [
    ['2.7', '1'],
    ['1.1', '1'],
    ['1.3', '1'],
  ]
  test('of measures that nobody quotes run one after the other', () => {
    const tree = treeOf([['1'], ['2']], list)
    const codes = proposedCodes(tree, [tree.group('1')])
    expect([...codes.values()]).toEqual(['1.1', '1.2', '1.3'])
    expect(renumberTo([tree.group('1')], codes)).toEqual([
      { id: '2.7', revision, code: '1.1', rank: null },
      { id: '1.1', revision, code: '1.2', rank: null },
    ])
    expect([...clashesOf(tree, codes)]).toEqual([])
  })

  test('leave those that people quote and that fit, and keep the order all the same', () => {
    const tree = treeOf([['1'], ['2']], list, { isQuoted: true })
    const codes = proposedCodes(tree, [tree.group('1')])
    expect([...codes.values()]).toEqual(['1.2', '1.1', '1.3'])
    expect(renumberTo([tree.group('1')], codes)).toEqual([
      { id: '2.7', revision, code: '1.2', before: '1.1' },
    ])
  })

  test('that clash are told measure by measure', () => {
    const tree = treeOf(
      [['1']],
      [
        ['1.1', '1'],
        ['1.2', '1'],
        ['1.3', '1'],
      ],
      { isQuoted: true },
    )
    const codes = new Map([
      ['1.1', '1.2'],
      ['1.2', '5'],
      ['1.3', '5'],
    ])
    expect([...clashesOf(tree, codes)]).toEqual([
      ['1.1', 'taken'],
      ['1.2', 'twice'],
      ['1.3', 'twice'],
    ])
  })
})

describe('a step', () => {
  const tree = treeOf(
    [['1'], ['2', '2.1']],
    [
      ['1.1', '1'],
      ['1.2', '1'],
      ['2.1.1', '2', '2.1'],
    ],
  )
  const [first, second] = tree.group('1').measures as [PlanMeasure, PlanMeasure]

  test.each([
    ['past its neighbour', second, -1, '1', { before: '1.1' }],
    ['down into an empty group', second, 1, '2', null],
  ] as const)('goes %s', (_, given, step, code, beside) => {
    expect(stepOf(tree.groups, given, step)).toEqual({ group: tree.group(code), beside })
  })

  test('goes nowhere at the end of the plan', () => {
    expect(stepOf(tree.groups, first, -1)).toBeNull()
  })

  test('says only what changes', () => {
    expect(moveTo(second, tree.group('1'), { before: '1.1' })).toEqual({
      id: '1.2',
      revision,
      before: '1.1',
    })
    expect(moveTo(second, tree.group('2.1'), null)).toEqual({
      id: '1.2',
      revision,
      priority: place('2'),
      goal: place('2.1'),
      rank: null,
    })
  })
})
