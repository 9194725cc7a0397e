import { readContent, type Entry } from '@demo/readContent'

const entries = readContent()

/** The published entries of one collection of the demo content. */
export const demoEntries = (collection: string): Entry[] =>
  entries.filter((entry) => entry.collection === collection && entry.content._status !== 'draft')
