import { LRUCache } from 'lru-cache'
import type { CollectionSlug, Where } from 'payload'

import type { Revision, RevisionQuery, Revisions } from '../revisions'
import { alongIndex, partsOf, sorted, type Adapter, type Statement } from './statements'

/** How many statements are kept, the oldest dropped. */
const keptStatements = 1_000
/** Fewer documents than this are sorted faster than found along an index, wherever they stand in it. */
const fewRows = 500

/**
 * Adds to Payload's adapter of SQLite what ../revisions describes. The conditions are Payload's own; what
 * is ours is that a statement is built once, and that a long list is read in the order of an index, where
 * Payload's reads, distinguishes and sorts everything that fits.
 */
export const withRevisions = <Given extends object>(given: Given): Given & Revisions => {
  const adapter = given as unknown as Adapter
  const statements = new LRUCache<string, Statement>({ max: keptStatements })

  const once = (key: string, build: () => Statement): Statement => {
    const known = statements.get(key)
    if (known) return known

    const built = build()
    statements.set(key, built)
    return built
  }

  const run = async (statement: Statement): Promise<Revision[]> => {
    const { rows } = await adapter.client.execute(statement)
    return rows.map(({ id, updated_at: updatedAt }) => ({
      id: String(id),
      updatedAt: new Date(String(updatedAt)).toISOString(),
    }))
  }

  const findRevisions = (query: RevisionQuery): Promise<Revision[]> => {
    const { collection, where, sort, limit, page, locale, matches = 0 } = query
    const isLong = matches > Math.max(fewRows, 20 * limit * page)
    const statement = once(JSON.stringify([collection, where, sort, locale, isLong]), () => {
      const parts = partsOf(adapter, query)
      return (isLong && alongIndex(parts)) || sorted(parts)
    })
    return run({ ...statement, args: [...statement.args, limit, limit * (page - 1)] })
  }

  const findRevisionsOf = (collection: CollectionSlug, where: Where, ids: readonly string[]) => {
    const places = Array.from({ length: powerOfTwo(ids.length) }, (_, at) => `place ${at}`)
    const statement = once(JSON.stringify([collection, where, places.length]), () =>
      sorted(
        partsOf(adapter, {
          collection,
          where: { and: [{ id: { in: places } }, where] },
          sort: '-createdAt',
        }),
      ),
    )
    const args = statement.args.map((value) => {
      const at = places.indexOf(String(value))
      return at < 0 ? value : (ids[at] ?? ids[0])
    })
    return run({ ...statement, args: [...args, places.length, 0] })
  }

  return Object.assign(given, { findRevisions, findRevisionsOf })
}

/** So that a few statements serve any number of ids. */
const powerOfTwo = (count: number): number => 2 ** Math.ceil(Math.log2(Math.max(count, 1)))
