import type { SanitizedConfig } from 'payload'

import { label, locales } from '@/lib/label'

import { refusal } from './errorAnswer'
import { languageOf } from './languageOf'
import { refuseUnknownNames } from './refuseUnknownNames'

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
  const language = languageOf(request, config)
  const path = decoded(url.pathname.replace(/^\/api\/?/, '').replace(/\/+$/, ''))
  if (path === null || /[\u0000-\u001f]/.test(path) || url.pathname.length > 1_000)
    return refusal(language, 400, faults.address)
  if (!isKnown(path, config)) return refusal(language, 404, faults.missing)

  const { searchParams } = url
  for (const name of scalars)
    if (searchParams.getAll(name).length > 1 || [...searchParams.keys()].some(isListOf(name)))
      return refusal(language, 400, faults.once(name))
  for (const name of ['locale', 'fallback-locale', 'fallbackLocale', 'publishSpecificLocale'])
    if (!known.includes(searchParams.get(name) ?? ''))
      return refusal(language, 400, faults.locale(String(searchParams.get(name)).slice(0, 20)))

  const unclear = [...searchParams].find(
    ([name, value]) => /^(select|populate)\[/.test(name) && !/^(true|false)$/.test(value),
  )
  if (unclear) return refusal(language, 400, faults.yesOrNo(unclear[0].slice(0, 60)))
  const wrong = badJsonIn(searchParams)
  if (wrong) return refusal(language, 400, faults.json(wrong))
  return refuseBadBody(request, `/api/${path}`, language, config)
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
  const [first = '', second = '', third = ''] = path.split('/')
  // The desk keeps its own preferences (column choices and the like) through this one, each by its key.
  if (first === 'payload-preferences') return second !== ''
  if (closedPaths.some((closed) => closed.test(path))) return false
  if (first === 'globals')
    return globals.some(
      ({ slug, versions }) => slug === second && (versions || third !== 'versions'),
    )

  const collection = collections.find(({ slug }) => slug === first)
  // No id has other signs; one engine would look for it, the other fail.
  if (/[^\w.~@-]/.test(second)) return false
  // Payload looks into a table that is not there.
  if (second === 'versions' && !collection?.versions) return false
  if (third === 'duplicate' && collection?.disableDuplicate) return false
  const isOwn = (endpoints ?? []).some((each) => each.path.split('/')[1] === first)
  return isOwn || collection !== undefined
}

/** The parameter that is no object of JSON though it should be; null when there is none. */
const badJsonIn = (searchParams: URLSearchParams): string | null => {
  for (const name of ['where', 'data']) {
    const text = searchParams.get(name)
    if (text === null || (text === '' && name === 'where')) continue
    try {
      const value: unknown = JSON.parse(text)
      if (typeof value !== 'object' || value === null || Array.isArray(value)) return name
    } catch {
      return name
    }
  }
  return null
}

/** Forms of bodies that somebody here reads: JSON, files, a form of a page or a long question. */
const types = /^(application\/json|multipart\/form-data|application\/x-www-form-urlencoded)\b/i

const refuseBadBody = async (
  request: Request,
  path: string,
  language: string,
  config: SanitizedConfig,
): Promise<Response | null> => {
  const { body: sent, headers, method } = request
  const type = headers.get('Content-Type') ?? ''
  if (method === 'GET' || method === 'HEAD' || !sent) return null
  if (!types.test(type)) return refusal(language, 415, faults.type)
  if (type.startsWith('multipart/form-data') && !/boundary=\S/.test(type))
    return refusal(language, 400, faults.boundary)
  if (!type.startsWith('application/json')) return null

  const text = await request.clone().text()
  if (text === '') return null
  try {
    const body: unknown = JSON.parse(text)
    const isObject = typeof body === 'object' && body !== null && !Array.isArray(body)
    if (!isObject) return refusal(language, 400, faults.object)

    const asked = { method: method.toLowerCase(), path, language }
    return refuseUnknownNames({ ...asked, body: body as Record<string, unknown> }, config)
  } catch {
    return refusal(language, 400, faults.body)
  }
}

const faults = {
  address: label(
    'Této adrese nerozumíme.',
    'The address cannot be understood.',
    'Ця адреса незрозуміла.',
  ),
  missing: label('Nic takového tu není.', 'There is no such thing here.', 'Тут такого немає.'),
  once: (name: string) =>
    label(
      `Parametr ${name} lze zadat jen jednou, jako jednu hodnotu.`,
      `The parameter ${name} can be given once, as one value.`,
      `Параметр ${name} можна задати один раз, одним значенням.`,
    ),
  locale: (name: string) =>
    label(
      `Jazyk „${name}“ (locale) tu není.`,
      `There is no locale “${name}”.`,
      `Мови «${name}» (locale) тут немає.`,
    ),
  yesOrNo: (name: string) =>
    label(
      `Parametr ${name} je true, nebo false.`,
      `The parameter ${name} is true or false.`,
      `Параметр ${name} — це true або false.`,
    ),
  json: (name: string) =>
    label(
      `Parametr ${name} není objekt JSON.`,
      `The parameter ${name} is not a JSON object.`,
      `Параметр ${name} не є об’єктом JSON.`,
    ),
  type: label(
    'Tělo v této podobě nečteme. Pošlete JSON (Content-Type: application/json), soubor jako multipart/form-data.',
    'A body of this form is not read. Send JSON (Content-Type: application/json), a file as multipart/form-data.',
    'Тіло в такому вигляді не читаємо. Надішліть JSON (Content-Type: application/json), файл — як multipart/form-data.',
  ),
  boundary: label(
    'Formulář nemá hranici částí (boundary).',
    'The form has no boundary.',
    'Форма не має межі частин (boundary).',
  ),
  object: label(
    'Tělo musí být objekt JSON.',
    'The body must be a JSON object.',
    'Тіло має бути об’єктом JSON.',
  ),
  body: label(
    'Tělo není platný JSON.',
    'The body is not valid JSON.',
    'Тіло не є правильним JSON.',
  ),
}
