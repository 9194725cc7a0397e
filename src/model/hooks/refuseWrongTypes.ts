import type {
  CollectionBeforeOperationHook,
  FlattenedField,
  GlobalBeforeOperationHook,
} from 'payload'
import { ValidationError } from 'payload'

import { label, say, type Label } from '@/lib/label'

const wrong = label(
  'Sem patří jiný druh hodnoty.',
  'A value of another kind belongs here.',
  'Тут має бути значення іншого типу.',
)

const tooLong = (limit: number) =>
  label(
    `Text smí mít nejvýš ${limit} znaků.`,
    `A text may have at most ${limit} characters.`,
    `Текст може мати щонайбільше ${limit} знаків.`,
  )

/** `length`: of a text that is too long, and of nothing else. */
type Fault = { path: string; why: Label; length?: number }
type Data = Record<string, unknown>

/** Characters of one field; more is no text of a person. */
const mostInDraft = 20_000

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
  point: (value) =>
    Array.isArray(value) && value.length === 2 && value.every((each) => Number.isFinite(each)),
}

/** Refuses, also in a draft, values that no form of the desk could send: an object where a text belongs. */
export const refuseWrongTypes: CollectionBeforeOperationHook = ({
  args,
  collection,
  operation,
  req,
}) => {
  if (operation !== 'create' && operation !== 'update') return args

  const { data, draft } = args as { data?: Data; draft?: boolean }
  const isDraft = Boolean(draft && collection.versions?.drafts) && data?._status !== 'published'
  const found = isData(data) ? faultsOf(data, collection.flattenedFields, '') : []
  // A text that is too long yet is kept with the rest of its draft; it is shortened before it is published.
  const faults = isDraft ? found.filter(({ length = Infinity }) => length > mostInDraft) : found
  if (faults.length === 0) return args

  const errors = faults.map(({ path, why }) => ({ path, message: say(req, why) }))
  throw new ValidationError({ collection: collection.slug, errors }, req.t)
}

/** The same for a global. */
export const refuseWrongTypesOfGlobal: GlobalBeforeOperationHook = ({
  args,
  global,
  operation,
  req,
}) => {
  const { data } = args as { data?: Data }
  if (operation !== 'update' || !isData(data)) return args

  const faults = faultsOf(data, global.flattenedFields, '')
  if (faults.length === 0) return args

  const errors = faults.map(({ path, why }) => ({ path, message: say(req, why) }))
  throw new ValidationError({ global: global.slug, errors }, req.t)
}

const faultsOf = (data: Data, fields: FlattenedField[], prefix: string): Fault[] =>
  fields.flatMap((field) => {
    const value = data[field.name]
    if (value === undefined || value === null || value === '') return []

    return faultsIn(field, value, `${prefix}${field.name}`)
  })

const faultsIn = (field: FlattenedField, value: unknown, path: string): Fault[] => {
  const isWrong = [{ path, why: wrong }]
  if (field.type === 'group' || field.type === 'tab')
    return isData(value) ? faultsOf(value, field.flattenedFields, `${path}.`) : isWrong
  if (field.type === 'array') {
    if (!Array.isArray(value)) return isWrong
    return value.flatMap((row, at) =>
      isData(row)
        ? faultsOf(row, field.flattenedFields, `${path}.${at}.`)
        : [{ path: `${path}.${at}`, why: wrong }],
    )
  }
  const test = kinds[field.type]
  if (!test || ('virtual' in field && field.virtual)) return []

  const isList = 'hasMany' in field && Boolean(field.hasMany)
  if (isList && !Array.isArray(value)) return isWrong
  const values: unknown[] = isList ? (value as unknown[]) : [value]
  const isChoice = field.type === 'select' ? isOption(field.options) : () => true
  if (!values.every((each) => test(each) && isChoice(each))) return isWrong
  const limit = 'maxLength' in field ? Number(field.maxLength ?? Infinity) : Infinity
  const length = Math.max(0, ...values.map((each) => (typeof each === 'string' ? each.length : 0)))
  return length > limit ? [{ path, why: tooLong(limit), length }] : []
}

type Options = Extract<FlattenedField, { type: 'select' }>['options']

const isOption = (options: Options) => (value: unknown) =>
  options.some((option) => (typeof option === 'string' ? option : option.value) === value)
