import path from 'node:path'

/** The file that an address of SQLite names (`file:./data/portal.db`, `file:///var/lib/portal.db`). */
export const fileOf = (url: string): string =>
  path.resolve(decodeURIComponent(url.replace(/^file:(\/\/[^/]*)?/, '').replace(/\?.*$/, '')))
