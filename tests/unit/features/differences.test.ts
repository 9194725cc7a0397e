import { describe, expect, test } from '@jest/globals'
import type { ClientField } from 'payload'

import { differences } from '@/subjects/revisions/desk/differences'

import { words } from '../../support/content'

const fields = [
  {
    type: 'tabs',
    tabs: [
      { fields: [{ type: 'row', fields: [{ type: 'text', name: 'title', label: 'Název' }] }] },
      { name: 'operator', fields: [{ type: 'text', name: 'name' }] },
    ],
  },
  { type: 'richText', name: 'body', label: 'Text' },
  { type: 'array', name: 'phones', label: 'Telefony', fields: [] },
  { type: 'relationship', name: 'projects', label: 'Projekty' },
  { type: 'upload', name: 'image', label: 'Obrázek' },
  { type: 'ui', name: 'seal' },
  { type: 'text', name: 'updatedAt' },
  { type: 'text', name: 'searchText' },
  { type: 'group', name: 'contacts', label: 'Kontakty', fields: [] },
] as unknown as ClientField[]

const found = (mine: object, theirs: object) =>
  differences(fields, mine as never, theirs as never, ({ cs }) => cs).map(
    ({ label, mine: own, theirs: other }) => [label, own, other],
  )

describe('two versions differ', () => {
  test('in fields of rows and tabs, under their names and in the order of the form', () => {
    const mine = { title: 'A', operator: { name: 'Kraj' }, body: words('Jedna') }
    const theirs = { title: 'B', operator: { name: 'Město' }, body: words('Dvě') }
    expect(found(mine, theirs)).toEqual([
      ['Název', 'A', 'B'],
      ['operator', 'Kraj', 'Město'],
      ['Text', 'Jedna', 'Dvě'],
    ])
  })

  test('in lists, an item on each line, without what the portal keeps by itself', () => {
    const phones = (...numbers: string[]) => ({
      phones: numbers.map((number, at) => ({ id: `${at}${number}`, number, note: null })),
    })
    expect(found(phones('1'), phones('1', '2'))).toEqual([['Telefony', '1', '1\n2']])
  })

  test('in a text inside a list', () => {
    const reports = (text: string) => ({ phones: [{ title: 'Zpráva', body: words(text) }] })
    expect(found(reports('a'), reports('b'))).toEqual([['Telefony', 'Zpráva, a', 'Zpráva, b']])
  })

  test('in what they lead to, by its number', () => {
    expect(found({ projects: ['a', 'b'], image: 'x' }, { projects: ['a'] })).toEqual([
      ['Projekty', 'vybráno: 2', 'vybráno: 1'],
      ['Obrázek', 'vybráno: 1', ''],
    ])
  })

  test.each([
    [
      'by ids alone',
      { phones: [{ id: '1', number: '5' }] },
      { phones: [{ id: '2', number: '5' }] },
    ],
    ['by an empty list and none', { phones: [] }, {}],
    ['by an empty text and none', { title: '' }, { title: null }],
    ['by a group of nothing', { contacts: { web: null, phones: [] } }, {}],
    ['by the order of keys', { contacts: { a: 1, b: 2 } }, { contacts: { b: 2, a: 1 } }],
    ['by what is derived', { updatedAt: '1', searchText: 'a' }, { updatedAt: '2' }],
  ])('not %s', (_, mine, theirs) => {
    expect(found(mine, theirs)).toEqual([])
  })

  test('by zero and by no', () => {
    expect(found({ contacts: { free: 0 } }, { contacts: {} })).toEqual([['Kontakty', '0', '']])
    expect(found({ contacts: { isOn: false } }, { contacts: { isOn: true } })).toHaveLength(1)
  })
})
