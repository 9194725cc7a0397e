import { LRUCache } from 'lru-cache'
import type { CollectionSlug } from 'payload'

/** The revisions of documents; null stands for one that may not be read. */
export type Known = Map<CollectionSlug, Map<string, string | null>>

/** A document as it was answered. */
export type Kept = {
  /** JSON, in UTF-8. */
  body: Buffer
  revision: string
  /** The documents shown inside it, as they were then. */
  inside: Known
  /** When it is no longer true even if nothing changes, in milliseconds since 1970. */
  until: number
}

/** A store of documents, the least recently used dropped when they take more than `maxBytes`. */
export const createKeptDocuments = (maxBytes: number) =>
  new LRUCache<string, Kept>({
    maxSize: maxBytes,
    sizeCalculation: (kept, key) => sizeOf(key, kept),
  })

/** In bytes, with what the maps themselves take, roughly. */
const sizeOf = (key: string, { body, inside }: Kept): number => {
  const references = [...inside.values()].reduce((sum, { size }) => sum + size, 0)
  return body.length + 2 * key.length + 150 * references + 500
}
