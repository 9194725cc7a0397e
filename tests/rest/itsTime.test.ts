import { afterAll, beforeAll, beforeEach, describe, expect, jest, test } from '@jest/globals'

import { runJobs } from '@/platform/jobs/runJobs'

import { startCms, type Cms } from '../support/cms'
import { prepareGround, sample, write, type Ground } from '../support/content'

let cms: Cms
let ground: Ground
beforeAll(async () => {
  cms = await startCms()
  ground = await prepareGround(cms.payload)
})
afterAll(() => cms.stop())
beforeEach(() => cms.payload.db.deleteMany({ collection: 'payload-jobs', where: {} }))

const inHours = (hours: number) => new Date(Date.now() + hours * 3_600_000).toISOString()
const news = (data: object) =>
  write(cms.payload, 'news', { ...sample('news', 'Den otevřených dveří', ground), ...data })
const change = (id: string, body: object, query = '') =>
  cms.rest(`/api/news/${id}${query}`, { as: 'edda', method: 'PATCH', body })
const isOnTheWeb = async (id: string) => (await cms.rest(`/api/news/${id}`)).status === 200
const plans = async (id: string) =>
  (await cms.rest(`/api/scheduled?collection=news&document=${id}`, { as: 'edda' })).body.docs as {
    at: string
    type: string
  }[]

describe('news published with a date in the future', () => {
  test('stays a draft, and its publication is planned for then', async () => {
    const id = await news({ _status: 'draft' })
    const publishedAt = inHours(5)
    const { status, body } = await change(id, { publishedAt, _status: 'published' })
    expect([status, body.doc._status, await isOnTheWeb(id)]).toEqual([200, 'draft', false])
    expect(await plans(id)).toMatchObject([{ type: 'publish', at: publishedAt }])
  })

  test('comes out then, with that date', async () => {
    const id = await news({ _status: 'draft' })
    const publishedAt = inHours(5)
    await change(id, { publishedAt, _status: 'published' })
    jest.useFakeTimers({ now: Date.parse(publishedAt) + 1_000, advanceTimers: true })
    await runJobs({ payload: cms.payload, isStopping: () => false })
    jest.useRealTimers()
    const { status, body } = await cms.rest(`/api/news/${id}`)
    expect([status, body.publishedAt]).toEqual([200, publishedAt])
  })

  test('is so also when it is made and published at once', async () => {
    const body = {
      ...sample('news', 'Rovnou', ground),
      publishedAt: inHours(9),
      _status: 'published',
    }
    const made = await cms.rest('/api/news', { as: 'edda', method: 'POST', body })
    expect([made.status, made.body.doc._status]).toEqual([201, 'draft'])
    expect(await plans(made.body.doc.id)).toHaveLength(1)
  })

  test('with another date comes out at that one only', async () => {
    const id = await news({ _status: 'draft' })
    await change(id, { publishedAt: inHours(5), _status: 'published' })
    const later = inHours(7)
    await change(id, { publishedAt: later, _status: 'published' })
    expect((await plans(id)).map(({ at }) => at)).toEqual([later])
  })

  test('is refused while something that must be filled in is missing', async () => {
    const { summary, ...rest } = sample('news', 'Bez shrnutí', ground)
    const id = await write(cms.payload, 'news', { ...rest, _status: 'draft' }, { draft: true })
    expect(summary).toBeDefined()
    const { status } = await change(id, { publishedAt: inHours(5), _status: 'published' })
    expect([status, await plans(id)]).toEqual([400, []])
  })
})

test('a date in the future does not hide what is public: it is refused with what to do', async () => {
  const id = await news({ _status: 'published' })
  const { status, body } = await change(id, { publishedAt: inHours(5), _status: 'published' })
  expect([status, await isOnTheWeb(id)]).toEqual([400, true])
  expect(body.errors[0].data.errors[0]).toMatchObject({
    path: 'publishedAt',
    message: 'Na webu už to je. Chcete-li to ukázat až později, nejdřív to stáhněte z webu.',
  })
})

test('a draft may bear any date, and nothing is planned', async () => {
  const id = await news({ _status: 'draft' })
  expect((await change(id, { publishedAt: inHours(5) }, '?draft=true')).status).toBe(200)
  expect(await plans(id)).toEqual([])
})

test('a date gone by is that of the publication', async () => {
  const id = await news({ _status: 'draft' })
  const publishedAt = inHours(-48)
  const { body } = await change(id, { publishedAt, _status: 'published' })
  expect([body.doc._status, body.doc.publishedAt]).toEqual(['published', publishedAt])
})
