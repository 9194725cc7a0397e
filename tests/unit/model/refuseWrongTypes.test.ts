import { describe, expect, test } from '@jest/globals'

import { refuseWrongTypes } from '@/model/hooks/refuseWrongTypes'

const fields = [
  { name: 'title', type: 'text', maxLength: 5 },
  { name: 'note', type: 'textarea' },
  { name: 'email', type: 'email' },
  { name: 'kind', type: 'select', options: ['a', { value: 'b', label: 'B' }] },
  { name: 'kinds', type: 'select', hasMany: true, options: ['a', 'b'] },
  { name: 'isOn', type: 'checkbox' },
  { name: 'order', type: 'number' },
  { name: 'day', type: 'date' },
  { name: 'body', type: 'richText' },
  { name: 'provider', type: 'relationship' },
  { name: 'image', type: 'upload' },
  { name: 'files', type: 'upload', hasMany: true },
  { name: 'place', type: 'point' },
  { name: 'phase', type: 'select', virtual: true, options: [] },
  { name: 'unknown', type: 'join' },
  { name: 'group', type: 'group', flattenedFields: [{ name: 'inner', type: 'text' }] },
  { name: 'tab', type: 'tab', flattenedFields: [{ name: 'inner', type: 'text' }] },
  { name: 'rows', type: 'array', flattenedFields: [{ name: 'cell', type: 'text' }] },
]
const faultsOf = (data: unknown, operation = 'create'): [string, string][] => {
  try {
    refuseWrongTypes({
      args: { data },
      operation,
      collection: { slug: 'news', flattenedFields: fields },
      req: { i18n: { language: 'en' }, t: (key: string) => key },
    } as unknown as Parameters<typeof refuseWrongTypes>[0])
    return []
  } catch (error) {
    const { errors } = (error as { data: { errors: { path: string; message: string }[] } }).data
    return errors.map(({ path, message }) => [path, message])
  }
}

describe('a value of the right kind is taken', () => {
  test.each<[string, unknown]>([
    ['title', 'pět.z'],
    ['title', ''],
    ['title', null],
    ['note', 'a'],
    ['email', 'a@b.test'],
    ['kind', 'a'],
    ['kind', 'b'],
    ['kinds', ['a', 'b']],
    ['isOn', false],
    ['order', 0],
    ['day', '2026-05-01'],
    ['day', new Date(0)],
    ['body', { root: {} }],
    ['provider', 'id'],
    ['provider', { id: 'id' }],
    ['provider', { relationTo: 'x', value: 'id' }],
    ['image', 'id'],
    ['image', { id: 'id' }],
    ['files', ['id']],
    ['place', [1, 2]],
    ['phase', 7],
    ['unknown', 7],
    ['nowhere', {}],
    ['group', { inner: 'a' }],
    ['rows', [{ cell: 'a' }]],
  ])('%s: %j', (name, value) => {
    expect(faultsOf({ [name]: value })).toEqual([])
  })
})

const wrong = 'A value of another kind belongs here.'

test.each<[string, unknown, string]>([
  ['title', 7, 'title'],
  ['title', {}, 'title'],
  ['note', ['a'], 'note'],
  ['email', {}, 'email'],
  ['kind', 'c', 'kind'],
  ['kind', ['a'], 'kind'],
  ['kinds', 'a', 'kinds'],
  ['kinds', ['a', 'c'], 'kinds'],
  ['isOn', 'true', 'isOn'],
  ['order', '1', 'order'],
  ['order', Infinity, 'order'],
  ['day', 'zítra', 'day'],
  ['day', 7, 'day'],
  ['body', 'a', 'body'],
  ['body', [], 'body'],
  ['provider', 7, 'provider'],
  ['provider', { id: 7 }, 'provider'],
  ['image', { value: 'id' }, 'image'],
  ['files', 'id', 'files'],
  ['files', [7], 'files'],
  ['place', 'a', 'place'],
  ['group', 'a', 'group'],
  ['group', { inner: 7 }, 'group.inner'],
  ['tab', { inner: 7 }, 'tab.inner'],
  ['rows', 'a', 'rows'],
  ['rows', ['a'], 'rows.0'],
  ['rows', [{ cell: 'a' }, { cell: 7 }], 'rows.1.cell'],
])('%s: %j is refused at %s', (name, value, path) => {
  expect(faultsOf({ [name]: value })).toEqual([[path, wrong]])
})

test('a text that is too long is refused for its length', () => {
  expect(faultsOf({ title: 'šest z' })).toEqual([
    ['title', 'A text may have at most 5 characters.'],
  ])
})

test('a change is held to the same, a question is not', () => {
  expect([faultsOf({ title: 7 }, 'update').length, faultsOf({ title: 7 }, 'read')]).toEqual([1, []])
  expect(faultsOf('nic')).toEqual([])
})
