import { sortedBy } from '@/lib/collate'
import { idsOf } from '@/lib/idOf'
import type { Locale } from '@/lib/label'
import type { Service, Territory } from '@/payload-types'

import type { Entry } from './entryOf'
import { townsOf } from './townsOf'

/** A line of an index and the entries whose pages it names. */
type Row = { name: string; labels: string[] }

/** The indexes at the end: each service, provider and town with the entries that are printed of it. */
export const indexesOf = (
  whole: Map<Service, Entry>,
  territories: Territory[],
  locale: Locale,
): Record<'services' | 'providers' | 'towns', Row[]> => {
  const municipalities = new Map(
    territories.flatMap(({ id, kind, name }) =>
      kind === 'municipality' ? [[String(id), name] as const] : [],
    ),
  )
  const workedIn = ({ territories: own }: Service): string[] =>
    idsOf(own).flatMap((id) => municipalities.get(id) ?? [])
  const rowsBy = (namesOf: (service: Service, entry: Entry) => string[]): Row[] => {
    const rows = new Map<string, string[]>()
    for (const [service, entry] of whole)
      for (const name of new Set(namesOf(service, entry)))
        if (name) rows.set(name, [...(rows.get(name) ?? []), entry.label])
    return sortedBy(
      locale,
      [...rows].map(([name, labels]) => ({ name, labels })),
      ({ name }) => name,
    )
  }
  return {
    // Services of one name are one line.
    services: rowsBy((_, { name }) => [name]),
    providers: rowsBy((_, { provider }) => [provider]),
    towns: rowsBy((service) => [...townsOf(service), ...workedIn(service)]),
  }
}
