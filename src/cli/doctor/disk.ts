import { randomUUID } from 'node:crypto'
import { existsSync } from 'node:fs'
import { rm, writeFile } from 'node:fs/promises'
import path from 'node:path'

import { env } from '@/platform/env'

import type { Check } from './finding'

/** The folders of the database and of the files take new files. */
export const disk: Check = async () => {
  const folders: [string, string][] = [['MEDIA_DIR', existing(path.resolve(env.mediaDir))]]
  if (env.databaseUrl.startsWith('file:'))
    folders.push(['DATABASE_URL', path.dirname(path.resolve(env.databaseUrl.slice(5)))])

  const closed: string[] = []
  for (const [name, folder] of folders) if (!(await takesFiles(folder))) closed.push(name)
  return closed.length === 0
    ? { level: 'fine', text: 'zapisovat lze.' }
    : {
        level: 'wrong',
        text: `nelze zapisovat do složky, kterou jmenuje ${closed.join(' a ')}.`,
        hint: 'Zkontrolujte práva uživatele, pod kterým portál běží, a volné místo.',
      }
}

/** The folder itself, or the nearest one above it that is there: the portal makes the rest. */
const existing = (folder: string): string =>
  existsSync(folder) || path.dirname(folder) === folder ? folder : existing(path.dirname(folder))

const takesFiles = async (folder: string): Promise<boolean> => {
  const probe = path.join(folder, `.zkouska-${randomUUID()}`)
  try {
    await writeFile(probe, 'zkouška')
    await rm(probe)
    return true
  } catch {
    return false
  }
}
