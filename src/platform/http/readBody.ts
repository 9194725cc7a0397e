import type { IncomingMessage } from 'node:http'

/** The body is larger than this kind of request may be. */
export class TooLargeError extends Error {
  override name = 'TooLargeError'
}

/** Reads a whole body of at most `limit` bytes; throws a TooLargeError as soon as it is larger. */
export const readBody = async (req: IncomingMessage, limit: number): Promise<Buffer> => {
  if (Number(req.headers['content-length'] ?? 0) > limit) throw new TooLargeError()

  const parts: Buffer[] = []
  let size = 0
  for await (const part of req as AsyncIterable<Buffer>) {
    size += part.length
    if (size > limit) throw new TooLargeError()
    parts.push(part)
  }
  return Buffer.concat(parts)
}
