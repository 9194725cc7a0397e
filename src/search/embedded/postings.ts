import type { File } from './file'

/** How many slots are remembered in all: four bytes each. */
const mostNumbers = 5_000_000

/**
 * Which services have a word, as the file says it. Lists that were read are remembered until the file changes:
 * the same words are looked for again and again, and the longest lists the most.
 */
export class Postings {
  private readonly known = new Map<string, Int32Array>()
  private readonly read
  private size = 0

  constructor(file: File) {
    // Ids come as one text: row by row they would take ten times as long.
    this.read = file.prepare('select json_group_array(rowid) from found where found match ?').raw()
  }

  /** The slots of what fits an expression of FTS5. */
  of(expression: string): Int32Array {
    const known = this.known.get(expression)
    if (known) this.known.delete(expression)
    const slots = known ?? this.fromFile(expression)
    // The last asked stands last: what nobody asks for goes first.
    this.known.set(expression, slots)
    return slots
  }

  /** The file has changed. */
  forget(): void {
    this.known.clear()
    this.size = 0
  }

  private fromFile(expression: string): Int32Array {
    const [row] = this.read.all(expression) as unknown as [string][]
    const slots = Int32Array.from(JSON.parse(row?.[0] ?? '[]') as number[])
    this.size += slots.length
    for (const [oldest, list] of this.known) {
      if (this.size <= mostNumbers) break
      this.known.delete(oldest)
      this.size -= list.length
    }
    return slots
  }
}
