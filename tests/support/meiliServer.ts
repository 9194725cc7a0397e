import { meilisearchEngine } from '@/search/meilisearch/meilisearchEngine'

type Call = { at: string; body: never }
/** What the stand-in for the server was asked. */
export const calls: Call[] = []
export const canned = new Map<string, (body: never) => unknown>()
/** What it answers to each `POST /path`; to anything else that there is no such index. */
export const answers = (given: Record<string, unknown>): void => {
  for (const [at, answer] of Object.entries(given))
    canned.set(
      at,
      typeof answer === 'function' ? (answer as (body: never) => unknown) : () => answer,
    )
}
globalThis.fetch = (async (input: unknown, init: { method?: string; body?: string } = {}) => {
  const { pathname } = new URL(String(input))
  const at = `${init.method ?? 'GET'} ${pathname}`
  const body = (init.body ? JSON.parse(init.body) : undefined) as never
  calls.push({ at, body })
  const answer = canned.get(at)
  if (!answer) return Response.json({ message: at, code: 'index_not_found' }, { status: 404 })
  return Response.json(answer(body) ?? {})
}) as typeof fetch

export const task = {
  taskUid: 1,
  indexUid: 'x',
  status: 'enqueued',
  type: 'x',
  enqueuedAt: '2026-01-01',
}
export const search = 'POST /indexes/sluzby/search'
export const fetchDocuments = 'POST /indexes/sluzby/documents/fetch'
export const addDocuments = 'POST /indexes/sluzby/documents'
export const deleteDocuments = 'POST /indexes/sluzby/documents/delete'
export const engine = () =>
  meilisearchEngine({ url: 'http://meili.test', key: 'k', index: 'sluzby' })
export const bodies = (at: string): unknown[] =>
  calls.filter((call) => call.at === at).map(({ body }) => body)

const terms = [
  {
    key: 'serviceType_care',
    kind: 'term',
    facet: 'serviceType',
    slug: 'care',
    label: { cs: 'Péče' },
  },
  {
    key: 'territory_lipov',
    kind: 'term',
    facet: 'territory',
    slug: 'lipov',
    label: { cs: 'Lipov' },
  },
]
/** Forgets everything; it has an index with two names and finds nothing. */
export const startServer = (): void => {
  calls.length = 0
  canned.clear()
  answers({
    [fetchDocuments]: { results: terms, offset: 0, limit: 5000, total: 2 },
    [addDocuments]: task,
    [deleteDocuments]: task,
    'GET /tasks/1': { uid: 1, ...task, status: 'succeeded' },
    'POST /multi-search': { results: [{ totalHits: 3, facetDistribution: {} }] },
    [search]: { hits: [] },
  })
}
