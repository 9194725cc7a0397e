import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'

import { startCms, type Cms, type Who } from '../support/cms'
import { prepareGround, sample, write, writePicture, type Ground } from '../support/content'

let cms: Cms
let ground: Ground
beforeAll(async () => {
  cms = await startCms()
  ground = await prepareGround(cms.payload)
})
afterAll(() => cms.stop())

const role = 'Vedoucí'
const group = (data: object = {}) =>
  write(cms.payload, 'working-groups', {
    ...sample('working-groups', 'Rodina', ground),
    ...data,
    _status: 'published',
  })

describe('a write without a body', () => {
  test.each<[Who, string, string, number]>([
    ['edda', 'POST', '/api/events', 400],
    ['ada', 'POST', '/api/users', 400],
    ['edda', 'POST', '/api/globals/navigation', 200],
    ['nobody', 'POST', '/api/globals/site', 403],
    ['pavla', 'POST', '/api/preview-links', 403],
  ])('%s %s %s is %i', async (as, method, url, status) => {
    expect((await cms.rest(url, { as, method })).status).toBe(status)
  })
})

test('nobody’s account is answered for a new account alike on both databases', async () => {
  const body = { role: 'provider' }
  expect((await cms.rest('/api/users', { as: 'pavla', method: 'POST', body })).status).toBe(403)
})

test('a picture has no copy, whatever a body says of its address', async () => {
  const id = await writePicture(cms.payload, 'Obrázek')
  const body = { filename: 'x.png', url: 'http://127.0.0.1:1/x.png' }
  const { status } = await cms.rest(`/api/media/${id}/duplicate`, {
    as: 'edda',
    method: 'POST',
    body,
  })
  expect(status).toBe(404)
})

test('rows with an id that is none, or the same twice, get their own', async () => {
  const id = await group()
  const same = '6737d1f5a1b2c3d4e5f60718'
  const contacts = [
    { id: '+420 585 123 456', name: 'První', role },
    { id: same, name: 'Druhá', role },
    { id: same, name: 'Třetí', role },
  ]
  const url = `/api/working-groups/${id}`
  const { status, body } = await cms.rest(url, { as: 'karel', method: 'PATCH', body: { contacts } })
  const rows = body.doc.contacts as { id: string; name: string }[]
  expect([status, rows.map(({ name }) => name)]).toEqual([200, ['První', 'Druhá', 'Třetí']])
  expect(new Set(rows.map((row) => row.id)).size).toBe(3)
  expect(rows[1]?.id).toBe(same)
})

test('the number of rows in the place of a list leaves the list as it is', async () => {
  const id = await group({ contacts: [{ name: 'Jediná', role }] })
  const url = `/api/working-groups/${id}`
  const { body } = await cms.rest(url, { as: 'karel', method: 'PATCH', body: { contacts: 1 } })
  expect(body.doc.contacts).toMatchObject([{ name: 'Jediná' }])
})

test('no rows in the place of a list empty it: the desk sends a nought when the last is taken out', async () => {
  const id = await group({ contacts: [{ name: 'Jediná', role }] })
  const url = `/api/working-groups/${id}`
  const { body } = await cms.rest(url, { as: 'karel', method: 'PATCH', body: { contacts: 0 } })
  expect(body.doc.contacts).toEqual([])
})

test.each([
  ['tone', 1e308],
  ['tone', 'loud'],
  ['text', { x: 1 }],
  ['startsAt', 'tomorrow'],
])('a global refuses in %s a value of another kind: %j', async (name, value) => {
  const body = { [name]: value }
  const answer = await cms.rest('/api/globals/alert', { as: 'ada', method: 'POST', body })
  expect([answer.status, answer.body.errors[0].data.errors[0].path]).toEqual([400, name])
})

test.each([
  '/api/globals/site?data=2147483648',
  '/api/globals/site?data=',
  '/api/news?where=[]',
  '/api/news/1%2C2',
  '/api/news?limit=x&where[title][exists]=true',
  '/api/news?page=false',
])('%s is refused, also to people with an account', async (url) => {
  const { status } = await cms.rest(url, { as: 'edda' })
  expect([400, 404]).toContain(status)
})

test('a language that is not there cannot be published in', async () => {
  const id = await group()
  const url = `/api/working-groups/${id}?publishSpecificLocale=_id`
  expect((await cms.rest(url, { as: 'karel', method: 'PATCH', body: {} })).status).toBe(400)
})

test('an account leads only to organisations that are there', async () => {
  const providers = [await write(cms.payload, 'providers', sample('providers', 'Zaniklá', ground))]
  await cms.payload.delete({ collection: 'providers', id: String(providers[0]) })
  const body = { ...sample('users', 'Nová', ground), providers }
  expect((await cms.rest('/api/users', { as: 'ada', method: 'POST', body })).status).toBe(400)
})

test('a row of free places that has no number yet says nothing', async () => {
  const availability = { byForm: [{ form: 'field' }] }
  const body = { ...sample('services', 'Rozepsaná', ground), availability }
  const { status, body: made } = await cms.rest('/api/services?draft=true', {
    as: 'pavla',
    method: 'POST',
    body,
  })
  expect([status, made.doc.availability.free ?? null]).toEqual([201, null])
})

test.each([[[141]], [[1, 'x']], [[1, 2, 3]]])('a place at %j is refused', async (location) => {
  const id = await write(cms.payload, 'providers', {
    ...sample('providers', 'Na mapě', ground),
    _status: 'published',
  })
  const url = `/api/providers/${id}`
  const { status } = await cms.rest(url, { as: 'edda', method: 'PATCH', body: { location } })
  expect(status).toBe(400)
})

test('an emptied place is none, and an empty sort is no order', async () => {
  const id = await write(cms.payload, 'providers', {
    ...sample('providers', 'Bez místa', ground),
    _status: 'published',
  })
  const url = `/api/providers/${id}`
  const body = { location: [] }
  expect((await cms.rest(url, { as: 'edda', method: 'PATCH', body })).status).toBe(200)
  expect((await cms.rest('/api/projects?sort=&draft=x', { as: 'karel' })).status).toBe(200)
})

test('every document has an id, and none has none', async () => {
  const id = await group()
  const found = async (answer: string) => {
    const url = `/api/working-groups?where[id][exists]=${answer}&where[id][equals]=${id}`
    return (await cms.rest(url, { as: 'karel' })).body.totalDocs as number
  }
  expect([await found('true'), await found('false')]).toEqual([1, 0])
})

test('a value that only one document may have is not given to many at once', async () => {
  const ids = [await group({ slug: 'skupina-a' }), await group({ slug: 'skupina-b' })]
  const url = `/api/working-groups?where[id][in]=${ids.join(',')}`
  const body = { slug: 'spolecna', name: 'Společná' }
  const answer = await cms.rest(url, { as: 'karel', method: 'PATCH', body })
  expect([answer.status, answer.body.errors[0].data.errors[0].path]).toEqual([400, 'slug'])

  const { body: kept } = await cms.rest(url, { as: 'karel' })
  expect((kept.docs as { slug: string }[]).map(({ slug }) => slug).sort()).toEqual([
    'skupina-a',
    'skupina-b',
  ])
})

test('many that are changed at once to one title each get an address of their own', async () => {
  for (let made = 0; made < 3; made += 1)
    await write(cms.payload, 'life-situations', {}, { draft: true })
  const url = '/api/life-situations?where[summary][exists]=false'
  const body = { title: 'Stejná situace' }
  const answer = await cms.rest(url, { as: 'edda', method: 'PATCH', body })
  const slugs = (answer.body.docs as { slug: string }[]).map(({ slug }) => slug).sort()
  expect([answer.status, answer.body.errors, slugs]).toEqual([
    200,
    [],
    ['stejna-situace', 'stejna-situace-2', 'stejna-situace-3'],
  ])
})

test('of many that are published at once each is stored or refused by itself', async () => {
  const whole = sample('working-groups', 'Celá', ground)
  const ids = [
    await write(cms.payload, 'working-groups', whole, { draft: true }),
    await write(cms.payload, 'working-groups', {}, { draft: true }),
  ]
  const url = `/api/working-groups?where[id][in]=${ids.join(',')}`
  const body = { _status: 'published' }
  const answer = await cms.rest(url, { as: 'karel', method: 'PATCH', body })
  const errors = answer.body.errors as { id: string }[]
  expect([answer.status, errors.map(({ id }) => id)]).toEqual([400, [ids[1]]])
  const { body: stored } = await cms.rest(`/api/working-groups/${ids[0]}`)
  expect(stored.name).toBe('Celá')
})

test('what is empty is not among given values, on both databases', async () => {
  const id = await group()
  const url = `/api/working-groups?where[id][equals]=${id}&where[summary][not_in]=Rodina`
  expect((await cms.rest(url, { as: 'karel' })).body.totalDocs).toBe(1)
})
