import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

/** Whether the SQLite file exists: opening it would make an empty one. A server is asked only later. */
export const isDatabaseThere = (url: string): boolean => {
  if (!url.startsWith('file:')) return true
  const file = url.startsWith('file://') ? fileURLToPath(url) : url.slice('file:'.length)

  return existsSync(file.split('?')[0] ?? file)
}
