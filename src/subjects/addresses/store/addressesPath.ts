import path from 'node:path'

import type { Env } from '@/platform/env'

/** Where the file of addresses lies: beside the file of the database or, with MongoDB, beside the folder of media. */
export const addressesPath = ({
  databaseUrl,
  mediaDir,
}: Pick<Env, 'databaseUrl' | 'mediaDir'>): string => {
  const [, file] = /^file:([^?]+)/.exec(databaseUrl) ?? []
  return file
    ? path.resolve(file.replace(/(\.db)?$/, '.addresses.db'))
    : path.resolve(path.dirname(mediaDir), 'addresses.db')
}
