import type { Payload } from 'payload'

import { plantAddresses } from '@demo/addresses/plantAddresses'

import { sample, write, type Ground } from './content'

/** A public service at each of these streets of Jasanov, called by it, in a portal that has the addresses of the state. */
export const servicesAt = async (
  payload: Payload,
  ground: Ground,
  streets: string[],
): Promise<string[]> => {
  await plantAddresses()
  const ids: string[] = []
  for (const street of streets)
    ids.push(
      await write(payload, 'services', {
        ...sample('services', street, ground),
        isAddressSecret: false,
        places: [{ address: { street, city: 'Jasanov', postcode: '57901' } }],
        _status: 'published',
      }),
    )
  return ids
}
