import { facetNames, type FacetName, type Hours, type Texts } from '../types'
import { Vocabulary } from '../words/vocabulary'

import type { Facts } from './facts'
import type { File } from './file'

/** A list of values that services share: slugs of a facet, or opening hours. */
type Shared = { slugs: string[]; hours: Hours[] }

/** How many rows are read between two breaths of the event loop. */
const portion = 2_000
const breath = () => new Promise((resolve) => setImmediate(resolve))

/**
 * What is kept in memory beside the file: the facts of each service by its slot, so that choosing, counting and
 * ordering read no rows; the values of facets; and the words.
 */
export class Memory {
  readonly facts: (Facts | undefined)[] = []
  readonly ids = new Map<string, number>()
  /** The shared list of each facet by slot: what is counted most lies close together. */
  readonly sets: Record<FacetName, Int32Array>
  readonly vocabulary = new Vocabulary()
  /** Raised with every change of what is kept. */
  revision = 0
  private readonly terms = new Map<string, Texts>()
  private readonly shared: Shared[] = []
  private readonly numbers = Object.fromEntries(
    facetNames.map((facet) => [facet, [] as number[]]),
  ) as Record<FacetName, number[]>
  /** Which shared lists of a facet have a slug. */
  private readonly bySlug = new Map<string, number[]>()
  private readonly bySet = {
    serviceType: new Map<number, Set<number>>(),
    lifeSituation: new Map<number, Set<number>>(),
  }

  /** The same as lists, which are quicker to go through, until they change. */
  private readonly lists = new Map<number, Int32Array>()
  private live: Int32Array | null = null

  constructor() {
    this.sets = Object.fromEntries(
      facetNames.map((facet) => [facet, new Int32Array(1_024)]),
    ) as Memory['sets']
  }

  /** Reads a file whole, in portions. */
  static async of(file: File): Promise<Memory> {
    const memory = new Memory()
    memory.readTerms(file)
    for (let from = -1; ;) {
      const rows = file
        .prepare('select slot, id, facts from docs where slot > ? order by slot limit ?')
        .raw()
        .all(from, portion) as unknown as [number, string, string][]
      for (const [slot, id, facts] of rows) memory.keep(slot, id, JSON.parse(facts) as Facts)
      if (rows.length < portion) break
      from = rows.at(-1)?.[0] ?? 0
      await breath()
    }
    await memory.readWords(file)
    return memory
  }

  get size(): number {
    return this.ids.size
  }

  /** The slots of all services. */
  get slots(): Int32Array {
    return (this.live ??= Int32Array.from(this.ids.values()))
  }

  keep(slot: number, id: string, facts: Facts): void {
    this.revision += 1
    this.forgetSets(slot)
    this.live = null
    for (const facet of facetNames) {
      if (slot >= this.sets[facet].length) this.sets[facet] = grown(this.sets[facet], slot)
      this.sets[facet][slot] = facts.sets[facet]
    }
    for (const facet of ['serviceType', 'lifeSituation'] as const) {
      const slots = this.bySet[facet].get(facts.sets[facet]) ?? new Set()
      slots.add(slot)
      this.lists.delete(facts.sets[facet])
      this.bySet[facet].set(facts.sets[facet], slots)
    }
    this.facts[slot] = facts
    this.ids.set(id, slot)
  }

  drop(id: string): number | undefined {
    const slot = this.ids.get(id)
    if (slot === undefined) return undefined
    this.revision += 1
    this.forgetSets(slot)
    this.facts[slot] = undefined
    this.ids.delete(id)
    this.live = null
    return slot
  }

  /** The values of facets and the shared lists that have come since the last look. */
  readTerms(file: File): void {
    this.revision += 1
    for (const { facet, slug, label } of file.prepare('select * from terms').all() as {
      facet: string
      slug: string
      label: string
    }[])
      this.terms.set(`${facet} ${slug}`, JSON.parse(label) as Texts)

    const rows = file
      .prepare('select number, content from sets where number >= ?')
      .raw()
      .all(this.shared.length) as unknown as [number, string][]
    for (const [number, content] of rows) {
      const [facet = '', ...slugs] = JSON.parse(content) as string[]
      if (isFacet(facet)) this.noteSet(facet, number, slugs)
      this.shared[number] = { slugs, hours: content.startsWith('[{') ? JSON.parse(content) : [] }
    }
  }

  private noteSet(facet: FacetName, number: number, slugs: string[]): void {
    this.numbers[facet].push(number)
    for (const slug of slugs) {
      const key = `${facet} ${slug}`
      const sets = this.bySlug.get(key) ?? []
      sets.push(number)
      this.bySlug.set(key, sets)
    }
  }

  /** The numbers of the shared lists of a facet that have a value. */
  setsWith(facet: FacetName, slug: string): readonly number[] {
    return this.bySlug.get(`${facet} ${slug}`) ?? []
  }

  labelOf(facet: FacetName, slug: string): Texts | undefined {
    return this.terms.get(`${facet} ${slug}`)
  }

  /** The values of a facet that services have now: the file remembers others too. */
  valuesInUse(facet: FacetName): Set<string> {
    const sets = new Set(this.facts.flatMap((facts) => (facts ? [facts.sets[facet]] : [])))
    return new Set([...sets].flatMap((set) => this.slugsOf(set)))
  }

  /** The numbers of the shared lists of a facet. */
  setsOf(facet: FacetName): readonly number[] {
    return this.numbers[facet]
  }

  /** Above the number of every shared list. */
  get setCount(): number {
    return this.shared.length
  }

  slugsOf(set: number): readonly string[] {
    return this.shared[set]?.slugs ?? []
  }

  /** The services that have a shared list of types or situations. */
  slotsOf(facet: 'serviceType' | 'lifeSituation', set: number): Int32Array {
    const known = this.lists.get(set) ?? Int32Array.from(this.bySet[facet].get(set) ?? [])
    this.lists.set(set, known)
    return known
  }

  private forgetSets(slot: number): void {
    const before = this.facts[slot]
    if (!before) return
    for (const facet of ['serviceType', 'lifeSituation'] as const) {
      this.bySet[facet].get(before.sets[facet])?.delete(slot)
      this.lists.delete(before.sets[facet])
    }
  }

  hoursOf(set: number): readonly Hours[] {
    return this.shared[set]?.hours ?? []
  }

  private async readWords(file: File): Promise<void> {
    const surfaces = new Map(
      file.prepare('select stem, surface from words').raw().all() as unknown as [string, string][],
    )
    await breath()
    const stems = file.prepare('select term, doc from found_stems').raw().all()
    for (const [stem, documents] of stems as unknown as [string, number][])
      this.vocabulary.add({ stem, documents, surface: surfaces.get(stem) ?? stem })
  }
}

const grown = (list: Int32Array, slot: number): Int32Array => {
  const larger = new Int32Array(Math.ceil((slot + 1) * 1.5))
  larger.set(list)
  return larger
}

const isFacet = (name: unknown): name is FacetName => facetNames.includes(name as FacetName)
