import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'

import { startCms, type Cms } from '../support/cms'
import { next, prepareGround, sample, type Ground } from '../support/content'

let cms: Cms
let ground: Ground
beforeAll(async () => {
  cms = await startCms()
  ground = await prepareGround(cms.payload)
})
afterAll(() => cms.stop())

const create = (slug: string, more: object) =>
  cms.rest(`/api/${slug}`, {
    as: 'edda',
    method: 'POST',
    body: { ...sample(slug as 'news', `x${next()}`, ground), ...more, _status: 'published' },
  })
const change = (slug: string, id: string, body: object) =>
  cms.rest(`/api/${slug}/${id}`, { as: 'edda', method: 'PATCH', body })

describe('empty means unset', () => {
  test.each([
    ['providers', 'ico'],
    ['services', 'registrationId'],
  ])('in %s for %s, however often', async (slug, field) => {
    const statuses = []
    for (const value of ['', '', null, null]) {
      const made = await create(slug, { [field]: value })
      const changed = await change(slug, made.body.doc.id, { [field]: value })
      statuses.push(made.status, changed.status, changed.body.doc?.[field] ?? null)
    }
    expect(statuses).toEqual(Array.from({ length: 4 }, () => [201, 200, null]).flat())
  })

  test('and what is set is still one only', async () => {
    const first = await create('providers', { ico: '25596641' })
    const second = await create('providers', { ico: '25596641' })
    expect([first.status, second.status]).toEqual([201, 400])
    await change('providers', first.body.doc.id, { ico: null })
    expect((await create('providers', { ico: '25596641' })).status).toBe(201)
  })

  test('a group of null is emptied, a list of null too', async () => {
    const contacts = { phones: [{ number: '+420777123456' }], web: 'https://a.test' }
    const places = [{ name: 'Dům', address: { city: 'Lhota' } }]
    const { body } = await create('services', { contacts, places })
    const { status, body: changed } = await change('services', body.doc.id, {
      contacts: null,
      places: null,
    })
    expect(status).toBe(200)
    expect([
      changed.doc.contacts.phones,
      changed.doc.contacts.web ?? null,
      changed.doc.places,
    ]).toEqual([[], null, []])
  })
})

describe('a text is stored', () => {
  test('composed, without soft hyphens and marks that nobody sees', async () => {
    const title = 'Pe\u0301c\u030ce\u00ad o\u200b rodiny\ufeff'
    const body = {
      root: {
        type: 'root',
        format: '',
        indent: 0,
        version: 1,
        direction: null,
        children: [
          {
            type: 'paragraph',
            format: '',
            indent: 0,
            version: 1,
            direction: null,
            children: [
              {
                type: 'text',
                text: title,
                format: 0,
                detail: 0,
                mode: 'normal',
                style: '',
                version: 1,
              },
            ],
          },
        ],
      },
    }
    const { body: made } = await create('news', { title, body })
    expect(made.doc.title).toBe('Péče o rodiny')
    expect(made.doc.body.root.children[0].children[0].text).toBe('Péče o rodiny')
  })

  test('with the joiners that letters and signs need', async () => {
    const { body } = await create('news', { title: 'Rodina 👩\u200d👧' })
    expect(body.doc.title).toBe('Rodina 👩\u200d👧')
  })
})

describe('what no database takes is refused with 400 or 404', () => {
  test.each([
    ['GET', '/api/territories/versions'],
    ['GET', '/api/service-types/versions/x'],
    ['GET', '/api/redirects/versions'],
    ['GET', '/api/globals/site/versions'],
    ['GET', '/api/services?select[places]=1'],
    ['GET', '/api/news?where[publishedAt][contains]=x'],
    ['GET', '/api/news?where[updatedAt][equals]=x'],
    ['GET', '/api/events?where[workingGroup][in]=null'],
    ['GET', '/api/events?where[or][0][and][0][workingGroup][not_in]=null'],
    ['GET', '/api/payload-preferences?where[user][in]=x'],
  ])('%s %s', async (method, path) => {
    for (const as of ['nobody', 'pavla', 'ada'] as const) {
      const { status } = await cms.rest(path, { as, method })
      expect([400, 403, 404]).toContain(status)
    }
  })

  test.each([
    ['news', { body: { toString: 1 } }],
    ['news', { updatedAt: { toString: 1 } }],
    ['news', { updatedAt: { valueOf: 1 } }],
    ['projects', { funding: -1 }],
    ['projects', { funding: 1.5 }],
    ['events', { occurrences: { length: 1 } }],
  ])('a body of %s with %j', async (slug, body) => {
    const made = await create(slug, {})
    expect((await change(slug, made.body.doc.id, body)).status).toBe(400)
  })
})

test('an address of the web gets the https:// that people leave out', async () => {
  const { body } = await create('services', { contacts: { web: ' www.pece.test/domaci ' } })
  expect(body.doc.contacts.web).toBe('https://www.pece.test/domaci')
  const refused = await change('services', body.doc.id, { contacts: { web: 'file:///C:/pece' } })
  expect([refused.status, JSON.stringify(refused.body)]).toEqual([
    400,
    expect.stringContaining('celou adresu stránky'),
  ])
})
