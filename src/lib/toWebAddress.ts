import { isWebAddress } from './isWebAddress'
import { mendedAddress } from './mendedAddress'

/** A typed address of a page as it is kept, with the `https://` that people leave out; null when it is none. */
export const toWebAddress = (typed: string): string | null => {
  const address = mendedAddress(typed)
  return address !== null && isWebAddress(address) ? address : null
}
