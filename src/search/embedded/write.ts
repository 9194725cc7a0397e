import type { SearchDocument } from '../types'

import { type Facts, factsWriter } from './facts'
import { columnNames, type File, together } from './file'
import { type Spelled, wordsOf } from './wordsOf'

export type Written = { slot: number; id: string; facts: Facts; stems: Spelled; isNew: boolean }

/** Puts documents into a file, those that are there already in the place of what they were. */
export const documentWriter = (file: File) => {
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
  const spell = file.prepare('insert or ignore into words (stem, surface) values (?, ?)')
  const spelled: Spelled = new Map()

  const put = (document: SearchDocument): Written => {
    const [known] = find.all(document.id) as { slot: number }[]
    const slot = known?.slot ?? nextSlot(file)
    const stems: Spelled = new Map()
    const words = wordsOf(document, stems)
    const facts = factsOf(document)
    if (known) drop.run(slot)
    write.run(slot, document.id, document.updatedAt, JSON.stringify(facts), shownOf(document))
    index.run(slot, ...words)
    for (const [stem, surface] of stems)
      if (!spelled.has(stem)) {
        spelled.set(stem, surface)
        spell.run(stem, surface)
      }
    return { slot, id: document.id, facts, stems, isNew: !known }
  }

  return (documents: SearchDocument[]): Written[] => {
    let written: Written[] = []
    together(file, () => (written = documents.map(put)))
    return written
  }
}

export const removeDocuments = (file: File, slots: number[]): void =>
  together(file, () => {
    for (const slot of slots) {
      file.prepare('delete from found where rowid = ?').run(slot)
      file.prepare('delete from docs where slot = ?').run(slot)
    }
  })

const nextSlot = (file: File): number =>
  (
    file.prepare('select coalesce(max(slot), 0) + 1 as slot from docs').all() as { slot: number }[]
  )[0]?.slot ?? 1

/** What an answer shows of a document. */
export type Shown = Pick<SearchDocument, 'slug' | 'name' | 'summary' | 'provider'> & {
  type: SearchDocument['serviceType']['slug']
}

const shownOf = ({ slug, name, summary, provider, serviceType }: SearchDocument): string =>
  JSON.stringify({ slug, name, summary, provider, type: serviceType.slug } satisfies Shown)
