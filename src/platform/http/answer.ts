import type { IncomingMessage, OutgoingHttpHeaders, ServerResponse } from 'node:http'
import inject from 'light-my-request'

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

/** Headers that say how one answer travels: the server writes its own when it sends a kept one. */
const ofConnection = new Set(['connection', 'date', 'keep-alive', 'transfer-encoding'])

/**
 * Lets a request handler (Next) answer into memory. The request is one of our own making, so that nothing
 * of a visitor's headers can reach an answer that others will read.
 */
export const fromHandler = async (
  handle: Handler,
  url: string,
  headers: Record<string, string>,
): Promise<Answer> => {
  const failed: { error?: unknown } = {}
  const dispatch = (req: unknown, res: unknown): void => {
    handle(req as IncomingMessage, res as ServerResponse).catch((error: unknown) => {
      failed.error = error
      ;(res as ServerResponse).end()
    })
  }
  const answer = await inject(dispatch, { method: 'GET', url, headers })
  if ('error' in failed) throw failed.error

  const kept = Object.entries(answer.headers).filter(([name]) => !ofConnection.has(name))
  return {
    status: answer.statusCode,
    headers: Object.fromEntries(kept),
    body: answer.rawPayload,
  }
}
