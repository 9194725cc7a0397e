import { afterAll, beforeAll, expect, test } from '@jest/globals'

import { startCms, type Cms } from '../support/cms'
import { prepareGround, sample, write, type Ground } from '../support/content'

type Data = Record<string, unknown>

let cms: Cms
let ground: Ground
beforeAll(async () => {
  cms = await startCms()
  ground = await prepareGround(cms.payload)
})
afterAll(() => cms.stop())

const published = (collection: string, name: string, data: Data = {}) =>
  write(cms.payload, collection as 'news', {
    ...sample(collection, name, ground),
    ...data,
    _status: 'published',
  })
const copied = async (collection: string, id: string): Promise<Data> => {
  const copy = { as: 'edda', method: 'POST' } as const
  const { status, body } = await cms.rest(`/api/${collection}/${id}/duplicate`, copy)
  expect(status).toBe(200)
  return body.doc
}

test.each([
  ['news', 'title'],
  ['events', 'title'],
  ['projects', 'title'],
  ['plans', 'title'],
  ['pages', 'title'],
  ['working-groups', 'name'],
  ['services', 'name'],
  ['providers', 'name'],
  ['life-situations', 'title'],
])(
  'a copy of %s is a draft that is called a copy, each with its own address',
  async (kind, name) => {
    const id = await published(kind, 'Setkání')
    const first = await copied(kind, id)
    const second = await copied(kind, id)
    expect([first[name], first._status]).toEqual(['Setkání (kopie)', 'draft'])
    expect(first.slug).not.toBe(second.slug)
  },
)

test('a copy is called so in each language, and keeps to the longest name', async () => {
  const id = await published('news', 'x'.repeat(200))
  const body = { title: 'Meeting', _status: 'published' }
  await cms.rest(`/api/news/${id}?locale=en`, { as: 'edda', method: 'PATCH', body })
  const { id: copy } = await copied('news', id)
  const { title } = (await cms.rest(`/api/news/${copy}?locale=all`, { as: 'edda' })).body
  expect(title).toEqual({ cs: `${'x'.repeat(192)} (kopie)`, en: 'Meeting (copy)' })
})

test('a copy of an event has no dates', async () => {
  const id = await published('events', 'Seminář', {
    dateNote: null,
    occurrences: [{ startsAt: '2026-12-01T10:00:00.000Z' }],
  })
  expect((await copied('events', id)).occurrences).toEqual([])
})

test('a copy of an event takes place again: nobody has said that it is full or cancelled', async () => {
  const id = await published('events', 'Kurz', {
    state: 'cancelled',
    registration: 'full',
    dateNote: 'Termín bude v březnu.',
  })
  const { state, registration, dateNote } = await copied('events', id)
  expect([state, registration, dateNote ?? null]).toEqual(['planned', 'required', null])
})

test('a copy of a service has no number of the register and was confirmed by nobody', async () => {
  const id = await published('services', 'Denní stacionář', { registrationId: '1234567' })
  await cms.rest(`/api/services/${id}/confirm`, { as: 'pavla', method: 'POST', body: {} })
  const { registrationId, verifiedOn, verifiedBy } = await copied('services', id)
  expect([registrationId, verifiedOn, verifiedBy].map((each) => each ?? null)).toEqual([
    null,
    null,
    null,
  ])
})

test('a copy of a provider has no IČO, one of a project no registration number', async () => {
  const provider = await published('providers', 'Pomoc', { ico: '27082440' })
  const registrationNumber = 'CZ.03.02.02/00/22_046/0002180'
  const project = await published('projects', 'Projekt', { registrationNumber })
  expect((await copied('providers', provider)).ico ?? null).toBeNull()
  expect((await copied('projects', project)).registrationNumber ?? null).toBeNull()
})

test('a copy of news has no time of publication', async () => {
  const id = await published('news', 'Zpráva', { publishedAt: '2026-01-01T08:00:00.000Z' })
  expect((await copied('news', id)).publishedAt ?? null).toBeNull()
})
