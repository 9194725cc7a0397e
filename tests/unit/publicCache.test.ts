import { describe, expect, test } from '@jest/globals'

import type { Answer } from '@/platform/http/answer'
import { createPublicCache, packed } from '@/platform/http/publicCache'

const answer = (text: string, status = 200): Answer => ({
  status,
  headers: { 'content-type': 'text/html' },
  body: Buffer.from(text),
})
const cache = (settings = {}) =>
  createPublicCache({ maxAge: 1_000, maxBytes: 1_000_000, ...settings })
const text = async (made: ReturnType<ReturnType<typeof cache>['get']>) => {
  const { entry, state } = await made
  return `${state} ${entry.body.toString()}`
}

test('the second question is answered from memory', async () => {
  const pages = cache()
  await pages.get('/', async () => answer('first'))
  expect(await text(pages.get('/', async () => answer('second')))).toBe('hit first')
})

test('after a change everything is computed again', async () => {
  const pages = cache()
  await pages.get('/', async () => answer('old'))
  pages.clear()
  expect(await text(pages.get('/', async () => answer('new')))).toBe('miss new')
})

test('ten people who ask at once cause one computation', async () => {
  const pages = cache()
  let times = 0
  const make = async () => answer(`made ${(times += 1)}`)
  const all = await Promise.all(Array.from({ length: 10 }, () => text(pages.get('/', make))))
  expect([...new Set(all)]).toEqual(['miss made 1'])
})

test('what was being computed while a change came is not kept', async () => {
  const pages = cache()
  let finish: (made: Answer) => void = () => undefined
  const slow = pages.get('/', () => new Promise((resolve) => (finish = resolve)))
  pages.clear()
  finish(answer('old'))
  await slow
  expect(await text(pages.get('/', async () => answer('new')))).toBe('miss new')
})

test('who asks after a change does not get what was begun before it', async () => {
  const pages = cache()
  let finish: (made: Answer) => void = () => undefined
  const slow = pages.get('/', () => new Promise((resolve) => (finish = resolve)))
  pages.clear()
  const fresh = await text(pages.get('/', async () => answer('new')))
  finish(answer('old'))
  await slow
  expect(fresh).toBe('miss new')
})

describe('when the database is away', () => {
  test('the last good answer is given though it is old', async () => {
    let time = 0
    const pages = cache({ now: () => time })
    await pages.get('/', async () => answer('good'))
    time = 2_000
    expect(await text(pages.get('/', async () => answer('away', 503)))).toBe('stale good')
  })

  test('an answer from before the last change is not given: it may speak of what is gone', async () => {
    const pages = cache()
    await pages.get('/', async () => answer('gone'))
    pages.clear()
    expect(await text(pages.get('/', async () => answer('away', 503)))).toBe('pass away')
  })
})

test.each([404, 400, 503])('an answer %d is not kept', async (status) => {
  const pages = cache()
  await pages.get('/', async () => answer('no', status))
  expect(await text(pages.get('/', async () => answer('yes')))).toBe('miss yes')
})

test('memory is bounded: the oldest answers go first', async () => {
  const pages = cache({ maxBytes: 60_000 })
  for (let at = 0; at < 50; at += 1)
    await pages.get(`/${at}`, async () => answer('x'.repeat(1_000)))
  expect(pages.size().bytes).toBeLessThanOrEqual(60_000)
  expect(await text(pages.get('/49', async () => answer('again')))).toMatch(/^hit x/)
  expect(await text(pages.get('/0', async () => answer('again')))).toBe('miss again')
})

test('long addresses count too: junk in the address cannot fill the memory', async () => {
  const pages = cache({ maxBytes: 200_000 })
  for (let at = 0; at < 50; at += 1)
    await pages.get(`/${at}${'x'.repeat(8_000)}`, async () => answer(''))
  expect(pages.size().entries).toBeLessThan(10)
})

test('each answer is packed once per encoding', async () => {
  const { entry } = await cache().get('/', async () => answer('x'.repeat(5_000)))
  expect(packed(entry, 'br')).toBe(packed(entry, 'br'))
  expect((await packed(entry, 'gzip')).length).toBeLessThan(200)
})

test.each([
  ['just before', 999, 'hit old'],
  ['as soon as', 1_000, 'miss new'],
])('an answer %s its time is over: it may speak of today', async (_, passed, expected) => {
  let time = 0
  const pages = cache({ now: () => time })
  await pages.get('/', async () => answer('old'))
  time = passed
  expect(await text(pages.get('/', async () => answer('new')))).toBe(expected)
})

test('addresses in two languages are two answers', async () => {
  const pages = cache()
  await pages.get('rest cs /api/news', async () => answer('česky'))
  expect(await text(pages.get('rest en /api/news', async () => answer('English')))).toBe(
    'miss English',
  )
})

test('one answer larger than a quarter of the memory is not kept', async () => {
  const pages = cache({ maxBytes: 40_000 })
  await pages.get('/', async () => answer('x'.repeat(20_000)))
  expect(pages.size()).toEqual({ entries: 0, bytes: 0 })
})

test('a failure to compute is told, and the next question tries again', async () => {
  const pages = cache()
  const failing = pages.get('/', async () => Promise.reject(new Error('away')))
  await expect(failing).rejects.toThrow('away')
  expect(await text(pages.get('/', async () => answer('back')))).toBe('miss back')
})

test('what is forgotten frees its memory', async () => {
  const pages = cache()
  await pages.get('/', async () => answer('x'))
  pages.clear()
  expect(pages.size()).toEqual({ entries: 0, bytes: 0 })
})
