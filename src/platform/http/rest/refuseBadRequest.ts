import type { SanitizedConfig } from 'payload'

import { locales } from '@/lib/label'

import { errorAnswer } from './errorAnswer'

const scalars = [
  'limit',
  'page',
  'depth',
  'locale',
  'fallback-locale',
  'draft',
  'trash',
  'sort',
  'revision',
]
const closedPaths = [
  /^users\/(first-register|verify\/.*)$/,
  /^payload-/,
  /^(graphql|graphql-playground|og)$/,
]
const known: readonly string[] = [...locales, 'all', '*', 'none', 'false', 'null', '']

/** Refuses what Payload would answer with an internal error or should not answer at all; null lets pass. */
export const refuseBadRequest = async (
  request: Request,
  config: SanitizedConfig,
): Promise<Response | null> => {
  const url = new URL(request.url)
  const path = decoded(url.pathname.replace(/^\/api\/?/, '').replace(/\/+$/, ''))
  if (path === null || /[\u0000-\u001f]/.test(path) || url.pathname.length > 1_000)
    return errorAnswer(400, 'The address cannot be understood.')
  if (!isKnown(path, config)) return errorAnswer(404, 'There is no such thing here.')

  const { searchParams } = url
  for (const name of scalars)
    if (searchParams.getAll(name).length > 1 || [...searchParams.keys()].some(isListOf(name)))
      return errorAnswer(400, `The parameter ${name} can be given once, as one value.`)
  for (const name of ['locale', 'fallback-locale', 'fallbackLocale'])
    if (!known.includes(searchParams.get(name) ?? ''))
      return errorAnswer(400, `There is no locale “${searchParams.get(name)?.slice(0, 20)}”.`)

  return hasBadJson(searchParams) ?? (await refuseBadBody(request))
}

const decoded = (path: string): string | null => {
  try {
    return decodeURIComponent(path)
  } catch {
    return null
  }
}

/** A list of sorts is fine; any other parameter in brackets is not. */
const isListOf = (name: string) => (key: string) =>
  key.startsWith(`${name}[`) && !/^sort\[\d*\]$/.test(key)

/** Own properties only: `constructor` and the like are no collections. */
const isKnown = (path: string, { collections, globals, endpoints }: SanitizedConfig): boolean => {
  const [first = '', second = ''] = path.split('/')
  // The desk keeps its own preferences (column choices and the like) through this one.
  if (first === 'payload-preferences') return true
  if (closedPaths.some((closed) => closed.test(path))) return false
  if (first === 'globals') return globals.some(({ slug }) => slug === second)

  const isOwn = (endpoints ?? []).some((each) => each.path.split('/')[1] === first)
  return isOwn || collections.some(({ slug }) => slug === first)
}

const hasBadJson = (searchParams: URLSearchParams): Response | null => {
  for (const name of ['where', 'data']) {
    const text = searchParams.get(name)
    if (!text) continue
    try {
      JSON.parse(text)
    } catch {
      return errorAnswer(400, `The parameter ${name} is not valid JSON.`)
    }
  }
  return null
}

const refuseBadBody = async (request: Request): Promise<Response | null> => {
  const type = request.headers.get('Content-Type') ?? ''
  if (request.method === 'GET' || request.method === 'HEAD') return null
  if (type.startsWith('multipart/form-data') && !/boundary=\S/.test(type))
    return errorAnswer(400, 'The form has no boundary.')
  if (!type.startsWith('application/json')) return null

  const text = await request.clone().text()
  if (text === '') return null
  try {
    const body: unknown = JSON.parse(text)
    if (typeof body === 'object' && body !== null && !Array.isArray(body)) return null
    return errorAnswer(400, 'The body must be a JSON object.')
  } catch {
    return errorAnswer(400, 'The body is not valid JSON.')
  }
}
