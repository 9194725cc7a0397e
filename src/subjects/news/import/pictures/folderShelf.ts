import { constants } from 'node:fs'
import { lstat, open, readdir } from 'node:fs/promises'
import path from 'node:path'

import type { Shelf } from './shelf'

/** The pictures of a folder and those below it; links are named and never followed. */
export const folderShelf = async (folder: string): Promise<Shelf> => {
  const sizes = new Map<string, number | null>()
  const stored = new Map<string, string>()
  const walk = async (below: string): Promise<void> => {
    for (const entry of await readdir(path.join(folder, below), { withFileTypes: true })) {
      const name = path.posix.join(below, entry.name)
      if (entry.isDirectory()) await walk(name)
      else {
        const facts = entry.isFile() ? await lstat(path.join(folder, name)) : null
        const known = name.normalize('NFC')
        sizes.set(known, facts?.size ?? null)
        stored.set(known, name)
      }
    }
  }
  await walk('')
  return {
    sizes,
    read: async (name) => {
      const file = await open(
        path.join(folder, stored.get(name) ?? name),
        constants.O_RDONLY | constants.O_NOFOLLOW,
      )
      try {
        return await file.readFile()
      } finally {
        await file.close()
      }
    },
  }
}
