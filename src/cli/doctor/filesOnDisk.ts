import { access } from 'node:fs/promises'
import path from 'node:path'

import { listed, type Check } from './finding'
import { rowsOf, type StoredDocument } from './rowsOf'

export const libraries = ['media', 'files'] as const

/** Each picture, in each of its sizes, and each document lies in its folder. */
export const filesOnDisk: Check = async (payload) => {
  const missing: string[] = []
  for (const library of libraries) {
    const { staticDir = library } = payload.collections[library].config.upload
    for await (const row of rowsOf(payload, library)) {
      const names = namesOf(row)
      const found = await Promise.all(names.map((name) => isThere(path.join(staticDir, name))))
      if (found.includes(false)) missing.push(`${library}/${row.id}`)
    }
  }
  if (missing.length === 0) return { level: 'fine', text: 'žádný nechybí.' }

  return {
    level: 'wrong',
    text: `chybí ${listed(missing)}.`,
    hint: 'Obnovte složku MEDIA_DIR ze zálohy, nebo soubory nahrajte v redakci znovu.',
  }
}

type Named = { filename?: string | null } | null

const namesOf = ({ filename, sizes }: StoredDocument): string[] => {
  const all = [{ filename }, ...Object.values((sizes ?? {}) as Record<string, Named>)]
  return all.flatMap((each) => (typeof each?.filename === 'string' ? [each.filename] : []))
}

const isThere = (file: string): Promise<boolean> =>
  access(file).then(
    () => true,
    () => false,
  )
