import type { GroupField, PointField, TextField } from 'payload'

import { isInCzechia } from '@/lib/czechBounds'
import { label, say } from '@/lib/label'
import { toPostcode } from '@/lib/postcode'

const postcode: TextField = {
  name: 'postcode',
  type: 'text',
  label: label('PSČ', 'Postcode', 'Поштовий індекс'),
  validate: (value: unknown, { req }) =>
    !value ||
    toPostcode(String(value)) !== null ||
    say(
      req,
      label(
        'PSČ má pět číslic, například 779 00.',
        'A postcode has five digits, for example 779 00.',
        'Поштовий індекс має п’ять цифр, наприклад 779 00.',
      ),
    ),
  hooks: {
    beforeValidate: [
      ({ value }) => (typeof value === 'string' && value ? (toPostcode(value) ?? value) : value),
    ],
  },
}

const places = ['street', 'city', 'postcode'] as const

/** The state's number of the door; it goes when somebody writes another address and no number with it. */
const code: TextField = {
  name: 'code',
  type: 'text',
  label: label('Kód adresního místa', 'Address code', 'Код адреси'),
  // It comes with an address that is chosen from the list.
  admin: { hidden: true },
  validate: (value: unknown, { req }) =>
    !value ||
    /^\d{1,9}$/.test(String(value)) ||
    say(
      req,
      label(
        'Kód adresního místa jsou číslice, například 21693951.',
        'An address code is digits, for example 21693951.',
        'Код адреси складається з цифр, наприклад 21693951.',
      ),
    ),
  hooks: {
    beforeChange: [
      ({ value, siblingData, previousSiblingDoc }) => {
        const before = (previousSiblingDoc ?? {}) as Record<string, unknown>
        const isOther = places.some(
          (each) => (siblingData[each] ?? null) !== (before[each] ?? null),
        )
        return value && value === before.code && isOther ? null : value
      },
    ],
  },
}

/** A postal address in the Czech Republic. */
export const address = (): GroupField => ({
  name: 'address',
  type: 'group',
  label: label('Adresa', 'Address', 'Адреса'),
  fields: [
    {
      type: 'row',
      fields: [
        {
          name: 'street',
          type: 'text',
          label: label('Ulice a číslo', 'Street and number', 'Вулиця і номер'),
          maxLength: 150,
          admin: { components: { Field: '/src/subjects/addresses/desk/StreetField#StreetField' } },
        },
        {
          name: 'city',
          type: 'text',
          label: label('Obec', 'Municipality', 'Населений пункт'),
          maxLength: 100,
        },
        postcode,
      ],
    },
    code,
  ],
})

/** A place on the map: [longitude, latitude] in degrees (WGS 84), inside the Czech Republic. */
export const location = (): PointField => ({
  name: 'location',
  type: 'point',
  // MongoDB's geographic index refuses an incomplete point; searching by distance is the search module's.
  index: false,
  label: label(
    'Poloha (zeměpisná délka, šířka)',
    'Position (longitude, latitude)',
    'Розташування (довгота, широта)',
  ),
  admin: {
    components: { Field: '/src/subjects/addresses/desk/pin/PositionField#PositionField' },
  },
  validate: (value, { req }) => {
    if (!value) return true
    const isPair =
      Array.isArray(value) && value.length === 2 && value.every((part) => Number.isFinite(part))

    return (
      (isPair && isInCzechia(value as [number, number])) ||
      say(
        req,
        label(
          'Poloha musí ležet v České republice: nejdřív zeměpisná délka (12–19), pak šířka (48–51).',
          'The position must lie in the Czech Republic: longitude (12–19) first, then latitude (48–51).',
          'Розташування має бути в Чеській Республіці: спочатку довгота (12–19), потім широта (48–51).',
        ),
      )
    )
  },
})
