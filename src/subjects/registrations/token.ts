import { createHash, createHmac } from 'node:crypto'
import type { Payload } from 'payload'

/**
 * The token of a registration's link. It is stored nowhere: it follows from the registration's code and the secret of
 * the portal, so each letter to a person bears the same link.
 */
export const tokenOf = ({ secret }: Pick<Payload, 'secret'>, code: string): string =>
  createHmac('sha256', secret).update(`registration:${code}`).digest('base64url')

/** What is stored of it. */
export const tokenHash = (token: string): string => createHash('sha256').update(token).digest('hex')
