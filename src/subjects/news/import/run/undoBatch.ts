import type { PayloadRequest } from 'payload'

import { isBroken, type Batch, type BatchOutcome } from './state'
import { takeBack } from './takeBack'
import { endBatch, takeBatch } from './work'

/** Takes a whole batch back, as far as nobody has changed since what it wrote. Throws an APIError (409) if there is none. */
export const undoBatch = async (req: PayloadRequest, batch: Batch): Promise<BatchOutcome> => {
  const from = isBroken(batch) ? batch.state : 'done'
  await takeBatch(req, batch, from, 'undoing')
  return endBatch(req, batch, 'undone', await takeBack(req, batch))
}
