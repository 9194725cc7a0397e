import { createHmac } from 'node:crypto'
import type { Payload } from 'payload'

/** What is stored of a key, as Payload looks for it: who reads the database cannot use it. */
export const keyIndex = ({ secret }: Pick<Payload, 'secret'>, key: string): string =>
  createHmac('sha256', secret).update(key).digest('hex')
