import type { PayloadRequest } from 'payload'

import type { Batch, BatchOutcome } from './state'
import { takeBack } from './takeBack'
import { endBatch, takeBatch } from './work'

/** Takes a whole batch back, as far as nobody has changed since what it wrote. Throws an APIError (409) if there is none. */
export const undoBatch = async (req: PayloadRequest, batch: Batch): Promise<BatchOutcome> => {
  await takeBatch(req, batch, 'done', 'undoing')
  return endBatch(req, batch, 'undone', await takeBack(req, batch))
}
