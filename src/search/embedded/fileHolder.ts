import { renameSync, rmSync, statSync } from 'node:fs'

import { NoIndexError } from '../NoIndexError'
import type { IndexState } from '../types'
import { createFile, type File, hurry, type Layout, removeFile, writeMeta } from './file'
import { spellAll } from './write'

const inodeOf = (at: string): number | undefined => statSync(at, { throwIfNoEntry: false })?.ino

/**
 * Holds the open file of an index with what is kept in memory of it: takes over another file that a command has put
 * in its place, and shuts a damaged one, so that it is made anew.
 */
export const fileHolder = <Open extends { file: File }>(at: string, load: () => Promise<Open>) => {
  let held: { open: Open; inode: number } | null = null
  let opening: Promise<Open | null> | undefined

  const loaded = async (): Promise<Open | null> => {
    const inode = inodeOf(at)
    const open = inode === undefined ? null : await load().catch(() => null)
    held?.open.file.close()
    held = open && inode !== undefined ? { open, inode } : null
    return open
  }

  /** The open index; another one, when a command has put a new file in its place. */
  const current = async (): Promise<Open | null> => {
    if (held && inodeOf(at) === held.inode) return held.open
    opening ??= loaded().finally(() => (opening = undefined))
    return opening
  }

  const demand = async (): Promise<Open> => {
    const open = await current()
    if (!open) throw new NoIndexError('There is no search index.')
    return open
  }

  const shut = (): void => {
    held?.open.file.close()
    held = null
  }

  return {
    current,

    /** A damaged file is shut: the next look finds no index, and it is made anew. */
    guarded: async <Result>(work: (open: Open) => Result): Promise<Result> => {
      const open = await demand()
      try {
        return work(open)
      } catch (error) {
        if (!isDamage(error)) throw error
        shut()
        removeFile(at)
        throw new NoIndexError('The search index is damaged.', { cause: error })
      }
    },

    /** Puts a new file in the place of the old one. */
    replace: async (made: string): Promise<void> => {
      shut()
      // What the old file had not written yet must not be taken for the new one's.
      for (const suffix of ['-wal', '-shm']) rmSync(at + suffix, { force: true })
      renameSync(made, at)
      await demand()
    },

    close: async (): Promise<void> => {
      await opening
      shut()
    },
  }
}

/** Makes a file of an index whole, or not at all. */
export const newFile = async (
  at: string,
  layout: Layout,
  state: IndexState,
  fill: (file: File) => Promise<number>,
): Promise<number> => {
  const file = createFile(at, layout)
  try {
    hurry(file)
    const count = await fill(file)
    spellAll(file)
    file.exec("insert into found (found) values ('optimize')")
    writeMeta(file, 'state', JSON.stringify(state))
    file.pragma('wal_checkpoint(TRUNCATE)')
    file.close()
    return count
  } catch (error) {
    file.close()
    removeFile(at)
    throw error
  }
}

const isDamage = (error: unknown): boolean =>
  /malformed|not a database|corrupt|disk I\/O|no such table/i.test(String(error))
