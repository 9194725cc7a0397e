import { getTranslation, type I18n } from '@payloadcms/translations'
import type { FlattenedField } from 'payload'

import { cellOf } from './cellOf'
import { valueAt, type Column } from './column'
import { isNumbered, numberedColumns } from './numbered/numberedColumns'

/** Nothing that a person would look for in a table. */
const left = new Set(['join', 'json', 'code', 'ui'])

/** A column for each field that people see, those of groups one by one under the name of their group. */
export const columnsOf = (fields: FlattenedField[], i18n: I18n): Column[] => {
  const columns = fieldColumns(fields, i18n, [], [], false)
  const taken = new Set<string>()
  for (const column of columns) {
    // Two fields may bear one name, such as the state of a service and that of its publication.
    if (taken.has(column.head)) column.head = `${column.head} (${column.name})`
    taken.add(column.head)
  }
  return [{ name: 'id', head: 'ID', isSparse: false, read: ({ id }) => String(id) }, ...columns]
}

const fieldColumns = (
  fields: FlattenedField[],
  i18n: I18n,
  path: string[],
  heads: string[],
  isSparse: boolean,
): Column[] =>
  fields.flatMap((field) => {
    if (left.has(field.type) || isInner(field)) return []
    const at = [...path, field.name]
    const named = [...heads, headOf(field, i18n)]
    const isHere = isSparse || Boolean('access' in field && field.access?.read)
    if (field.type === 'group' || field.type === 'tab')
      return fieldColumns(field.flattenedFields, i18n, at, named, isHere)

    const whole: Column = {
      name: at.join('.'),
      head: named.join(': '),
      field,
      isSparse: isHere,
      read: (document) => cellOf(valueAt(document, at), field, i18n),
    }
    if (!isNumbered(field)) return [whole]
    const inner = fieldColumns(field.flattenedFields, i18n, [], [], false)
    return [whole, ...numberedColumns(field, inner, i18n)]
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
