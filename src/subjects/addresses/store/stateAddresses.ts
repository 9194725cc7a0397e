import { env } from '@/platform/env'

import { addressesPath } from './addressesPath'
import { openAddresses, type Addresses } from './openAddresses'

/** The addresses of this portal; null where it has none. */
export const stateAddresses = (): Addresses | null => openAddresses(addressesPath(env))
