import { renameSync, rmSync, statSync } from 'node:fs'

import { NoIndexError } from '../NoIndexError'
import type { IndexState, SearchDocument, SearchEngine, Synonym } from '../types'
import { Thesaurus } from '../words/thesaurus'
import { surfacesOf } from '../wordsOf'
import { answer } from './answer'
import {
  createFile,
  type File,
  hurry,
  openFile,
  stateReader,
  removeFile,
  together,
  writeMeta,
} from './file'
import { locate } from './locate'
import { Memory } from './memory'
import { Postings } from './postings'
import { ShownServices } from './show'
import { suggest } from './suggest'
import { documentWriter, removeDocuments, spell, spellAll, type Written } from './write'

type Open = {
  file: File
  memory: Memory
  postings: Postings
  rows: ShownServices
  write: ReturnType<typeof documentWriter>
  readState: ReturnType<typeof stateReader>
  inode: number
}

const inodeOf = (at: string): number | undefined => statSync(at, { throwIfNoEntry: false })?.ino
const breath = () => new Promise((resolve) => setImmediate(resolve))

/**
 * The engine inside the portal: words in a full-text table of SQLite in a file of its own, facts in memory. Its calls
 * do not wait for anything, so they are kept short; a rebuild breathes between portions.
 */
export const embeddedEngine = (at: string): SearchEngine => {
  let open: Open | null = null
  let opening: Promise<Open | null> | undefined
  let synonyms: Synonym[] = []
  let thesaurus = new Thesaurus([])

  const load = async (): Promise<Open | null> => {
    const inode = inodeOf(at)
    if (inode === undefined) return null
    const file = openFile(at)
    try {
      const memory = await Memory.of(file)
      addSynonymWords(memory, thesaurus)
      const postings = new Postings(file)
      return {
        file,
        memory,
        postings,
        inode,
        rows: new ShownServices(file),
        write: documentWriter(file),
        readState: stateReader(file),
      }
    } catch (error) {
      file.close()
      throw error
    }
  }

  /** The open index; another one, when a command has put a new file in its place. */
  const current = async (): Promise<Open | null> => {
    if (open && inodeOf(at) === open.inode) return open
    opening ??= load()
      .catch(() => null)
      .then((loaded) => {
        open?.file.close()
        return (open = loaded)
      })
      .finally(() => (opening = undefined))
    return opening
  }

  const demand = async (): Promise<Open> => {
    const index = await current()
    if (!index) throw new NoIndexError('There is no search index.')
    return index
  }

  /** A damaged file is shut: the next look finds no index, and it is made anew. */
  const guarded = async <Result>(work: (index: Open) => Result): Promise<Result> => {
    const index = await demand()
    try {
      return work(index)
    } catch (error) {
      if (!isDamage(error)) throw error
      index.file.close()
      open = null
      removeFile(at)
      throw new NoIndexError('The search index is damaged.', { cause: error })
    }
  }

  return {
    search: (question) =>
      guarded(({ memory, postings, rows }) =>
        answer({ memory, postings, rows, thesaurus }, question),
      ),

    suggest: (question) =>
      guarded(({ file, memory }) => suggest({ file, memory, thesaurus }, question)),

    locate: (question, view) =>
      guarded(({ memory, postings, rows }) =>
        locate({ memory, postings, rows, thesaurus }, question, view),
      ),

    upsert: (documents) =>
      guarded(({ file, memory, postings, rows, write }) => {
        postings.forget()
        rows.forget()
        let written: Written[] = []
        together(file, () => {
          written = documents.map(write)
          spell(file, new Set(written.flatMap(({ words }) => [...stemsIn(words)])))
        })
        memory.readTerms(file)
        for (const { slot, id, facts, words, isNew } of written) {
          memory.keep(slot, id, facts)
          for (const stem of stemsIn(words))
            memory.vocabularies.learn(stem, surfacesOf(stem), isNew ? 1 : 0)
        }
      }),

    remove: (ids) =>
      guarded(({ file, memory, postings, rows }) => {
        postings.forget()
        rows.forget()
        removeDocuments(
          file,
          ids.flatMap((id) => memory.drop(id) ?? []),
        )
      }),

    rebuild: async (documents, state) => {
      const made = `${at}.${process.pid}.new`
      const count = await build(made, documents, state)
      open?.file.close()
      open = null
      // What the old file had not written yet must not be taken for the new one's.
      for (const suffix of ['-wal', '-shm']) rmSync(at + suffix, { force: true })
      renameSync(made, at)
      await demand()
      return count
    },

    useSynonyms: async (given) => {
      synonyms = given
      thesaurus = new Thesaurus(synonyms)
      const index = await current()
      if (index) addSynonymWords(index.memory, thesaurus)
    },

    revisions: () =>
      guarded(
        ({ file }) =>
          new Map(
            file.prepare('select id, updated_at from docs').raw().all() as unknown as [
              string,
              string,
            ][],
          ),
      ),

    state: async () => {
      const index = await current()
      return index ? index.readState() : null
    },

    keepState: (state) => guarded(({ file }) => writeMeta(file, 'state', JSON.stringify(state))),

    close: async () => {
      await opening
      open?.file.close()
      open = null
    },
  }
}

const build = async (
  at: string,
  documents: AsyncIterable<SearchDocument[]>,
  state: IndexState,
): Promise<number> => {
  const file = createFile(at)
  let count = 0
  try {
    hurry(file)
    const write = documentWriter(file, { isNewFile: true })
    for await (const portion of documents) {
      together(file, () => portion.forEach(write))
      count += portion.length
      await breath()
    }
    spellAll(file)
    file.exec("insert into found (found) values ('optimize')")
    writeMeta(file, 'state', JSON.stringify(state))
    file.pragma('wal_checkpoint(TRUNCATE)')
    file.close()
  } catch (error) {
    file.close()
    removeFile(at)
    throw error
  }
  return count
}

const stemsIn = (words: string[]): Set<string> =>
  new Set(words.flatMap((column) => column.split(' ')).filter(Boolean))

const addSynonymWords = ({ vocabularies }: Memory, { words }: Thesaurus): void => {
  for (const { stem, surface, language } of words)
    vocabularies.add(language, { stem, surface, documents: 0 })
}

const isDamage = (error: unknown): boolean =>
  /malformed|not a database|corrupt|disk I\/O|no such table/i.test(String(error))
