import type { EverythingQuestion } from '@/lib/everythingSearch'
import { textIn } from '@/lib/textIn'

import { openFile, stateReader, together, type File } from '../embedded/file'
import { fileHolder, newFile } from '../embedded/fileHolder'
import { Postings } from '../embedded/postings'
import { understand, type Understanding } from '../embedded/understand'
import type { IndexState, Synonym } from '../types'
import { stemsOf } from '../words/stemsOf'
import { Thesaurus } from '../words/thesaurus'
import { Contents, learn, removeSlot, writerOf, type Written } from './contents'
import { everythingLayout } from './everythingLayout'
import { fitOf } from './fitOf'
import { hitOf, nothingSought, soughtBy } from './hitOf'
import { matchAll, type Scored } from './matchAll'
import type { EverythingDocument, OwnKind, Part, Revisions } from './types'

export type EverythingIndex = ReturnType<typeof everythingIndex>
export type OwnAnswer = { parts: Part[]; understanding: Understanding }

const breath = () => new Promise((resolve) => setImmediate(resolve))

/**
 * The index of everything but services: words in a full-text table of SQLite in a file of its own, read as the
 * catalogue reads them.
 */
export const everythingIndex = (at: string) => {
  let thesaurus = new Thesaurus([])

  const load = async () => {
    const file = openFile(at, everythingLayout)
    try {
      const contents = await Contents.of(file)
      addSynonymWords(contents, thesaurus)
      return {
        file,
        contents,
        postings: new Postings(file),
        write: writerOf(file),
        readState: stateReader(file),
        numbered: file.prepare('select slot from numbers where number = ?').raw(),
      }
    } catch (error) {
      file.close()
      throw error
    }
  }
  const { current, guarded, replace, close } = fileHolder(at, load)

  return {
    /** What the words of a question find, by kind. */
    search: (question: EverythingQuestion): Promise<OwnAnswer> =>
      guarded(({ contents, postings }) => {
        const understanding = understand(question, contents.vocabularies, thesaurus)
        const { wanted } = understanding
        const found = matchAll(postings, contents, wanted)
        const parts = [...found].map(([kind, scored]) =>
          partOf(kind, scored, contents, question, wanted),
        )
        return { parts, understanding }
      }),

    /** What bears one of the numbers. */
    numbered: (keys: string[], question: EverythingQuestion): Promise<Part[]> =>
      guarded(({ contents, numbered }) => {
        const slots = new Set(
          keys.flatMap((key) => (numbered.all(key) as unknown as [number][]).flat()),
        )
        const kinds = new Map<OwnKind, Scored[]>()
        for (const slot of slots) {
          const kind = contents.shown[slot]?.kind as OwnKind | undefined
          if (kind) kinds.set(kind, [...(kinds.get(kind) ?? []), { slot, score: 1 }])
        }
        return [...kinds].map(([kind, scored]) => partOf(kind, scored, contents, question, null))
      }),

    /** Whether a folded word stands in any of the documents. */
    knows: (word: string): Promise<boolean> =>
      guarded(({ contents }) =>
        stemsOf(word).some((stem) => (contents.vocabularies.get(stem)?.documents ?? 0) > 0),
      ),

    upsert: (documents: EverythingDocument[]): Promise<void> =>
      guarded(({ file, contents, postings, write }) => {
        postings.forget()
        let written: Written[] = []
        together(file, () => {
          written = documents.map(write)
          learn(file, contents, written)
        })
        for (const { slot, key, shown } of written) contents.keep(slot, key, shown)
      }),

    remove: (keys: string[]): Promise<void> =>
      guarded(({ file, contents, postings }) => {
        postings.forget()
        together(file, () =>
          keys.flatMap((key) => contents.drop(key) ?? []).forEach((slot) => removeSlot(file, slot)),
        )
      }),

    /** Makes the index anew and puts it in the place of the old one, which answers until then. */
    rebuild: async (
      documents: AsyncIterable<EverythingDocument[]>,
      state: IndexState,
    ): Promise<number> => {
      const made = `${at}.${process.pid}.new`
      const count = await newFile(made, everythingLayout, state, (file) => fill(file, documents))
      await replace(made)
      return count
    },

    useSynonyms: async (synonyms: Synonym[]): Promise<void> => {
      thesaurus = new Thesaurus(synonyms)
      const index = await current()
      if (index) addSynonymWords(index.contents, thesaurus)
    },

    /** The revisions of all documents in it. */
    revisions: (): Promise<Revisions> =>
      guarded(
        ({ file }) =>
          new Map(
            file.prepare('select id, updated_at from docs').raw().all() as unknown as [
              string,
              string,
            ][],
          ),
      ),

    /** Null when there is no index, or none that can be read. */
    state: async (): Promise<IndexState | null> => {
      const index = await current()
      return index ? index.readState() : null
    },

    close,
  }
}

const fill = async (
  file: File,
  documents: AsyncIterable<EverythingDocument[]>,
): Promise<number> => {
  const write = writerOf(file)
  let count = 0
  for await (const portion of documents) {
    together(file, () => portion.forEach(write))
    count += portion.length
    await breath()
  }
  return count
}

const addSynonymWords = ({ vocabularies }: Contents, { words }: Thesaurus): void => {
  for (const { stem, surface, language } of words)
    vocabularies.add(language, { stem, surface, documents: 0 })
}

/** The documents of a kind in their order; by a number (`wanted` is null) all fit whole. */
const partOf = (
  kind: OwnKind,
  scored: Scored[],
  { shown }: Contents,
  { locale }: EverythingQuestion,
  wanted: Understanding['wanted'] | null,
): Part => {
  const sought = wanted ? soughtBy(wanted) : nothingSought
  const fits = scored.slice(0, 3).map(({ slot }) => {
    const best = shown[slot]
    if (!best || !wanted) return 1
    const { title, summary, slug } = best
    const texts = { title: textIn(locale, title), summary: textIn(locale, summary) }
    return fitOf(
      { ...texts, kind, targets: kind === 'life-situations' && slug ? [slug] : [] },
      wanted,
    )
  })
  return {
    kind,
    count: scored.length,
    fit: Math.max(0, ...fits),
    take: (from, to) =>
      Promise.resolve(
        scored.slice(from, to).flatMap(({ slot }) => {
          const each = shown[slot]
          return each ? [hitOf(each, locale, sought)] : []
        }),
      ),
  }
}
