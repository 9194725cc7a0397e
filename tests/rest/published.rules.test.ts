import { afterAll, afterEach, beforeAll, describe, expect, jest, test } from '@jest/globals'
import { createLocalReq, type CollectionSlug, type PayloadRequest, type Where } from 'payload'

import { publicKindNames } from '@/lib/publicKinds'

import { startCms, type Cms } from '../support/cms'

// Answers for people without an account learn each rule of reading once (docs/decisions/0017): it must say the
// same tomorrow, and whatever other documents there are.

let cms: Cms
beforeAll(async () => {
  cms = await startCms()
})
afterEach(() => {
  jest.useRealTimers()
})
afterAll(() => cms.stop())

const days = 86_400_000

/** What the rule says to nobody in particular at a time; throws when it asks the database anything. */
const ruleAt = async (collection: CollectionSlug, now: number): Promise<boolean | Where> => {
  const req = await createLocalReq({}, cms.payload)
  jest.useFakeTimers({ now, doNotFake: ['nextTick', 'setImmediate', 'queueMicrotask'] })
  const asking = { ...req, payload: neverAsked(), context: {} } as unknown as PayloadRequest
  return cms.payload.collections[collection].config.access.read({ req: asking })
}

/** A payload that answers nothing: whoever asks it depends on other documents. */
const neverAsked = () =>
  new Proxy(
    {},
    {
      get: (_, name) => {
        throw new Error(`the rule asks the database: ${String(name)}`)
      },
    },
  )

const pathsIn = (where: Where): string[] =>
  Object.entries(where).flatMap(([name, value]) =>
    name === 'and' || name === 'or' ? (value as Where[]).flatMap(pathsIn) : [name],
  )

const publicCollections = [
  ...publicKindNames,
  'territories',
  'service-types',
  'target-groups',
  'programmes',
  'media',
  'files',
  'redirects',
  'synonyms',
] as const

describe.each(publicCollections)('who may read %s without an account', (collection) => {
  test('does not depend on the time, nor on other documents', async () => {
    const [today, later] = [
      await ruleAt(collection, Date.UTC(2026, 10, 28, 12)),
      await ruleAt(collection, Date.UTC(2026, 10, 28, 12) + 800 * days),
    ]
    expect(later).toEqual(today)
    expect(JSON.stringify(today)).not.toMatch(/\d{4}-\d{2}-\d{2}T/)
  })

  test('asks only for fields of the document itself', async () => {
    const rule = await ruleAt(collection, Date.UTC(2026, 10, 28, 12))
    const { flattenedFields } = cms.payload.collections[collection].config
    const own = new Set(['id', '_status', 'deletedAt', ...flattenedFields.map(({ name }) => name)])
    const relations = flattenedFields.filter(
      ({ type }) => type === 'relationship' || type === 'join',
    )
    const paths = typeof rule === 'object' ? pathsIn(rule) : []
    expect(paths.filter((path) => !own.has(String(path.split('.')[0])))).toEqual([])
    expect(
      paths.filter((path) => relations.some(({ name }) => path.startsWith(`${name}.`))),
    ).toEqual([])
  })
})
