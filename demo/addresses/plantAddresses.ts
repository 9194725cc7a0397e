import { env } from '@/platform/env'
import { addressesPath } from '@/subjects/addresses/store/addressesPath'
import { writeAddresses } from '@/subjects/addresses/store/writeAddresses'

import { sampleAddresses } from './sampleAddresses'

/** Makes a file of the invented addresses. */
export const plantAddresses = async (at = addressesPath(env)): Promise<void> => {
  await writeAddresses(at, given())
}

async function* given() {
  for (const [name, bytes] of sampleAddresses()) yield await Promise.resolve({ name, bytes })
}
