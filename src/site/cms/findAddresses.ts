import type { AddressAnswer } from '@/lib/foundAddress'

import { askRest } from './askRest'

/** Addresses that begin as somebody typed. Throws a CmsError. */
export const findAddresses = (q: string): Promise<AddressAnswer> =>
  askRest('/api/addresses/suggest', new URLSearchParams({ q }))
