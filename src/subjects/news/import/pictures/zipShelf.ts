import { unzipSync } from 'fflate'

import { label } from '@/lib/label'
import { TableFault } from '@/subjects/tables/import/read/given'

import type { Shelf } from './shelf'

const mostBytes = 200_000_000
const mostFiles = 5_000

/** The pictures of a zip, each unpacked when it is needed. Throws a TableFault for a zip that is none, or a trap. */
export const zipShelf = (bytes: Buffer): Shelf => {
  const sizes = new Map<string, number | null>()
  let whole = 0
  try {
    unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        if (/(^|[/\\])\.\.([/\\]|$)|^[/\\]|^[a-z]:/i.test(name))
          throw new TableFault(faults.paths(name))
        whole += originalSize
        if (whole > mostBytes || sizes.size >= mostFiles) throw new TableFault(faults.tooBig)
        if (!name.endsWith('/')) sizes.set(name.normalize('NFC'), originalSize)
        return false
      },
    })
  } catch (error) {
    if (error instanceof TableFault) throw error
    throw new TableFault(faults.broken)
  }
  return {
    sizes,
    read: async (path) => {
      const found = unzipSync(bytes, { filter: ({ name }) => name.normalize('NFC') === path })
      return Buffer.from(Object.values(found)[0] ?? [])
    },
  }
}

const faults = {
  paths: (name: string) =>
    label(
      `Zip s obrázky má v sobě cestu, která vede ven ze složky (${name}).`,
      `The zip of pictures holds a path that leads out of its folder (${name}).`,
      `Zip із зображеннями містить шлях, що веде за межі теки (${name}).`,
    ),
  tooBig: label(
    'Zip s obrázky by po rozbalení měl přes 200 MB nebo víc než 5 000 souborů. Rozdělte ho.',
    'Unpacked, the zip of pictures would be over 200 MB or 5,000 files. Divide it.',
    'Розпакований zip із зображеннями мав би понад 200 МБ або 5 000 файлів. Розділіть його.',
  ),
  broken: label(
    'Zip s obrázky se nedá otevřít.',
    'The zip of pictures cannot be opened.',
    'Zip із зображеннями не вдається відкрити.',
  ),
}
