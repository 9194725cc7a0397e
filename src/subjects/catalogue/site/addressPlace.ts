import { distance } from '@/lib/distance'
import { fold } from '@/lib/fold'
import type { AddressAnswer } from '@/lib/foundAddress'

import type { NamedPlace } from './namedPlace'

/** Addresses no farther apart than this, in metres, are one place to look for help around. */
const apartMetres = 1_000

/**
 * The place of the address that somebody typed, to be measured from: the very one, or the first of those that begin
 * so and lie together. Null for none, and where it may be in several towns.
 */
export const addressPlace = (typed: string, { docs, source }: AddressAnswer): NamedPlace | null => {
  const exact = docs.find(({ text }) => fold(text) === fold(typed))
  const [first = null] = docs
  const areTogether = docs.every(
    ({ location }) => distance(location, first?.location ?? []) <= apartMetres,
  )
  const meant = exact ?? (areTogether ? first : null)
  return (
    meant && {
      slugs: [],
      centre: { name: meant.text, at: meant.location, ...(source && { source }) },
      wider: null,
      namesakes: [],
    }
  )
}
