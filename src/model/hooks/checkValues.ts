import type { FlattenedField } from 'payload'

import { label, type Label } from '@/lib/label'

/** Ends a question with 400 and these words. */
export type Refuse = (why: Label) => never

/** What is wrong with a condition. */
export const whereFaults = {
  form: label(
    'Podmínka where nemá správný tvar.',
    'The where condition does not have the right form.',
    'Умова where має неправильну форму.',
  ),
  operator: label(
    'Tento operátor zde nelze použít.',
    'This operator cannot be used here.',
    'Цей оператор тут використовувати не можна.',
  ),
}

/** Operators that one engine or the other cannot do. */
const refused = new Set(['near', 'within', 'intersects', 'all'])
const lists = new Set(['in', 'not_in'])
const ofWords = new Set(['like', 'not_like', 'contains'])
/** All that can be asked of a link to another document. */
const ofLinks = new Set(['equals', 'not_equals', 'in', 'not_in', 'exists'])

/**
 * Refuses conditions with a value that one database takes and the other fails on, or understands otherwise:
 * a list where one value belongs, a word for a number, an id of no form that ids have.
 */
export const checkValues = (where: unknown, fields: FlattenedField[], refuse: Refuse): void => {
  if (!isObject(where)) return
  for (const [path, condition] of Object.entries(where)) {
    // MongoDB's own name of the id, which Payload lets pass.
    if (/(^|\.)_id$/.test(path)) refuse(whereFaults.form)
    if (/^(and|or)$/i.test(path))
      for (const each of [condition].flat()) checkValues(each, fields, refuse)
    else if (isObject(condition)) checkCondition(path, condition, fields, refuse)
  }
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !(value instanceof Date)

const checkCondition = (
  path: string,
  condition: Record<string, unknown>,
  fields: FlattenedField[],
  refuse: Refuse,
): void => {
  const field = fieldAt(path.split('.'), fields)
  const fits = field && kinds[field.type]
  const isLink = field?.type === 'relationship' || field?.type === 'upload'
  for (const [operator, value] of Object.entries(condition)) {
    if (refused.has(operator)) refuse(whereFaults.operator)
    if (isLink && !ofLinks.has(operator)) refuse(whereFaults.operator)
    if (fits && ofWords.has(operator)) refuse(whereFaults.operator)
    if (Array.isArray(value) && !lists.has(operator)) refuse(whereFaults.form)
    if (operator === 'exists') {
      // Of what holds no link MongoDB says yes, SQLite no.
      if (path.endsWith('.id')) refuse(whereFaults.operator)
      if (!isYesOrNo(value)) refuse(whereFaults.form)
      continue
    }

    const values = valuesOf(operator, value)
    if (values.some(isObject)) refuse(whereFaults.form)
    const set = values.filter((each) => !isUnset(each))
    // No expression of MongoDB holds this sign.
    if (set.some((each) => String(each).includes('\0'))) refuse(whereFaults.form)
    // Of a list that holds nothing else SQLite is asked for `in ()`.
    if (isLink && lists.has(operator) && set.length === 0) refuse(whereFaults.form)
    if (path === 'id' && !set.every(isId)) refuse(whereFaults.form)
    if (fits && !set.every(fits)) refuse(whereFaults.form)
  }
}

/** A list may be written with commas. */
const valuesOf = (operator: string, value: unknown): unknown[] => {
  if (Array.isArray(value)) return value
  return lists.has(operator) && typeof value === 'string' ? value.split(',') : [value]
}

const isUnset = (value: unknown): boolean => value == null || value === 'null' || value === ''

/** An id of either engine, or a text that could be one. */
const isId = (value: unknown): boolean => /^[\w-]{1,64}$/.test(String(value))

const isYesOrNo = (value: unknown): boolean => /^(true|false)$/.test(String(value))

const kinds: Partial<Record<FlattenedField['type'], (value: unknown) => boolean>> = {
  date: (value) => !Number.isNaN(Date.parse(String(value))),
  number: (value) => Number.isFinite(Number(value)),
  checkbox: isYesOrNo,
}

const fieldAt = (
  [name, ...rest]: string[],
  fields: FlattenedField[],
): FlattenedField | undefined => {
  const field = fields.find((each) => each.name === name)
  if (rest.length === 0 || !field) return field

  return 'flattenedFields' in field ? fieldAt(rest, field.flattenedFields) : undefined
}
