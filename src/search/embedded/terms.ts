import type { Locale } from '@/lib/label'
import { textIn } from '@/lib/textIn'
import { facetNames, type FacetName } from '@/lib/catalogueSearch'

import { compareLabels, fixedLabels } from '../facetValues'
import type { Hours, Texts } from '../types'
import type { File } from './file'

/** A list of values that services share, by their numbers in the facet; or of opening hours. */
type Shared = { values: readonly number[]; hours: readonly Hours[] }

/** The values of facets and the lists of them that services share, by the numbers of the lists. */
export class Terms {
  private readonly facets = Object.fromEntries(
    facetNames.map((facet) => [facet, new Values()]),
  ) as Record<FacetName, Values>
  private readonly shared: Shared[] = []

  constructor() {
    for (const facet of facetNames)
      for (const [value, label] of Object.entries(fixedLabels[facet] ?? {}))
        this.facets[facet].name(value, label)
  }

  of(facet: FacetName): Values {
    return this.facets[facet]
  }

  /** Reads what has come since the last look. */
  read(file: File): void {
    for (const { facet, slug, label } of file.prepare('select * from terms').all() as {
      facet: FacetName
      slug: string
      label: string
    }[])
      this.facets[facet].name(slug, JSON.parse(label) as Texts)

    const rows = file
      .prepare('select number, content from sets where number >= ?')
      .raw()
      .all(this.shared.length) as unknown as [number, string][]
    for (const [number, content] of rows) {
      const all = JSON.parse(content) as [FacetName, ...string[]] | Hours[]
      const [facet, ...slugs] = all
      this.shared[number] =
        typeof facet === 'string'
          ? { values: this.facets[facet].noteSet(number, slugs as string[]), hours: [] }
          : { values: [], hours: all as Hours[] }
    }
  }

  /** Above the number of every list. */
  get setCount(): number {
    return this.shared.length
  }

  /** The values in a list, by their numbers. */
  valuesIn(set: number): readonly number[] {
    return this.shared[set]?.values ?? []
  }

  hoursIn(set: number): readonly Hours[] {
    return this.shared[set]?.hours ?? []
  }
}

/** The values of a facet; each has a number. */
class Values {
  /** The numbers of the lists that services share. */
  readonly sets: number[] = []
  readonly slugs: string[] = []
  private readonly texts: (Texts | undefined)[] = []
  private readonly numbers = new Map<string, number>()
  /** The lists that have a value, by its number. */
  private readonly bySlug: number[][] = []
  /** To compare names takes long, and they seldom change. */
  private readonly ranks = new Map<Locale, Uint16Array>()

  name(slug: string, texts: Texts): void {
    this.texts[this.add(slug)] = texts
    this.ranks.clear()
  }

  noteSet(set: number, slugs: string[]): number[] {
    this.sets.push(set)
    return slugs.map((slug) => {
      const number = this.add(slug)
      this.bySlug[number]?.push(set)
      return number
    })
  }

  private add(slug: string): number {
    const known = this.numbers.get(slug)
    if (known !== undefined) return known
    const number = this.slugs.push(slug) - 1
    this.numbers.set(slug, number)
    this.bySlug[number] = []
    this.ranks.clear()
    return number
  }

  numberOf(slug: string): number | undefined {
    return this.numbers.get(slug)
  }

  /** The numbers of the lists that have a value. */
  setsWith(slug: string): readonly number[] {
    return this.bySlug[this.numbers.get(slug) ?? -1] ?? []
  }

  /** The name of a value in a language; empty where it is not known. */
  labelOf(slug: string | number, locale: Locale): string {
    const number = typeof slug === 'number' ? slug : this.numbers.get(slug)
    return textIn(locale, this.texts[number ?? -1])
  }

  /** The places of all values in the order of their names in a language. */
  ranksIn(locale: Locale): Uint16Array {
    const known = this.ranks.get(locale)
    if (known) return known
    const ranks = new Uint16Array(this.slugs.length)
    this.slugs
      .map((_, number) => ({ number, label: this.labelOf(number, locale) }))
      .sort((one, other) => compareLabels(locale, one.label, other.label))
      .forEach(({ number }, rank) => (ranks[number] = rank))
    this.ranks.set(locale, ranks)
    return ranks
  }
}
