import type { CollectionSlug, Payload } from 'payload'

import { idOf } from '@/lib/idOf'
import { locales } from '@/lib/label'

import type { Term, Texts } from '../types'

type ListedDocument = {
  id: string
  slug: string
  updatedAt: string
  name?: Texts | string
  title?: Texts
  description?: Texts
  summary?: Texts
  steps?: { title?: Texts }[] | null
  parent?: string | null
}

type Named = Term & { description: Texts }

/** What documents take names from: everything that services refer to but their providers. */
export type Lists = {
  serviceTypes: Map<string, Named>
  targetGroups: Map<string, Named>
  lifeSituations: Map<string, Named>
  territories: Map<string, Named>
  /** The territories with all above and all inside them: where a service that works there can be looked for. */
  servedBy: (ids: string[]) => Term[]
}

/** Reads the public of the lists, in all languages. */
export const readLists = async (payload: Payload): Promise<Lists> => {
  const [serviceTypes, targetGroups, lifeSituations, territories] = await Promise.all([
    readAll(payload, 'service-types'),
    readAll(payload, 'target-groups'),
    readAll(payload, 'life-situations'),
    readAll(payload, 'territories'),
  ])
  return {
    serviceTypes: named(serviceTypes),
    targetGroups: named(targetGroups),
    lifeSituations: named(lifeSituations),
    territories: named(territories),
    servedBy: serving(territories),
  }
}

/** Everything of a collection that the public may read, translations included. */
export const readAll = async <Found = ListedDocument>(
  payload: Payload,
  collection: CollectionSlug,
): Promise<Found[]> => {
  const { docs } = await payload.find({
    collection,
    depth: 0,
    locale: 'all',
    pagination: false,
    overrideAccess: false,
  })
  return docs as unknown as Found[]
}

const named = (rows: ListedDocument[]): Map<string, Named> =>
  new Map(
    rows.map(({ id, slug, name, title, description, summary, steps }) => {
      const label = typeof name === 'string' ? { cs: name } : (name ?? title ?? {})
      const said = [description ?? summary ?? {}, ...(steps ?? []).map((step) => step.title ?? {})]
      return [id, { slug, label, description: joined(said) }]
    }),
  )

const joined = (all: Texts[]): Texts =>
  Object.fromEntries(
    locales.flatMap((locale) => {
      const words = all.flatMap((each) => each[locale] ?? [])
      return words.length > 0 ? [[locale, words.join(' ')]] : []
    }),
  )

const serving = (rows: ListedDocument[]): Lists['servedBy'] => {
  const terms = named(rows)
  const inside = new Map<string, string[]>()
  const above = new Map<string, string>()
  for (const { id, parent } of rows) {
    const at = idOf(parent)
    if (!at) continue
    above.set(id, at)
    inside.set(at, [...(inside.get(at) ?? []), id])
  }
  const known = new Map<string, Term[]>()

  return (ids) => {
    const key = ids.toSorted().join()
    const made = known.get(key) ?? expanded(ids, above, inside).flatMap((id) => terms.get(id) ?? [])
    known.set(key, made)
    return made
  }
}

const expanded = (ids: string[], above: Map<string, string>, inside: Map<string, string[]>) => {
  const all = new Set<string>()
  const down = (id: string): void => {
    if (all.has(id)) return
    all.add(id)
    inside.get(id)?.forEach(down)
  }
  ids.forEach(down)
  for (const id of ids)
    for (let at = above.get(id); at && !all.has(at); at = above.get(at)) all.add(at)
  return [...all]
}
