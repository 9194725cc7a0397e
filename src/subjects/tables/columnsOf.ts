import { getTranslation, type I18n } from '@payloadcms/translations'
import type { FlattenedField } from 'payload'

import type { Cell } from './cell'
import { cellOf, type Given } from './cellOf'

/** A column of a table: where in a document it stands, what people call it, and its cell for a document. */
export type Column = {
  name: string
  head: string
  /** Not everybody may read it in every document: who may read it in none gets no column. */
  isRestricted: boolean
  read: (document: Given) => Cell
}

/** Nothing that a person would look for in a table. */
const left = new Set(['join', 'json', 'code', 'ui'])

/** A column for each field that people see, those of groups one by one under the name of their group. */
export const columnsOf = (fields: FlattenedField[], i18n: I18n): Column[] => [
  { name: 'id', head: 'ID', isRestricted: false, read: ({ id }) => String(id) },
  ...fieldColumns(fields, i18n, [], [], false),
]

const fieldColumns = (
  fields: FlattenedField[],
  i18n: I18n,
  path: string[],
  heads: string[],
  isRestricted: boolean,
): Column[] =>
  fields.flatMap((field) => {
    if (left.has(field.type) || isInner(field)) return []
    const at = [...path, field.name]
    const named = [...heads, headOf(field, i18n)]
    const isHere = isRestricted || Boolean('access' in field && field.access?.read)
    if (field.type === 'group' || field.type === 'tab')
      return fieldColumns(field.flattenedFields, i18n, at, named, isHere)

    return [
      {
        name: at.join('.'),
        head: named.join(': '),
        isRestricted: isHere,
        read: (document) => cellOf(valueAt(document, at), field, i18n),
      },
    ]
  })

/** What the portal keeps for itself, secrets of accounts among it. */
const isInner = (field: FlattenedField): boolean =>
  field.name === 'id' ||
  // Fields with names for people have one in each language; what the framework adds by itself has an English word.
  !('label' in field && field.label && typeof field.label !== 'string') ||
  // Typed, never stored: the present password of somebody who changes it.
  ('virtual' in field && field.virtual === true && field.hooks?.afterRead === undefined) ||
  ('hidden' in field && field.hidden === true) ||
  ('admin' in field && (field.admin?.hidden === true || field.admin?.disabled === true))

const headOf = (field: FlattenedField, i18n: I18n): string =>
  'label' in field && field.label ? String(getTranslation(field.label, i18n)) : field.name

const valueAt = (document: Given, path: string[]): unknown =>
  path.reduce<unknown>(
    (value, name) =>
      typeof value === 'object' && value !== null && Object.hasOwn(value, name)
        ? (value as Given)[name]
        : undefined,
    document,
  )
