import { createHmac } from 'node:crypto'
import type { PayloadRequest } from 'payload'

/** Tells that a person has been at an address before, without telling which address it is. */
export const addressDigest = (req: PayloadRequest, person: string, address: string): string =>
  createHmac('sha256', req.payload.config.secret)
    .update(`${person} ${address}`)
    .digest('hex')
    .slice(0, 16)
