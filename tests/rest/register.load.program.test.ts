import { execFileSync } from 'node:child_process'
import { setTimeout } from 'node:timers/promises'
import { afterAll, beforeAll, expect, test } from '@jest/globals'

import { currentLoad } from '@/subjects/register/load/state/findLoads'
import type { LoadStatus } from '@/subjects/register/load/rest/loadStatus'

import { startCms, type Cms } from '../support/cms'
import { prepareGround } from '../support/content'

let cms: Cms
beforeAll(async () => {
  cms = await startCms()
  await prepareGround(cms.payload)
})
afterAll(() => cms.stop())

const status = async (): Promise<LoadStatus> =>
  (await cms.rest('/api/register', { as: 'karel' })).body
const post = (verb: string, body: object = {}) =>
  cms.rest(`/api/register/${verb}`, { as: 'karel', method: 'POST', body })

/** Asks, as the desk does, until something is so. */
const until = async (isSo: (status: LoadStatus) => boolean): Promise<LoadStatus> => {
  for (;;) {
    const now = await status()
    if (isSo(now)) return now
    // The program has to get its share of the processor.
    await setTimeout(100)
  }
}
test('a program of its own looks and takes over while the portal answers; killed, it is noticed at once', async () => {
  expect((await post('look', { source: 'sample' })).status).toBe(202)
  const shown = await until(({ running }) => running === null)
  expect(shown.look?.report).toMatchObject({ isFirst: true, published: { count: 52 } })

  expect((await post('take', { look: shown.look?.id })).status).toBe(202)
  const half = await until(({ running }) => running === null || running.done > 0)
  expect(half.running?.total).toBe(57)
  const load = await currentLoad(cms.payload)
  const pid = execFileSync('pgrep', ['-f', `register-load ${load?.id}`], { encoding: 'utf8' })
  process.kill(Number(pid), 'SIGKILL')
  const { last } = await until(({ running }) => running === null)
  expect([last?.state, last?.fault?.cs]).toEqual([
    'failed',
    expect.stringContaining('skončilo uprostřed'),
  ])
}, 400_000)
