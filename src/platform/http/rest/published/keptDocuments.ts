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
export const createKeptDocuments = (maxBytes: number) => {
  const documents = new Map<string, Kept>()
  let bytes = 0

  const drop = (key: string): void => {
    const kept = documents.get(key)
    if (!kept) return
    documents.delete(key)
    bytes -= sizeOf(key, kept)
  }

  return {
    get: (key: string): Kept | undefined => {
      const kept = documents.get(key)
      if (!kept) return undefined
      documents.delete(key)
      documents.set(key, kept)
      return kept
    },
    set: (key: string, kept: Kept): void => {
      drop(key)
      documents.set(key, kept)
      bytes += sizeOf(key, kept)
      for (const oldest of documents.keys()) {
        if (bytes <= maxBytes) break
        drop(oldest)
      }
    },
  }
}

/** In bytes, with what the maps themselves take, roughly. */
const sizeOf = (key: string, { body, inside }: Kept): number => {
  const references = [...inside.values()].reduce((sum, { size }) => sum + size, 0)
  return body.length + 2 * key.length + 150 * references + 500
}
