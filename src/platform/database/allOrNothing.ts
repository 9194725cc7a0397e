import type { PayloadRequest } from 'payload'

import { inTransaction } from './inTransaction'

/** What SQLite adds to Payload's adapter: work that nobody else writes or reads into, and that can be taken back. */
export type OneWrite = { oneWrite: (work: () => Promise<void>) => Promise<void> }

/** Several writes through Payload's adapter that happen all or not at all, on both engines. */
export const allOrNothing = (req: PayloadRequest, work: () => Promise<void>): Promise<void> => {
  const { oneWrite } = req.payload.db as Partial<OneWrite>
  return oneWrite ? oneWrite(work) : inTransaction(req, work)
}
