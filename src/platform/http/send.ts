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
    const length = { 'content-length': answer.body.length }
    res.writeHead(answer.status, joined(base, kept(answer.headers), length))
    res.end(req.method === 'HEAD' ? undefined : answer.body)
  }

  /** A long answer, piece by piece as the caller takes it: it never stands in memory whole. */
  const sendStream = async (res: ServerResponse, response: Response): Promise<void> => {
    res.writeHead(response.status, joined(base, headersOf(response.headers)))
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
    const head = entry.heads.get(name) ?? joined(base, headOf(entry, state, encoding, body.length))
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
  const head = joined(kept(entry.headers), { 'x-cache': state, 'content-length': length })
  if (canPack(entry)) head.vary = 'Accept-Encoding'
  if (entry.status === 200) {
    head.etag = entry.etag
    head['cache-control'] ??= 'public, max-age=0, must-revalidate'
  }
  if (state === 'stale') head.warning = '110 - "Response is Stale"'
  if (encoding !== 'identity') head['content-encoding'] = encoding

  return head
}

const encodings: Encoding[] = ['br', 'gzip', 'identity']

/** The best packing that the browser takes. */
const encodingFor = (req: IncomingMessage): Encoding => {
  const accepted = new Negotiator(req).encodings(encodings)
  return encodings.find((each) => accepted.includes(each)) ?? 'identity'
}

const kept = (headers: OutgoingHttpHeaders): OutgoingHttpHeaders =>
  Object.fromEntries(Object.entries(headers).filter(([name]) => !dropped.has(name.toLowerCase())))

/**
 * Headers of several makers, the later ones first. A name is one however it is written: Node would send
 * `Content-Length` and `content-length` both, which a proxy or a strict client refuses.
 */
const joined = (...parts: OutgoingHttpHeaders[]): OutgoingHttpHeaders => {
  const all: OutgoingHttpHeaders = {}
  for (const part of parts)
    for (const [name, value] of Object.entries(part)) all[name.toLowerCase()] = value

  return all
}

const withoutBody = (head: OutgoingHttpHeaders): OutgoingHttpHeaders =>
  Object.fromEntries(Object.entries(head).filter(([name]) => !name.startsWith('content-')))
