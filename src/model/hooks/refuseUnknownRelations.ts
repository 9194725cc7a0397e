import type { CollectionBeforeOperationHook, CollectionSlug, FlattenedField } from 'payload'
import { ValidationError } from 'payload'

import { idOf } from '@/lib/idOf'
import { label, say } from '@/lib/label'

type Data = Record<string, unknown>
type Found = { path: string; to: CollectionSlug; id: string }

const unknown = label(
  'Odkaz vede na něco, co v databázi není.',
  'The link leads to something that is not in the database.',
  'Посилання веде на те, чого немає в базі даних.',
)

/**
 * Refuses a link to a document that does not exist before anything is written: SQLite would notice only
 * half-way through, without a transaction to take back.
 */
export const refuseUnknownRelations: CollectionBeforeOperationHook = async ({
  args,
  collection,
  operation,
  req,
}) => {
  if (operation !== 'create' && operation !== 'update') return args

  const { data } = args as { data?: Data }
  const links = data ? linksIn(data, collection.flattenedFields, '') : []
  const errors: { path: string; message: string }[] = []
  for (const to of new Set(links.map((link) => link.to))) {
    const asked = links.filter((link) => link.to === to)
    const known = await knownIds(req, to, [...new Set(asked.map(({ id }) => id))])
    for (const { path, id } of asked)
      if (!known.has(id)) errors.push({ path, message: say(req, unknown) })
  }
  if (errors.length === 0) return args

  throw new ValidationError({ collection: collection.slug, errors }, req.t)
}

type Request = Parameters<CollectionBeforeOperationHook>[0]['req']

const knownIds = async (req: Request, to: CollectionSlug, ids: string[]): Promise<Set<string>> => {
  const { docs } = await req.payload.db.find<{ id: string }>({
    collection: to,
    where: { id: { in: ids } },
    select: {},
    limit: 0,
    pagination: false,
    req,
  })
  return new Set(docs.map(({ id }) => String(id)))
}

const linksIn = (data: Data, fields: FlattenedField[], prefix: string): Found[] =>
  fields.flatMap((field) => {
    const value = data[field.name]
    if (typeof value !== 'object' && typeof value !== 'string') return []
    const path = `${prefix}${field.name}`

    if (field.type === 'relationship' || field.type === 'upload') {
      const to = field.relationTo
      if (typeof to !== 'string') return []
      const values = (Array.isArray(value) ? value : [value]) as Parameters<typeof idOf>[0][]
      return values.flatMap((each) => {
        const id = idOf(each)
        return id ? [{ path, to, id }] : []
      })
    }
    if ((field.type === 'group' || field.type === 'tab') && value && typeof value === 'object')
      return linksIn(value as Data, field.flattenedFields, `${path}.`)
    if (field.type === 'array' && Array.isArray(value))
      return value.flatMap((row: Data, at) => linksIn(row, field.flattenedFields, `${path}.${at}.`))

    return []
  })
