import type { FindArgs, FlattenedField, PaginatedDocs, Payload } from 'payload'

import { paging } from '@/platform/http/paging'

import type { Revisions } from '../revisions'

type Doc = { id: unknown }
type Adapter = Revisions & {
  payload: Payload
  find: (args: FindArgs) => Promise<PaginatedDocs<Doc>>
  count: (
    args: Pick<FindArgs, 'collection' | 'where' | 'locale' | 'req'>,
  ) => Promise<{ totalDocs: number }>
}

/**
 * Reads a page of a list in two steps: which documents stand on it (./revisions), then those alone. Payload
 * would sort everything that fits, twice over where a translation is sorted by.
 */
export const findPages = <Given extends Revisions>(given: Given): Given => {
  const adapter = given as unknown as Adapter
  const find = adapter.find.bind(adapter)

  adapter.find = async (asked) => {
    // The rules of relations ask without a language: a list's own order may be that of translated names.
    const args = asked.locale ? asked : { sort: '-createdAt', ...asked }
    const { collection, where = {}, limit = 0, page = 1, pagination, locale, req, sort } = args
    const { flattenedFields } = adapter.payload.collections[collection].config
    if (pagination === false || limit === 0 || !isPlain(sort, flattenedFields)) return find(args)

    const { totalDocs } = await adapter.count({ collection, where, locale, req })
    const query = { collection, where, limit, page, locale, matches: totalDocs }
    const ids = (await adapter.findRevisions({ ...query, ...(sort && { sort }) })).map(
      ({ id }) => id,
    )
    // Payload has its own words for an empty page.
    if (ids.length === 0) return find(args)

    const { docs } = await find({ ...args, where: { id: { in: ids } }, pagination: false, page: 1 })
    const places = new Map(ids.map((id, at) => [id, at]))
    const placeOf = ({ id }: Doc): number => places.get(String(id)) ?? ids.length
    return {
      ...paging({ limit, page }, totalDocs),
      docs: docs.toSorted((one, other) => placeOf(one) - placeOf(other)),
    }
  }
  return given
}

/** Whether a list is sorted by single values of its own documents. */
const isPlain = (sort: FindArgs['sort'], fields: FlattenedField[]): boolean =>
  [sort ?? []].flat().every((key) => {
    const name = key.replace(/^-/, '')
    const field = fields.find((each) => each.name === name)
    const isList = field && 'hasMany' in field && field.hasMany
    return name === 'id' || (field && !('relationTo' in field) && !isList)
  })
