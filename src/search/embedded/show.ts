import { LRUCache } from 'lru-cache'

import type { Locale } from '@/lib/label'
import { textIn } from '@/lib/textIn'
import type { SearchHit, SearchQuestion } from '@/lib/catalogueSearch'

import { highlightsOf, type Sought } from '../highlights'
import type { File } from './file'
import type { Memory } from './memory'
import type { Placed } from './order'
import type { Wanted } from './understand'
import type { Shown } from './write'

/** What is shown of a service. */
export type ShownService = { id: string; shown: Shown }

/** How many services are remembered as they are shown. */
const mostShown = 2_000

/**
 * What a file keeps of services to be shown, until it changes. Many come as one text: row by row they would take
 * several times as long.
 */
export class ShownServices {
  private readonly known = new LRUCache<number, ShownService>({ max: mostShown })
  private readonly read

  constructor(file: File) {
    this.read = file
      .prepare(
        `select '[' || group_concat('[' || slot || ',' || json_quote(id) || ',' || shown || ']') || ']'
         from docs where slot in (select value from json_each(?))`,
      )
      .raw()
  }

  /** The file has changed. */
  forget(): void {
    this.known.clear()
  }

  get(slot: number): ShownService | undefined {
    this.load([slot])
    return this.known.get(slot)
  }

  /** Reads those that are not remembered. */
  load(slots: readonly number[]): void {
    const missing = slots.filter((slot) => !this.known.has(slot))
    if (missing.length === 0) return
    const [row] = this.read.all(JSON.stringify(missing)) as unknown as [string | null][]
    const rows = JSON.parse(row?.[0] ?? '[]') as [number, string, Shown][]
    for (const [slot, id, shown] of rows) this.known.set(slot, { id, shown })
  }
}

/** What an answer shows of the services on its page. */
export const show = (
  rows: ShownServices,
  memory: Memory,
  { locale, near, radius }: SearchQuestion,
  page: Placed[],
  wanted: Wanted[],
): SearchHit[] => {
  const sought: Sought = {
    stems: new Set(wanted.flatMap(({ stems, lesser }) => [...stems, ...lesser])),
    beginnings: wanted.flatMap(({ beginnings }) => beginnings),
  }
  rows.load(page.map(({ slot }) => slot))
  return page.flatMap((candidate) => {
    const row = rows.get(candidate.slot)
    if (!row) return []
    const { shown } = row
    const distance = near && candidate.distance !== null ? rounded(candidate.distance) : null
    return [
      {
        id: row.id,
        slug: shown.slug,
        name: textIn(locale, shown.name),
        provider: shown.provider,
        serviceType: shown.type,
        serviceTypeName: memory.terms.of('serviceType').labelOf(shown.type, locale),
        place: placeOf(candidate, near),
        // Rounding must not show as beyond what was asked for.
        distance: distance !== null && radius !== null ? Math.min(distance, radius) : distance,
        highlights: highlightsOf(textsOf(shown, locale), sought),
      },
    ]
  })
}

const textsOf = ({ name, summary }: Shown, locale: Locale) => [
  { field: 'name' as const, text: textIn(locale, name) },
  { field: 'summary' as const, text: textIn(locale, summary) },
]

/** The town of the nearest place, or of the first one. */
const placeOf = ({ facts }: Placed, near: [number, number] | null): string | null => {
  const all = facts.places.filter(({ city }) => city)
  const from = (at: [number, number] | null) =>
    near && at ? Math.hypot((at[0] - near[0]) * 0.64, at[1] - near[1]) : Infinity
  const nearest = near ? all.toSorted((one, other) => from(one.at) - from(other.at) || 0) : all
  return nearest[0]?.city ?? null
}

const rounded = (kilometres: number): number => Math.round(kilometres * 10) / 10
