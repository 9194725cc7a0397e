import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'

import { everybody, password, SITE_URL, startCms, type Cms, type Who } from '../support/cms'
import { prepareGround, sample, write, type Ground } from '../support/content'

let cms: Cms
let ground: Ground
let service: string
let ids: Record<string, string>
beforeAll(async () => {
  cms = await startCms()
  ground = await prepareGround(cms.payload)
  service = await write(cms.payload, 'services', {
    ...sample('services', 'Půjčovna', ground),
    _status: 'published',
  })
  const { docs } = await cms.payload.find({ collection: 'users', limit: 100 })
  ids = Object.fromEntries(docs.map(({ name, id }) => [name, String(id)]))
})
afterAll(() => cms.stop())

type Row = Record<string, unknown>

/** What the journal says of a document, oldest first. */
const journalOf = async (document: string): Promise<Row[]> => {
  const { docs } = await cms.payload.find({
    collection: 'audit',
    where: { document: { equals: document } },
    sort: 'createdAt',
    limit: 100,
    overrideAccess: true,
  })
  return docs as unknown as Row[]
}
const lastOf = async (document: string) => (await journalOf(document)).at(-1)

const patch = (url: string, body: object, as: Who = 'edda') =>
  cms.rest(url, { as, method: 'PATCH', body })
const newsItem = async (state: 'draft' | 'published', title = 'Zpráva') => {
  const body = { ...sample('news', title, ground), _status: state }
  const answer = await cms.rest('/api/news', { as: 'edda', method: 'POST', body })
  return String(answer.body.doc.id)
}

const signIn = (email: string, secret: string) =>
  cms.rest('/api/users/login', { method: 'POST', body: { email, password: secret } })
describe('nobody rewrites the journal', () => {
  let row: string
  beforeAll(async () => {
    row = String((await lastOf(service))?.id)
  })
  const ways: [string, string, Record<string, string>?][] = [
    ['POST', '/api/audit'],
    ['PATCH', '/api/audit/ROW'],
    ['PATCH', '/api/audit?where[id][exists]=true'],
    ['PATCH', '/api/audit/ROW?trash=true'],
    ['DELETE', '/api/audit/ROW'],
    ['DELETE', '/api/audit?where[id][exists]=true'],
    ['POST', '/api/audit/ROW/duplicate'],
    ['POST', '/api/audit/versions/ROW'],
    ['POST', '/api/audit/ROW', { 'X-HTTP-Method-Override': 'PATCH' }],
    ['POST', '/api/audit/ROW', { 'X-Payload-HTTP-Method-Override': 'DELETE' }],
    ['PUT', '/api/audit/ROW'],
  ]
  const snapshot = async () => {
    const { docs } = await cms.payload.find({ collection: 'audit', limit: 1000, sort: 'createdAt' })
    return JSON.stringify(docs)
  }

  test.each(everybody)('%s neither adds, changes nor deletes a row over REST', async (who) => {
    await cms.rest('/api/users/me', { as: who })
    const before = await snapshot()
    const answers = []
    for (const [method, url, headers] of ways) {
      const body = { title: 'Přepsáno', deletedAt: new Date().toISOString() }
      const call = { as: who, method, body, ...(headers && { headers }) }
      answers.push(await cms.rest(url.replace('ROW', row), call))
    }
    expect(
      answers.map(({ status }) => status).filter((status) => ![403, 404, 501].includes(status)),
    ).toEqual([])
    expect(await snapshot()).toBe(before)
  })

  test.each([
    ['create', { data: { action: 'created' } }],
    ['update', { id: 'ROW', data: { title: 'Přepsáno' } }],
    ['update', { where: {}, data: { title: 'Přepsáno' } }],
    ['delete', { id: 'ROW' }],
    ['delete', { where: {} }],
    ['duplicate', { id: 'ROW' }],
  ] as const)('the application itself cannot %s %j', async (operation, args) => {
    const before = await snapshot()
    const given = {
      collection: 'audit',
      overrideAccess: true,
      ...args,
      ...('id' in args && { id: row }),
    }
    await expect(
      (cms.payload[operation] as (args: object) => Promise<unknown>)(given),
    ).rejects.toThrow()
    expect(await snapshot()).toBe(before)
  })
})

describe('of the journal', () => {
  let foreign: string
  beforeAll(async () => {
    const body = { ...sample('services', 'Cizí služba', ground), provider: ground.providerB }
    foreign = await write(cms.payload, 'services', body)
    await patch(`/api/services/${service}?draft=true`, { name: 'Půjčovna 2' }, 'pavla')
    await cms.rest(`/api/services/${service}/submit`, { as: 'pavla', method: 'POST', body: {} })
    await newsItem('draft')
    await signIn('edda@demo.test', password)
  })

  const seen: [Who, Record<string, boolean>][] = [
    ['nobody', { services: false, foreign: false, news: false, users: false }],
    ['pavla', { services: true, foreign: false, news: false, users: false }],
    ['petr', { services: false, foreign: true, news: false, users: false }],
    ['karel', { services: true, foreign: true, news: true, users: false }],
    ['edda', { services: true, foreign: true, news: true, users: false }],
    ['ada', { services: true, foreign: true, news: true, users: true }],
  ]
  test.each(seen)('%s sees %j', async (who, expected) => {
    const has = async (condition: string) =>
      (await cms.rest(`/api/audit?limit=1&${condition}`, { as: who })).body?.docs?.length > 0
    expect({
      services: await has(`where[document][equals]=${service}`),
      foreign: await has(`where[document][equals]=${foreign}`),
      news: await has('where[collection][equals]=news'),
      users: await has('where[collection][equals]=users'),
    }).toEqual(expected)
  })

  test('a service that changes its provider stays in the sight of both', async () => {
    const id = await write(cms.payload, 'services', sample('services', 'Stěhovaná', ground))
    await patch(`/api/services/${id}`, { provider: ground.providerB })
    expect((await lastOf(id))?.providers).toEqual([ground.providerA, ground.providerB])
  })

  test('staff find what one person did, of one action, in one collection, in one time', async () => {
    const from = new Date(Date.now() - 600_000).toISOString()
    const query = [
      `by][equals]=${ids.pavla}`,
      'action][equals]=submitted',
      'collection][equals]=services',
      `at][greater_than]=${from}`,
    ].map((each) => `where[${each}`)
    const { body } = await cms.rest(`/api/audit?limit=100&${query.join('&')}`, { as: 'karel' })
    expect(body.docs.map(({ document }: Row) => document)).toEqual([service])
  })
})

describe('the journal as CSV', () => {
  const get = (query = '', as: Who = 'ada') => cms.rest(`/api/audit/export?${query}`, { as })

  test.each(everybody)('is only for admins: %s', async (who) => {
    const { status } = await get('', who)
    expect(status).toBe(who === 'ada' ? 200 : 403)
  })

  test('quotes every cell, begins with a BOM and lets no title be a formula', async () => {
    const titles = ['=1+1', '+2', '-3', '@A1', '\tx', '\rx', 'a "b"; c']
    for (const title of titles) await newsItem('draft', title)
    const answer = await cms.raw(
      new Request(`${SITE_URL}/api/audit/export?collection=news&by=${ids.edda}`, {
        headers: { Authorization: await adaToken(), 'Accept-Language': 'cs' },
      }),
    )
    const bytes = Buffer.from(await answer.arrayBuffer())
    const lines = bytes.subarray(3).toString('utf8').split('\r\n')
    expect(bytes.subarray(0, 3).toString('hex')).toBe('efbbbf')
    expect(lines[0]).toMatch(/^"Kdy";"Kdo";/)
    expect(lines.at(-1)).toBe('')
    expect(
      lines.slice(0, -1).filter((line) => !/^"([^"]|"")*"(;"([^"]|"")*"){10}$/.test(line)),
    ).toEqual([])
    for (const cell of [`"'=1+1"`, `"'+2"`, `"'-3"`, `"'@A1"`, '"a ""b""; c"'])
      expect(lines.filter((line) => line.includes(`;${cell};`))).toHaveLength(1)
  })

  test('holds each row once, over many pages and for one instant', async () => {
    const at = new Date('2020-01-01T10:00:00.000Z').toISOString()
    for (let number = 0; number < 1_100; number += 1)
      await cms.payload.db.create({
        collection: 'audit',
        data: { action: 'created', collection: 'pages', title: `strana ${number}`, at },
      })
    const { text } = await get('from=2020-01-01&to=2020-01-01')
    const titles = text.match(/strana \d+/g) ?? []
    expect([titles.length, new Set(titles).size]).toEqual([1_100, 1_100])
  })

  test('is filtered, and journaled itself', async () => {
    const { text } = await get('action=submitted')
    const { docs } = await cms.payload.find({
      collection: 'audit',
      where: { action: { equals: 'exported' } },
      sort: '-createdAt',
    })
    expect(text.trim().split('\r\n')).toHaveLength(2)
    expect(docs[0]).toMatchObject({ byName: 'ada', collection: 'audit', note: 'action=submitted' })
  })

  test.each(['from=yesterday', 'to[]=2020', 'where[by][equals]=x', 'title=x', 'by=1&by=2'])(
    'is refused for %s',
    async (query) => {
      expect((await get(query)).status).toBe(400)
    },
  )

  const adaToken = async () => {
    const { headers } = await signIn('ada@demo.test', password)
    return `JWT ${/payload-token=([^;]+)/.exec(headers.get('set-cookie') ?? '')?.[1]}`
  }
})
