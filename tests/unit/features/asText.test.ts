import { describe, expect, test } from '@jest/globals'
import type { FlattenedField } from 'payload'

import { asText } from '@/subjects/review/desk/asText'

import { words } from '../../support/content'

const names = new Map([['s1', 'Senioři']])
const inCzech = (value: unknown, field?: object) =>
  asText(value, { language: 'cs', names, ...(field && { field: field as FlattenedField }) })
const states = {
  type: 'select',
  options: [{ value: 'paused', label: { cs: 'Přerušena', en: 'Paused' } }, 'bare'],
}

describe('a value in words', () => {
  test.each([
    ['nothing', null, undefined, ''],
    ['not said', undefined, undefined, ''],
    ['an empty text', '', undefined, ''],
    ['yes', true, undefined, 'ano'],
    ['no', false, undefined, 'ne'],
    ['zero', 0, undefined, '0'],
    ['a text', 'slova', undefined, 'slova'],
    ['a rich text', words('Ahoj'), { type: 'richText' }, 'Ahoj'],
    ['a moment', '2026-05-01T08:00:00Z', { type: 'date' }, '1.\u00a05.\u00a02026 10:00'],
    ['a place, latitude first', [17.2, 49.5], { type: 'point' }, '49.5, 17.2'],
    ['a document', 's1', { type: 'relationship' }, 'Senioři'],
    ['documents, one on each line', ['s1', 'x'], { type: 'relationship' }, 'Senioři\nx'],
    ['a choice', 'paused', states, 'Přerušena'],
    ['a choice without a label', 'bare', states, 'bare'],
    ['a choice that is gone', 'lost', states, 'lost'],
    ['anything else', { a: 1 }, undefined, '{"a":1}'],
  ])('%s', (_, value, field, told) => {
    expect(inCzech(value, field)).toBe(told)
  })

  test('rows of a list stand under one another, their values beside each other', () => {
    const field = {
      type: 'array',
      flattenedFields: [
        { name: 'id', type: 'text' },
        { name: 'number', type: 'text' },
        { name: 'note', type: 'text', localized: true },
        {
          name: 'link',
          type: 'group',
          flattenedFields: [
            { name: 'label', type: 'text', localized: true },
            { name: 'url', type: 'text' },
          ],
        },
      ],
    }
    const rows = [
      { id: '1', number: '5', note: { cs: 'ráno', en: 'mornings' } },
      { id: '2', number: '6', note: { en: 'evenings' }, link: { label: { cs: 'zde' }, url: '/x' } },
      { id: '3', number: '7', note: null },
    ]
    expect(inCzech(rows, field)).toBe('5, ráno\n6, evenings, zde, /x\n7')
    expect(inCzech('nic', field)).toBe('')
  })
})
