import { LRUCache } from 'lru-cache'
import { createHash } from 'node:crypto'
import type { OutgoingHttpHeaders } from 'node:http'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'

import type { Answer } from './answer'

export type Encoding = 'br' | 'gzip' | 'identity'

type Entry = Answer & {
  etag: string
  madeAt: number
  packed: Map<Encoding, Promise<Buffer>>
  /** Headers as they were sent, by encoding and state: made once, not at every request. */
  heads: Map<string, OutgoingHttpHeaders>
}
type Settings = {
  /** How long an answer may be given again, in milliseconds: pages speak of today. */
  maxAge: number
  /** How much memory the answers may take together, in bytes. */
  maxBytes: number
  now?: () => number
}

export type Cached = { entry: Entry; state: 'hit' | 'miss' | 'stale' | 'pass' }

/**
 * Keeps what anybody may read, as it was answered. One computation per address at a time; everything is
 * dropped at once when anything public changes, and what was being computed then is not kept. While the
 * database is away, the last good answer since the last change is given.
 */
export const createPublicCache = ({ maxAge, maxBytes, now = Date.now }: Settings) => {
  // One large answer must not push out all others.
  const entries = new LRUCache<string, Entry>({
    maxSize: maxBytes,
    maxEntrySize: Math.floor(maxBytes / 4),
    sizeCalculation: (entry, key) => sizeOf(key, entry),
  })
  const underway = new Map<string, Promise<Cached>>()
  let epoch = 0

  const compute = async (key: string, make: () => Promise<Answer>): Promise<Cached> => {
    const started = epoch
    const answer = await make()
    const lastGood = entries.peek(key)
    if (answer.status >= 500 && lastGood && started === epoch)
      return { entry: lastGood, state: 'stale' }

    const entry = asEntry(answer, now())
    const isGood = answer.status === 200
    if (isGood && started === epoch) entries.set(key, entry)
    return { entry, state: isGood ? 'miss' : 'pass' }
  }

  return {
    /** The answer for an address, computed when there is none. Rejects only when computing it throws. */
    get: async (key: string, make: () => Promise<Answer>): Promise<Cached> => {
      const entry = entries.get(key)
      if (entry && now() - entry.madeAt < maxAge) return { entry, state: 'hit' }

      const flight = `${epoch} ${key}`
      const running = underway.get(flight)
      if (running) return running

      const made = compute(key, make).finally(() => underway.delete(flight))
      underway.set(flight, made)
      return made
    },
    /** Forgets everything: something public has changed. */
    clear: (): void => {
      epoch += 1
      entries.clear()
    },
    size: (): { entries: number; bytes: number } => ({
      entries: entries.size,
      bytes: entries.calculatedSize,
    }),
  }
}

/** The body in an encoding, packed once per copy. */
export const packed = (entry: Entry, encoding: Encoding): Promise<Buffer> => {
  const known = entry.packed.get(encoding)
  if (known) return known

  const made = pack(entry.body, encoding)
  entry.packed.set(encoding, made)
  return made
}

const asEntry = (answer: Answer, madeAt: number): Entry => ({
  ...answer,
  madeAt,
  etag: `"${createHash('sha1').update(answer.body).digest('base64url')}"`,
  packed: new Map(),
  heads: new Map(),
})

/** What an entry takes in memory, in bytes: a packed copy adds about a third; addresses and headers count too. */
const sizeOf = (key: string, { body, headers }: Entry): number =>
  Math.ceil(body.length * 1.4) + 4 * key.length + 3 * JSON.stringify(headers).length + 4_000

const pack = (body: Buffer, encoding: Encoding): Promise<Buffer> => {
  if (encoding === 'identity') return Promise.resolve(body)
  if (encoding === 'gzip') return promisify(gzip)(body, { level: 6 })

  return promisify(brotliCompress)(body, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: 5,
      [constants.BROTLI_PARAM_SIZE_HINT]: body.length,
    },
  })
}
