import type { IncomingMessage, OutgoingHttpHeaders, ServerResponse } from 'node:http'

import { packed, type Cached, type Encoding } from './publicCache'

const textual = /^(text\/|application\/(json|javascript|ld\+json|xml|manifest)|image\/svg)/
const dropped = new Set(['connection', 'keep-alive', 'transfer-encoding', 'content-length', 'date'])

/** Sends a public answer: packed as the browser takes it, or 304 when the browser has it already. */
export const sendCached = async (
  req: IncomingMessage,
  res: ServerResponse,
  { entry, state }: Cached,
): Promise<void> => {
  const type = String(entry.headers['content-type'] ?? entry.headers['Content-Type'] ?? '')
  const canPack = textual.test(type) && entry.body.length > 500
  const encoding = canPack ? encodingFor(req.headers['accept-encoding']) : 'identity'
  const headers: OutgoingHttpHeaders = {
    ...kept(entry.headers),
    Vary: canPack ? 'Accept-Encoding' : undefined,
    'X-Cache': state,
  }
  if (entry.status === 200) {
    headers.ETag = entry.etag
    headers['Cache-Control'] ??= 'public, max-age=0, must-revalidate'
  }
  if (state === 'stale') headers.Warning = '110 - "Response is Stale"'

  if (entry.status === 200 && isSame(req.headers['if-none-match'], entry.etag)) {
    res.writeHead(304, withoutBody(headers)).end()
    return
  }
  const body = await packed(entry, encoding)
  if (encoding !== 'identity') headers['Content-Encoding'] = encoding
  res.writeHead(entry.status, defined({ ...headers, 'Content-Length': body.length }))
  res.end(req.method === 'HEAD' ? undefined : body)
}

const encodingFor = (accepted: string | string[] | undefined): Encoding => {
  const text = String(accepted ?? '')
  if (/\bbr\b(?!;q=0(\.0+)?\b)/.test(text)) return 'br'

  return /\bgzip\b(?!;q=0(\.0+)?\b)/.test(text) ? 'gzip' : 'identity'
}

const isSame = (asked: string | undefined, etag: string): boolean =>
  asked !== undefined &&
  asked.split(',').some((each) => each.trim().replace(/^W\//, '') === etag || each.trim() === '*')

const kept = (headers: OutgoingHttpHeaders): OutgoingHttpHeaders =>
  Object.fromEntries(
    Object.entries(headers)
      .filter(([name]) => !dropped.has(name.toLowerCase()))
      .map(([name, value]) => [
        name.toLowerCase() === 'cache-control' ? 'Cache-Control' : name,
        value,
      ]),
  )

const withoutBody = (headers: OutgoingHttpHeaders): OutgoingHttpHeaders =>
  defined(Object.fromEntries(Object.entries(headers).filter(([name]) => !/^content-/i.test(name))))

const defined = (headers: OutgoingHttpHeaders): OutgoingHttpHeaders =>
  Object.fromEntries(Object.entries(headers).filter(([, value]) => value !== undefined))
