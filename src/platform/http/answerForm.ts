import type { IncomingMessage } from 'node:http'

import type { Rest } from '@/lib/rest'
import { addressHeader } from '@/lib/clientAddress'
import { type FormState, formStateHeader, fromPageHeader, writeFormState } from '@/lib/formState'
import type { Locale } from '@/lib/label'
import { localeOf } from '@/lib/localeOf'
import { policyOf, type PageForm } from '@/lib/pagePolicies'
import { pathTo } from '@/lib/pathTo'

import type { Answer } from './answer'
import { readBody } from './readBody'

type Form = PageForm & { locale: Locale; path: string }
type Parts = {
  rest: Rest
  siteUrl: string
  /** The page of the form, made with these headers. */
  page: (headers: Record<string, string>) => Promise<Answer>
}

/** Bytes of a body, where a form says nothing else. */
const usualBytes = 100_000

/** The form of a public page; null when it has none. */
export const formOf = (path: string): Form | null => {
  const [, locale = '', rest = '', token = '', slug = ''] =
    /^(?:\/(en|uk))?(\/[a-z-]+(?:\/(?:([\w-]{43})|([a-z\d-]{1,200})\/[a-z-]+))?)$/.exec(path) ?? []
  const { form } = policyOf(rest)
  if (!form) return null

  const endpoint = form.endpoint.replace('*', token || slug)
  return { ...form, endpoint, locale: localeOf(locale), path: rest }
}

/**
 * Hands a form to REST. When it is taken, the browser goes on to a page that can be loaded again; when not,
 * the same page comes back with what was typed and what to mend. What was typed is kept nowhere.
 */
export const answerForm = async (
  req: IncomingMessage,
  form: Form,
  { rest, siteUrl, page }: Parts,
): Promise<Answer> => {
  const { locale, path, endpoint } = form
  const sent = new URLSearchParams(
    (await readBody(req, form.mostBytes ?? usualBytes)).toString('utf8'),
  )
  const values = valuesOf(sent, form)
  const response = await rest(
    new Request(siteUrl + endpoint, {
      method: 'POST',
      headers: {
        'Content-Type': 'application/json',
        'Accept-Language': locale,
        [addressHeader]: String(req.headers[addressHeader]),
        [fromPageHeader]: '1',
      },
      body: JSON.stringify(bodyOf(sent, form)),
    }),
  )
  if (response.ok) return seeOther(`${pathTo(locale, path)}?odeslano=${await outcomeOf(response)}`)

  const state: FormState = { values, faults: await faultsIn(response) }
  const answer = await page({ [formStateHeader]: writeFormState(state) })
  const headers = { ...answer.headers, 'Cache-Control': 'private, no-store' }
  return { ...answer, status: response.status, headers }
}

/** What the page shows again: all that may be typed in. */
const valuesOf = (sent: URLSearchParams, { fields, objects, lists }: Form): FormState['values'] => {
  const prefixes = [...Object.values(objects ?? {}), ...Object.values(lists ?? {})]
  const more = [...sent.keys()].filter((name) => prefixes.some((each) => name.startsWith(each)))
  return Object.fromEntries([...fields, ...more].map((name) => [name, sent.get(name) ?? '']))
}

const bodyOf = (sent: URLSearchParams, { fields, objects = {}, lists = {} }: Form): object => {
  const under = (prefix: string): [string, string][] =>
    [...sent].flatMap(([name, value]) =>
      name.startsWith(prefix) ? [[name.slice(prefix.length), value]] : [],
    )
  return {
    ...Object.fromEntries(fields.flatMap((name) => valueOf(sent, name))),
    ...mapped(objects, (prefix) => Object.fromEntries(under(prefix))),
    ...mapped(lists, (prefix) => under(prefix).map(([name]) => name)),
  }
}

const mapped = <Value>(given: Readonly<Record<string, string>>, map: (prefix: string) => Value) =>
  Object.fromEntries(Object.entries(given).map(([name, prefix]) => [name, map(prefix)]))

/** How it stands now, where REST says so in one word. */
const outcomeOf = async (response: Response): Promise<string> => {
  const { state } = (await response.json()) as { state?: unknown }
  return typeof state === 'string' && /^[a-z]+$/.test(state) ? state : '1'
}

/** What the page did not send, REST is not told of. */
const valueOf = (sent: URLSearchParams, name: string): [string, string][] => {
  const value = sent.get(name)
  return value === null ? [] : [[name, value]]
}

const seeOther = (location: string): Answer => ({
  status: 303,
  headers: { Location: location, 'Cache-Control': 'no-store' },
  body: Buffer.alloc(0),
})

type Errors = { errors?: { message: string; data?: { errors?: FormState['faults'] } }[] }

/** What REST says of each field; a fault of the whole (too many tries) belongs to none. */
const faultsIn = async (response: Response): Promise<FormState['faults']> => {
  const { errors = [] } = (await response.json()) as Errors
  return errors.flatMap(({ message, data }) =>
    data?.errors?.length
      ? data.errors.map((fault) => ({ path: fault.path, message: fault.message }))
      : [{ path: '', message }],
  )
}
