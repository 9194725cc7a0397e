import { describe, expect, test } from '@jest/globals'
import type { FlattenedField } from 'payload'

import { isWithin } from '@/model/isWithin'
import { missingIn } from '@/model/missingIn'

const fields = [
  { name: 'title', type: 'text', required: true, localized: true },
  { name: 'slug', type: 'text', required: true },
  { name: 'note', type: 'text', localized: true },
  { name: 'forms', type: 'select', hasMany: true, required: true },
  { name: 'order', type: 'number', required: true },
  {
    name: 'operator',
    type: 'tab',
    flattenedFields: [{ name: 'name', type: 'text', required: true, localized: true }],
  },
  {
    name: 'venue',
    type: 'group',
    flattenedFields: [{ name: 'city', type: 'text', required: true }],
  },
] as unknown as FlattenedField[]
const whole = {
  title: { cs: 'Název' },
  slug: 'nazev',
  forms: ['a'],
  order: 0,
  operator: { name: { cs: 'Kraj' } },
  venue: { city: 'Lipov' },
}

describe('what a draft lacks', () => {
  test.each([
    ['nothing', {}, []],
    ['its Czech name, whatever the English one', { title: { en: 'Name' } }, ['title']],
    ['an empty Czech name', { title: { cs: '' } }, ['title']],
    ['any name', { title: null }, ['title']],
    ['an address', { slug: '' }, ['slug']],
    ['a choice of several', { forms: [] }, ['forms']],
    ['a number', { order: null }, ['order']],
    ['what is in a tab', { operator: {} }, ['operator.name']],
    ['what is in a group', { venue: undefined }, ['venue.city']],
    ['several things', { slug: undefined, venue: { city: '' } }, ['slug', 'venue.city']],
  ])('is %s', (_, changes, paths) => {
    expect(missingIn(fields, { ...whole, ...changes })).toEqual(paths)
  })
})

test.each([
  ['2026-05-01T10:00:00Z', '2026-05-01T11:00:00Z', true],
  ['2026-05-01T09:00:00Z', '2026-05-01T10:00:00Z', false],
  ['2026-05-01T10:00:01Z', null, false],
  [null, '2026-05-01T10:00:01Z', true],
  [null, undefined, true],
])('ten o’clock is between %s and %s: %s', (from, to, is) => {
  expect(isWithin(new Date('2026-05-01T10:00:00Z'), from, to)).toBe(is)
})
