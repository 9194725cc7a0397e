import { label, type Label } from '@/lib/label'

import { findPicture, type Shelf } from '../pictures/shelf'
import { PostFault, type ReadyPicture } from './ready'

const mostBytes = 15_000_000

type Given = { address: string; alt: string }

/** The pictures that a text names, as far as the shelf has them. Throws a PostFault for what is no picture. */
export const picturesOf = async (
  shelf: Shelf | null,
  given: readonly Given[],
): Promise<{ pictures: (ReadyPicture | null)[]; notes: Label[] }> => {
  const pictures: (ReadyPicture | null)[] = []
  let missing = 0
  for (const { address, alt } of given) {
    const found = shelf ? findPicture(shelf, address) : 'missing'
    if (found === 'outside') throw new PostFault(faults.outside(address))
    if (found === 'missing' || !shelf) {
      missing += 1
      pictures.push(null)
      continue
    }
    await requirePicture(shelf, found.path)
    pictures.push({ path: found.path, alt: alt.slice(0, 300) })
  }
  const silent = pictures.filter((picture) => picture && !picture.alt).length
  return {
    pictures,
    notes: [
      ...(missing > 0 ? [notes.missing(missing)] : []),
      ...(silent > 0 ? [notes.silent(silent)] : []),
    ],
  }
}

const checked = new WeakMap<Shelf, Set<string>>()

const requirePicture = async (shelf: Shelf, path: string): Promise<void> => {
  const known = checked.get(shelf) ?? new Set()
  checked.set(shelf, known)
  if (known.has(path)) return
  const size = shelf.sizes.get(path) ?? null
  if (size === null) throw new PostFault(faults.link(path))
  if (size > mostBytes) throw new PostFault(faults.tooBig(path))
  if (!isPicture(await shelf.read(path))) throw new PostFault(faults.wrong(path))
  known.add(path)
}

/** JPEG, PNG or WebP, by their first bytes. */
const isPicture = (bytes: Buffer): boolean =>
  /^(?:\u00ff\u00d8\u00ff|\u0089PNG\r\n|RIFF[^]{4}WEBP)/.test(
    bytes.subarray(0, 12).toString('latin1'),
  )

const notes = {
  missing: (count: number) =>
    label(
      `Obrázků, které vedle souboru nejsou: ${count}.`,
      `Pictures that are not beside the file: ${count}.`,
      `Зображень, яких немає поруч із файлом: ${count}.`,
    ),
  silent: (count: number) =>
    label(
      `Obrázků bez popisu pro nevidomé: ${count}. Doplňte ho před zveřejněním.`,
      `Pictures without an alternative text: ${count}. Add it before publishing.`,
      `Зображень без опису для незрячих: ${count}. Додайте його перед публікацією.`,
    ),
}

const faults = {
  outside: (address: string) =>
    label(
      `Adresa obrázku „${address}“ vede ven ze složky s obrázky.`,
      `The address of the picture “${address}” leads out of the folder of pictures.`,
      `Адреса зображення «${address}» веде за межі теки із зображеннями.`,
    ),
  link: (path: string) =>
    label(
      `„${path}“ ve složce s obrázky je odkaz jinam, ne obrázek.`,
      `“${path}” in the folder of pictures is a link to somewhere else, not a picture.`,
      `«${path}» у теці із зображеннями — це посилання, а не зображення.`,
    ),
  tooBig: (path: string) =>
    label(
      `Obrázek „${path}“ je větší než 15 MB.`,
      `The picture “${path}” is larger than 15 MB.`,
      `Зображення «${path}» більше за 15 МБ.`,
    ),
  wrong: (path: string) =>
    label(
      `„${path}“ není obrázek JPEG, PNG ani WebP.`,
      `“${path}” is no JPEG, PNG or WebP picture.`,
      `«${path}» не є зображенням JPEG, PNG або WebP.`,
    ),
}
