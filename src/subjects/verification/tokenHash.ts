import { createHash } from 'node:crypto'

/** What is stored of a link's token, so that nobody who reads the database can open the link. */
export const tokenHash = (token: string): string => createHash('sha256').update(token).digest('hex')
