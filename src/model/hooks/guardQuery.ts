import type { CollectionBeforeOperationHook, FlattenedField, Where } from 'payload'

import { label, type Label } from '@/lib/label'
import { fail } from '@/platform/requests/fail'

const limits = { limit: 100, absentLimit: 20, depth: 3, page: 10_000, leaves: 14, nesting: 3 }
const lengths = { value: 200, list: 100, sorts: 3 }
const sortable = new Set(['text', 'number', 'date', 'select', 'checkbox', 'email', 'textarea'])
/** Operators that one engine or the other cannot do. */
const refused = new Set(['near', 'within', 'intersects', 'all'])

type Args = {
  currentDepth?: number
  overrideAccess?: boolean
  limit?: unknown
  depth?: unknown
  page?: unknown
  pagination?: boolean
  draft?: boolean
  trash?: boolean
  sort?: string | string[]
  where?: Where
  joins?: unknown
}

/**
 * Holds an anonymous caller of REST to the contract: 1–100 documents a page (20 unless asked), depth 0–3,
 * published content only, and a query of bounded size over known paths. Anything else is refused with 400;
 * so is, for everybody, a value that one database takes and the other fails on.
 */
export const guardQuery: CollectionBeforeOperationHook = ({ args, collection, operation, req }) => {
  const given = args as Args
  const isRead = operation === 'read' || operation === 'count' || operation === 'readDistinct'
  const isOwnCall = given.overrideAccess || given.currentDepth !== undefined
  if (!isRead || isOwnCall || req.payloadAPI !== 'REST') return args

  const refuse = (why: Label): never => {
    fail(req, 400, why)
  }
  if (req.user) {
    if (given.where !== undefined) checkValues(given.where, collection.flattenedFields, refuse)
    return args
  }
  if (given.where !== undefined) checkWhere(given.where, collection.flattenedFields, refuse)
  checkSort(given.sort, collection.flattenedFields, refuse)
  if (given.joins !== undefined && given.joins !== false) refuse(faults.joins)

  return {
    ...args,
    draft: false,
    trash: false,
    pagination: true,
    depth: clamp(given.depth, 0, limits.depth, 1, refuse),
    limit: clamp(given.limit, 1, limits.limit, limits.absentLimit, refuse),
    page: clamp(given.page, 1, limits.page, 1, refuse),
  }
}

type Refuse = (why: Label) => never

const clamp = (given: unknown, min: number, max: number, absent: number, refuse: Refuse) => {
  if (given === undefined || given === '') return absent
  const asked = Number(given)
  if (!Number.isInteger(asked)) return refuse(faults.number)

  return Math.min(Math.max(asked, min), max)
}

const checkWhere = (where: unknown, fields: FlattenedField[], refuse: Refuse): void => {
  let leaves = 0
  const visit = (part: unknown, nesting: number): void => {
    if (typeof part !== 'object' || part === null || Array.isArray(part))
      return refuse(faults.where)
    if (nesting > limits.nesting) return refuse(faults.size)

    for (const [path, condition] of Object.entries(part)) {
      if (/^(and|or)$/i.test(path)) {
        if (!Array.isArray(condition)) return refuse(faults.where)
        condition.forEach((each) => visit(each, nesting + 1))
      } else {
        leaves += checkCondition(condition, refuse)
        checkValue(fieldAt(path.split('.'), fields), condition, refuse)
      }
    }
    if (leaves > limits.leaves) refuse(faults.size)
  }
  visit(where, 0)
}

const checkCondition = (condition: unknown, refuse: Refuse): number => {
  if (typeof condition !== 'object' || condition === null) return refuse(faults.where)

  const entries = Object.entries(condition)
  for (const [operator, value] of entries) {
    if (refused.has(operator)) refuse(faults.operator)
    const values: unknown[] = Array.isArray(value) ? value : [value]
    if (values.length > lengths.list) refuse(faults.size)
    for (const one of values) {
      if (typeof one === 'object' && one !== null && !(one instanceof Date)) refuse(faults.where)
      if (typeof one === 'string' && one.length > (values.length > 1 ? 2_000 : lengths.value))
        refuse(faults.size)
    }
  }
  return entries.length
}

const checkSort = (sort: unknown, fields: FlattenedField[], refuse: Refuse): void => {
  if (sort === undefined) return
  const keys: unknown[] = Array.isArray(sort) ? sort : String(sort).split(',')
  if (keys.length > lengths.sorts) refuse(faults.size)

  for (const key of keys) {
    const path = String(key).replace(/^-/, '')
    if (!isSortable(path.split('.'), fields)) refuse(faults.sort(path.slice(0, 60)))
  }
}

/** For people with an account: no limits of size, but values that no driver takes are refused as well. */
const checkValues = (where: unknown, fields: FlattenedField[], refuse: Refuse): void => {
  if (typeof where !== 'object' || where === null) return
  for (const [path, condition] of Object.entries(where)) {
    if (/^(and|or)$/i.test(path) && Array.isArray(condition))
      condition.forEach((each) => checkValues(each, fields, refuse))
    else if (typeof condition === 'object' && condition !== null)
      checkValue(fieldAt(path.split('.'), fields), condition, refuse)
  }
}

const checkValue = (
  field: FlattenedField | undefined,
  condition: unknown,
  refuse: Refuse,
): void => {
  if (field?.type === 'date') checkDates(condition, refuse)
  const isLink = field?.type === 'relationship' || field?.type === 'upload'
  for (const [operator, value] of Object.entries(condition as object)) {
    const values: unknown[] = [value].flat()
    // Of a list that holds nothing else SQLite is asked for `in ()`.
    if (
      isLink &&
      /^(not_)?in$/.test(operator) &&
      values.every((each) => each == null || each === 'null')
    )
      refuse(faults.where)
  }
}

/** A driver makes nothing of an unreadable date: one engine fails, the other finds everything. */
const checkDates = (condition: unknown, refuse: Refuse): void => {
  for (const [operator, value] of Object.entries(condition as object)) {
    const values: unknown[] = Array.isArray(value) ? value : String(value).split(',')
    const isUnset = value === null || value === 'null'
    if (
      operator !== 'exists' &&
      !isUnset &&
      values.some((each) => Number.isNaN(Date.parse(String(each))))
    )
      refuse(faults.where)
  }
}

const fieldAt = (
  [name, ...rest]: string[],
  fields: FlattenedField[],
): FlattenedField | undefined => {
  const field = fields.find((each) => each.name === name)
  if (rest.length === 0 || !field) return field

  return 'flattenedFields' in field ? fieldAt(rest, field.flattenedFields) : undefined
}

const isSortable = ([name, ...rest]: string[], fields: FlattenedField[]): boolean => {
  if (name === 'id' && rest.length === 0) return true
  const field = fields.find((each) => 'name' in each && each.name === name)
  if (!field || ('hidden' in field && field.hidden)) return false
  if (field.type === 'group') return rest.length > 0 && isSortable(rest, field.flattenedFields)

  const isList = 'hasMany' in field && field.hasMany
  const isVirtual = 'virtual' in field && field.virtual
  return rest.length === 0 && sortable.has(field.type) && !isList && !isVirtual
}

const faults = {
  number: label(
    'limit, page a depth jsou celá čísla.',
    'limit, page and depth are whole numbers.',
    'limit, page і depth — цілі числа.',
  ),
  where: label(
    'Podmínka where nemá správný tvar.',
    'The where condition does not have the right form.',
    'Умова where має неправильну форму.',
  ),
  size: label(
    'Dotaz je příliš velký: nejvýše 14 podmínek ve 3 úrovních, 100 hodnot a 3 řazení.',
    'The query is too large: at most 14 conditions in 3 levels, 100 values and 3 sort keys.',
    'Запит завеликий: щонайбільше 14 умов на 3 рівнях, 100 значень і 3 ключі сортування.',
  ),
  operator: label(
    'Tento operátor zde nelze použít.',
    'This operator cannot be used here.',
    'Цей оператор тут використовувати не можна.',
  ),
  joins: label(
    'Parametr joins zde nelze použít.',
    'The parameter joins cannot be used here.',
    'Параметр joins тут використовувати не можна.',
  ),
  sort: (path: string) =>
    label(
      `Podle „${path}“ nelze řadit.`,
      `It is not possible to sort by “${path}”.`,
      `За «${path}» сортувати не можна.`,
    ),
}
