import type { MongooseAdapter } from '@payloadcms/db-mongodb'
import type { IndexOptions } from 'mongoose'
import { getFieldByPath } from 'payload'

import { locales } from '@/lib/label'

import { czech } from './czechOrder'

type Schema = { index: (keys: Record<string, 1 | -1>, options: IndexOptions) => void }

/**
 * Gives each collection that is published an index in the order of its titles, in every language: a list
 * sorted by name then reads one page of documents, not all of them. Newest first among equal titles, as
 * Payload sorts.
 */
export const indexTitles = <Adapter extends object>(given: Adapter): Adapter => {
  const adapter = given as unknown as MongooseAdapter & { init: () => Promise<void> | void }
  const init = adapter.init.bind(adapter)

  adapter.init = async () => {
    await init()
    for (const { admin, flattenedFields, slug, versions } of adapter.payload.config.collections) {
      const title = getFieldByPath({ fields: flattenedFields, path: String(admin.useAsTitle) })
      if (!versions?.drafts || !title) continue

      const paths = locales.map((locale) => title.localizedPath.replace('<locale>', locale))
      const { schema } = adapter.collections[slug] as unknown as { schema: Schema }
      for (const path of new Set(paths))
        schema.index(
          { _status: 1, [path]: 1, createdAt: -1 },
          { collation: czech, name: `${path}_cs` },
        )
    }
  }
  return given
}
