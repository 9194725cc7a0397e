import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'

import { startCms, type Cms, type Who } from '../support/cms'
import { next, png, prepareGround, sample, type Ground } from '../support/content'
import { answersOf, type OpenApi } from '../support/openApi'

let cms: Cms
let ground: Ground
let document: OpenApi
let answers: ReturnType<typeof answersOf>
beforeAll(async () => {
  cms = await startCms()
  ground = await prepareGround(cms.payload)
  document = (await cms.rest('/api/openapi.json')).body
  answers = answersOf(document)
})
afterAll(() => cms.stop())

type Asked = { as?: Who; body?: unknown; headers?: Record<string, string> }

/** What was really answered, and what of it is not as described. */
const ask = async (
  method: string,
  path: string,
  url: string,
  { as = 'ada', ...more }: Asked = {},
) => {
  const { status, body, headers } = await cms.rest(url, {
    as,
    method: method.toUpperCase(),
    ...more,
  })
  const faults = answers.faultsIn(path, method, status, body)
  return { status, body, headers, told: [status, ...faults] }
}

const content = [
  'news',
  'pages',
  'projects',
  'plans',
  'events',
  'working-groups',
  'providers',
  'services',
  'life-situations',
  'territories',
  'service-types',
  'target-groups',
  'programmes',
  'redirects',
  'synonyms',
  'users',
]

describe.each(content)('%s', (slug) => {
  const data = () => ({ ...sample(slug, `psano-${next()}`, ground), providers: undefined })
  const make = () => ask('post', `/api/${slug}`, `/api/${slug}`, { body: data() })

  test('a body that is stored is as described, and so is each answer of writing', async () => {
    const body = data()
    const made = await ask('post', `/api/${slug}`, `/api/${slug}`, { body })
    const { id } = made.body.doc as { id: string }
    const one = `/api/${slug}/{id}`
    const changed = await ask('patch', one, `/api/${slug}/${id}`, { body: {} })
    const several = await ask('patch', `/api/${slug}`, `/api/${slug}?where[id][equals]=${id}`, {
      body: {},
    })
    const gone = await ask('delete', one, `/api/${slug}/${id}`)
    const other = (await make()).body.doc as { id: string }
    const both = await ask('delete', `/api/${slug}`, `/api/${slug}?where[id][equals]=${other.id}`)
    expect(answers.faultsInBody(slug, JSON.parse(JSON.stringify(body)))).toEqual([])
    expect([made, changed, several, gone, both].map(({ told }) => told)).toEqual([
      [201],
      [200],
      [200],
      [200],
      [200],
    ])
  })

  test('and so is each refusal', async () => {
    const nobody = await ask('post', `/api/${slug}`, `/api/${slug}`, { as: 'nobody', body: data() })
    const missing = await ask('patch', `/api/${slug}/{id}`, `/api/${slug}/${'0'.repeat(24)}`, {
      body: {},
    })
    const form = await ask('post', `/api/${slug}`, `/api/${slug}`, {
      body: { ...data(), createdAt: { a: 1 }, name: { a: 1 }, title: 7, from: 7, words: 7 },
    })
    expect([nobody, missing, form].map(({ told }) => told)).toEqual([[403], [404], [400]])
  })
})

test('a copy, a version and a version brought back are as described', async () => {
  const { body } = await ask('post', '/api/news', '/api/news', {
    body: sample('news', 'A', ground),
  })
  const { id } = body.doc as { id: string }
  const copy = await ask('post', '/api/news/{id}/duplicate', `/api/news/${id}/duplicate`, {
    body: { slug: `kopie-${next()}` },
  })
  const list = await ask(
    'get',
    '/api/news/versions',
    `/api/news/versions?where[parent][equals]=${id}`,
  )
  const version = (list.body.docs as { id: string }[])[0]?.id
  const one = '/api/news/versions/{id}'
  const read = await ask('get', one, `/api/news/versions/${version}`)
  const back = await ask('post', one, `/api/news/versions/${version}`)
  expect([copy, list, read, back].map(({ told }) => told)).toEqual([[200], [200], [200], [200]])
})

test.each(['media', 'files'])('a file of %s is sent and changed as described', async (slug) => {
  const form = new FormData()
  form.set('_payload', JSON.stringify(slug === 'media' ? { alt: 'Obrázek' } : { title: 'Tabulka' }))
  form.set(
    'file',
    slug === 'media'
      ? new Blob([png], { type: 'image/png' })
      : new Blob(['obec;počet\nA;1\n'], { type: 'text/csv' }),
    slug === 'media' ? 'a.png' : 'a.csv',
  )
  const made = await ask('post', `/api/${slug}`, `/api/${slug}`, { body: form })
  const { id } = made.body.doc as { id: string }
  const changed = await ask('patch', `/api/${slug}/{id}`, `/api/${slug}/${id}`, { body: {} })
  const bad = await ask('post', `/api/${slug}`, `/api/${slug}`, { body: {} })
  expect([made, changed, bad].map(({ told }) => told)).toEqual([[201], [200], [400]])
})

test.each<[string, object]>([
  ['site', { name: 'Portál', operator: { name: 'Kraj' } }],
  ['navigation', {}],
  ['alert', {}],
  ['verification-rules', {}],
  ['register-source', {}],
  ['security', {}],
])('the global %s is written and refused as described', async (slug, body) => {
  const path = `/api/globals/${slug}`
  const written = await ask('post', path, path, { body })
  const refused = await ask('post', path, path, { as: 'pavla', body })
  expect([written, refused].map(({ told }) => told)).toEqual([[200], [403]])
})

test('two who change the same text, and a revision that is wanted, are answered as described', async () => {
  const { body } = await ask('post', '/api/news', '/api/news', {
    body: sample('news', 'B', ground),
  })
  const { id } = body.doc as { id: string }
  const stale = await ask(
    'patch',
    '/api/news/{id}',
    `/api/news/${id}?revision=2020-01-01T00:00:00Z`,
    {
      body: { title: 'C' },
    },
  )
  const rule = (requiresRevision: boolean) =>
    cms.payload.updateGlobal({ slug: 'security', data: { requiresRevision }, overrideAccess: true })
  await rule(true)
  const wanted = await ask('patch', '/api/news/{id}', `/api/news/${id}`, { body: { title: 'C' } })
  await rule(false)
  expect([stale, wanted].map(({ told }) => told)).toEqual([[409], [428]])
})
