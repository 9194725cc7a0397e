import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'

import { everybody, startCms, type Cms } from '../support/cms'
import { prepareGround } from '../support/content'
import { closed, globals } from './policy'

let cms: Cms
beforeAll(async () => {
  cms = await startCms()
  await prepareGround(cms.payload)
})
afterAll(() => cms.stop())

const calls = (slug: string): [string, string][] => [
  ['GET', `/api/${slug}`],
  ['GET', `/api/${slug}/count`],
  ['GET', `/api/${slug}/versions`],
  ['GET', `/api/${slug}?trash=true&draft=true`],
  ['POST', `/api/${slug}`],
  ['PATCH', `/api/${slug}?where[id][exists]=true`],
  ['DELETE', `/api/${slug}?where[id][exists]=true`],
]

describe.each(closed)('%s', (slug) => {
  test.each(everybody)('%s reads and writes nothing of it', async (who) => {
    const answers = await Promise.all(
      calls(slug).map(([method, url]) =>
        cms.rest(url, { as: who, method, ...(method !== 'GET' && { body: {} }) }),
      ),
    )
    expect(
      answers.map(({ status }) => status).filter((status) => ![401, 403, 404].includes(status)),
    ).toEqual([])
  })
})

test.each(everybody)('%s cannot run jobs, make a first user, or reach GraphQL', async (who) => {
  const paths: [string, string][] = [
    ['GET', '/api/payload-jobs/run'],
    ['GET', '/api/payload-jobs/handle-schedules'],
    ['POST', '/api/users/first-register'],
    ['POST', '/api/graphql'],
    ['GET', '/api/graphql-playground'],
    ['GET', '/api/og'],
  ]
  const answers = await Promise.all(
    paths.map(([method, url]) =>
      cms.rest(url, { as: who, method, ...(method === 'POST' && { body: {} }) }),
    ),
  )
  expect(answers.map(({ status }) => status)).toEqual(paths.map(() => 404))
})

test('one person cannot read or change the preferences of another', async () => {
  const url = '/api/payload-preferences/columns'
  const put = await cms.rest(url, { as: 'edda', method: 'POST', body: { value: { kanarek: 1 } } })
  const hers = await cms.rest(url, { as: 'edda' })
  const his = await cms.rest(url, { as: 'karel' })
  const list = await cms.rest('/api/payload-preferences?limit=100', { as: 'karel' })
  expect([put.status, hers.text.includes('kanarek')]).toEqual([200, true])
  expect(his.text + list.text).not.toContain('kanarek')
})

/** What a global cannot be without. */
const needed: Record<string, object> = { site: { name: 'Portál', operator: { name: 'Kraj' } } }

describe.each(Object.entries(globals))('global %s', (slug, { read, update }) => {
  test.each(everybody.map((who) => [who, read.includes(who)] as const))(
    '%s reads it: %s',
    async (who, may) => {
      const { status } = await cms.rest(`/api/globals/${slug}`, { as: who })
      expect(status < 300).toBe(may)
    },
  )

  test.each(everybody.map((who) => [who, update.includes(who)] as const))(
    '%s changes it: %s',
    async (who, may) => {
      const body = needed[slug] ?? {}
      const { status } = await cms.rest(`/api/globals/${slug}`, { as: who, method: 'POST', body })
      expect(status).toBe(may ? 200 : 403)
    },
  )
})
