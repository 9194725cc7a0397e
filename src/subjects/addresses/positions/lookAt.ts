import { distance } from '@/lib/distance'
import type { FoundAddress } from '@/lib/foundAddress'
import type { Point } from '@/lib/point'

import type { Addresses } from '../store/openAddresses'
import { findAddress, type AddressDoubt } from './findAddress'
import type { Spot } from './spots'

/** Why a person has to look at an address: `far` from its position, or in an entry with an unfinished change. */
export type Why = AddressDoubt | 'far' | 'draft'

/** An address that may be the one meant, and how far from the position of today it is, in metres. */
export type Offer = { address: FoundAddress; metres: number | null }

type Looked = { point: Point } | { why: Why; offers: Offer[] } | null

/** A stored position farther from its address than this, in metres, is of something else. */
const farMetres = 5_000
/** More nobody chooses from. */
const mostOffers = 8

/** Whether an address gives its place a position; null where there is no address, or its position is well. */
export const lookAt = (addresses: Addresses, { address, location }: Spot): Looked => {
  if (!address.street && !address.code) return null
  const sought = findAddress(addresses, address)
  if ('doubt' in sought) {
    if (location) return null
    const offers = sought.offers.slice(0, mostOffers)
    return { why: sought.doubt, offers: offers.map((each) => ({ address: each, metres: null })) }
  }
  const { address: found } = sought
  if (!location) return { point: found.location }
  const metres = Math.round(distance(location, found.location))
  return metres > farMetres ? { why: 'far', offers: [{ address: found, metres }] } : null
}
