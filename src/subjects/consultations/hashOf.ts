import { createHash } from 'node:crypto'

/** What is stored of the key in a letter, so that nobody who reads the database can use it. */
export const hashOf = (key: string): string => createHash('sha256').update(key).digest('hex')
