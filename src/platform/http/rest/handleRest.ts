import { handleEndpoints, type Payload } from 'payload'

import { openApi } from '@/platform/openapi/openApi'
import { lostRace } from '@/platform/restErrors'

import { errorAnswer, json } from './errorAnswer'
import { createPublished } from './published/answerPublished'
import { refuseBadRequest } from './refuseBadRequest'

/** Answers a request under /api: Payload's REST behind our own checks. Never throws. */
export const createRest = (payload: Payload) => {
  const { config } = payload
  const ask = (request: Request) =>
    patiently(request, (each) => handleEndpoints({ config, request: each }))
  const read = createReader(payload, ask)

  return async (request: Request): Promise<Response> => {
    try {
      if (new URL(request.url).pathname === '/api/openapi.json' && isReading(request))
        return open(request, new Response(JSON.stringify(openApi(config)), { headers: json }))

      const refused = await refuseBadRequest(request, config)
      if (refused) return open(request, refused)

      const response = isReading(request) ? await read(asGet(request)) : await ask(request)
      return open(request, await inOneShape(asMissing(request, response)))
    } catch (error) {
      const isInput = error instanceof SyntaxError || error instanceof URIError
      return open(
        request,
        isInput
          ? errorAnswer(400, 'The request cannot be understood: check its form.')
          : errorAnswer(500, 'Something went wrong.'),
      )
    }
  }
}

type Ask = (request: Request) => Promise<Response>

/** Whoever may be signed in is answered by Payload alone; everybody else needs only what is published. */
const createReader = (payload: Payload, ask: Ask): Ask => {
  const published = createPublished(payload, ask)
  return (request) => (bearsToken(request) ? ask(request) : published(request))
}

/** A session is a signed token in three parts; whether it holds is for Payload to say. */
const bearsToken = ({ headers }: Request): boolean =>
  /[\w-]+\.[\w-]+\.[\w-]+/.test(`${headers.get('authorization')} ${headers.get('cookie')}`)

/** How long to wait before each further try of a request that lost a race, in milliseconds. */
const pausesInMs = [10, 40, 90, 160, 250, 400, 700, 1_000]

const patiently = async (
  request: Request,
  answer: (request: Request) => Promise<Response>,
): Promise<Response> => {
  for (const pause of pausesInMs) {
    const attempt = request.clone()
    const response = await answer(attempt)
    // Payload makes its own request out of the one it was given: its context is found there.
    const { context } = attempt as Request & { context?: Record<string, unknown> }
    if (!context?.[lostRace]) return response

    await new Promise((resolve) => setTimeout(resolve, pause * (0.5 + Math.random())))
  }
  return answer(request)
}

const isReading = ({ method }: Request): boolean => method === 'GET' || method === 'HEAD'

/** Payload has no HEAD: it is a GET whose body is not sent. */
const asGet = (request: Request): Request =>
  request.method === 'HEAD'
    ? new Request(request.url, { headers: request.headers, method: 'GET' })
    : request

/** Payload answers 500 for a file that is gone from the disk; to the caller it is not there. */
const asMissing = ({ url }: Request, response: Response): Response =>
  response.status === 500 && /^\/api\/(media|files)\/file\//.test(new URL(url).pathname)
    ? errorAnswer(404, 'There is no such file.')
    : response

const inOneShape = async (response: Response): Promise<Response> => {
  if (response.status < 400) return response

  const text = await response.text()
  const body = parsed(text)
  const errors = Array.isArray(body?.errors) ? body.errors : [{ message: messageOf(body) }]
  const headers = new Headers(response.headers)
  headers.set('Content-Type', json['Content-Type'])
  headers.delete('Content-Length')
  return new Response(JSON.stringify({ errors }), { status: response.status, headers })
}

type Body = { errors?: unknown; message?: unknown } | null

const parsed = (text: string): Body => {
  try {
    return JSON.parse(text) as Body
  } catch {
    return null
  }
}

const messageOf = (body: Body): string =>
  typeof body?.message === 'string' && !body.message.startsWith('Route not found')
    ? body.message
    : 'There is no such thing here.'

/** Anybody's page may read what is public; nothing else is open across origins. */
const open = (request: Request, response: Response): Response => {
  const { headers } = response
  headers.delete('X-Powered-By')
  for (const name of [...headers.keys()])
    if (name.startsWith('access-control-')) headers.delete(name)
  if (isReading(request) || request.method === 'OPTIONS') {
    headers.set('Access-Control-Allow-Origin', '*')
    headers.set('Access-Control-Allow-Methods', 'GET, HEAD, OPTIONS')
    headers.set('Access-Control-Expose-Headers', 'ETag')
  }
  return response
}
