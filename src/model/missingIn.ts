import type { FlattenedField } from 'payload'

import { defaultLocale } from '@/lib/label'

type Data = Record<string, unknown>

/** The paths of required fields that are empty in a draft read in all languages; Czech alone is demanded. */
export const missingIn = (fields: FlattenedField[], data: Data, prefix = ''): string[] =>
  fields.flatMap((field) => {
    const value = data[field.name]
    const path = `${prefix}${field.name}`
    if (field.type === 'group' || field.type === 'tab')
      return missingIn(field.flattenedFields, (value ?? {}) as Data, `${path}.`)

    const isRequired = 'required' in field && field.required
    const isLocalized = 'localized' in field && field.localized
    const own = isLocalized ? (value as Data | null | undefined)?.[defaultLocale] : value
    return isRequired && isEmpty(own) ? [path] : []
  })

const isEmpty = (value: unknown): boolean =>
  value === undefined ||
  value === null ||
  value === '' ||
  (Array.isArray(value) && value.length === 0)
