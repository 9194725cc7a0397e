import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { createLocalReq } from 'payload'

import { schedulePublish } from '@/desk/schedulePublish'

import { startCms, type Cms } from '../support/cms'
import { prepareGround, sample, write, type Ground } from '../support/content'

let cms: Cms
let ground: Ground
beforeAll(async () => {
  cms = await startCms()
  ground = await prepareGround(cms.payload)
})
afterAll(() => cms.stop())

const jobs = async () => (await cms.payload.count({ collection: 'payload-jobs' })).totalDocs

/** Plans a publication, as the desk's own action does for the person. */
const plan = async (name: string, value: string) => {
  const { docs } = await cms.payload.find({
    collection: 'users',
    where: { name: { equals: name } },
    depth: 0,
  })
  const user = docs[0] && { ...docs[0], collection: 'users' as const }
  const req = await createLocalReq({ user }, cms.payload)
  return schedulePublish({
    req,
    type: 'publish',
    date: new Date(Date.now() + 3_600_000),
    doc: { relationTo: 'services', value },
  } as Parameters<typeof schedulePublish>[0])
}

test('an editor plans a publication; a provider can neither plan one nor cancel hers', async () => {
  const service = await write(cms.payload, 'services', {
    ...sample('services', 'Pomoc doma', ground),
    _status: 'draft',
  })
  await plan('edda', service)
  const planned = await jobs()
  await expect(async () => plan('pavla', service)).rejects.toThrow()
  expect([planned, await jobs()]).toEqual([1, 1])
})
