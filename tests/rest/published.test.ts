import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals'
import type { CollectionSlug } from 'payload'

import { revisionsOf } from '@/platform/database/revisions'

import { startCms, type Cms } from '../support/cms'
import { prepareGround, sample, write, type Ground } from '../support/content'

let cms: Cms
let ground: Ground
let service: string
beforeAll(async () => {
  cms = await startCms()
  ground = await prepareGround(cms.payload)
  service = await publish('services', 'Služba první')
  for (const name of ['Služba druhá', 'Čtvrtá', 'Služba třetí']) await publish('services', name)
  for (const collection of ['news', 'pages', 'projects', 'plans', 'events', 'programmes'] as const)
    for (const name of ['Jedna', 'Dvě', 'Tři']) await publish(collection, name)
})
afterAll(() => cms.stop())

const publish = (collection: CollectionSlug, name: string) =>
  write(cms.payload, collection, { ...sample(collection, name, ground), _status: 'published' })
const change = (collection: string, id: string, body: object) =>
  cms.rest(`/api/${collection}/${id}`, { as: 'edda', method: 'PATCH', body })

/** Asks until the answer is a short one: the first time teaches the question, the second the documents. */
const ask = async (url: string) => {
  await cms.rest(url)
  await cms.rest(url)
  const reads = (['find', 'findOne'] as const).map((name) => jest.spyOn(cms.payload.db, name))
  const answer = await cms.rest(url)
  const isShort = reads.every((read) => read.mock.calls.length === 0)
  for (const read of reads) read.mockRestore()
  return { ...answer, isShort }
}
const inProvider = (answer: { body: { docs: { id: string; provider: unknown }[] } }) =>
  answer.body.docs.find(({ id }) => id === service)?.provider

const questions = [
  '/api/services',
  '/api/services?limit=2&page=2&sort=name',
  '/api/services?depth=0&sort=-name&locale=en',
  '/api/services?depth=2&select[name]=true&select[provider]=true&locale=uk&fallback-locale=none',
  '/api/services?select[updatedAt]=false&populate[providers][name]=true',
  '/api/services?where[forms][in]=field&where[provider.name][like]=poskytovatel',
  '/api/services?where[or][0][name][equals]=Čtvrtá&where[or][1][name][like]=první&_=7',
  '/api/services?locale=all',
  '/api/providers?select[name]=true',
  '/api/territories?sort=name',
  ...['news', 'pages', 'projects', 'plans', 'events', 'programmes'].map((each) => `/api/${each}`),
]

describe('an answer given again without computing it', () => {
  test.each(questions)('%s is what Payload answers', async (url) => {
    const long = await cms.rest(url)
    const short = await ask(url)
    expect([short.isShort, short.status, long.body.docs.length > 0]).toEqual([true, 200, true])
    expect(short.body).toEqual(long.body)
  })

  test('one document by its id is what Payload answers', async () => {
    const url = `/api/services/${service}?depth=1`
    const long = await cms.rest(url)
    const short = await ask(url)
    expect([short.isShort, short.body]).toEqual([true, long.body])
  })

  test.each(['where[nothing][equals]=1', 'limit=x', 'sort=provider', 'joins[x]=1', '[limit]=x'])(
    'a question that may not be asked (%s) stays refused, and spoils no other',
    async (query) => {
      const plain = await ask('/api/services')
      const refused = await ask(`/api/services?${query}`)
      const after = await ask('/api/services')
      expect([refused.status, after.body]).toEqual([400, plain.body])
    },
  )

  test('a condition written as [where] is no other question answered', async () => {
    const all = await ask('/api/services?sort=slug')
    const some = await ask('/api/services?sort=slug&[where][name][equals]=Čtvrtá')
    const again = await ask('/api/services?sort=slug')
    expect([some.body.totalDocs, again.body]).toEqual([1, all.body])
  })
})

describe('after a change', () => {
  const list = '/api/services?limit=50'

  test('a changed document shows at once, in a list and at its own address', async () => {
    await ask(list)
    await ask(`/api/services/${service}`)
    await change('services', service, { summary: 'Nové shrnutí', _status: 'published' })
    const { body } = await cms.rest(list)
    const own = await cms.rest(`/api/services/${service}`)
    const listed = body.docs.find(({ id }: { id: string }) => id === service)
    expect([listed.summary, own.body.summary]).toEqual(['Nové shrnutí', 'Nové shrnutí'])
  })

  test('a document changed inside of another shows at once', async () => {
    await ask(list)
    await change('providers', ground.providerA, { name: 'Přejmenovaný', _status: 'published' })
    expect(inProvider(await cms.rest(list))).toMatchObject({ name: 'Přejmenovaný' })
  })

  test('an unpublished provider is no longer inside, and is again once it is published', async () => {
    await ask(list)
    await change('providers', ground.providerA, { _status: 'draft' })
    const without = inProvider(await cms.rest(list))
    await ask(list)
    await change('providers', ground.providerA, { _status: 'published' })
    const again = inProvider(await cms.rest(list))
    expect(without).not.toHaveProperty('name')
    expect(again).toHaveProperty('name', 'Přejmenovaný')
  })

  test.each([
    ['unpublished', { _status: 'draft' }, { _status: 'published' }],
    ['trashed', { deletedAt: new Date().toISOString() }, { deletedAt: null }],
  ])('what is %s is gone from the list, its count and its own address', async (_, away, back) => {
    const before = await ask(list)
    await ask(`/api/services/${service}`)
    await change('services', service, away)
    const after = await cms.rest(list)
    const own = await cms.rest(`/api/services/${service}`)
    await cms.rest(`/api/services/${service}?trash=true`, {
      as: 'edda',
      method: 'PATCH',
      body: back,
    })
    const again = await cms.rest(list)
    expect([after.body.totalDocs, own.status, again.body.totalDocs]).toEqual([
      before.body.totalDocs - 1,
      404,
      before.body.totalDocs,
    ])
  })

  test('people with an account are answered for themselves', async () => {
    await ask(list)
    const draft = await write(cms.payload, 'services', sample('services', 'Rozepsaná', ground), {
      draft: true,
    })
    const seenBy = async (as?: 'edda' | 'pavla' | 'petr') =>
      (await cms.rest(list, as && { as })).body.docs.some(({ id }: { id: string }) => id === draft)
    expect([
      await seenBy(),
      await seenBy('edda'),
      await seenBy('pavla'),
      await seenBy('petr'),
    ]).toEqual([false, true, true, false])
  })
})

describe('a list read in the order of an index', () => {
  const isPublished = { _status: { equals: 'published' } }
  test.each([
    ['name', isPublished, 'cs'],
    ['-name', { and: [isPublished, { forms: { in: ['field', 'ambulatory'] } }] }, 'cs'],
    ['name', { and: [isPublished, { forms: { in: ['field'] } }] }, 'en'],
    ['slug', { and: [isPublished, { 'provider.name': { like: 'jmenovan' } }] }, 'uk'],
    ['-updatedAt', isPublished, undefined],
  ])('by %s (%j in %s) is the list sorted', async (sort, where, locale) => {
    const ask = (matches: number) =>
      revisionsOf(cms.payload).findRevisions({
        collection: 'services',
        sort,
        where,
        locale,
        matches,
        limit: 3,
        page: 1,
      })
    const sorted = await ask(0)
    expect([sorted.length > 0, await ask(1_000_000)]).toEqual([true, sorted])
  })
})
