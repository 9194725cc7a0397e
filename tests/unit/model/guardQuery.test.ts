import { describe, expect, test } from '@jest/globals'

import { guardQuery } from '@/model/hooks/guardQuery'

const fields = [
  { name: 'title', type: 'text' },
  { name: 'note', type: 'text', hidden: true },
  { name: 'topics', type: 'text', hasMany: true },
  { name: 'phase', type: 'select', virtual: true },
  { name: 'kind', type: 'select' },
  { name: 'startsOn', type: 'date' },
  { name: 'isOn', type: 'checkbox' },
  { name: 'email', type: 'email' },
  { name: 'order', type: 'number' },
  { name: 'summary', type: 'textarea' },
  { name: 'body', type: 'richText' },
  { name: 'provider', type: 'relationship' },
  {
    name: 'venue',
    type: 'group',
    flattenedFields: [
      { name: 'name', type: 'text' },
      { name: 'opensOn', type: 'date' },
    ],
  },
]
type Asked = { args?: object; operation?: string; user?: object | null; payloadAPI?: string }
const ask = (args: object, { operation = 'read', user = null, payloadAPI = 'REST' }: Asked = {}) =>
  guardQuery({
    args,
    operation,
    collection: { flattenedFields: fields },
    req: { user, payloadAPI, i18n: { language: 'en' } },
  } as unknown as Parameters<typeof guardQuery>[0])
const refusalOf = (args: object): string | null => {
  try {
    ask(args)
    return null
  } catch (error) {
    return (error as Error).message
  }
}
const usual = { draft: false, trash: false, pagination: true, depth: 1, limit: 20, page: 1 }

describe('anybody’s question', () => {
  test.each(['read', 'count', 'readDistinct'])(
    'of the kind “%s” is held to its bounds',
    (operation) => {
      const given = { draft: true, trash: true, pagination: false }
      expect(ask(given, { operation })).toEqual(usual)
    },
  )

  test.each([
    [{ limit: '0' }, { limit: 1 }],
    [{ limit: '100' }, { limit: 100 }],
    [{ limit: '101' }, { limit: 100 }],
    [{ limit: '' }, { limit: 20 }],
    [{ depth: '0' }, { depth: 0 }],
    [{ depth: '3' }, { depth: 3 }],
    [{ depth: '4' }, { depth: 3 }],
    [{ depth: '-1' }, { depth: 0 }],
    [{ page: '0' }, { page: 1 }],
    [{ page: '10000' }, { page: 10_000 }],
    [{ page: '10001' }, { page: 10_000 }],
  ])('with %j is answered with %j', (given, taken) => {
    expect(ask(given)).toEqual({ ...usual, ...taken })
  })

  test.each([
    ['of another operation', { operation: 'update' }, {}],
    ['of a signed-in person', { user: { id: 'u' } }, {}],
    ['of the portal itself', {}, { overrideAccess: true }],
    ['inside another', {}, { currentDepth: 0 }],
    ['of the application', { payloadAPI: 'local' }, {}],
  ])('%s passes as it is', (_, asked, more) => {
    const given = { limit: 500, draft: true, ...more }
    expect(ask(given, asked)).toBe(given)
  })
})

const form = 'The where condition does not have the right form.'
const size =
  'The query is too large: at most 14 conditions in 3 levels, 100 values and 3 sort keys.'
const number = 'limit, page and depth are whole numbers.'
const operator = 'This operator cannot be used here.'
const equal = (count: number) => Array.from({ length: count }, () => ({ title: { equals: 'a' } }))
const nested = (depth: number): object =>
  depth === 0 ? { title: { equals: 'a' } } : { and: [nested(depth - 1)] }
const values = (count: number) => Array.from({ length: count }, () => 'a')

describe('a condition is taken', () => {
  test.each([
    ['of fourteen parts', { and: equal(14) }],
    ['in three levels', nested(3)],
    ['of a hundred values', { title: { in: values(100) } }],
    ['of two hundred letters', { title: { equals: 'a'.repeat(200) } }],
    ['of long values in a list', { title: { in: ['a'.repeat(2_000), 'b'] } }],
    ['about a day', { startsOn: { greater_than: '2026-05-01' } }],
    ['about several days', { startsOn: { in: '2026-05-01,2026-05-02' } }],
    ['about whether there is a day', { startsOn: { exists: 'true' } }],
    ['about a day of a group', { 'venue.opensOn': { equals: '2026-05-01' } }],
    ['about what is nowhere', { 'venue.x': { equals: 'a' } }],
  ])('%s', (_, where) => {
    expect(refusalOf({ where })).toBeNull()
  })
})

test.each([
  ['a condition that is a text', { where: 'x' }, form],
  ['a condition that is a list', { where: [] }, form],
  ['no condition', { where: null }, form],
  ['parts that are no list', { where: { OR: {} } }, form],
  ['a part that is a text', { where: { and: ['x'] } }, form],
  ['a field with a text', { where: { title: 'x' } }, form],
  ['a field with nothing', { where: { title: null } }, form],
  ['a value that is an object', { where: { title: { equals: { a: 1 } } } }, form],
  ['a day that is none', { where: { startsOn: { equals: 'zítra' } } }, form],
  ['one day of a list that is none', { where: { startsOn: { in: ['2026-05-01', 'x'] } } }, form],
  ['a day of a group that is none', { where: { 'venue.opensOn': { equals: 'x' } } }, form],
  ['fifteen parts', { where: { and: equal(15) } }, size],
  ['four levels', { where: nested(4) }, size],
  ['a hundred and one values', { where: { title: { in: values(101) } } }, size],
  ['201 letters', { where: { title: { equals: 'a'.repeat(201) } } }, size],
  ['2,001 letters in a list', { where: { title: { in: ['a'.repeat(2_001), 'b'] } } }, size],
  ['four keys to sort by', { sort: 'title,kind,order,email' }, size],
  ['joins', { joins: {} }, 'The parameter joins cannot be used here.'],
  ...['near', 'within', 'intersects', 'all'].map(
    (each) => [each, { where: { title: { [each]: 'a' } } }, operator] as const,
  ),
  ...['limit', 'page', 'depth'].map((each) => [each, { [each]: '1.5' }, number] as const),
])('%s is refused for that', (_, given, why) => {
  expect(refusalOf(given)).toBe(why)
})

test.each(['id,-title,kind', 'startsOn,isOn,email', '-order,summary', 'venue.name'])(
  'sorting by %s is possible',
  (sort) => {
    expect([refusalOf({ sort }), refusalOf({ sort: sort.split(',') })]).toEqual([null, null])
  },
)

test.each([
  'note',
  'topics',
  'phase',
  'body',
  'provider',
  'venue',
  'title.x',
  'id.x',
  'venue.x',
  'x',
])('sorting by %s is not', (sort) => {
  expect(refusalOf({ sort: `-${sort}` })).toBe(`It is not possible to sort by “${sort}”.`)
})

test('joins that are turned off are let be', () => {
  expect(refusalOf({ joins: false })).toBeNull()
})
