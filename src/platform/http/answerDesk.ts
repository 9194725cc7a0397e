import { randomBytes } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'

import { mapServer } from './mapServer'
import { isRead } from './requestFacts'
import { deskHeaders } from './securityHeaders'

type Next = (req: IncomingMessage, res: ServerResponse) => Promise<void>

/** Whether a request is one that the desk makes: it reads pages, and calls functions of the server by name. */
export const isOfDesk = (req: IncomingMessage): boolean =>
  isRead(req) || (req.method === 'POST' && req.headers['next-action'] !== undefined)

/** Lets Next answer a request of the desk. */
export const answerDesk = async (
  next: Next,
  req: IncomingMessage,
  res: ServerResponse,
  base: Record<string, string>,
): Promise<void> => {
  const headers = deskHeaders(randomBytes(16).toString('base64'), mapServer())
  for (const [name, value] of Object.entries({ ...base, ...headers })) res.setHeader(name, value)
  // Where Next finds the nonce for the scripts that it writes.
  req.headers['content-security-policy'] = headers['Content-Security-Policy']
  if (!isRead(req)) answerFailedCall(res)
  await next(req, res)
}

/**
 * Next answers 500 whatever makes a called function fail, most of all a call that cannot be read or that its
 * caller may not make: it is logged, and to the caller it is a request that was not carried out.
 */
const answerFailedCall = (res: ServerResponse): void => {
  let status = res.statusCode
  Object.defineProperty(res, 'statusCode', {
    get: () => status,
    set: (given: number) => {
      status = given === 500 ? 400 : given
    },
  })
}
