import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'

import { runJobs } from '@/platform/jobs/runJobs'

import { everybody, startCms, type Cms, type Who } from '../support/cms'
import { clockChanges } from '../support/clockChanges'
import { prepareGround, sample, write, type Ground } from '../support/content'

let cms: Cms
let ground: Ground
beforeAll(async () => {
  cms = await startCms()
  ground = await prepareGround(cms.payload)
})
afterAll(() => cms.stop())
beforeEach(() => cms.payload.db.deleteMany({ collection: 'payload-jobs', where: {} }))

const year = new Date().getFullYear() + 1
const at = `${year}-05-10T07:00`

const draft = (collection: string) =>
  write(cms.payload, collection as 'news', {
    ...sample(collection, 'Naplánováno', ground),
    _status: 'draft',
  })
const plan = (as: Who, body: object) =>
  cms.rest('/api/scheduled', { as, method: 'POST', body: { type: 'publish', at, ...body } })
const jobs = async () => (await cms.payload.count({ collection: 'payload-jobs' })).totalDocs

const editors: Who[] = ['edda', 'ada']
const staff: Who[] = ['karel', 'edda', 'ada']
const publishers: Record<string, Who[]> = {
  news: editors,
  projects: staff,
  services: staff,
  providers: staff,
}
const table = Object.entries(publishers).flatMap(([collection, may]) =>
  everybody.map((who) => [who, collection, may.includes(who)] as const),
)

describe.each(table)('%s, %s:', (who, collection, may) => {
  const expected = may ? 2 : 4

  test(`plans, sees and cancels a publication: ${may}`, async () => {
    const document = await draft(collection)
    const { body } = await plan('ada', { collection, document })
    const where = `collection=${collection}&document=${document}`
    const answers = [
      await plan(who, { collection, document }),
      await cms.rest(`/api/scheduled?${where}`, { as: who }),
      await cms.rest(`/api/scheduled/${body.id}`, { as: who, method: 'DELETE' }),
    ]
    expect(answers.map(({ status }) => Math.floor(status / 100))).toEqual(
      answers.map(() => expected),
    )
    expect(await jobs()).toBe(1)
  })
})

test('the desk’s own action of the framework is closed to everybody', async () => {
  const answers = await Promise.all(
    everybody.map((as) =>
      cms.rest('/api/payload-jobs', { as, method: 'POST', body: { taskSlug: 'schedulePublish' } }),
    ),
  )
  expect(answers.filter(({ status }) => status < 400)).toEqual([])
})

const { forward, back } = clockChanges

describe('a plan', () => {
  test.each([
    ['a winter morning', `${year}-01-11T07:00`, `${year}-01-11T06:00:00.000Z`],
    ['a summer morning', `${year}-07-05T07:00`, `${year}-07-05T05:00:00.000Z`],
    ['the morning clocks have gone forward', `${forward}T07:00`, `${forward}T05:00:00.000Z`],
    ['the morning clocks have gone back', `${back}T07:00`, `${back}T06:00:00.000Z`],
  ])('for %s is for that hour in Prague', async (_, shown, moment) => {
    const { body } = await plan('edda', {
      collection: 'news',
      at: shown,
      document: await draft('news'),
    })
    const { docs } = await cms.payload.db.find<{ waitUntil: string }>({
      collection: 'payload-jobs',
    })
    expect([body.at, docs.map(({ waitUntil }) => new Date(waitUntil).toISOString())]).toEqual([
      moment,
      [moment],
    ])
  })

  test('publishes what is newest at that moment, with the rights of whoever planned it', async () => {
    const document = await draft('news')
    await plan('edda', { collection: 'news', document })
    await cms.payload.update({
      collection: 'news',
      id: document,
      draft: true,
      overrideAccess: true,
      data: { title: 'Ještě opraveno' },
    })
    await cms.payload.db.updateJobs({
      where: {},
      limit: 1,
      req: {},
      data: { waitUntil: new Date(0).toISOString() },
    } as Parameters<typeof cms.payload.db.updateJobs>[0])
    await runJobs({ payload: cms.payload })
    expect((await cms.rest(`/api/news/${document}`)).body.title).toBe('Ještě opraveno')
  })

  test.each([
    ['an hour that does not come', { at: '2027-03-28T02:30' }, 400],
    ['the past', { at: '2020-01-01T07:00' }, 400],
    ['far too late', { at: `${year + 5}-01-01T07:00` }, 400],
    ['words', { at: 'zítra' }, 400],
    ['nothing', { at: undefined }, 400],
    ['another act', { type: 'delete' }, 400],
    ['a document that is not there', { document: 'none' }, 404],
    ['people', { collection: 'users' }, 404],
    ['what has no drafts', { collection: 'territories' }, 404],
    ['no collection', { collection: '__proto__' }, 404],
  ])('for %s is refused', async (_, body, status) => {
    const document = await draft('news')
    const answer = await plan('edda', { collection: 'news', document, ...body })
    expect([answer.status, await jobs()]).toEqual([status, 0])
  })

  test('to publish what lacks a required field names the field while somebody can mend it', async () => {
    const { body } = await cms.rest('/api/news?draft=true', {
      as: 'edda',
      method: 'POST',
      body: { title: 'Bez shrnutí', _status: 'draft' },
    })
    const answer = await plan('edda', { collection: 'news', document: body.doc.id })
    expect([answer.status, answer.text.includes('"path":"summary"'), await jobs()]).toEqual([
      400,
      true,
      0,
    ])
  })

  test('and its end are in the journal', async () => {
    const document = await draft('news')
    const { body } = await plan('edda', { collection: 'news', document })
    await cms.rest(`/api/scheduled/${body.id}`, { as: 'ada', method: 'DELETE' })
    const { docs } = await cms.payload.find({
      collection: 'audit',
      where: { document: { equals: document }, action: { in: ['planned', 'cancelled'] } },
      sort: 'at',
    })
    expect(docs.map(({ action, byName, note }) => [action, byName, note])).toEqual([
      ['planned', 'edda', `publish ${at}`],
      ['cancelled', 'ada', null],
    ])
  })
})
