import fresh from 'fresh'
import Negotiator from 'negotiator'
import type { IncomingMessage, OutgoingHttpHeaders, ServerResponse } from 'node:http'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { ReadableStream } from 'node:stream/web'

import { headersOf, type Answer } from './answer'
import { packed, type Cached, type Encoding } from './publicCache'

const textual = /^(text\/|application\/(json|javascript|ld\+json|xml|manifest)|image\/svg)/
const dropped = new Set(['connection', 'keep-alive', 'transfer-encoding', 'content-length', 'date'])

/** Sends answers, each with the headers that every answer bears. */
export const createSender = (base: Record<string, string>) => {
  const send = (req: IncomingMessage, res: ServerResponse, answer: Answer): void => {
    res.writeHead(answer.status, {
      ...base,
      ...answer.headers,
      'Content-Length': answer.body.length,
    })
    res.end(req.method === 'HEAD' ? undefined : answer.body)
  }

  /** A long answer, piece by piece as the caller takes it: it never stands in memory whole. */
  const sendStream = async (res: ServerResponse, response: Response): Promise<void> => {
    res.writeHead(response.status, { ...base, ...headersOf(response.headers) })
    await pipeline(Readable.fromWeb(response.body as ReadableStream), res)
  }

  /** A public answer: packed as the browser takes it, or 304 when the browser has it already. */
  const sendCached = async (
    req: IncomingMessage,
    res: ServerResponse,
    { entry, state }: Cached,
  ): Promise<void> => {
    const encoding = canPack(entry) ? encodingFor(req) : 'identity'
    const name = `${state} ${encoding}`
    const body = encoding === 'identity' ? entry.body : await packed(entry, encoding)
    // Headers set one by one would make Node put them together anew for every answer.
    const head = entry.heads.get(name) ?? {
      ...base,
      ...headOf(entry, state, encoding, body.length),
    }
    entry.heads.set(name, head)

    // Its own headers say `no-cache` where a program asks with a tag: the tag is what it wants to be told of.
    const asked = { 'if-none-match': req.headers['if-none-match'] }
    if (entry.status === 200 && fresh(asked, { etag: entry.etag })) {
      res.writeHead(304, withoutBody(head)).end()
      return
    }
    res.writeHead(entry.status, head)
    res.end(req.method === 'HEAD' ? undefined : body)
  }

  return { send, sendStream, sendCached }
}

const canPack = ({ headers, body }: Cached['entry']): boolean =>
  body.length > 500 && textual.test(String(headers['content-type'] ?? headers['Content-Type']))

const headOf = (
  entry: Cached['entry'],
  state: Cached['state'],
  encoding: Encoding,
  length: number,
): OutgoingHttpHeaders => {
  const head: OutgoingHttpHeaders = { ...kept(entry.headers), 'X-Cache': state }
  if (canPack(entry)) head.Vary = 'Accept-Encoding'
  if (entry.status === 200) {
    head.ETag = entry.etag
    head['Cache-Control'] ??= 'public, max-age=0, must-revalidate'
  }
  if (state === 'stale') head.Warning = '110 - "Response is Stale"'
  if (encoding !== 'identity') head['Content-Encoding'] = encoding

  return { ...head, 'Content-Length': length }
}

const encodings: Encoding[] = ['br', 'gzip', 'identity']

/** The best packing that the browser takes. */
const encodingFor = (req: IncomingMessage): Encoding => {
  const accepted = new Negotiator(req).encodings(encodings)
  return encodings.find((each) => accepted.includes(each)) ?? 'identity'
}

const kept = (headers: OutgoingHttpHeaders): OutgoingHttpHeaders =>
  Object.fromEntries(
    Object.entries(headers)
      .filter(([name]) => !dropped.has(name.toLowerCase()))
      .map(([name, value]) => [
        name.toLowerCase() === 'cache-control' ? 'Cache-Control' : name,
        value,
      ]),
  )

const withoutBody = (head: OutgoingHttpHeaders): OutgoingHttpHeaders =>
  Object.fromEntries(Object.entries(head).filter(([name]) => !/^content-/i.test(name)))
