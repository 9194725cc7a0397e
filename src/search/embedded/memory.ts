import { facetNames, type FacetName } from '@/lib/catalogueSearch'

import { Vocabularies } from '../words/vocabularies'
import { bitsFor, setBit, type Bits } from './bits'
import type { Facts } from './facts'
import type { File } from './file'
import { Names } from './names'
import { readWords } from './readWords'
import { Terms } from './terms'

/** How many rows are read between two breaths of the event loop. */
const rowsAtOnce = 2_000
/** How many values are remembered with their services: a bit for each service of the catalogue. */
const mostBits = 500
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
  readonly vocabularies = new Vocabularies()
  readonly terms = new Terms()
  private readonly names = new Names()
  /** Raised with every change of what is kept. */
  revision = 0
  private readonly bySet = {
    serviceType: new Map<number, Set<number>>(),
    lifeSituation: new Map<number, Set<number>>(),
  }

  /** The same as lists, which are quicker to go through, until they change. */
  private readonly lists = new Map<number, Int32Array>()
  /** Which services are there and which have a value; read from the lists when they are asked for. */
  private readonly bits = new Map<string, Bits>()

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
        .all(from, rowsAtOnce) as unknown as [number, string, string][]
      for (const [slot, id, facts] of rows) memory.keep(slot, id, JSON.parse(facts) as Facts)
      if (rows.length < rowsAtOnce) break
      from = rows.at(-1)?.[0] ?? 0
      await breath()
    }
    await readWords(file, memory.vocabularies)
    return memory
  }

  get size(): number {
    return this.ids.size
  }

  /** The places of all services in the order of their names, by their slots. */
  get namePlaces(): Int32Array {
    return this.names.places(this.ids.values())
  }

  /** All services. */
  get live(): Bits {
    return this.remembered('', (bits) => {
      for (const slot of this.ids.values()) setBit(bits, slot)
    })
  }

  /** The services that have a value; what is gone may be among them. */
  withValue(facet: FacetName, slug: string): Bits {
    return this.remembered(`${facet} ${slug}`, (bits) => {
      const has = new Uint8Array(this.terms.setCount)
      for (const set of this.terms.of(facet).setsWith(slug)) has[set] = 1
      const sets = this.sets[facet]
      for (let slot = 0; slot < this.facts.length; slot += 1)
        if (has[sets[slot] as number] === 1) setBit(bits, slot)
    })
  }

  /** The services whose facts fit; `what` says by what, so that they can be remembered. */
  fitting(what: string, fits: (facts: Facts) => boolean): Bits {
    return this.remembered(what, (bits) => {
      this.facts.forEach((facts, slot) => {
        if (facts && fits(facts)) setBit(bits, slot)
      })
    })
  }

  private remembered(key: string, fill: (bits: Bits) => void): Bits {
    const known = this.bits.get(key)
    if (known) return known
    const bits = bitsFor(this.facts.length)
    fill(bits)
    if (this.bits.size >= mostBits) this.bits.clear()
    this.bits.set(key, bits)
    return bits
  }

  keep(slot: number, id: string, facts: Facts): void {
    this.revision += 1
    this.forget(slot)
    this.bits.clear()
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
    this.names.add(slot, facts.key)
  }

  drop(id: string): number | undefined {
    const slot = this.ids.get(id)
    if (slot === undefined) return undefined
    this.revision += 1
    this.forget(slot)
    this.facts[slot] = undefined
    this.ids.delete(id)
    this.bits.clear()
    return slot
  }

  /** The values of facets and the lists of them that have come since the last look. */
  readTerms(file: File): void {
    this.revision += 1
    this.terms.read(file)
  }

  /** The values of a facet that services have now: the file remembers others too. */
  valuesInUse(facet: FacetName): Set<string> {
    const sets = new Set(this.facts.flatMap((facts) => (facts ? [facts.sets[facet]] : [])))
    const { slugs } = this.terms.of(facet)
    return new Set(
      [...sets].flatMap((set) => this.terms.valuesIn(set).map((value) => slugs[value] ?? '')),
    )
  }

  /** Whom a shared list of the facet names. */
  whomIn(set: number): string[] {
    const { slugs } = this.terms.of('whom')
    return this.terms.valuesIn(set).map((value) => slugs[value] ?? '')
  }

  /** The services that have a shared list of types or situations. */
  slotsOf(facet: 'serviceType' | 'lifeSituation', set: number): Int32Array {
    const known = this.lists.get(set) ?? Int32Array.from(this.bySet[facet].get(set) ?? [])
    this.lists.set(set, known)
    return known
  }

  private forget(slot: number): void {
    const before = this.facts[slot]
    if (!before) return
    this.names.drop(slot)
    for (const facet of ['serviceType', 'lifeSituation'] as const) {
      this.bySet[facet].get(before.sets[facet])?.delete(slot)
      this.lists.delete(before.sets[facet])
    }
  }
}

const grown = (list: Int32Array, slot: number): Int32Array => {
  const larger = new Int32Array(Math.ceil((slot + 1) * 1.5))
  larger.set(list)
  return larger
}
