import { find } from '@/cms/client'
import { idOf } from '@/lib/idOf'
import { toSlug } from '@/lib/toSlug'

type Territory = { id: string; slug: string; parent?: string | { id: string } | null }

/** A territory with everything above it: who works in the whole region works in its towns too. */
export const withAncestors = (territory: Territory, all: Territory[]): string[] => {
  const ids = [territory.id]
  let above = idOf(territory.parent)
  while (above && !ids.includes(above)) {
    ids.push(above)
    above = idOf(all.find(({ id }) => id === above)?.parent)
  }
  return ids
}

/** The ids of the chosen district or region: itself, what is above it and the towns in it. */
export const idsOfTerritory = async (slug: string, all: Territory[]): Promise<string[]> => {
  const chosen = all.find((territory) => territory.slug === slug)
  if (!chosen) return []

  const inside = await find('territories', {
    where: { parent: { equals: chosen.id } },
    limit: 90,
    depth: 0,
    select: { slug: true },
  })
  return [...new Set([...withAncestors(chosen, all), ...inside.docs.map(({ id }) => id)])]
}

/** The ids of the towns whose name contains what the visitor typed, with everything above them. */
export const idsOfPlace = async (place: string, all: Territory[]): Promise<string[]> => {
  const part = toSlug(place)
  if (!part) return []

  const { docs } = await find('territories', {
    where: { slug: { contains: part } },
    limit: 25,
    depth: 0,
    select: { slug: true, parent: true },
  })
  return [...new Set(docs.flatMap((territory) => withAncestors(territory, all)))].slice(0, 100)
}
