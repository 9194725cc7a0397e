import type { IndexState, SearchDocument, SearchEngine, Synonym } from '../types'
import { stemsOf } from '../words/stemsOf'
import { Thesaurus } from '../words/thesaurus'
import { surfacesOf } from '../wordsOf'
import { answer } from './answer'
import { catalogueLayout, type File, openFile, stateReader, together, writeMeta } from './file'
import { fileHolder, newFile } from './fileHolder'
import { locate } from './locate'
import { Memory } from './memory'
import { Postings } from './postings'
import { ShownServices } from './show'
import { suggest } from './suggest'
import { documentWriter, removeDocuments, spell, type Written } from './write'

type Open = {
  file: File
  memory: Memory
  postings: Postings
  rows: ShownServices
  write: ReturnType<typeof documentWriter>
  readState: ReturnType<typeof stateReader>
}

const breath = () => new Promise((resolve) => setImmediate(resolve))

/**
 * The engine inside the portal: words in a full-text table of SQLite in a file of its own, facts in memory. Its calls
 * do not wait for anything, so they are kept short; a rebuild breathes between portions.
 */
export const embeddedEngine = (at: string): SearchEngine => {
  let synonyms: Synonym[] = []
  let thesaurus = new Thesaurus([])

  const load = async (): Promise<Open> => {
    const file = openFile(at, catalogueLayout)
    try {
      const memory = await Memory.of(file)
      addSynonymWords(memory, thesaurus)
      const postings = new Postings(file)
      return {
        file,
        memory,
        postings,
        rows: new ShownServices(file),
        write: documentWriter(file),
        readState: stateReader(file),
      }
    } catch (error) {
      file.close()
      throw error
    }
  }

  const { current, guarded, replace, close } = fileHolder(at, load)

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

    knows: (word) =>
      guarded(({ memory }) =>
        stemsOf(word).some((stem) => (memory.vocabularies.get(stem)?.documents ?? 0) > 0),
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
      await replace(made)
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

    close,
  }
}

const build = (
  at: string,
  documents: AsyncIterable<SearchDocument[]>,
  state: IndexState,
): Promise<number> =>
  newFile(at, catalogueLayout, state, async (file) => {
    const write = documentWriter(file, { isNewFile: true })
    let count = 0
    for await (const portion of documents) {
      together(file, () => portion.forEach(write))
      count += portion.length
      await breath()
    }
    return count
  })

const stemsIn = (words: string[]): Set<string> =>
  new Set(words.flatMap((column) => column.split(' ')).filter(Boolean))

const addSynonymWords = ({ vocabularies }: Memory, { words }: Thesaurus): void => {
  for (const { stem, surface, language } of words)
    vocabularies.add(language, { stem, surface, documents: 0 })
}
