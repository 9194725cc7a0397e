import pLimit from 'p-limit'
import { handleEndpoints, type Payload } from 'payload'

import { keyIn } from '@/lib/apiKey'
import { label, say } from '@/lib/label'
import { openApi } from '@/platform/openapi/openApi'
import { faultOf, lostRace } from '@/platform/restErrors'

import { json, refusal } from './errorAnswer'
import { languageOf } from './languageOf'
import { createPublished } from './published/answerPublished'
import { refuseBadRequest } from './refuseBadRequest'
import { translated } from './translated'

/** Refuses a request before REST sees it; null lets pass. */
type Door = (request: Request) => Promise<Response | null>

/** Answers a request under /api: Payload's REST behind our own checks. Never throws. */
export const createRest = (payload: Payload, keyDoor: Door) => {
  const { config } = payload
  const ask = (request: Request) =>
    patiently(request, (each) => handleEndpoints({ config, request: each }))
  const read = createReader(payload, ask)

  return async (request: Request): Promise<Response> => {
    const language = languageOf(request, config)
    try {
      if (new URL(request.url).pathname === '/api/openapi.json' && isReading(request))
        return open(request, new Response(JSON.stringify(openApi(config)), { headers: json }))

      const refused = (await keyDoor(request)) ?? (await refuseBadRequest(request, config))
      if (refused) return open(request, refused)

      const response = isReading(request)
        ? await read(asGet(request))
        : await ask(withBody(withoutFallback(asDraftRestored(request))))
      return open(request, await inOneShape(asMissing(request, response, language), language))
    } catch (error) {
      const isInput = error instanceof SyntaxError || error instanceof URIError
      if (isInput) return open(request, refusal(language, 400, faults.input))
      const { status, text } = faultOf(error as object) ?? { status: 500, text: faults.own }
      return open(request, refusal(language, status, text))
    }
  }
}

type Ask = (request: Request) => Promise<Response>

/** Whoever may be signed in is answered by Payload alone; everybody else needs only what is published. */
const createReader = (payload: Payload, ask: Ask): Ask => {
  const published = createPublished(payload, ask)
  return (request) => (mayBeSomebody(request) ? ask(request) : published(request))
}

/** A session is a signed token in three parts; whether it holds is for Payload to say. Keys have no form. */
const mayBeSomebody = ({ headers }: Request): boolean =>
  keyIn(headers) !== null ||
  /[\w-]+\.[\w-]+\.[\w-]+/.test(`${headers.get('authorization')} ${headers.get('cookie')}`)

/** How long to wait before each further try of a request that lost a race, in milliseconds. */
const pausesInMs = [10, 40, 90, 160, 250, 400, 700, 1_000]
/** Those that lost go one after another: they no longer race each other. */
const inTurn = pLimit(1)

const patiently = async (
  request: Request,
  answer: (request: Request) => Promise<Response>,
): Promise<Response> => {
  for (const [at, pause] of pausesInMs.entries()) {
    const attempt = request.clone()
    const response = await (at === 0 ? answer(attempt) : inTurn(() => answer(attempt)))
    // Payload makes its own request out of the one it was given: its context is found there.
    const { context } = attempt as Request & { context?: Record<string, unknown> }
    if (!context?.[lostRace]) return response

    await new Promise((resolve) => setTimeout(resolve, pause * (0.5 + Math.random())))
  }
  return inTurn(() => answer(request))
}

const isReading = ({ method }: Request): boolean => method === 'GET' || method === 'HEAD'

/** An older version comes back as a draft, whatever the desk's button asks: to publish it is an act of its own. */
const asDraftRestored = (request: Request): Request => {
  const url = new URL(request.url)
  if (request.method !== 'POST' || !/^\/api\/[^/]+\/versions\/[^/]+\/?$/.test(url.pathname))
    return request

  url.searchParams.set('draft', 'true')
  return new Request(url, request)
}

/**
 * What is written in a language is answered in it alone: the desk takes the answer for what the form holds, and
 * would next time write Czech into the Ukrainian fields that have nothing yet.
 */
const withoutFallback = (request: Request): Request => {
  // A long question is asked so, and is no write.
  if (request.headers.has('X-Payload-HTTP-Method-Override')) return request

  const url = new URL(request.url)
  const { searchParams } = url
  const told = searchParams.get('fallback-locale') ?? searchParams.get('fallbackLocale')
  // The desk sends `null` and means none, which Payload takes for nothing said.
  if (!searchParams.has('locale') || (told && told !== 'null')) return request

  searchParams.set('fallback-locale', 'none')
  return new Request(url, request)
}

/** Payload fails on a write of nothing: what sends no body sends an empty one. */
const withBody = (request: Request): Request => {
  if (request.body || !/^(POST|PATCH|PUT)$/.test(request.method)) return request

  const headers = new Headers(request.headers)
  headers.set('Content-Type', 'application/json')
  return new Request(request, { headers, body: '{}' })
}

/** Payload has no HEAD: it is a GET whose body is not sent. */
const asGet = (request: Request): Request =>
  request.method === 'HEAD'
    ? new Request(request.url, { headers: request.headers, method: 'GET' })
    : request

/** Payload answers 500 for a file that is gone from the disk; to the caller it is not there. */
const asMissing = ({ url }: Request, response: Response, language: string): Response =>
  response.status === 500 && /^\/api\/(media|files)\/file\//.test(new URL(url).pathname)
    ? refusal(language, 404, faults.file)
    : response

const inOneShape = async (response: Response, language: string): Promise<Response> => {
  if (response.status < 400) return response

  const text = await response.text()
  const body = parsed(text)
  const errors = Array.isArray(body?.errors)
    ? (body.errors as Told[]).map((each) => inLanguage(each, language))
    : [{ message: messageOf(body, language) }]
  const headers = new Headers(response.headers)
  headers.set('Content-Type', json['Content-Type'])
  headers.delete('Content-Length')
  return new Response(JSON.stringify({ errors }), { status: response.status, headers })
}

type Told = { message?: unknown; data?: { errors?: unknown } | null }

/** Payload says some things in English, or in Czech, to everybody. */
const inLanguage = (told: Told, language: string): Told => {
  const { message, data } = told
  const inner = data?.errors
  return {
    ...told,
    ...(typeof message === 'string' && { message: translated(message, language) }),
    ...(Array.isArray(inner) && {
      data: { ...data, errors: (inner as Told[]).map((each) => inLanguage(each, language)) },
    }),
  }
}

type Body = { errors?: unknown; message?: unknown } | null

const parsed = (text: string): Body => {
  try {
    return JSON.parse(text) as Body
  } catch {
    return null
  }
}

const messageOf = (body: Body, language: string): string =>
  typeof body?.message === 'string' && !body.message.startsWith('Route not found')
    ? translated(body.message, language)
    : say({ i18n: { language } }, faults.missing)

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

const faults = {
  input: label(
    'Požadavku nerozumíme: zkontrolujte jeho tvar.',
    'The request cannot be understood: check its form.',
    'Запит незрозумілий: перевірте його форму.',
  ),
  own: label('Něco se pokazilo.', 'Something went wrong.', 'Щось пішло не так.'),
  file: label('Takový soubor tu není.', 'There is no such file.', 'Такого файлу немає.'),
  missing: label('Nic takového tu není.', 'There is no such thing here.', 'Тут такого немає.'),
}
