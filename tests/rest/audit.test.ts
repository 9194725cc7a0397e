import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'

import { everybody, password, SITE_URL, startCms, type Cms, type Who } from '../support/cms'
import {
  next,
  prepareGround,
  sample,
  words,
  write,
  writePicture,
  type Ground,
} from '../support/content'

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
    ...{ collection: 'audit', where: { document: { equals: document } } },
    ...{ sort: 'createdAt', limit: 100, overrideAccess: true },
  })
  return docs as unknown as Row[]
}
const actionsOf = async (document: string) =>
  (await journalOf(document)).map(({ action }) => action)
const lastOf = async (document: string) => (await journalOf(document)).at(-1)

const patch = (url: string, body: object, as: Who = 'edda') =>
  cms.rest(url, { as, method: 'PATCH', body })
const newsItem = async (state: 'draft' | 'published', title = 'Zpráva') => {
  const body = { ...sample('news', title, ground), _status: state }
  const answer = await cms.rest('/api/news', { as: 'edda', method: 'POST', body })
  return String(answer.body.doc.id)
}

describe('the journal tells', () => {
  test('who, in which role, did what with which document, and when', async () => {
    const id = await newsItem('draft', 'Nová zpráva')
    expect(await lastOf(id)).toMatchObject({
      ...{ action: 'created', collection: 'news', document: id, title: 'Nová zpráva' },
      ...{ by: ids.edda, byName: 'edda', role: 'editor', providers: [] },
    })
    expect(Date.now() - Date.parse(String((await lastOf(id))?.at))).toBeLessThan(10_000)
  })

  test('that a new document was published at once', async () => {
    expect(await actionsOf(await newsItem('published'))).toEqual(['created', 'published'])
  })

  test('which fields a saved draft changes, by name', async () => {
    const id = await newsItem('draft')
    await patch(`/api/news/${id}?draft=true`, { title: 'Jinak', body: words('Jinak') })
    expect(await lastOf(id)).toMatchObject({ action: 'changed', fields: ['title', 'body'] })
  })

  test('which fields of a draft over something published change, against the newest draft', async () => {
    const id = await newsItem('published')
    await patch(`/api/news/${id}?draft=true`, { title: 'Jinak' })
    await patch(`/api/news/${id}?draft=true`, { title: 'Jinak', summary: 'Jiné' })
    expect((await journalOf(id)).slice(2).map(({ action, fields }) => [action, fields])).toEqual([
      ['changed', ['title']],
      ['changed', ['summary']],
    ])
  })

  test('which fields change for the public with a publication, those of the drafts included', async () => {
    const id = await newsItem('published')
    await patch(`/api/news/${id}?draft=true`, { title: 'Jinak' })
    await patch(`/api/news/${id}`, { summary: 'Jiné', _status: 'published' })
    expect(await lastOf(id)).toMatchObject({ action: 'published', fields: ['title', 'summary'] })
  })

  test('that a translation changed', async () => {
    const id = await newsItem('draft')
    await patch(`/api/news/${id}?draft=true&locale=en`, { title: 'News' })
    expect(await lastOf(id)).toMatchObject({ action: 'changed', fields: ['title'] })
  })

  test('the way of a document to the trash, back and out', async () => {
    const id = await newsItem('published')
    await patch(`/api/news/${id}`, { _status: 'draft' })
    await patch(`/api/news/${id}`, { deletedAt: new Date().toISOString() })
    await patch(`/api/news/${id}?trash=true`, { deletedAt: null })
    await cms.rest(`/api/news/${id}`, { as: 'ada', method: 'DELETE' })
    expect(await actionsOf(id)).toEqual([
      'created',
      'published',
      'unpublished',
      'trashed',
      'restored',
      'deleted',
    ])
    expect(await lastOf(id)).toMatchObject({ title: 'Zpráva', byName: 'ada' })
  })

  test.each([
    ['true', 'changed'],
    ['false', 'published'],
  ])('that an older version was brought back, as draft: %s', async (draft, action) => {
    const id = await newsItem('published')
    await patch(`/api/news/${id}`, { title: 'Jinak', _status: 'published' })
    const { body } = await cms.rest(
      `/api/news/versions?where[parent][equals]=${id}&sort=updatedAt`,
      {
        as: 'edda',
      },
    )
    const url = `/api/news/versions/${body.docs[0].id}?draft=${draft}`
    await cms.rest(url, { as: 'edda', method: 'POST', body: {} })
    expect(await lastOf(id)).toMatchObject({
      ...{ action, fields: ['title'], note: 'Vrácena starší verze.' },
    })
  })

  test('each document of a bulk change', async () => {
    const [one, two] = [await newsItem('draft'), await newsItem('draft')]
    await patch(`/api/news?draft=true&where[id][in]=${one},${two}`, { summary: 'Hromadně' })
    expect([await lastOf(one), await lastOf(two)]).toMatchObject([
      { action: 'changed', fields: ['summary'] },
      { action: 'changed', fields: ['summary'] },
    ])
  })

  test('of a code list, a picture and a global what changed', async () => {
    const url = `/api/territories/${ground.territory}`
    await patch(url, { name: 'Dolní kraj' })
    const picture = await writePicture(cms.payload, 'Náves')
    await patch(`/api/media/${picture}`, { credit: 'Jan' })
    const body = { name: 'Jiný portál', operator: { name: 'Kraj' } }
    await cms.rest('/api/globals/site', { as: 'ada', method: 'POST', body })
    const { docs } = await cms.payload.find({
      ...{ collection: 'audit', where: { collection: { equals: 'site' } } },
    })
    expect(await lastOf(ground.territory)).toMatchObject({ action: 'changed', fields: ['name'] })
    expect(await lastOf(picture)).toMatchObject({ action: 'changed', fields: ['credit'] })
    expect(docs.at(-1)).toMatchObject({ action: 'changed', byName: 'ada' })
    expect(docs.at(-1)?.fields).toContain('operator')
  })

  test('nobody as the author of what the portal does by itself', async () => {
    const id = await write(cms.payload, 'news', sample('news', 'Sama', ground))
    expect(await lastOf(id)).toMatchObject({ by: null, byName: null, role: null })
  })

  test('nothing of a change that was refused', async () => {
    const id = await newsItem('draft')
    await patch(`/api/news/${id}`, { title: 5 })
    await patch(`/api/news/${id}`, { title: 'Cizí' }, 'pavla')
    expect(await actionsOf(id)).toEqual(['created'])
  })

  test('of drafts that the desk saves by itself one row, and one more for a field not named yet', async () => {
    const id = await newsItem('draft')
    const autosave = (body: object) => patch(`/api/news/${id}?draft=true&autosave=true`, body)
    for (const title of ['A', 'AB', 'ABC']) await autosave({ title })
    await autosave({ title: 'ABC', summary: 'X' })
    await autosave({ title: 'ABCD', summary: 'XY' })
    expect((await journalOf(id)).slice(1).map(({ fields }) => fields)).toEqual([
      ['title'],
      ['summary'],
    ])
  })

  test('how a change was handed over, returned with a reason, taken back and approved', async () => {
    await patch(`/api/services/${service}?draft=true`, { name: 'Půjčovna 2' }, 'pavla')
    const step = (as: Who, verb: string, body = {}) =>
      cms.rest(`/api/services/${service}/${verb}`, { as, method: 'POST', body })
    await step('pavla', 'submit')
    await step('edda', 'return', { reason: 'Doplňte telefon.' })
    await step('pavla', 'submit')
    await step('pavla', 'withdraw')
    await step('pavla', 'submit')
    await step('edda', 'approve')
    const rows = (await journalOf(service)).slice(3)
    expect(rows.map(({ action, byName }) => [action, byName])).toEqual([
      ['submitted', 'pavla'],
      ['returned', 'edda'],
      ['submitted', 'pavla'],
      ['withdrawn', 'pavla'],
      ['submitted', 'pavla'],
      ['published', 'edda'],
      ['approved', 'edda'],
    ])
    expect(rows[1]).toMatchObject({ note: 'Doplňte telefon.', providers: [ground.providerA] })
  })

  test('that free places changed', async () => {
    await patch(`/api/services/${service}/availability`, { free: 3 }, 'pavla')
    expect(await lastOf(service)).toMatchObject({
      ...{ action: 'changed', fields: ['availability'], providers: [ground.providerA] },
    })
  })

  test('of an account that it was made, which rights and that the password changed, and that it is gone', async () => {
    const body = { ...sample('users', 'nora', ground) }
    const { body: made } = await cms.rest('/api/users', { as: 'ada', method: 'POST', body })
    const url = `/api/users/${made.doc.id}`
    await patch(url, { role: 'editor' }, 'ada')
    await patch(url, { role: 'provider', providers: [ground.providerA] }, 'ada')
    await patch(url, { password: 'nové dlouhé heslo' }, 'ada')
    await cms.rest(url, { as: 'ada', method: 'DELETE' })
    const rows = await journalOf(made.doc.id)
    expect(rows.map(({ action, fields }) => [action, fields])).toEqual([
      ['created', []],
      ['changed', ['role']],
      ['changed', ['role', 'providers']],
      ['changed', ['password']],
      ['deleted', []],
    ])
    expect(rows.map(({ title, providers }) => [title, providers])).toEqual(
      rows.map(() => ['nora', []]),
    )
  })
})

const signIn = (email: string, secret: string) =>
  cms.rest('/api/users/login', { method: 'POST', body: { email, password: secret } })
const failures = async (): Promise<Row[]> => {
  const { docs } = await cms.payload.find({
    ...{ collection: 'audit', where: { action: { equals: 'sign-in-failed' } } },
    ...{ sort: 'createdAt', limit: 100 },
  })
  return docs as unknown as Row[]
}
const shapeOf = ({ id, at, createdAt, updatedAt, note, ...rest }: Row) => {
  const isKnown = [id, at, createdAt, updatedAt].every((value) => typeof value === 'string')
  return { ...rest, isKnown, note: String(note).replace(/^[\da-f]{12}$/, 'a digest') }
}

describe('signing in', () => {
  test('is journaled with the person', async () => {
    await signIn('karel@demo.test', password)
    expect(await lastOf(String(ids.karel))).toMatchObject({
      ...{ action: 'signed-in', byName: 'karel', collection: 'users' },
    })
  })

  test('in vain tells neither the caller nor the journal whether the account exists', async () => {
    const known = await signIn('petr@demo.test', 'a wrong password')
    const unknown = await signIn('nikdo@demo.test', 'a wrong password')
    const [one = {}, other = {}] = (await failures()).slice(-2)
    expect([known.status, known.text]).toEqual([unknown.status, unknown.text])
    expect(shapeOf(one)).toEqual(shapeOf(other))
    expect(shapeOf(one)).toMatchObject({ by: null, title: null, document: null, note: 'a digest' })
  })

  test('in vain bears one digest for one address, however it is typed, and another for another', async () => {
    for (const email of ['kdosi@demo.test', ' Kdosi@Demo.test', 'jiny@demo.test'])
      await signIn(email, 'a wrong password')
    const [one, same, other] = (await failures()).slice(-3).map(({ note }) => note)
    expect([one === same, one === other]).toEqual([true, false])
  })
})

test('no row holds content, a password, a token or an e-mail', async () => {
  const canary = `kanarek-${next()}`
  const body = { ...sample('news', 'Název', ground), summary: canary, body: words(canary) }
  const { body: made } = await cms.rest('/api/news', { as: 'edda', method: 'POST', body })
  await patch(`/api/news/${made.doc.id}`, { subtitle: canary, _status: 'published' })
  await signIn(`${canary}@demo.test`, `${canary}-heslo`)
  const account = { ...sample('users', 'ota', ground), email: `${canary}@demo.test` }
  const { body: user } = await cms.rest('/api/users', { as: 'ada', method: 'POST', body: account })
  await patch(
    `/api/users/${user.doc.id}`,
    { password: `${canary}-heslo`, email: `x${canary}@demo.test` },
    'ada',
  )
  await signIn(`x${canary}@demo.test`, `${canary}-heslo`)

  const { docs } = await cms.payload.find({ collection: 'audit', limit: 1000 })
  const text = JSON.stringify(docs)
  expect(docs.map(({ document }) => document)).toEqual(
    expect.arrayContaining([made.doc.id, user.doc.id]),
  )
  expect(text).not.toMatch(new RegExp(`${canary}|@demo\\.test|eyJ|${password}`))
})

test('a change that cannot be journaled fails', async () => {
  const id = await newsItem('draft')
  const { create } = cms.payload.db
  cms.payload.db.create = ((args: { collection: string }) =>
    args.collection === 'audit'
      ? Promise.reject(new Error('full'))
      : create.call(cms.payload.db, args as never)) as typeof create
  const { status } = await patch(`/api/news/${id}?draft=true`, { title: 'Nezapsáno' })
  cms.payload.db.create = create
  expect(status).toBe(500)
})

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
      ...[`by][equals]=${ids.pavla}`, 'action][equals]=submitted', 'collection][equals]=services'],
      `at][greater_than]=${from}`,
    ].map((each) => `where[${each}`)
    const { body } = await cms.rest(`/api/audit?limit=100&${query.join('&')}`, { as: 'karel' })
    expect(body.docs.map(({ document }: Row) => document)).toEqual([service, service, service])
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
      ...{ collection: 'audit', where: { action: { equals: 'exported' } }, sort: '-createdAt' },
    })
    expect(text.trim().split('\r\n')).toHaveLength(4)
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
