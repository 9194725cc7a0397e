import type { IncomingMessage, ServerResponse } from 'node:http'

import { isFresh, isPersonal } from '@/lib/pagePolicies'
import type { Rest } from '@/lib/rest'

import { fromResponse } from './answer'
import type { createPublicCache } from './publicCache'
import { readBody, TooLargeError } from './readBody'
import { tooLarge } from './refused'
import { hasSession, isRead, languageOf } from './requestFacts'
import { personalHeaders } from './securityHeaders'
import type { createSender } from './send'

/** Bytes of a body. */
const mostBytes = { json: 1_000_000, upload: 16_000_000 }

type Parts = {
  rest: Rest
  siteUrl: string
  checkChanges: () => Promise<void>
  cache: ReturnType<typeof createPublicCache>
  sender: ReturnType<typeof createSender>
}

/** Answers a request under /api: what anybody may read from the cache, everything else by REST itself. */
export const createRestAnswers =
  ({ rest, siteUrl, checkChanges, cache, sender }: Parts) =>
  async (req: IncomingMessage, res: ServerResponse): Promise<void> => {
    const isShared =
      isRead(req) &&
      !hasSession(req) &&
      !req.headers.range &&
      !isPersonal(req.url) &&
      !isFresh(req.url)
    if (isShared) {
      const make = async () => {
        const request = new Request(siteUrl + req.url, { headers: languageOf(req) })
        const answer = await fromResponse(await rest(request))
        if (isFile(req)) answer.headers['Cache-Control'] = 'public, max-age=3600'
        return answer
      }
      const key = `rest ${languageOf(req)['accept-language']} ${req.url}`
      return sender.sendCached(req, res, await cache.get(key, make))
    }
    const response = await toRequest(req, siteUrl).then(rest, (error: unknown) => {
      if (error instanceof TooLargeError) return tooLarge(req)
      throw error
    })
    if (!isRead(req)) await checkChanges().catch(() => undefined)
    if (isTable(response) && req.method === 'GET') return sender.sendStream(res, response)

    const answer = await fromResponse(response)
    if (!isFile(req) || hasSession(req)) answer.headers['cache-control'] = 'private, no-store'
    if (isPersonal(req.url)) Object.assign(answer.headers, personalHeaders)
    sender.send(req, res, answer)
  }

const isFile = ({ url }: IncomingMessage): boolean =>
  /^\/api\/(media|files)\/file\//.test(url ?? '')

/** A table that is made while it is sent; a stored file knows its length. */
const isTable = ({ headers }: Response): boolean =>
  String(headers.get('content-type')).startsWith('text/csv') && !headers.has('content-length')

const toRequest = async (req: IncomingMessage, siteUrl: string): Promise<Request> => {
  const isUpload = String(req.headers['content-type']).startsWith('multipart/form-data')
  const limit = isUpload && hasSession(req) ? mostBytes.upload : mostBytes.json
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
