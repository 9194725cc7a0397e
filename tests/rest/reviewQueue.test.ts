import { afterAll, beforeAll, expect, test } from '@jest/globals'

import { startCms, type Cms } from '../support/cms'
import { prepareGround, sample, write, type Ground } from '../support/content'

let cms: Cms
let ground: Ground
beforeAll(async () => {
  cms = await startCms()
  ground = await prepareGround(cms.payload)
  for (const name of ['První', 'Druhá', 'Třetí']) {
    const data = { ...sample('services', name, ground), _status: 'published' }
    const url = `/api/services/${await write(cms.payload, 'services', data)}`
    const body = { summary: 'Opravené' }
    await cms.rest(`${url}?draft=true`, { as: 'pavla', method: 'PATCH', body })
    await cms.rest(`${url}/submit`, { as: 'pavla', method: 'POST', body: {} })
  }
})
afterAll(() => cms.stop())

const ask = (query = '') => cms.rest(`/api/review-queue?${query}`, { as: 'karel' })
const titles = async (query = ''): Promise<string[]> =>
  (await ask(query)).body.docs.map(({ title }: { title: string }) => title)

test('what has waited longest comes first', async () => {
  expect(await titles()).toEqual(['První', 'Druhá', 'Třetí'])
})

test('the queue is read by pages', async () => {
  expect([await titles('limit=2'), await titles('limit=2&page=2')]).toEqual([
    ['První', 'Druhá'],
    ['Třetí'],
  ])
})

test('it is narrowed to one collection and one provider', async () => {
  expect([
    await titles('collection=providers'),
    await titles(`provider=${ground.providerB}`),
    (await titles(`provider=${ground.providerA}&collection=services`)).length,
  ]).toEqual([[], [], 3])
})

test.each(['limit=0', 'limit=1.5', 'page=0', 'page=x'])('%s is refused', async (query) => {
  expect((await ask(query)).status).toBe(400)
})

test('nobody asks for more than a hundred at once', async () => {
  expect((await ask('limit=5000')).body.limit).toBe(100)
})
