import type { FlattenedField } from 'payload'

import type { Label } from './label'

/** What a field of choices calls a value; the value itself where it is none of them any more. */
export const choiceLabel = (fields: FlattenedField[], name: string, value: string): Label => {
  const field = fields.find((each) => each.name === name)
  const options = field?.type === 'select' ? field.options : []
  const found = options.find((each) => typeof each === 'object' && each.value === value)
  return typeof found === 'object' ? (found.label as Label) : { cs: value, en: value, uk: value }
}
