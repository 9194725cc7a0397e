import { editDistance } from './editDistance'

/** What is known of a stem: in how many documents it is, and a word with it as people write it. */
export type Entry = { stem: string; documents: number; surface: string }

/** A stem of the vocabulary near to one that is not in it. */
export type Near = Entry & { distance: number }

/**
 * The words that the catalogue and its synonyms know. A typing error is put right by the nearest of them: those
 * that share most groups of letters are compared letter by letter.
 */
export class Vocabulary {
  private readonly entries: Entry[] = []
  private readonly at = new Map<string, number>()
  private readonly byGram = new Map<string, number[]>()

  add({ stem, documents, surface }: Entry): void {
    const known = this.entries[this.at.get(stem) ?? -1]
    if (known) {
      known.documents += documents
      return
    }
    const at = this.entries.push({ stem, documents, surface }) - 1
    this.at.set(stem, at)
    for (const gram of gramsOf(stem)) {
      const list = this.byGram.get(gram)
      if (list) list.push(at)
      else this.byGram.set(gram, [at])
    }
  }

  get(stem: string): Entry | undefined {
    return this.entries[this.at.get(stem) ?? -1]
  }

  get size(): number {
    return this.entries.length
  }

  /** Whether some word of the catalogue begins so. */
  hasBeginning(beginning: string): boolean {
    const [first = '', second = ''] = beginning
    return (this.byGram.get(first + second) ?? []).some((at) =>
      this.entries[at]?.stem.startsWith(beginning),
    )
  }

  /** The best neighbours of a stem, the nearest and most usual first. */
  near(stem: string, most: number): Near[] {
    const grams = gramsOf(stem)
    // Each error spoils at most three groups of letters.
    const needed = Math.max(1, grams.length - 3 * most)
    const shared = new Uint8Array(this.entries.length)
    const enough: Entry[] = []
    for (const gram of grams)
      for (const at of this.byGram.get(gram) ?? []) {
        const count = (shared[at] ?? 0) + 1
        shared[at] = count
        const entry = count === needed ? this.entries[at] : undefined
        if (entry && Math.abs(entry.stem.length - stem.length) <= most) enough.push(entry)
      }
    return enough
      .map((entry) => ({ ...entry, distance: editDistance(stem, entry.stem, most) }))
      .filter(({ distance }) => distance <= most)
      .sort(
        (one, other) =>
          one.distance - other.distance ||
          Number(other.stem[0] === stem[0]) - Number(one.stem[0] === stem[0]) ||
          other.documents - one.documents,
      )
      .slice(0, 5)
  }
}

/** Groups of two letters, with the edges of the word: short words have few of three. */
const gramsOf = (stem: string): string[] => {
  const framed = `^${stem}$`
  return Array.from({ length: framed.length - 1 }, (_, at) => framed.slice(at, at + 2))
}
