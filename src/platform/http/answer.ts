import { IncomingMessage, ServerResponse, type OutgoingHttpHeaders } from 'node:http'
import { Socket } from 'node:net'

/** A whole answer, ready to be kept or sent. */
export type Answer = { status: number; headers: OutgoingHttpHeaders; body: Buffer }

type Handler = (req: IncomingMessage, res: ServerResponse) => Promise<void>

/** An answer of the REST API. */
export const fromResponse = async (response: Response): Promise<Answer> => ({
  status: response.status,
  headers: headersOf(response.headers),
  body: Buffer.from(await response.arrayBuffer()),
})

/** The headers of an answer as Node takes them. */
export const headersOf = (headers: Headers): OutgoingHttpHeaders => {
  const all: OutgoingHttpHeaders = Object.fromEntries(headers.entries())
  const cookies = headers.getSetCookie()
  return cookies.length ? { ...all, 'set-cookie': cookies } : all
}

/**
 * Lets a request handler (Next) answer into memory. The request is one of our own making, so that nothing
 * of a visitor's headers can reach an answer that others will read.
 */
export const fromHandler = (
  handle: Handler,
  url: string,
  headers: Record<string, string>,
): Promise<Answer> =>
  new Promise((resolve, reject) => {
    const req = new IncomingMessage(new Socket())
    Object.assign(req, { method: 'GET', url, headers })
    req.push(null)

    const res = new ServerResponse(req)
    const parts: Buffer[] = []
    const take = (chunk: unknown, encoding?: unknown): void => {
      if (chunk === undefined || chunk === null || typeof chunk === 'function') return
      parts.push(
        typeof chunk === 'string'
          ? Buffer.from(chunk, typeof encoding === 'string' ? (encoding as BufferEncoding) : 'utf8')
          : Buffer.from(chunk as Uint8Array),
      )
    }
    const called = (...rest: unknown[]): void => {
      const callback = rest.find((each) => typeof each === 'function')
      if (callback) process.nextTick(callback as () => void)
    }
    let sent: OutgoingHttpHeaders = {}
    res.writeHead = ((status: number, ...rest: unknown[]) => {
      res.statusCode = status
      sent = rest.find((each) => typeof each === 'object' && each !== null) as OutgoingHttpHeaders
      return res
    }) as typeof res.writeHead
    res.write = ((chunk: unknown, ...rest: unknown[]) => {
      take(chunk, rest[0])
      called(...rest)
      return true
    }) as typeof res.write
    res.end = ((...all: unknown[]) => {
      take(all[0], all[1])
      resolve({
        status: res.statusCode,
        headers: { ...res.getHeaders(), ...sent },
        body: Buffer.concat(parts),
      })
      called(...all)
      res.emit('finish')
      res.emit('close')
      return res
    }) as typeof res.end
    res.flushHeaders = () => undefined

    handle(req, res).catch(reject)
  })
