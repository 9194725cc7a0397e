import type { Payload } from 'payload'

import { idOf } from '@/lib/idOf'
import type { Locale } from '@/lib/label'
import { textIn } from '@/lib/textIn'
import type { Provider, Service } from '@/payload-types'

import { fingerprintOf } from './fingerprintOf'
import { catalogue, type Entry } from './entries'

type Texts = Partial<Record<Locale, string | null>>
type StoredPlace = Omit<NonNullable<Service['places']>[number], 'name'> & { name?: Texts | null }
type Stored = Pick<Service, 'id' | 'provider' | 'contacts' | 'isAddressSecret'> &
  Pick<Provider, 'address'> & { name: Texts | string; places?: StoredPlace[] | null }

/** What an entry says: as it is stored, in all languages. */
export type EntryRow = Stored & {
  /** The name in Czech. */
  title: string
  fingerprint: string
  /** The name of the provider of a service. */
  providerName: string
}

/** The stored rows of entries by their ids, many at once; what has been deleted is missing. */
export const readEntries = async (
  payload: Payload,
  entries: Pick<Entry, 'id' | 'collection'>[],
): Promise<Map<string, EntryRow>> => {
  const lists = await Promise.all(
    catalogue.map((collection) => {
      const ids = entries.filter((entry) => entry.collection === collection).map(({ id }) => id)
      return readRows(payload, collection, ids)
    }),
  )
  const rows = lists.flat()
  const names = await namesOf(payload, rows)
  return new Map(
    rows.map((row) => [
      row.id,
      {
        ...row,
        title: textIn('cs', row.name),
        fingerprint: fingerprintOf(row),
        providerName: names.get(String(idOf(row.provider))) ?? '',
      },
    ]),
  )
}

type StoredEntry = Stored & Record<string, unknown>

const readRows = async (
  payload: Payload,
  collection: string,
  ids: string[],
): Promise<StoredEntry[]> => {
  if (ids.length === 0) return []
  const where = { id: { in: [...new Set(ids)] } }
  const { docs } = await payload.db.find<StoredEntry>({
    collection: collection as 'services',
    where,
    pagination: false,
    limit: 0,
  })
  return docs
}

const namesOf = async (payload: Payload, rows: StoredEntry[]): Promise<Map<string, string>> => {
  const ids = [...new Set(rows.flatMap(({ provider }) => idOf(provider) ?? []))]
  if (ids.length === 0) return new Map()
  const { docs } = await payload.db.find<{ id: string; name: string }>({
    collection: 'providers',
    where: { id: { in: ids } },
    select: { name: true },
    pagination: false,
    limit: 0,
  })
  return new Map(docs.map(({ id, name }) => [id, name]))
}
