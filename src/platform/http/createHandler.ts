import { readFileSync } from 'node:fs'
import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Payload } from 'payload'

import type { Rest } from '@/lib/rest'
import { addressHeader } from '@/lib/clientAddress'
import { formStateHeader } from '@/lib/formState'

import { fromHandler, fromResponse, type Answer } from './answer'
import { health } from './health'
import { answerForm, formOf } from './answerForm'
import { clientAddress } from './clientAddress'
import { isPersonal } from './isPersonal'
import { isUnfinished } from './isUnfinished'
import { createLimits } from './limits'
import { tilesFor } from './mapPages'
import { createPublicCache } from './publicCache'
import { readBody, TooLargeError } from './readBody'
import { isEmbedded, scriptFile, scriptsOf } from './pageScripts'
import { errorAnswer } from './rest/errorAnswer'
import { baseHeaders, deskHeaders, personalHeaders, siteHeaders } from './securityHeaders'
import { createSender } from './send'
import { withoutScripts } from './withoutScripts'

type Next = (req: IncomingMessage, res: ServerResponse) => Promise<void>
type Parts = {
  payload: Payload
  rest: Rest
  next: Next
  siteUrl: string
  /** Looks for public changes and clears the cache; awaited before a write is answered. */
  checkChanges: () => Promise<void>
  cache: ReturnType<typeof createPublicCache>
  isDevelopment: boolean
}

const limits = { url: 8_000, json: 1_000_000, upload: 16_000_000 }
/** Built by Next with a hash in its name: never changes, so it outlives changes of content. */
const assets = createPublicCache({ maxAge: Infinity, maxBytes: 40_000_000 })

/** Answers every request: REST, the desk, the public pages from the cache. */
export const createHandler = (parts: Parts) => {
  const { payload, rest, next, siteUrl, checkChanges, cache, isDevelopment } = parts
  const base = baseHeaders(siteUrl.startsWith('https'))
  const { send, sendStream, sendCached } = createSender(base)
  const host = new URL(siteUrl).host
  const waitFor = createLimits()

  const answerRest = async (req: IncomingMessage, res: ServerResponse): Promise<void> => {
    const isCacheable =
      isRead(req) && !hasSession(req) && !req.headers.range && !isPersonal(req.url)
    if (isCacheable)
      return sendCached(
        req,
        res,
        await cache.get(restKey(req), async () => {
          const request = new Request(siteUrl + req.url, { headers: languageOf(req) })
          const answer = await fromResponse(await rest(request))
          if (isFile(req)) answer.headers['Cache-Control'] = 'public, max-age=3600'
          return answer
        }),
      )
    const response = await rest(await toRequest(req, siteUrl))
    if (!isRead(req)) await checkChanges().catch(() => undefined)
    if (isTable(response) && req.method === 'GET') return sendStream(res, response)

    const answer = await fromResponse(response)
    if (!isFile(req) || hasSession(req)) answer.headers['cache-control'] = 'private, no-store'
    if (isPersonal(req.url)) Object.assign(answer.headers, personalHeaders)
    send(req, res, answer)
  }

  const answerPage = async (req: IncomingMessage, res: ServerResponse): Promise<void> => {
    const isPublic = !hasSession(req) && !req.headers.rsc
    if (!isPublic || isPersonal(req.url) || isUnfinished(req.url)) return sessionPage(req, res)

    const make = () => helpful(String(req.url), { host, accept: 'text/html' })
    await sendCached(req, res, await cache.get(`page ${req.url}`, make))
  }

  /** Next's own pages for what is not there or went wrong are empty without script; ours help. */
  const helpful = async (url: string, headers: Record<string, string>): Promise<Answer> => {
    const answer = asPage(await fromHandler(next, url, headers), url)
    const isPage = String(
      answer.headers['content-type'] ?? answer.headers['Content-Type'],
    ).includes('html')
    if (answer.status >= 500) {
      const status = (await health(payload)).status === 200 ? answer.status : 503
      return { ...asPage(errorPage(), url), status }
    }
    const missing = /^\/(en|uk)?\/?nenalezeno$/.test(url)
    if (!isPage || (answer.status !== 404 && !missing)) return answer

    const [, locale = ''] = /^(\/en|\/uk)(\/|$)/.exec(url) ?? []
    const page = missing
      ? answer
      : asPage(await fromHandler(next, `${locale}/nenalezeno`, headers), url)
    return { ...page, status: 404 }
  }

  const sessionPage = async (req: IncomingMessage, res: ServerResponse): Promise<void> => {
    const headers = { host, cookie: String(req.headers.cookie ?? ''), accept: 'text/html' }
    const answer = await helpful(String(req.url), headers)
    answer.headers['Cache-Control'] = 'private, no-store'
    if (isPersonal(req.url)) Object.assign(answer.headers, personalHeaders)
    send(req, res, answer)
  }

  const asset = async (req: IncomingMessage, res: ServerResponse, path: string): Promise<void> =>
    sendCached(req, res, await assets.get(path, () => fromHandler(next, path, { host })))

  return async (req: IncomingMessage, res: ServerResponse): Promise<void> => {
    const path = String(req.url).split('?')[0] ?? '/'
    for (const name of Object.keys(req.headers))
      if (name.startsWith('x-middleware-') || name.startsWith('x-nextjs-')) delete req.headers[name]
    delete req.headers[formStateHeader]
    req.headers[addressHeader] = clientAddress(req)

    try {
      if (String(req.url).length > limits.url) return send(req, res, plain(414, 'URI Too Long'))
      if (!isReadable(path)) return send(req, res, plain(400, 'Bad Request'))
      if (!methods.has(String(req.method))) return send(req, res, plain(405, 'Method Not Allowed'))
      const wait = await waitFor(req)
      if (wait > 0) return send(req, res, await tooMany(wait))
      if (path === '/healthz') return send(req, res, await healthAnswer(payload))
      if (path === '/api' || path.startsWith('/api/')) return await answerRest(req, res)
      const script = scriptFile(path)
      if (script) return await sendCached(req, res, await assets.get(path, script))
      if (path.startsWith('/admin')) {
        setHeaders(res, { ...base, ...deskHeaders() })
        await next(req, res)
        return await checkChanges().catch(() => undefined)
      }
      const form = req.method === 'POST' ? formOf(path) : null
      if (form) {
        const page = (headers: Record<string, string>) =>
          helpful(path, { host, accept: 'text/html', ...headers })
        return send(req, res, await answerForm(req, form, { rest, siteUrl, page }))
      }
      if (isDevelopment) {
        setHeaders(res, base)
        return await next(req, res)
      }
      if (path.startsWith('/_next/static/')) return await asset(req, res, path)
      if (/^\/_(next\/|global-error)/.test(path)) return send(req, res, plain(404, 'Not Found'))
      if (!isRead(req)) return send(req, res, plain(405, 'Method Not Allowed'))
      return await answerPage(req, res)
    } catch (error) {
      if (res.headersSent) return void res.destroy()
      if (error instanceof TooLargeError)
        return send(req, res, await fromResponse(errorAnswer(413, 'The body is too large.')))
      payload.logger.error({ err: error, path: isPersonal(path) ? '…' : path }, 'request failed')
      send(req, res, plain(500, 'Something went wrong.'))
    }
  }
}

const errorPage = (): Answer => ({
  status: 500,
  headers: { 'content-type': 'text/html; charset=utf-8' },
  body: readFileSync('public/chyba.html'),
})

const methods = new Set(['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'])

/** Next fails on a path that cannot be decoded; an absolute address is no business of ours. */
const isReadable = (path: string): boolean => {
  try {
    return path.startsWith('/') && !decodeURIComponent(path).includes('\0')
  } catch {
    return false
  }
}

const isRead = ({ method }: IncomingMessage): boolean => method === 'GET' || method === 'HEAD'

const isFile = ({ url }: IncomingMessage): boolean =>
  /^\/api\/(media|files)\/file\//.test(url ?? '')

/** A table that is made while it is sent; a stored file knows its length. */
const isTable = ({ headers }: Response): boolean =>
  String(headers.get('content-type')).startsWith('text/csv') && !headers.has('content-length')

const hasSession = ({ headers }: IncomingMessage): boolean =>
  headers.authorization !== undefined || /(^|;\s*)payload-token=/.test(headers.cookie ?? '')

/** Error texts follow the language of the request; content follows `locale` in the address. */
const languageOf = ({ headers }: IncomingMessage): Record<string, string> => {
  const [first = 'cs'] = String(headers['accept-language'] ?? 'cs').split(/[,;]/)
  return { 'accept-language': /^(en|uk)\b/.exec(first)?.[0] ?? 'cs' }
}

const restKey = (req: IncomingMessage): string =>
  `rest ${languageOf(req)['accept-language']} ${req.url}`

const toRequest = async (req: IncomingMessage, siteUrl: string): Promise<Request> => {
  const isUpload = String(req.headers['content-type']).startsWith('multipart/form-data')
  const limit = isUpload && hasSession(req) ? limits.upload : limits.json
  const hasBody = !isRead(req) && req.method !== 'OPTIONS'
  const body = hasBody ? await readBody(req, limit) : undefined
  const headers = new Headers()
  for (const [name, value] of Object.entries(req.headers))
    if (value !== undefined && !name.startsWith(':')) headers.set(name, String(value))

  return new Request(siteUrl + req.url, {
    method: req.method,
    headers,
    ...(body?.length && { body: new Uint8Array(body) }),
  })
}

/** A page as it is sent, with the script and the headers that belong to its address. */
const asPage = (answer: Answer, url: string): Answer => {
  const type = String(answer.headers['content-type'] ?? answer.headers['Content-Type'] ?? '')
  const headers = Object.fromEntries(
    Object.entries(answer.headers).filter(([name]) => name.toLowerCase() !== 'cache-control'),
  )
  if (!type.includes('text/html')) return { ...answer, headers }

  const scripts = scriptsOf(url)
  const body = Buffer.from(withoutScripts(answer.body.toString('utf8'), scripts))
  return {
    ...answer,
    headers: {
      ...headers,
      ...siteHeaders({ scripts, isEmbedded: isEmbedded(url), tiles: tilesFor(url) }),
    },
    body,
  }
}

const plain = (status: number, text: string): Answer => ({
  status,
  headers: { 'Content-Type': 'text/plain; charset=utf-8' },
  body: Buffer.from(text),
})

const tooMany = async (seconds: number): Promise<Answer> => {
  const words = 'Příliš mnoho požadavků, zkuste to za chvíli. Too many requests, try again later.'
  const answer = await fromResponse(errorAnswer(429, words))
  return { ...answer, headers: { ...answer.headers, 'Retry-After': String(seconds) } }
}

const healthAnswer = async (payload: Payload): Promise<Answer> => {
  const { status, body } = await health(payload)
  return {
    status,
    headers: { 'Content-Type': 'application/json', 'Cache-Control': 'no-store' },
    body: Buffer.from(JSON.stringify(body)),
  }
}

/** For answers that Next writes by itself. */
const setHeaders = (res: ServerResponse, headers: Record<string, string>): void => {
  for (const [name, value] of Object.entries(headers)) res.setHeader(name, value)
}
