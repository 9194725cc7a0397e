import { ValidationError, type CollectionBeforeOperationHook, type FlattenedField } from 'payload'

import { label, say } from '@/lib/label'

type Values = Record<string, unknown>

/**
 * A value that only one document may have is not given to many at once: SQLite would store it with the first and
 * refuse the others, MongoDB give up the whole change as if it had lost a race.
 */
export const refuseUniqueOfMany: CollectionBeforeOperationHook = ({
  args,
  collection,
  operation,
  req,
}) => {
  const { id, data } = args as { id?: unknown; data?: Values }
  if (operation !== 'update' || id !== undefined) return args

  const paths = uniqueIn(data ?? {}, collection.flattenedFields)
  if (paths.length === 0) return args
  throw new ValidationError(
    {
      collection: collection.slug,
      errors: paths.map((path) => ({ path, message: say(req, texts.unique) })),
      req,
    },
    req.t,
  )
}

/** Paths of the unique fields, groups' too, that are given a value. */
const uniqueIn = (data: Values, fields: FlattenedField[], above = ''): string[] =>
  fields.flatMap((field) => {
    const value = data[field.name]
    const path = above + field.name
    if ('unique' in field && field.unique && value) return [path]
    const isGroup = field.type === 'group' || field.type === 'tab'
    return isGroup && typeof value === 'object' && value !== null
      ? uniqueIn(value as Values, field.flattenedFields, `${path}.`)
      : []
  })

const texts = {
  unique: label(
    'Tuto hodnotu smí mít jediný záznam: změňte ji u každého zvlášť.',
    'Only one entry may have this value: change it in each one by itself.',
    'Це значення може мати лише один запис: змініть його в кожному окремо.',
  ),
}
