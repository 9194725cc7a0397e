import { createHash, createHmac } from 'node:crypto'
import type { Payload } from 'payload'

/**
 * The token of the link in letters about a row. It is stored nowhere: it follows from the row's code, what it is for and
 * the secret of the portal, so each letter to a person bears the same link.
 */
export const linkTokenOf = ({ secret }: Pick<Payload, 'secret'>, purpose: string, code: string) =>
  createHmac('sha256', secret).update(`${purpose}:${code}`).digest('base64url')

/** What is stored of it. */
export const linkTokenHash = (token: string): string =>
  createHash('sha256').update(token).digest('hex')
