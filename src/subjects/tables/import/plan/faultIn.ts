import type { FlattenedField, PayloadRequest } from 'payload'

import type { Label } from '@/lib/label'

import type { Given } from '../../cellOf'
import { valueAt } from '../../column'
import type { NumberedValue } from '../../numbered/rowsWith'
import { nested } from '../run/nested'

type Question = {
  req: PayloadRequest
  field: FlattenedField
  name: string
  document: Given | null
  /** What the row says, by the names of fields. */
  data: Record<string, unknown>
}

/** Why a field would refuse what a row says, in the words that the desk has for it; null when it would not. */
export const faultIn = async (question: Question): Promise<Label | null> => {
  const { req, field, name, document, data } = question
  const path = name.split('.')
  const whole = { ...document, ...nested(data) }
  const siblingData = path.length > 1 ? valueAt(whole, path.slice(0, -1)) : whole
  const value = data[name]
  if (field.type === 'array') return faultInRows(question, value as Given[])

  return validated({ req, field, value, path, data: whole, siblingData, id: document?.id })
}

const faultInRows = async (
  { req, field, name, document, data }: Question,
  rows: Given[],
): Promise<Label | null> => {
  if (field.type !== 'array') return null
  for (const [at, row] of rows.entries())
    for (const inner of field.flattenedFields) {
      if (inner.name === 'id') continue
      const path = [...name.split('.'), String(at), inner.name]
      const value = row[inner.name]
      const asked = { req, field: inner, value, path, data, siblingData: row, id: document?.id }
      const fault = await validated(asked)
      if (fault) return fault
    }
  return null
}

type RowQuestion = {
  req: PayloadRequest
  field: FlattenedField | undefined
  value: NumberedValue
  document: Given | null
  built: { rows: Given[] }
}

/** Why a fact of one row of a list would be refused; null when it would not. */
export const faultInRow = async (question: RowQuestion): Promise<Label | null> => {
  const { req, field, document, built, value: said } = question
  // Opening hours are read into whole rows before they come here.
  if (!field || field.type === 'array') return null
  const { list, at, path, value } = said
  const siblingData = valueAt(built.rows[at] ?? {}, path.slice(0, -1))
  const data = { ...document, [list]: built.rows }
  const whole = [list, String(at), ...path]
  return validated({ req, field, value, path: whole, data, siblingData, id: document?.id })
}

type Asked = {
  req: PayloadRequest
  field: FlattenedField
  value: unknown
  path: string[]
  data: unknown
  siblingData: unknown
  id: unknown
}

const validated = async ({ field, value, ...asked }: Asked): Promise<Label | null> => {
  if (!('validate' in field) || typeof field.validate !== 'function') return null
  const validate = field.validate as (value: unknown, options: object) => unknown
  const options = {
    ...field,
    ...asked,
    collectionSlug: undefined,
    event: 'submit',
    jsonError: undefined,
    operation: asked.id ? 'update' : 'create',
    preferences: { fields: {} },
    required: 'required' in field ? field.required : false,
  }
  const outcome = await validate(value, options)
  return typeof outcome === 'string' ? { cs: outcome, en: outcome, uk: outcome } : null
}
