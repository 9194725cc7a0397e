import { afterAll, beforeAll, expect, test } from '@jest/globals'

import { startCms, type Cms } from '../support/cms'
import { prepareGround, sample, write, type Ground } from '../support/content'

let cms: Cms
let ground: Ground
beforeAll(async () => {
  cms = await startCms()
  ground = await prepareGround(cms.payload)
})
afterAll(() => cms.stop())

test('a published service is read by nobody in particular over REST', async () => {
  await write(cms.payload, 'services', {
    ...sample('services', 'Pomoc doma', ground),
    _status: 'published',
  })
  const { status, body, text } = await cms.rest('/api/services')
  expect([status, body?.docs?.[0]?.name ?? text]).toEqual([200, 'Pomoc doma'])
})
