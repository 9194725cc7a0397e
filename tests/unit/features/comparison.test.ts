import { describe, expect, test } from '@jest/globals'
import type { FlattenedField } from 'payload'

import { compare } from '@/subjects/revisions/comparison/compare'
import { describeVersion } from '@/subjects/revisions/describeVersion'
import { markedWords } from '@/subjects/revisions/desk/version/markedWords'

import { words } from '../../support/content'

const named = (cs: string) => ({ cs, en: `${cs} en`, uk: `${cs} uk` })
const text = { type: 'text', name: 'name', label: named('Jméno') }
const fields = [
  { type: 'text', name: 'title', label: named('Titulek'), localized: true },
  { type: 'richText', name: 'body', label: named('Text') },
  { type: 'date', name: 'on', label: named('Den') },
  {
    type: 'date',
    name: 'at',
    label: named('Kdy'),
    admin: { date: { pickerAppearance: 'dayAndTime' } },
  },
  { type: 'checkbox', name: 'isFree', label: named('Zdarma') },
  {
    type: 'select',
    name: 'state',
    label: named('Stav'),
    options: [{ value: 'open', label: named('otevřeno') }],
  },
  { type: 'relationship', name: 'plan', relationTo: 'plans', label: named('Plán') },
  {
    type: 'relationship',
    name: 'projects',
    relationTo: 'projects',
    hasMany: true,
    label: named('Projekty'),
  },
  {
    type: 'relationship',
    name: 'entry',
    relationTo: ['services', 'providers'],
    label: named('Záznam'),
  },
  {
    type: 'group',
    name: 'contacts',
    label: named('Kontakty'),
    flattenedFields: [
      {
        type: 'array',
        name: 'people',
        label: named('Lidé'),
        flattenedFields: [text, { type: 'number', name: 'age', label: named('Věk') }],
      },
    ],
  },
  { type: 'text', name: 'searchText' },
  { type: 'text', name: 'kept', admin: { hidden: true } },
  { type: 'checkbox', name: 'isBlank', hidden: true },
  { type: 'join', name: 'others' },
] as unknown as FlattenedField[]

const titles = new Map([
  ['plans/p1', 'Plán péče'],
  ['projects/j1', 'Jaro'],
  ['projects/j2', 'Léto'],
  ['providers/a', 'Charita'],
])
const between = (before: object, after: object) =>
  compare(fields, before as never, after as never, { language: 'cs', titles })
const only = (before: object, after: object) => {
  const found = between(before, after)
  expect(found).toHaveLength(1)
  return found[0]
}
const rowsOf = (before: object[], after: object[]) => {
  const found = only({ contacts: { people: before } }, { contacts: { people: after } })
  return found?.body.kind === 'rows' ? found.body.rows : []
}

describe('two versions are compared', () => {
  test('in each language of a translated field by itself', () => {
    const found = between(
      { title: { cs: 'Jedna', en: 'One' } },
      { title: { cs: 'Jedna', en: 'Two', uk: '' } },
    )
    expect(found).toEqual([
      {
        path: 'title.en',
        label: named('Titulek'),
        locale: 'en',
        body: { kind: 'words', before: 'One', after: 'Two' },
      },
    ])
  })

  test('without what the portal keeps for itself, and without empty instead of absent', () => {
    expect(
      between(
        { searchText: 'a', kept: 'a', isBlank: true, others: [1], projects: [] },
        { searchText: 'b', kept: 'b', isBlank: false, others: [2], title: { cs: '' } },
      ),
    ).toEqual([])
  })

  test.each([
    ['on', '2026-05-04T22:00:00Z', '5.\u00a05.\u00a02026'],
    ['at', '2026-05-04T08:00:00Z', '4.\u00a05.\u00a02026 10:00'],
    ['at', '2026-12-04T08:00:00Z', '4.\u00a012.\u00a02026 9:00'],
    ['isFree', true, 'ano'],
    ['state', 'open', 'otevřeno'],
    ['state', 'gone', 'gone'],
    ['plan', 'p1', 'Plán péče'],
    ['plan', 'unknown', 'záznam, který už není nebo ho nevidíte'],
    ['entry', { relationTo: 'providers', value: 'a' }, 'Charita'],
  ])('with the words of the form: %s %s is „%s“', (name, value, said) => {
    expect(only({}, { [name]: value })?.body).toEqual({ kind: 'value', before: '', after: said })
  })

  test('with links that came and went by their titles, and with another order alone', () => {
    expect(only({ projects: ['j1'] }, { projects: ['j2'] })?.body).toEqual({
      kind: 'items',
      removed: ['Jaro'],
      added: ['Léto'],
      order: null,
    })
    expect(only({ projects: ['j1', 'j2'] }, { projects: ['j2', 'j1'] })?.body).toEqual({
      kind: 'items',
      removed: [],
      added: [],
      order: { before: 'Jaro, Léto', after: 'Léto, Jaro' },
    })
  })

  test('with texts paragraph by paragraph, and in words where only their look differs', () => {
    const bold = words('Jedna')
    const [paragraph] = bold.root.children
    const formatted = {
      root: { ...bold.root, children: [{ ...paragraph, type: 'heading', tag: 'h2' }] },
    }
    expect(only({ body: words('Jedna') }, { body: formatted })?.body).toEqual({ kind: 'form' })
    const list = (...texts: string[]) => ({
      root: {
        type: 'root',
        children: [
          {
            type: 'list',
            children: texts.map((item) => ({ type: 'listitem', children: [{ text: item }] })),
          },
        ],
      },
    })
    expect(only({ body: list('a') }, { body: list('a', 'b') })?.body).toEqual({
      kind: 'words',
      before: 'a',
      after: 'a\nb',
    })
  })

  test('with rows that came, went, stand elsewhere or say something else, by their ids', () => {
    const [eva, jan, ida] = [
      { id: '1', name: 'Eva', age: 40 },
      { id: '2', name: 'Jan', age: 50 },
      { id: '3', name: 'Ida', age: 60 },
    ]
    expect(rowsOf([eva, jan], [jan, { ...ida, id: '9' }])).toMatchObject([
      { state: 'added', name: 'Ida', text: 'Ida, 60' },
      { state: 'removed', name: 'Eva', text: 'Eva, 40' },
    ])
    expect(rowsOf([eva, jan, ida], [ida, eva, jan])).toMatchObject([
      { state: 'moved', name: 'Ida', from: 3, to: 1, differences: [] },
    ])
    expect(rowsOf([eva, jan], [eva, { ...jan, name: 'Jan Malý' }])).toMatchObject([
      {
        state: 'changed',
        name: 'Jan Malý',
        differences: [{ body: { kind: 'words', before: 'Jan', after: 'Jan Malý' } }],
      },
    ])
  })

  test('with rows that a table wrote anew with other ids, by what they say', () => {
    const before = [
      { id: '1', name: 'Eva', age: 40 },
      { id: '2', name: 'Jan', age: 50 },
    ]
    const after = [
      { id: '8', name: 'Eva', age: 40 },
      { id: '9', name: 'Jan', age: 51 },
    ]
    expect(rowsOf(before, after)).toMatchObject([
      { state: 'changed', name: 'Jan', differences: [{ body: { before: '50', after: '51' } }] },
    ])
  })
})

describe('the words of two texts are marked', () => {
  test('one by one, and what stays in between is shortened', () => {
    const long = 'Tady se nic nemění. '.repeat(40)
    const parts = markedWords(
      `Ve středu. ${long}Konec je v pět.`,
      `V pátek. ${long}Konec je v šest.`,
    )
    const shown = (state: string) =>
      parts?.filter((part) => part.state === state).map((part) => part.text.trim())
    expect(shown('removed')).toEqual(['Ve středu', 'pět'])
    expect(shown('added')).toEqual(['V pátek', 'šest'])
    expect(parts?.map((part) => part.text).join('').length).toBeLessThan(400)
    expect(shown('same')?.join()).toContain('[…]')
  })

  test('not where two texts have nothing in common', () => {
    const many = (word: string) => Array.from({ length: 4_000 }, (_, at) => word + at).join(' ')
    expect(markedWords(many('a'), many('b'))).toBe(null)
  })
})

describe('a version is described', () => {
  const at = '2026-11-29T10:00:00.000Z'
  const row = { at: '2026-11-29T10:00:00.100Z', byName: 'Edda', action: 'changed' }
  const no = { table: [], oldSite: [], register: [] }
  const known = { isNewest: true, isPublicNow: false, journal: [row], imports: no }
  const stored = { id: 'v', updatedAt: at, version: { _status: 'draft' } }

  test.each([
    ['nothing special', known, null],
    [
      'brought back',
      { ...known, journal: [{ ...row, note: 'Vrácena starší verze.' }] },
      'restored',
    ],
    [
      'brought back by a Ukrainian',
      { ...known, journal: [{ ...row, note: 'Повернуто старішу версію.' }] },
      'restored',
    ],
    ['of a table', { ...known, imports: { ...no, table: [Date.parse(at)] } }, 'table'],
    ['of an old site', { ...known, imports: { ...no, oldSite: [Date.parse(at)] } }, 'oldSite'],
    [
      'of the register',
      { ...known, imports: { ...no, register: [Date.parse(at) + 900] } },
      'register',
    ],
    [
      'of a decision long before',
      { ...known, imports: { ...no, register: [Date.parse(at) - 1] } },
      null,
    ],
    ['by nobody', { ...known, journal: [{ ...row, byName: null }] }, 'portal'],
    ['of which the journal does not know', { ...known, journal: [] }, null],
  ])('as %s', (_, how, way) => {
    expect(describeVersion(stored, how).way).toBe(way)
  })

  test.each([
    ['published', true, true, 'public'],
    ['published', true, false, 'wasPublic'],
    ['draft', true, false, 'draft'],
    ['draft', false, false, 'wasDraft'],
  ])('by its state: %s', (status, isNewest, isPublicNow, state) => {
    const version = { ...stored, version: { _status: status } }
    expect(describeVersion(version, { ...known, isNewest, isPublicNow }).state).toBe(state)
  })
})
