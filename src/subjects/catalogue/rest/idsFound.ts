import type { PayloadRequest } from 'payload'

import { understood } from '@/platform/requests/understood'

import { findHits } from './findHits'
import { parseSearch } from './parseSearch'
import { withSetting } from './withSetting'

/** A search finds no more pages than this many services fill. */
const most = 5_000

/** The ids of the services that a question of the catalogue finds, the best first. Throws an APIError (400). */
export const idsFound = async (req: PayloadRequest): Promise<string[]> => {
  const question = await withSetting(req, understood(req, parseSearch))
  const hits = await findHits(req.payload, { ...question, isUnnoted: true }, most)
  return hits.map(({ id }) => id)
}
