import { isSlug } from './isSlug'
import type { SearchParams } from './searchParams'

/** How many services a list holds; its address stays short enough to be sent. */
export const mostKept = 30
/** How many services stand side by side. */
export const mostCompared = 4

const longestAddress = 12_000

/**
 * The services that an address names, in its order: `?s=a,b`, `?s=a&s=b` or both. What cannot be a slug and what
 * repeats is left out; there may be more than a list holds.
 */
export const slugsIn = (query: SearchParams, key = 's'): string[] => {
  const given = [query[key] ?? []].flat().join(',').slice(0, longestAddress).split(',')
  return [...new Set(given.map((each) => each.trim()).filter(isSlug))]
}

/** The address of a list without its language. */
export const shortlistPath = (slugs: readonly string[]): string =>
  slugs.length > 0 ? `/seznam?s=${slugs.join(',')}` : '/seznam'

/** The list with one service more at its end; as it was when the service is there or the list is full. */
export const withKept = (slugs: readonly string[], slug: string): string[] =>
  slugs.includes(slug) || slugs.length >= mostKept ? [...slugs] : [...slugs, slug]

/** The list with the service at a place changed for the one before it. */
export const movedUp = (slugs: readonly string[], at: number): string[] =>
  at < 1 || at >= slugs.length
    ? [...slugs]
    : [...slugs.slice(0, at - 1), ...slugs.slice(at - 1, at + 1).reverse(), ...slugs.slice(at + 1)]
