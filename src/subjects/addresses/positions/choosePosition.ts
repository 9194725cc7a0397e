import type { PayloadRequest } from 'payload'

import { label } from '@/lib/label'
import { fail } from '@/platform/requests/fail'

import type { Addresses } from '../store/openAddresses'
import type { Positioned } from './spots'
import { surveyEntry } from './surveyPositions'
import { writePositions } from './writePositions'

export type Chosen = { collection: Positioned; id: string; place: string; code: string }

/**
 * Gives a place the position of one of the addresses that were offered for it. Throws an APIError (409) where the offer
 * does not stand any more: somebody has changed the address, or has a change of it under way.
 */
export const choosePosition = async (
  req: PayloadRequest,
  addresses: Addresses,
  { collection, id, place, code }: Chosen,
): Promise<void> => {
  const found = await surveyEntry(req, addresses, collection, id)
  const doubt = found?.doubts.find((each) => each.place === place)
  const offer = doubt?.offers.find(({ address }) => address.code === code)
  if (!found || !offer) return fail(req, 409, gone)
  const located = { point: offer.address.location, code }
  await writePositions(req, collection, found.row, new Map([[place, located]]))
}

const gone = label(
  'Tahle nabídka už neplatí, záznam se mezitím změnil. Načtěte stránku znovu.',
  'This offer does not stand any more, the entry has changed meanwhile. Load the page again.',
  'Ця пропозиція вже не діє, запис тим часом змінився. Завантажте сторінку знову.',
)
