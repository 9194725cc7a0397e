import { territoryWants } from '@/lib/digest'

import type { Item } from './items'

/** The territory above each territory. */
export type Parents = ReadonlyMap<string, string | null>

/** Whether an item is what somebody asked for; what names no territory concerns everybody. */
export const fits = (wants: string[], item: Item, parents: Parents): boolean => {
  const { kind, parts, territories } = item
  const isAsked = wants.includes(kind) || parts.some((each) => wants.includes(`${kind}:${each}`))
  const chosen = wants.flatMap((each) =>
    each.startsWith(territoryWants) ? [each.slice(territoryWants.length)] : [],
  )
  const isNear =
    chosen.length === 0 ||
    territories.length === 0 ||
    chosen.some((one) => territories.some((other) => isOneWithin(one, other, parents)))
  return isAsked && isNear
}

/** One of two territories is the other, or lies in it: a town's event is its district's, a region's plan is too. */
const isOneWithin = (one: string, other: string, parents: Parents): boolean =>
  pathOf(one, parents).includes(other) || pathOf(other, parents).includes(one)

const pathOf = (id: string, parents: Parents): string[] => {
  const path: string[] = []
  for (let at: string | null = id; at && !path.includes(at); at = parents.get(at) ?? null)
    path.push(at)
  return path
}
