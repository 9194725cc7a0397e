import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { commitTransaction, createLocalReq, initTransaction } from 'payload'

import { startCms, type Cms } from '../support/cms'

let cms: Cms
beforeAll(async () => {
  cms = await startCms()
})
afterAll(() => cms.stop())

test('what a write asks first may be several things at once', async () => {
  const { payload } = cms
  for (let made = 0; made < 100; made += 1) {
    const req = await createLocalReq({}, payload)
    await initTransaction(req)
    const asked = Array.from({ length: 10 }, () => payload.count({ collection: 'news', req }))
    expect((await Promise.all(asked)).map(({ totalDocs }) => totalDocs)).toEqual(asked.map(() => 0))
    await commitTransaction(req)
  }
})
