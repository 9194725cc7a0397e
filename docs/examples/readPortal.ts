import createClient from 'openapi-fetch'

import type { paths } from './portal.js'

const [baseUrl = '', email = '', password = ''] = process.argv.slice(2)

/** `where[slug][equals]=…`: each name inside in brackets. */
const inBrackets = (name: string, value: unknown): [string, string][] =>
  typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([key, each]) => inBrackets(`${name}[${key}]`, each))
    : [[name, String(value)]]

const portal = createClient<paths>({
  baseUrl,
  headers: { 'Accept-Language': 'en' },
  querySerializer: (query) =>
    new URLSearchParams(
      Object.entries(query).flatMap(([name, value]) => inBrackets(name, value)),
    ).toString(),
})

/** The first page of services of one type, and the first of them whole. */
const { data: list } = await portal.GET('/api/services', {
  params: {
    query: { limit: 2, depth: 0, sort: 'slug', where: { isRegistered: { equals: true } } },
  },
})
const [first] = list?.docs ?? []
const { data: service } = await portal.GET('/api/services/{id}', {
  params: { path: { id: first?.id ?? '' }, query: { depth: 1 } },
})
const provider = service?.provider
const providerName = typeof provider === 'object' ? provider?.name : provider

/** What the search of the catalogue finds. */
const { data: found } = await portal.GET('/api/catalogue/search', {
  params: { query: { q: service?.slug ?? '', limit: 5 } },
})

/** Signing in sets a cookie; its value goes into a header. */
const { data: session, response } = await portal.POST('/api/users/login', {
  body: { email, password },
})
const [, token = ''] = /payload-token=([^;]+)/.exec(response.headers.get('set-cookie') ?? '') ?? []
const { data: written } = await portal.POST('/api/news', {
  params: { query: { draft: true } },
  headers: { Authorization: `JWT ${token}` },
  body: { title: 'A draft from a program', slug: 'draft-from-a-program' },
})

/** A refusal says what is wrong. */
const { error, response: refused } = await portal.GET('/api/services', {
  params: { query: { where: { nothing: { equals: 'x' } } } },
})

console.log(
  JSON.stringify({
    total: list?.totalDocs,
    service: service?.name,
    provider: providerName,
    found: found?.docs.map(({ slug }) => slug),
    who: session?.user.email,
    draft: [written?.doc.title, written?.doc._status],
    refusal: [refused.status, error?.errors[0]?.message],
  }),
)
