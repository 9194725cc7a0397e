import type { CollectionBeforeOperationHook, FlattenedField } from 'payload'
import { ValidationError } from 'payload'

import { label, say } from '@/lib/label'

const wrong = label(
  'Sem patří jiný druh hodnoty.',
  'A value of another kind belongs here.',
  'Тут має бути значення іншого типу.',
)

type Data = Record<string, unknown>

const isText = (value: unknown) => typeof value === 'string'
const isData = (value: unknown): value is Data =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** Saving a draft skips Payload's validation, and a driver would fail on a wrong kind of value. */
const kinds: Partial<Record<FlattenedField['type'], (value: unknown) => boolean>> = {
  text: isText,
  textarea: isText,
  email: isText,
  select: isText,
  radio: isText,
  checkbox: (value) => typeof value === 'boolean',
  number: (value) => typeof value === 'number' && Number.isFinite(value),
  date: (value) =>
    (isText(value) || value instanceof Date) && !Number.isNaN(Date.parse(String(value))),
  richText: isData,
  relationship: (value) => isText(value) || (isData(value) && isText(value.id ?? value.value)),
  upload: (value) => isText(value) || (isData(value) && isText(value.id)),
  point: Array.isArray,
}

/** Refuses, also in a draft, values that no form of the desk could send: an object where a text belongs. */
export const refuseWrongTypes: CollectionBeforeOperationHook = ({
  args,
  collection,
  operation,
  req,
}) => {
  if (operation !== 'create' && operation !== 'update') return args

  const { data } = args as { data?: Data }
  const paths = isData(data) ? wrongPaths(data, collection.flattenedFields, '') : []
  if (paths.length === 0) return args

  const errors = paths.map((path) => ({ path, message: say(req, wrong) }))
  throw new ValidationError({ collection: collection.slug, errors }, req.t)
}

const wrongPaths = (data: Data, fields: FlattenedField[], prefix: string): string[] =>
  fields.flatMap((field) => {
    const value = data[field.name]
    if (value === undefined || value === null || value === '') return []

    return wrongIn(field, value, `${prefix}${field.name}`)
  })

const wrongIn = (field: FlattenedField, value: unknown, path: string): string[] => {
  if (field.type === 'group' || field.type === 'tab')
    return isData(value) ? wrongPaths(value, field.flattenedFields, `${path}.`) : [path]
  if (field.type === 'array') {
    // The desk sends a number when a list of rows is not loaded.
    if (typeof value === 'number') return []
    if (!Array.isArray(value)) return [path]
    return value.flatMap((row, at) =>
      isData(row) ? wrongPaths(row, field.flattenedFields, `${path}.${at}.`) : [`${path}.${at}`],
    )
  }
  const test = kinds[field.type]
  if (!test || ('virtual' in field && field.virtual)) return []

  const isList = 'hasMany' in field && Boolean(field.hasMany)
  if (isList && !Array.isArray(value)) return [path]
  const values: unknown[] = isList ? (value as unknown[]) : [value]
  const isChoice = field.type === 'select' ? isOption(field.options) : () => true
  const limit = 'maxLength' in field ? Number(field.maxLength ?? Infinity) : Infinity
  const fits = (each: unknown) => String(each).length <= limit
  return values.every((each) => test(each) && isChoice(each) && fits(each)) ? [] : [path]
}

type Options = Extract<FlattenedField, { type: 'select' }>['options']

const isOption = (options: Options) => (value: unknown) =>
  options.some((option) => (typeof option === 'string' ? option : option.value) === value)
