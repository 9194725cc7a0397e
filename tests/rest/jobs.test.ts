import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals'

import { queueLetter } from '@/platform/mail/queueLetter'
import { approved } from '@/subjects/review/letters/approved'
import { deleteDoneJobs } from '@/platform/jobs/deleteDoneJobs'
import { releaseAbandonedJobs } from '@/platform/jobs/releaseAbandonedJobs'
import { runJobs } from '@/platform/jobs/runJobs'
import { jobs } from '@/jobs'
import { startWorker } from '@/platform/jobs/startWorker'

import { everybody, startCms, type Cms, type Who } from '../support/cms'
import { prepareGround, sample, write, type Ground } from '../support/content'

let cms: Cms
let ground: Ground
beforeAll(async () => {
  cms = await startCms()
  ground = await prepareGround(cms.payload)
})
afterAll(() => cms.stop())
beforeEach(() => cms.payload.db.deleteMany({ collection: 'payload-jobs', where: {} }))

const minutes = (count: number): Date => new Date(Date.now() + count * 60_000)

/** News that is to be published so many minutes from now. */
const plan = async (
  later: number,
  type: 'publish' | 'unpublish' = 'publish',
): Promise<{ news: string; job: string }> => {
  const news = await write(cms.payload, 'news', {
    ...sample('news', 'Naplánováno', ground),
    _status: type === 'publish' ? 'draft' : 'published',
  })
  const { id } = await cms.payload.jobs.queue({
    task: 'schedulePublish',
    input: { type, doc: { relationTo: 'news', value: news } },
    waitUntil: minutes(later),
  } as Parameters<typeof cms.payload.jobs.queue>[0])
  return { news, job: String(id) }
}
const isPublic = async (id: string) => (await cms.rest(`/api/news/${id}`)).status === 200
/** As a process leaves it that is killed at work. */
const kill = (id: string) =>
  cms.payload.db.updateJobs({
    id,
    data: { processing: true, updatedAt: new Date().toISOString() },
    req: {},
  } as Parameters<typeof cms.payload.db.updateJobs>[0])
/** As a publication stands that could not be done. */
const fail = (id: string) =>
  cms.payload.db.updateJobs({
    id,
    data: { hasError: true, processing: false, totalTried: 1, error: { message: 'refused' } },
    req: {},
  } as Parameters<typeof cms.payload.db.updateJobs>[0])
const stored = async (id: string) => {
  const { docs } = await cms.payload.db.find<{ processing?: boolean; hasError?: boolean }>({
    collection: 'payload-jobs',
    where: { id: { equals: id } },
  })
  return docs[0]
}

test('a planned publication happens when its time has come, and not before', async () => {
  const past = await plan(-1)
  const future = await plan(10)
  await runJobs({ payload: cms.payload })
  expect([await isPublic(past.news), await isPublic(future.news)]).toEqual([true, false])
})

test('what is planned to be taken down is public until then, and not after', async () => {
  const past = await plan(-1, 'unpublish')
  const future = await plan(10, 'unpublish')
  const before = await isPublic(past.news)
  await runJobs({ payload: cms.payload })
  expect([before, await isPublic(past.news), await isPublic(future.news)]).toEqual([
    true,
    false,
    true,
  ])
})

test('what is done is remembered for ninety days', async () => {
  const { job } = await plan(-1)
  await runJobs({ payload: cms.payload })
  await deleteDoneJobs(cms.payload, minutes(89 * 24 * 60))
  const kept = await stored(job)
  await deleteDoneJobs(cms.payload, minutes(91 * 24 * 60))
  expect([Boolean(kept), Boolean(await stored(job))]).toEqual([true, false])
})

test('what waits or failed is never forgotten', async () => {
  const [waiting, failed] = [await plan(10), await plan(-1)]
  await fail(failed.job)
  await deleteDoneJobs(cms.payload, minutes(900 * 24 * 60))
  expect([Boolean(await stored(waiting.job)), Boolean(await stored(failed.job))]).toEqual([
    true,
    true,
  ])
})

const editors: Who[] = ['edda', 'ada']
test.each(everybody.map((who) => [who, editors.includes(who)] as const))(
  '%s has a failed publication tried again: %s',
  async (who, may) => {
    const { news, job } = await plan(-1)
    await fail(job)
    const { status } = await cms.rest(`/api/scheduled/${job}/retry`, { as: who, method: 'POST' })
    await runJobs({ payload: cms.payload })
    expect([status < 300, await isPublic(news)]).toEqual([may, may])
  },
)

test('what is tried again begins anew, and stays one job', async () => {
  const { job } = await plan(-1)
  await fail(job)
  await cms.rest(`/api/scheduled/${job}/retry`, { as: 'edda', method: 'POST' })
  const { totalDocs } = await cms.payload.count({ collection: 'payload-jobs' })
  expect([totalDocs, await stored(job)]).toMatchObject([
    1,
    { hasError: false, processing: false, totalTried: 0 },
  ])
})

test('what is planned for a document is told by its time, the first first', async () => {
  const { news } = await plan(30)
  for (const [later, type] of [
    [20, 'unpublish'],
    [10, 'publish'],
  ] as const)
    await cms.payload.jobs.queue({
      task: 'schedulePublish',
      input: { type, doc: { relationTo: 'news', value: news } },
      waitUntil: minutes(later),
    } as Parameters<typeof cms.payload.jobs.queue>[0])
  await plan(5)
  const { body } = await cms.rest(`/api/scheduled?collection=news&document=${news}`, {
    as: 'edda',
  })
  expect(body.docs.map(({ type, hasFailed }: Planned) => [type, hasFailed])).toEqual([
    ['publish', false],
    ['unpublish', false],
    ['publish', false],
  ])
})
type Planned = { type: string; hasFailed: boolean }

test('only what has failed is tried again', async () => {
  const { job } = await plan(10)
  const retry = (id: string) =>
    cms.rest(`/api/scheduled/${id}/retry`, { as: 'edda', method: 'POST' })
  const answers = [await retry(job), await retry('none'), await retry('000000000000000000000000')]
  expect(answers.map(({ status }) => status)).toEqual([409, 404, 404])
})

test('two workers at once publish once', async () => {
  const { news } = await plan(-1)
  await Promise.all([1, 2, 3].map(() => runJobs({ payload: cms.payload })))
  const { totalDocs } = await cms.payload.countVersions({
    collection: 'news',
    where: { and: [{ parent: { equals: news } }, { 'version._status': { equals: 'published' } }] },
    overrideAccess: true,
  })
  expect(totalDocs).toBe(1)
})

test('a job whose process was killed is given back after ten minutes, and done', async () => {
  const { news, job } = await plan(-1)
  await kill(job)
  await releaseAbandonedJobs(cms.payload, minutes(9))
  await runJobs({ payload: cms.payload })
  const early = await isPublic(news)
  await releaseAbandonedJobs(cms.payload, minutes(11))
  await runJobs({ payload: cms.payload })
  expect([early, await isPublic(news)]).toEqual([false, true])
})

test('a job that three processes died of is left alone', async () => {
  const { news, job } = await plan(-1)
  for (const time of [11, 22, 33]) {
    await kill(job)
    await releaseAbandonedJobs(cms.payload, minutes(time))
  }
  await runJobs({ payload: cms.payload })
  expect(await stored(job)).toMatchObject({ processing: false, hasError: true })
  expect(await isPublic(news)).toBe(false)
})

test('a worker without a mail server publishes, and lets letters wait', async () => {
  await queueLetter(cms.payload, {
    to: 'pavla@demo.test',
    language: 'cs',
    kind: approved,
    key: 'waiting',
    data: { entry: 'Pomoc doma', link: 'https://portal.test/x' },
  })
  const { news } = await plan(-1)
  const worker = startWorker(cms.payload, jobs())
  const until = Date.now() + 10_000
  while (!(await isPublic(news)) && Date.now() < until);
  await worker.stop()
  const { docs } = await cms.payload.find({ collection: 'letters', overrideAccess: true })
  expect([await isPublic(news), docs[0]?.state, docs[0]?.attempts]).toEqual([true, 'waiting', 0])
})
