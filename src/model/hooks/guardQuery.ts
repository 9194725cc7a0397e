import type { CollectionBeforeOperationHook, FlattenedField, Where } from 'payload'

import { label, type Label } from '@/lib/label'
import { fail } from '@/platform/requests/fail'

import { checkValues, whereFaults, type Refuse } from './checkValues'

const limits = { limit: 100, absentLimit: 20, depth: 3, page: 10_000, leaves: 14, nesting: 3 }
const lengths = { value: 200, list: 100, sorts: 3 }
const sortable = new Set(['text', 'number', 'date', 'select', 'checkbox', 'email', 'textarea'])
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
  const isOwnCall = given.overrideAccess || given.currentDepth !== undefined
  if (isOwnCall || req.payloadAPI !== 'REST') return args

  const refuse = (why: Label): never => {
    fail(req, 400, why)
  }
  if (given.where !== undefined) checkValues(given.where, collection.flattenedFields, refuse)
  const isRead = operation === 'read' || operation === 'count' || operation === 'readDistinct'
  for (const number of [given.limit, given.page, given.depth]) clamp(number, 0, 1, 0, refuse)
  if (!isRead) return args
  if (req.user) return withoutEmptySort(args)
  if (given.where !== undefined) checkWhere(given.where, refuse)
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

/** One engine takes an order by nothing, the other fails on it. */
const withoutEmptySort = <Given extends object>(args: Given): Given => {
  const keys = [(args as Args).sort ?? []].flat()
  const sort = keys.filter(Boolean)
  if (sort.length === keys.length) return args

  return { ...args, sort: sort.length > 0 ? sort : undefined }
}

const clamp = (given: unknown, min: number, max: number, absent: number, refuse: Refuse) => {
  if (given === undefined || given === '') return absent
  const asked = Number(given)
  if (!Number.isInteger(asked)) return refuse(faults.number)

  return Math.min(Math.max(asked, min), max)
}

const checkWhere = (where: unknown, refuse: Refuse): void => {
  let leaves = 0
  const visit = (part: unknown, nesting: number): void => {
    if (typeof part !== 'object' || part === null || Array.isArray(part))
      return refuse(whereFaults.form)
    if (nesting > limits.nesting) return refuse(faults.size)

    for (const [path, condition] of Object.entries(part)) {
      if (/^(and|or)$/i.test(path)) {
        if (!Array.isArray(condition)) return refuse(whereFaults.form)
        condition.forEach((each) => visit(each, nesting + 1))
      } else leaves += checkCondition(condition, refuse)
    }
    if (leaves > limits.leaves) refuse(faults.size)
  }
  visit(where, 0)
}

const checkCondition = (condition: unknown, refuse: Refuse): number => {
  if (typeof condition !== 'object' || condition === null) return refuse(whereFaults.form)

  const entries = Object.entries(condition)
  for (const [operator, value] of entries) {
    if (operator === 'all') refuse(whereFaults.operator)
    const values: unknown[] = Array.isArray(value) ? value : [value]
    if (values.length > lengths.list) refuse(faults.size)
    for (const one of values) {
      if (typeof one === 'object' && one !== null && !(one instanceof Date))
        refuse(whereFaults.form)
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
  size: label(
    'Dotaz je příliš velký: nejvýše 14 podmínek ve 3 úrovních, 100 hodnot a 3 řazení.',
    'The query is too large: at most 14 conditions in 3 levels, 100 values and 3 sort keys.',
    'Запит завеликий: щонайбільше 14 умов на 3 рівнях, 100 значень і 3 ключі сортування.',
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
