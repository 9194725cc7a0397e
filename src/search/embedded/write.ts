import { columnNames } from '../columns'
import type { SearchDocument } from '../types'
import { surfacesOf, wordsOf } from '../wordsOf'
import { type Facts, factsWriter } from './facts'
import { type File, together } from './file'

export type Written = { slot: number; id: string; facts: Facts; words: string[]; isNew: boolean }

/** Puts a document into a file, one that is there already in the place of what it was. */
export const documentWriter = (file: File, { isNewFile = false } = {}) => {
  const factsOf = factsWriter(file)
  const marks = columnNames.map(() => '?').join(', ')
  const find = file.prepare('select slot from docs where id = ?')
  const drop = file.prepare('delete from found where rowid = ?')
  const write = file.prepare(
    `insert into docs (slot, id, updated_at, facts, shown) values (?, ?, ?, ?, ?)
     on conflict (slot) do update set updated_at = excluded.updated_at, facts = excluded.facts, shown = excluded.shown`,
  )
  const index = file.prepare(
    `insert into found (rowid, ${columnNames.join(', ')}) values (?, ${marks})`,
  )
  let last = lastSlot(file)

  return (document: SearchDocument): Written => {
    const [known] = isNewFile ? [] : (find.all(document.id) as { slot: number }[])
    const slot = known?.slot ?? (last += 1)
    const words = wordsOf(document)
    const facts = factsOf(document)
    if (known) drop.run(slot)
    write.run(slot, document.id, document.updatedAt, JSON.stringify(facts), shownOf(document))
    index.run(slot, ...words)
    return { slot, id: document.id, facts, words, isNew: !known }
  }
}

/** Notes in which languages there are words with a stem, and how people write them. */
export const spell = (file: File, stems: Iterable<string>): void => {
  const write = file.prepare(
    'insert or ignore into words (stem, language, surface) values (?, ?, ?)',
  )
  for (const stem of stems)
    for (const [language, surface] of Object.entries(surfacesOf(stem)))
      write.run(stem, language, surface)
}

/** The same for all words in the file. */
export const spellAll = (file: File): void => {
  const rows = file.prepare('select term from found_stems').raw().all() as unknown as [string][]
  together(file, () =>
    spell(
      file,
      rows.map(([stem]) => stem),
    ),
  )
}

export const removeDocuments = (file: File, slots: number[]): void =>
  together(file, () => {
    for (const slot of slots) {
      file.prepare('delete from found where rowid = ?').run(slot)
      file.prepare('delete from docs where slot = ?').run(slot)
    }
  })

const lastSlot = (file: File): number =>
  (file.prepare('select coalesce(max(slot), 0) as slot from docs').all() as { slot: number }[])[0]
    ?.slot ?? 0

/** What an answer shows of a document. */
export type Shown = Pick<SearchDocument, 'slug' | 'name' | 'summary' | 'provider'> & {
  type: SearchDocument['serviceType']['slug']
}

const shownOf = ({ slug, name, summary, provider, serviceType }: SearchDocument): string =>
  JSON.stringify({ slug, name, summary, provider, type: serviceType.slug } satisfies Shown)
