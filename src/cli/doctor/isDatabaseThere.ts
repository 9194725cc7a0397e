import { existsSync } from 'node:fs'

import { fileOf } from '@/platform/database/sqlite/fileOf'

/** Whether the SQLite file exists: opening it would make an empty one. A server is asked only later. */
export const isDatabaseThere = (url: string): boolean =>
  !url.startsWith('file:') || existsSync(fileOf(url))
