import { createHash } from 'node:crypto'
import path from 'node:path'

import type { Env } from '@/platform/env'

type Settings = Pick<Env, 'databaseUrl' | 'mediaDir' | 'searchIndex'>

/**
 * Where the search index lies: SEARCH_INDEX, or beside the file of the database, or, with MongoDB, beside the
 * folder of media. Each instance has a file of its own.
 */
export const indexPath = ({ databaseUrl, mediaDir, searchIndex }: Settings): string => {
  if (searchIndex) return path.resolve(searchIndex)

  const [, file] = /^file:([^?]+)/.exec(databaseUrl) ?? []
  return file
    ? path.resolve(file.replace(/(\.db)?$/, '.search.db'))
    : path.resolve(path.dirname(mediaDir), 'search.db')
}

/** Where the index of everything else lies: beside the one of the catalogue, also where that is on a server. */
export const everythingPath = (settings: Settings): string =>
  indexPath(settings).replace(/(\.db)?$/, '.everything.db')

/** A mark of the database that an index is of, from which its address cannot be read. */
export const sourceOf = (databaseUrl: string): string =>
  createHash('sha256').update(databaseUrl).digest('base64url').slice(0, 16)
