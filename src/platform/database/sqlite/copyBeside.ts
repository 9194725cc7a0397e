import { open, rm, stat, statfs } from 'node:fs/promises'
import path from 'node:path'

import { StartError } from '@/platform/StartError'

import { readOnly } from './readOnly'

/** A migration may write the whole content once more, so twice the room of one copy is asked for. */
const timesRoom = 2
const megabyte = 1_000_000

type Room = (folder: string) => Promise<number>

const freeBytes: Room = async (folder) => {
  const { bavail, bsize } = await statfs(folder)
  return bavail * bsize
}

/**
 * Copies an SQLite file beside itself before a migration, with what still waits in its `-wal`; answers where
 * the copy is. Throws a StartError when there is no room for it.
 */
export const copyBeside = async (
  file: string,
  migration: string,
  room: Room = freeBytes,
): Promise<string> => {
  const needed = timesRoom * readOnly(file, (db) => Number(first(db.prepare(size).get())))
  if ((await room(path.dirname(file))) < needed) throw noRoom(file, needed)

  const time = new Date().toISOString().replace(/[-:]|\.\d+/g, '')
  const copy = `${file}.before-${migration}-${time}`
  const { mode } = await stat(file)
  // Whoever may not read the database may not read its copy either.
  await (await open(copy, 'wx', mode)).close()
  try {
    readOnly(file, (db) => db.prepare('VACUUM INTO ?').run(copy))
    await flush(copy)
  } catch (error) {
    await rm(copy, { force: true })
    throw isFull(error) ? noRoom(file, needed) : error
  }
  return copy
}

const size = 'SELECT page_count * page_size FROM pragma_page_count, pragma_page_size'

const first = (row: unknown): unknown => Object.values(row as object)[0]

/** The copy is on the disk itself before the first change of the original. */
const flush = async (file: string): Promise<void> => {
  const handle = await open(file, 'r+')
  await handle.sync()
  await handle.close()
}

const isFull = (error: unknown): boolean =>
  ['SQLITE_FULL', 'ENOSPC'].includes(String((error as { code?: unknown }).code))

const noRoom = (file: string, needed: number): StartError =>
  new StartError(
    `Na převod databáze není ve složce ${path.dirname(file)} místo: uvolněte aspoň ` +
      `${Math.ceil(needed / megabyte)} MB (kopie databáze a práce s ní). V databázi se nic nezměnilo.`,
  )
