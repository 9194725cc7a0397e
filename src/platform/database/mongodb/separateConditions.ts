import type { Where, WhereField } from 'payload'

const asking = [
  'find',
  'findOne',
  'findDistinct',
  'count',
  'queryDrafts',
  'findVersions',
  'countVersions',
  'updateOne',
  'updateMany',
  'deleteMany',
  'deleteVersions',
  'findRevisions',
] as const

type Ask = (args: { where?: Where }) => unknown

/**
 * Asks each condition by itself: of two on one relation's fields, side by side, Payload's adapter of MongoDB
 * keeps the last alone.
 */
export const separateConditions = <Given extends object>(given: Given): Given => {
  const adapter = given as unknown as Record<string, Ask>
  for (const name of asking) {
    const ask = adapter[name]
    if (ask)
      adapter[name] = function (this: unknown, args) {
        return ask.call(this, args.where ? { ...args, where: separated(args.where) } : args)
      }
  }
  return given
}

const separated = (where: Where): Where => {
  const parts = Object.entries(where).map(([name, condition]): Where => {
    const isList = /^(and|or)$/i.test(name) && Array.isArray(condition)
    if (name === 'id' && condition && 'exists' in condition)
      return withoutExists(condition as WhereField)
    return { [name]: isList ? (condition as Where[]).map(separated) : condition } as Where
  })
  return parts.length > 1 ? { and: parts } : (parts[0] ?? {})
}

/** Every document has an id, but MongoDB keeps it under another name than the one that Payload looks for here. */
const withoutExists = ({ exists, ...id }: WhereField): Where =>
  String(exists) === 'true' ? { id: { not_in: [], ...id } } : { id: { in: [] } }
