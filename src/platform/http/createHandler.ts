import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Payload } from 'payload'

import { addressHeader } from '@/lib/clientAddress'
import { formStateHeader, fromPageHeader } from '@/lib/formState'
import { isNormal } from '@/lib/isNormal'
import { isFresh, isPersonal, isUnfinished } from '@/lib/pagePolicies'
import type { Rest } from '@/lib/rest'

import { fromHandler, fromResponse, type Answer } from './answer'
import { answerDesk, isOfDesk } from './answerDesk'
import { answerForm, formOf } from './answerForm'
import { createPages } from './answerPage'
import { createRestAnswers } from './answerRest'
import { clientAddress } from './clientAddress'
import { health } from './health'
import { createLimits } from './limits'
import { createPublicCache } from './publicCache'
import { TooLargeError } from './readBody'
import { tooLarge, tooMany } from './refused'
import { hasSession, isRead } from './requestFacts'
import { answerScript } from './scripts'
import { baseHeaders, personalHeaders } from './securityHeaders'
import { createSender } from './send'

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

const longestUrl = 8_000
/** Built with a hash in its name, or together with the server: never changes, so it outlives changes of content. */
const assets = createPublicCache({ maxAge: Infinity, maxBytes: 40_000_000 })

/** Answers every request: REST, the desk, the public pages from the cache. */
export const createHandler = (parts: Parts) => {
  const { payload, rest, next, siteUrl, checkChanges, cache, isDevelopment } = parts
  const base = baseHeaders(siteUrl.startsWith('https'))
  const sender = createSender(base)
  const { send, sendCached } = sender
  const host = new URL(siteUrl).host
  const waitFor = createLimits()
  const pageAt = createPages(payload, next)
  const answerRest = createRestAnswers({ rest, siteUrl, checkChanges, cache, sender })

  const answerPage = async (req: IncomingMessage, res: ServerResponse): Promise<void> => {
    const url = String(req.url)
    const isOwn = isPersonal(url) || isUnfinished(url) || isFresh(url)
    const isShared = !hasSession(req) && !req.headers.rsc && !isOwn
    if (isShared) {
      const make = () => pageAt(url, { host, accept: 'text/html' })
      return sendCached(req, res, await cache.get(`page ${url}`, make))
    }
    const headers = { host, cookie: String(req.headers.cookie ?? ''), accept: 'text/html' }
    const answer = await pageAt(url, headers)
    answer.headers['Cache-Control'] = 'private, no-store'
    if (isPersonal(url)) Object.assign(answer.headers, personalHeaders)
    send(req, res, answer)
  }

  const answer = async (req: IncomingMessage, res: ServerResponse, path: string): Promise<void> => {
    if (String(req.url).length > longestUrl) return send(req, res, plain(414, 'URI Too Long'))
    if (!isNormal(String(req.url))) return send(req, res, plain(400, 'Bad Request'))
    if (!methods.has(String(req.method))) return send(req, res, plain(405, 'Method Not Allowed'))
    const wait = await waitFor(req)
    if (wait > 0) return send(req, res, await fromResponse(tooMany(req, wait)))
    if (path === '/healthz') return send(req, res, await healthAnswer(payload))
    if (path === '/api' || path.startsWith('/api/')) return answerRest(req, res)
    const script = answerScript(path)
    if (script) return sendCached(req, res, await assets.get(path, script))
    if (path.startsWith('/admin')) {
      if (!isOfDesk(req)) return send(req, res, plain(405, 'Method Not Allowed'))
      await answerDesk(next, req, res, base)
      return checkChanges().catch(() => undefined)
    }
    const form = req.method === 'POST' ? formOf(path) : null
    if (form) {
      const page = (headers: Record<string, string>) =>
        pageAt(path, { host, accept: 'text/html', ...headers })
      const sent = await answerForm(req, form, { rest, siteUrl, page })
      // The page to which the browser goes on would be the one from before.
      await checkChanges().catch(() => undefined)
      if (isPersonal(req.url)) Object.assign(sent.headers, personalHeaders)
      return send(req, res, sent)
    }
    if (isDevelopment) {
      setHeaders(res, base)
      return next(req, res)
    }
    if (path.startsWith('/_next/static/')) {
      const make = () => fromHandler(next, path, { host })
      return sendCached(req, res, await assets.get(path, make))
    }
    if (/^\/_(next\/|global-error)/.test(path)) return send(req, res, plain(404, 'Not Found'))
    if (!isRead(req)) return send(req, res, plain(405, 'Method Not Allowed'))
    return answerPage(req, res)
  }

  return async (req: IncomingMessage, res: ServerResponse): Promise<void> => {
    const path = String(req.url).split('?')[0] ?? '/'
    dropForgedHeaders(req)
    req.headers[addressHeader] = clientAddress(req)
    try {
      await answer(req, res, path)
    } catch (error) {
      if (res.headersSent) return void res.destroy()
      if (error instanceof TooLargeError) return send(req, res, await fromResponse(tooLarge(req)))
      payload.logger.error({ err: error, path: isPersonal(path) ? '…' : path }, 'request failed')
      send(req, res, plain(500, 'Something went wrong.'))
    }
  }
}

const methods = new Set(['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'])

/** What only Next and this server may say to each other. */
const dropForgedHeaders = ({ headers }: IncomingMessage): void => {
  for (const name of Object.keys(headers))
    if (name.startsWith('x-middleware-') || name.startsWith('x-nextjs-')) delete headers[name]
  delete headers[formStateHeader]
  delete headers[fromPageHeader]
}

const plain = (status: number, text: string): Answer => ({
  status,
  headers: { 'Content-Type': 'text/plain; charset=utf-8' },
  body: Buffer.from(text),
})

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
