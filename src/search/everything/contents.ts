import type { File } from '../embedded/file'
import { readWords } from '../embedded/readWords'
import { spell } from '../embedded/write'
import { stemsIn, surfacesOf } from '../wordsOf'
import { Vocabularies } from '../words/vocabularies'
import { columnNames } from './columns'
import { keyOf, type EverythingDocument, type Shown } from './types'

/** What is kept in memory of a file: what is shown of each document, by its slot, and the words. */
export class Contents {
  readonly shown: (Shown | undefined)[] = []
  readonly vocabularies = new Vocabularies()
  private readonly slots = new Map<string, number>()

  static async of(file: File): Promise<Contents> {
    const contents = new Contents()
    const rows = file.prepare('select slot, id, shown from docs').raw().all()
    for (const [slot, key, shown] of rows as unknown as [number, string, string][])
      contents.keep(slot, key, JSON.parse(shown) as Shown)
    await readWords(file, contents.vocabularies)
    return contents
  }

  get size(): number {
    return this.slots.size
  }

  slotOf(key: string): number | undefined {
    return this.slots.get(key)
  }

  keep(slot: number, key: string, shown: Shown): void {
    this.shown[slot] = shown
    this.slots.set(key, slot)
  }

  drop(key: string): number | undefined {
    const slot = this.slots.get(key)
    if (slot === undefined) return undefined
    this.slots.delete(key)
    this.shown[slot] = undefined
    return slot
  }
}

/** A document as it is written: its slot, its name in the index and the stems in it. */
export type Written = {
  slot: number
  key: string
  shown: Shown
  stems: Set<string>
  isNew: boolean
}

/** Puts a document into a file, one that is there already in the place of what it was. */
export const writerOf = (file: File) => {
  const find = file.prepare('select slot from docs where id = ?').raw()
  const highest = file.prepare('select coalesce(max(slot), 0) from docs').raw()
  const write = file.prepare('insert into docs (slot, id, updated_at, shown) values (?, ?, ?, ?)')
  const index = file.prepare(
    `insert into found (rowid, ${columnNames.join(', ')}) values (?, ?, ?, ?)`,
  )
  const number = file.prepare('insert or ignore into numbers (number, slot) values (?, ?)')
  const [[top] = [0]] = highest.all() as unknown as [number][]
  let last = top

  return (document: EverythingDocument): Written => {
    const { updatedAt, text, numbers, ...shown } = document
    const key = keyOf(shown.kind, shown.id)
    const [known] = find.all(key) as unknown as [number][]
    if (known) removeSlot(file, known[0])
    const slot = known?.[0] ?? (last += 1)
    const words = [shown.title, shown.summary, text].map(stemsIn)
    write.run(slot, key, updatedAt, JSON.stringify(shown))
    index.run(slot, ...words)
    for (const each of numbers) number.run(each, slot)
    const stems = new Set(words.flatMap((column) => column.split(' ')).filter(Boolean))
    return { slot, key, shown, stems, isNew: !known }
  }
}

/** Takes a document out of a file. */
export const removeSlot = (file: File, slot: number): void => {
  for (const statement of [
    'delete from found where rowid = ?',
    'delete from numbers where slot = ?',
    'delete from docs where slot = ?',
  ])
    file.prepare(statement).run(slot)
}

/** Learns the words of documents that came after the file was read. */
export const learn = (file: File, { vocabularies }: Contents, written: Written[]): void => {
  spell(file, new Set(written.flatMap(({ stems }) => [...stems])))
  for (const { stems, isNew } of written)
    for (const stem of stems) vocabularies.learn(stem, surfacesOf(stem), isNew ? 1 : 0)
}
