import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'

import { everybody, startCms, type Cms, type Who } from '../support/cms'
import { next, prepareGround, sample, write, type Ground } from '../support/content'

const day = 86_400_000
let cms: Cms
let ground: Ground
let id: string
beforeAll(async () => {
  cms = await startCms()
  ground = await prepareGround(cms.payload)
})
afterAll(() => cms.stop())
beforeEach(async () => {
  const item = { ...sample('news', 'Zveřejněný titulek', ground), _status: 'published' }
  id = await write(cms.payload, 'news', item)
  await cms.payload.update({
    collection: 'news',
    id,
    draft: true,
    overrideAccess: true,
    data: { title: 'Rozepsaný titulek' },
  })
})

const make = (body: object = {}, as: Who = 'edda') =>
  cms.rest('/api/preview-links', {
    as,
    method: 'POST',
    body: { collection: 'news', document: id, ...body },
  })
/** The token of a link that edda has just made. */
const token = async (body: object = {}): Promise<string> =>
  tokenIn((await make(body)).body.doc.url as string)
const tokenIn = (url: string): string => String(url.split('/').pop())
const open = (key: string, as: Who = 'nobody') =>
  cms.rest(`/api/preview-links/${key}/document`, { as })
const linkId = (key: string): string => String(key.split('.')[0])

describe('a preview link', () => {
  test.each(everybody)('shows the newest draft to %s', async (who) => {
    const { status, body } = await open(await token(), who)
    expect([status, body.collection, body.doc.title]).toEqual([200, 'news', 'Rozepsaný titulek'])
  })

  test('shows what was written after it was made', async () => {
    const key = await token()
    await cms.payload.update({
      collection: 'news',
      id,
      draft: true,
      overrideAccess: true,
      data: { title: 'Ještě novější' },
    })
    expect((await open(key)).body.doc.title).toBe('Ještě novější')
  })

  test('opens nothing else: without it the draft stays as unseen as before', async () => {
    await open(await token())
    const answers = await Promise.all(
      ['', '?draft=true'].map((query) => cms.rest(`/api/news/${id}${query}`)),
    )
    expect(answers.map(({ text }) => text.includes('Rozepsaný'))).toEqual([false, false])
  })

  test('shows inside the draft only what is public', async () => {
    const hidden = await write(cms.payload, 'projects', {
      ...sample('projects', 'Tajný projekt', ground),
      _status: 'draft',
    })
    await cms.payload.update({
      collection: 'news',
      id,
      draft: true,
      overrideAccess: true,
      data: { projects: [hidden] },
    })
    const { status, text } = await open(await token())
    expect([status, text.includes('Tajný')]).toEqual([200, false])
  })

  test('does not show a secret address of a service', async () => {
    const service = await write(cms.payload, 'services', {
      ...sample('services', 'Azylový dům', ground),
      isAddressSecret: true,
      places: [{ name: 'Dům', address: { street: 'Utajená 7', city: 'Horní' } }],
    })
    const key = await token({ collection: 'services', document: service })
    const { status, text } = await open(key)
    expect([status, text.includes('Azylový'), text.includes('Utajená')]).toEqual([200, true, false])
  })

  test('ends when its document goes to the trash', async () => {
    const key = await token()
    await cms.rest(`/api/news/${id}`, {
      as: 'edda',
      method: 'PATCH',
      body: { deletedAt: new Date().toISOString() },
    })
    expect((await open(key)).status).toBe(404)
  })

  test('ends when it is taken back', async () => {
    const key = await token()
    const { status } = await cms.rest(`/api/preview-links/${linkId(key)}`, {
      as: 'karel',
      method: 'DELETE',
    })
    expect([status, (await open(key)).status]).toEqual([200, 404])
  })

  test('ends after a week, or after the time that was asked for', async () => {
    const { body } = await make()
    const left = Date.parse(body.doc.expiresAt) - Date.now()
    const key = await token({ expiresAt: new Date(Date.now() + day).toISOString() })
    await cms.payload.db.updateOne({
      collection: 'preview-links',
      id: linkId(key),
      data: { expiresAt: new Date(Date.now() - 1_000).toISOString() },
    })
    expect([Math.round(left / day), (await open(key)).status]).toEqual([7, 404])
  })

  test('is refused when it is altered, signed for another row, or made up', async () => {
    const [mine, other] = [await token(), await token()]
    const [, signature] = other.split('.')
    const forged = [
      `${mine.slice(0, -2)}xx`,
      `${linkId(mine)}.${signature}`,
      linkId(mine),
      `${linkId(mine)}.`,
      'x.y',
      `${mine}.x`,
      '%00',
      'undefined',
      'a'.repeat(3_000),
    ]
    const answers = await Promise.all(forged.map((key) => open(key)))
    expect(answers.filter(({ status }) => ![400, 404].includes(status))).toEqual([])
  })

  test('is signed for this portal and stored without its signature', async () => {
    const key = await token()
    const [, signature = 'none'] = key.split('.')
    const row = await cms.payload.db.findOne({
      collection: 'preview-links',
      where: { id: { equals: linkId(key) } },
    })
    expect([signature.length, JSON.stringify(row).includes(signature)]).toEqual([43, false])
  })

  test.each([
    ['a document that is not there', { document: 'none' }, 404],
    ['a collection without pages', { collection: 'users' }, 400],
    ['a collection that is not there', { collection: 'constructor' }, 400],
    ['a time that is over', { expiresAt: '2020-01-01T00:00:00.000Z' }, 400],
    ['more than two months', { expiresAt: new Date(Date.now() + 90 * day).toISOString() }, 400],
    ['an unreadable time', { expiresAt: 'zítra' }, 400],
  ])('is not made for %s', async (_, body, status) => {
    expect((await make(body)).status).toBe(status)
  })

  test('bears the name of its maker, whatever was sent', async () => {
    const { body } = await make({ madeBy: 'Ada', title: 'Něco jiného' })
    expect([body.doc.madeBy, body.doc.title]).toEqual(['edda', 'Rozepsaný titulek'])
  })
})

const staff: Who[] = ['karel', 'edda', 'ada']
describe.each(everybody.map((who) => [who, staff.includes(who)] as const))('%s', (who, may) => {
  test(`makes a preview link: ${may}`, async () => {
    expect((await make({}, who)).status).toBe(may ? 201 : 403)
  })

  test(`reads preview links: ${may}`, async () => {
    const key = await token()
    const urls = [
      '/api/preview-links',
      `/api/preview-links/${linkId(key)}`,
      '/api/preview-links/count',
      `/api/preview-links?where[document][equals]=${id}&select[url]=true`,
    ]
    const answers = await Promise.all(urls.map((url) => cms.rest(url, { as: who })))
    expect(answers.map(({ status }) => status)).toEqual(urls.map(() => (may ? 200 : 403)))
  })

  test(`takes a preview link back: ${may}`, async () => {
    const key = await token()
    await cms.rest(`/api/preview-links/${linkId(key)}`, { as: who, method: 'DELETE' })
    expect((await open(key)).status).toBe(may ? 404 : 200)
  })

  test('changes and copies none', async () => {
    const key = await token()
    const url = `/api/preview-links/${linkId(key)}`
    const body = { expiresAt: new Date(Date.now() + 50 * day).toISOString(), document: `${next()}` }
    const answers = await Promise.all([
      cms.rest(url, { as: who, method: 'PATCH', body }),
      cms.rest('/api/preview-links?where[id][exists]=true', { as: who, method: 'PATCH', body }),
      cms.rest(`${url}/duplicate`, { as: who, method: 'POST' }),
    ])
    expect(answers.map(({ status }) => status).filter((status) => status < 400)).toEqual([])
  })
})
