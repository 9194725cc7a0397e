import path from 'node:path'

import type { Env } from '@/platform/env'

/** Where files of the register lie: beside the file of the database or, with MongoDB, beside the folder of media. */
export const registerFolder = ({
  databaseUrl,
  mediaDir,
}: Pick<Env, 'databaseUrl' | 'mediaDir'>): string => {
  const [, file] = /^file:([^?]+)/.exec(databaseUrl) ?? []
  return file
    ? path.resolve(file.replace(/(\.db)?$/, '.register'))
    : path.resolve(path.dirname(mediaDir), 'register')
}

/** The file of the register in its folder. */
export const registerFile = (folder: string): string => path.join(folder, 'rpss.json')
