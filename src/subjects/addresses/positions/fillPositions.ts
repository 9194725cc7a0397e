import { createLocalReq, type Payload, type PayloadRequest } from 'payload'

import type { Addresses } from '../store/openAddresses'
import { surveyPositions, type Doubt } from './surveyPositions'
import { writePositions } from './writePositions'

export type Filled = { places: number; filled: number; doubts: Doubt[] }

/**
 * Gives places without a position the one of their address: of services, providers, and events to come. What cannot be
 * told surely, positions far from their address, and entries with an unfinished change are left as they are, for a
 * person. Secret addresses are not looked at.
 */
export const fillPositions = async (
  payload: Payload,
  addresses: Addresses,
  { isDry = false, req: asked }: { isDry?: boolean; req?: PayloadRequest } = {},
): Promise<Filled> => {
  const { places, sure, doubts } = await surveyPositions(payload, addresses)
  const req = asked ?? (await createLocalReq({}, payload))
  for (const { collection, row, positions } of isDry ? [] : sure)
    await writePositions(req, collection, row, positions)
  const filled = sure.reduce((sum, { positions }) => sum + positions.size, 0)
  return { places, filled, doubts }
}
