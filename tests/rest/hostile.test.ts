import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'

import { SITE_URL, startCms, type Cms } from '../support/cms'
import { prepareGround, sample, words, write, type Ground } from '../support/content'

let cms: Cms
let ground: Ground
let id: string
beforeAll(async () => {
  cms = await startCms()
  ground = await prepareGround(cms.payload)
  id = await write(cms.payload, 'news', {
    ...sample('news', 'Zpráva', ground),
    _status: 'published',
  })
})
afterAll(() => cms.stop())

const leaks = /node_modules|at \w+ \(|SQLITE|Mongo|CastError|drizzle|\/tmp\//
const many = (count: number, make: (at: number) => string) =>
  Array.from({ length: count }, (_, at) => make(at)).join('&')

describe('anonymous reading answers 4xx with a reason to', () => {
  test.each([
    ['an unknown where path', '/api/news?where[nothing][equals]=1', 400],
    ['a where path of passwords', '/api/news?where[hash][equals]=1', 400],
    ['an unknown operator', '/api/news?where[title][$ne]=1', 400],
    ['an operator inside a value', '/api/news?where[title][equals][$ne]=x', 400],
    ['where that is text', '/api/news?where=abc', 400],
    ['where that is broken JSON', '/api/news?where={', 400],
    ['where that is a list', '/api/news?where[]=1', 400],
    ['an empty condition list', '/api/news?where[and]=1', 400],
    [
      'too many conditions',
      `/api/news?${many(15, (at) => `where[or][${at}][title][equals]=x`)}`,
      400,
    ],
    ['conditions too deep', '/api/news?where[and][0][or][0][and][0][or][0][title][equals]=1', 400],
    ['a very long value', `/api/news?where[title][equals]=${'x'.repeat(300)}`, 400],
    [
      'distance, which one engine cannot do',
      '/api/services?where[places.location][near]=17,49,10',
      400,
    ],
    ['an operator of one engine only', '/api/news?where[id][all]=1', 400],
    ['a date that is none', '/api/news?where[publishedAt][equals]=x', 400],
    ['a date that is none, compared', '/api/news?where[createdAt][greater_than]=x', 400],
    ['an unknown sort', '/api/news?sort=nothing', 400],
    ['a sort by a text body', '/api/news?sort=body', 400],
    ['a sort by what only staff see', '/api/media?sort=usedBy', 400],
    ['a sort through a relation', '/api/services?sort=provider.name', 400],
    ['two sorts as an object', '/api/news?sort[a]=b', 400],
    ['a limit that is no number', '/api/news?limit=abc', 400],
    ['two limits', '/api/news?limit=1&limit=2', 400],
    ['a list of limits', '/api/news?limit[]=1', 400],
    ['a page that is no number', '/api/news?page=abc', 400],
    ['an unknown locale', '/api/news?locale=xx', 400],
    ['a list of locales', '/api/news?locale[]=cs', 400],
    ['joins', '/api/services?joins[x][limit]=0', 400],
    ['an unknown collection', '/api/nothing', 404],
    ['a property of every object', '/api/constructor', 404],
    ['a prototype', '/api/__proto__', 404],
    ['a method of every object', '/api/hasOwnProperty/1', 404],
    ['an unknown id', '/api/news/nothing', 404],
    ['an id with an operator', '/api/news/%7B%22$gt%22:%22%22%7D', 404],
    ['a broken escape', '/api/news/%E0%A4%A', 400],
    ['a NUL', '/api/news/a%00b', 400],
    ['a very long id', `/api/news/${'a'.repeat(900)}`, 404],
  ])('%s', async (_, url, expected) => {
    const { status, body, text } = await cms.rest(url)
    expect([status, typeof body?.errors?.[0]?.message]).toEqual([expected, 'string'])
    expect(text).not.toMatch(leaks)
  })
})

describe('anonymous reading is held to the contract', () => {
  test.each([
    ['limit=0', 1],
    ['limit=-1', 1],
    ['limit=1000000', 100],
    ['pagination=false', 20],
    ['limit=0&pagination=false', 1],
    ['', 20],
  ])('%s gives a page of at most %s', async (query, limit) => {
    const { body } = await cms.rest(`/api/news?${query}`)
    expect(body.limit).toBe(limit)
  })

  test.each(['page=0', 'page=-5', 'page=1e308', 'depth=-1', 'depth=99', 'depth='])(
    '%s is bent to the nearest',
    async (query) => {
      expect((await cms.rest(`/api/news?${query}`)).status).toBe(200)
    },
  )

  test('a read that hides in a POST is held to the same', async () => {
    const answer = await cms.raw(
      new Request(`${SITE_URL}/api/news`, {
        method: 'POST',
        headers: {
          'X-Payload-HTTP-Method-Override': 'GET',
          'Content-Type': 'application/x-www-form-urlencoded',
        },
        body: 'limit=0&draft=true&sort=nothing',
      }),
    )
    expect(answer.status).toBe(400)
  })
})

const raw = (method: string, url: string, body: string, type = 'application/json') =>
  cms.raw(new Request(SITE_URL + url, { method, body, headers: { 'Content-Type': type } }))

describe('a body that makes no sense answers 4xx and stores nothing', () => {
  test.each([
    ['broken JSON', '{"title":', 'application/json'],
    ['null', 'null', 'application/json'],
    ['a list', '[]', 'application/json'],
    ['a text', '"x"', 'application/json'],
    ['a number', '1', 'application/json'],
    ['a form without a boundary', 'x', 'multipart/form-data'],
    [
      'a cut form',
      '--x\r\nContent-Disposition: form-data; name="_payload"\r\n\r\n{',
      'multipart/form-data; boundary=x',
    ],
  ])('%s', async (_, body, type) => {
    const answers = await Promise.all([
      raw('POST', '/api/news', body, type),
      raw('PATCH', `/api/news/${id}`, body, type),
      raw('POST', '/api/users/login', body, type),
    ])
    const statuses = answers.map(({ status }) => status)
    expect(statuses.filter((status) => status < 400 || status >= 500)).toEqual([])
    expect((await Promise.all(answers.map((each) => each.text()))).join()).not.toMatch(leaks)
  })

  test.each([
    ['a title that is an object', { title: { $gt: '' } }],
    ['a body that is a number', { title: 'x', body: 5 }],
    ['a relation that is an object', { title: 'x', projects: [{ $ne: 1 }] }],
    ['an unknown relation', { title: 'x', projects: ['nothing'] }],
    ['a select outside its options', { title: 'x', _status: 'anything' }],
    ['a very long title', { title: 'x'.repeat(100_000) }],
  ])('from an editor: %s', async (_, data) => {
    const before = (await cms.payload.count({ collection: 'news' })).totalDocs
    const body = { summary: 'x', slug: 'x-y', ...data }
    const { status, text } = await cms.rest('/api/news', { as: 'edda', method: 'POST', body })
    const after = (await cms.payload.count({ collection: 'news' })).totalDocs
    expect([status, after]).toEqual([400, before])
    expect(text).not.toMatch(leaks)
  })
})

const rich = (node: object) => ({ root: { ...words('x').root, children: [node] } })
const nested = (depth: number): object =>
  depth === 0
    ? { type: 'text', text: 'x', version: 1 }
    : { type: 'listitem', children: [nested(depth - 1)], version: 1 }
const link = (fields: object) => rich({ type: 'link', fields, children: [], version: 3 })

describe('a text in the editor’s form is refused with', () => {
  test.each([
    ['an unknown node', rich({ type: 'iframe', version: 1 })],
    ['a heading of level 1', rich({ type: 'heading', tag: 'h1', children: [], version: 1 })],
    ['a script link', link({ url: 'javascript:alert(1)', linkType: 'custom' })],
    ['a script link with a line break', link({ url: 'java\nscript:alert(1)', linkType: 'custom' })],
    ['a data link', link({ url: 'data:text/html,x', linkType: 'custom' })],
    ['a link to another server by slashes', link({ url: '//evil.example', linkType: 'custom' })],
    [
      'a link into accounts',
      link({ linkType: 'internal', doc: { relationTo: 'users', value: 'x' } }),
    ],
    [
      'an upload from accounts',
      rich({ type: 'upload', relationTo: 'users', value: 'x', version: 1 }),
    ],
    ['a relation', rich({ type: 'relationship', relationTo: 'users', value: 'x', version: 1 })],
    ['an unknown block', rich({ type: 'block', fields: { blockType: 'html' }, version: 1 })],
    ['more than twelve levels', rich(nested(12))],
    ['no root', { children: [] }],
    [
      'five thousand nodes',
      { root: { ...words('x').root, children: Array(5_001).fill(nested(0)) } },
    ],
  ])('%s, in a draft too', async (_, body) => {
    const data = { title: 'x', summary: 'x', slug: 'text', body }
    const url = '/api/news?draft=true'
    const { status, text } = await cms.rest(url, { as: 'edda', method: 'POST', body: data })
    expect(status).toBe(400)
    expect(text).toContain('body')
  })

  test('nothing, when it uses what the editor offers', async () => {
    const body = link({ url: 'https://www.mpsv.cz', linkType: 'custom', newTab: false })
    const data = { title: 'Odkaz', summary: 'x', slug: 'odkaz', body, _status: 'published' }
    const { status } = await cms.rest('/api/news', { as: 'edda', method: 'POST', body: data })
    expect(status).toBe(201)
  })
})

test('a prototype in a body changes nothing but that body', async () => {
  const body = JSON.parse(
    '{"__proto__":{"polluted":true},"title":"x","summary":"x","slug":"proto"}',
  )
  await cms.rest('/api/news', { as: 'edda', method: 'POST', body })
  expect(({} as Record<string, unknown>).polluted).toBeUndefined()
})

test('ten saves of one document at the same moment are all answered and none is half done', async () => {
  const saves = Array.from({ length: 10 }, (_, at) =>
    cms.rest(`/api/news/${id}`, {
      as: 'edda',
      method: 'PATCH',
      body: { title: `Zpráva ${at}`, _status: 'published' },
    }),
  )
  const answers = (await Promise.all(saves)).map(({ status, text }) =>
    status < 300 ? 'saved' : text,
  )
  const { body } = await cms.rest(`/api/news/${id}`)
  expect(answers).toEqual(answers.map(() => 'saved'))
  expect(body.title).toMatch(/^Zpráva \d$/)
})

test.each(['/api/users/first-register', '/api/users/first-register/', '/api/users/verify/x'])(
  '%s is closed',
  async (url) => {
    const { status } = await cms.rest(url, { method: 'POST', body: {} })
    expect(status).toBe(404)
  },
)

test('every error has the one shape', async () => {
  const urls = [
    '/api/nothing',
    '/api/news/none',
    '/api/news?sort=x',
    '/api/users',
    '/api/globals/none',
  ]
  const bodies = await Promise.all(urls.map(async (url) => (await cms.rest(url)).body))
  const shapes = bodies.map((body) => [Object.keys(body), typeof body.errors[0].message])
  expect(shapes).toEqual(urls.map(() => [['errors'], 'string']))
})

test('anybody’s page may read what is public, and only read', async () => {
  const get = await cms.rest('/api/news', { headers: { Origin: 'https://mesto.example' } })
  const post = await cms.rest('/api/news', {
    method: 'POST',
    body: {},
    headers: { Origin: 'https://mesto.example' },
  })
  expect(get.headers.get('access-control-allow-origin')).toBe('*')
  expect(get.headers.get('access-control-allow-credentials')).toBeNull()
  expect(post.headers.get('access-control-allow-origin')).toBeNull()
})
