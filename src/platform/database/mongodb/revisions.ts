import type { MongooseAdapter } from '@payloadcms/db-mongodb'
import { getFieldByPath, type CollectionSlug, type Where } from 'payload'

import type { Revision, RevisionQuery, Revisions } from '../revisions'

type Stored = { _id: unknown; updatedAt: Date | string }
type Filter = Record<string, unknown>
type Chain = {
  sort: (order: Record<string, 1 | -1>) => Chain
  skip: (count: number) => Chain
  limit: (count: number) => Chain
  lean: () => Promise<Stored[]>
}
type Model = {
  buildQuery: (args: { payload: unknown; locale?: string; where: Where }) => Promise<Filter>
  find: (filter: Filter, projection: Record<string, 1>) => Chain
}

/** Adds to Payload's adapter of MongoDB what ../revisions describes. */
export const withRevisions = <Adapter extends object>(given: Adapter): Adapter & Revisions => {
  const adapter = given as unknown as MongooseAdapter & Adapter
  const modelOf = (collection: CollectionSlug) =>
    adapter.collections[collection] as unknown as Model

  const filterOf = (collection: CollectionSlug, where: Where, locale?: string) =>
    modelOf(collection).buildQuery({ payload: adapter.payload, locale, where })

  const orderOf = ({ collection, sort, locale }: RevisionQuery): Record<string, 1 | -1> => {
    const { flattenedFields: fields, defaultSort } = adapter.payload.collections[collection].config
    const keys = [sort ?? defaultSort ?? '-createdAt'].flat()
    const isUnique = keys.some((path) => getFieldByPath({ fields, path })?.field.unique)
    const isWhole = isUnique || keys.some((key) => /^-?createdAt$/.test(key))

    const order: Record<string, 1 | -1> = {}
    for (const key of isWhole ? keys : [...keys, '-createdAt']) {
      const path = key.replace(/^-/, '')
      const found = getFieldByPath({ fields, path })
      const stored = found?.localizedPath.replace('<locale>', String(locale)) ?? path
      order[path === 'id' ? '_id' : stored] = key.startsWith('-') ? -1 : 1
    }
    return order
  }

  return Object.assign(adapter, {
    findRevisions: async (query: RevisionQuery) => {
      const { collection, where, limit, page, locale } = query
      const found = await modelOf(collection)
        .find(await filterOf(collection, where, locale), { updatedAt: 1 })
        .sort(orderOf(query))
        .skip((page - 1) * limit)
        .limit(limit)
        .lean()
      return found.map(asRevision)
    },
    findRevisionsOf: async (collection: CollectionSlug, where: Where, ids: readonly string[]) => {
      const filter = await filterOf(collection, { and: [{ id: { in: [...ids] } }, where] })
      const found = await modelOf(collection).find(filter, { updatedAt: 1 }).lean()
      return found.map(asRevision)
    },
  })
}

const asRevision = ({ _id, updatedAt }: Stored): Revision => ({
  id: String(_id),
  updatedAt: new Date(updatedAt).toISOString(),
})
