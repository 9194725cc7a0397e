import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'

import { everybody, startCms, type Cms } from '../support/cms'
import { next, prepareGround } from '../support/content'
import { subscriptionsAt } from '../support/subscriptions'

let cms: Cms
const { subscriber, stored } = subscriptionsAt(() => cms)
beforeAll(async () => {
  cms = await startCms()
  await prepareGround(cms.payload)
})
afterAll(() => cms.stop())

describe('who may do what with addresses of people who get news', () => {
  test.each(everybody)('%s reads them or not', async (who) => {
    const { email } = await subscriber()
    const row = await stored(email)
    const mayRead = who === 'ada'
    const one = await cms.rest(`/api/subscriptions/${row?.id}`, { as: who })
    expect(one.status === 200).toBe(mayRead)
    const paths = [
      '/api/subscriptions?limit=100',
      `/api/subscriptions?where[email][equals]=${email}`,
      `/api/letters?where[to][equals]=${email}`,
      '/api/tables/subscriptions.csv',
    ]
    for (const path of paths.slice(0, mayRead ? 2 : 4)) {
      const { text } = await cms.rest(path, { as: who })
      expect([path, text.includes(email)]).toEqual([path, mayRead])
    }
  })

  test.each(everybody)('%s never reads what links are made of', async (who) => {
    const { email } = await subscriber()
    const row = await stored(email)
    const { text } = await cms.rest('/api/subscriptions?limit=100', { as: who })
    expect([text.includes(String(row?.tokenHash)), text.includes(String(row?.code))]).toEqual([
      false,
      false,
    ])
  })

  test.each(everybody)('%s writes none past the endpoints', async (who) => {
    const { email } = await subscriber()
    const path = `/api/subscriptions/${(await stored(email))?.id}`
    const body = { email: `cizi-${next()}@example.test`, wants: 'events', frequency: 'daily' }
    const answers = [
      await cms.rest('/api/subscriptions', { as: who, method: 'POST', body }),
      await cms.rest(path, { as: who, method: 'PATCH', body }),
      await cms.rest(path, { as: who, method: 'DELETE' }),
    ]
    expect(answers.map(({ status }) => status)).toEqual([403, 403, 403])
    expect(await stored(email)).toMatchObject({ email, wants: 'news', frequency: 'weekly' })
  })

  test.each(everybody)('%s learns how many get what, or not, and never who', async (who) => {
    const { email } = await subscriber({ wants: ['news', 'events:course'], frequency: 'daily' })
    const { status, body, text } = await cms.rest('/api/subscriptions/counts', { as: who })
    const isStaff = ['karel', 'edda', 'ada'].includes(who)
    expect([status === 200, text.includes(email)]).toEqual([isStaff, false])
    if (isStaff)
      expect(body.wants).toContainEqual({ want: 'events:course', count: expect.any(Number) })
  })
})
