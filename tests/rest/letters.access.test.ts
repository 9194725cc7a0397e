import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'

import { queueLetter } from '@/platform/mail/queueLetter'
import { invitation } from '@/subjects/accounts/letters/invitation'

import { everybody, startCms, type Cms } from '../support/cms'
import { next, prepareGround } from '../support/content'

const secret = 'let-me-in'

let cms: Cms
beforeAll(async () => {
  cms = await startCms()
  await prepareGround(cms.payload)
})
afterAll(() => cms.stop())

/** A letter in the given state, as the worker would leave it. */
const letter = async (state: 'waiting' | 'sent' | 'failed' = 'waiting'): Promise<string> => {
  const key = `test:${next()}`
  await queueLetter(cms.payload, {
    to: 'pavla@demo.test',
    language: 'cs',
    kind: invitation,
    data: {
      name: 'Pavla',
      link: `https://portal.test/${secret}`,
      validTill: '2026-12-24T17:00:00Z',
    },
    key,
  })
  const { docs } = await cms.payload.update({
    collection: 'letters',
    where: { key: { equals: key } },
    data: { state, attempts: 6, dueAt: '2026-01-01T00:00:00.000Z', lastError: 'EENVELOPE 550' },
    overrideAccess: true,
  })
  return String(docs[0]?.id)
}
const stored = (id: string) =>
  cms.payload.findByID({ collection: 'letters', id, overrideAccess: true })

describe.each(everybody.map((who) => [who, who === 'ada'] as const))('%s', (who, may) => {
  test(`reads letters: ${may}`, async () => {
    const id = await letter()
    const urls = [
      '/api/letters',
      `/api/letters/${id}`,
      '/api/letters/count',
      `/api/letters?where[html][like]=${secret}`,
      '/api/letters?select[key]=true&depth=0',
    ]
    const answers = await Promise.all(urls.map((url) => cms.rest(url, { as: who })))
    expect(answers.map(({ status }) => status)).toEqual(urls.map(() => (may ? 200 : 403)))
    expect(answers.some(({ text }) => text.includes(secret))).toBe(may)
  })

  test('creates, changes, copies and deletes none over REST', async () => {
    const id = await letter()
    const before = await stored(id)
    const calls: [string, string][] = [
      ['POST', '/api/letters'],
      ['POST', `/api/letters/${id}/duplicate`],
      ['PATCH', `/api/letters/${id}`],
      ['PATCH', '/api/letters?where[id][exists]=true'],
      ['DELETE', `/api/letters/${id}`],
      ['DELETE', '/api/letters?where[id][exists]=true'],
    ]
    const body = { to: 'evil@example.test', state: 'sent', key: 'x' }
    const answers = await Promise.all(
      calls.map(([method, url]) => cms.rest(url, { as: who, method, body })),
    )
    expect(answers.map(({ status }) => status).filter((status) => status < 400)).toEqual([])
    expect(await stored(id)).toEqual(before)
  })

  test.each(['failed', 'sent'] as const)(`sends a %s letter again: ${may}`, async (state) => {
    const id = await letter(state)
    const { status } = await cms.rest(`/api/letters/${id}/resend`, { as: who, method: 'POST' })
    expect([status, (await stored(id)).state]).toEqual(may ? [200, 'waiting'] : [403, state])
  })
})

describe.each(everybody.map((who) => [who, who === 'ada'] as const))('%s', (who, may) => {
  test(`notes that a letter came back: ${may}`, async () => {
    const id = await letter('sent')
    const { status } = await cms.rest(`/api/letters/${id}/bounced`, { as: who, method: 'POST' })
    expect([status, (await stored(id)).state]).toEqual(may ? [200, 'failed'] : [403, 'sent'])
  })
})

test.each(['waiting', 'failed'] as const)('a %s letter cannot come back', async (state) => {
  const id = await letter(state)
  const { status } = await cms.rest(`/api/letters/${id}/bounced`, { as: 'ada', method: 'POST' })
  expect([status, (await stored(id)).state]).toEqual([409, state])
})

test('a letter sent again is due now, with all its attempts before it and no error', async () => {
  const id = await letter('failed')
  const start = new Date().toISOString()
  await cms.rest(`/api/letters/${id}/resend`, { as: 'ada', method: 'POST' })
  const { dueAt, attempts, lastError } = await stored(id)
  expect([dueAt >= start, attempts, lastError ?? null]).toEqual([true, 0, null])
})

test('a letter that is waiting is not sent again', async () => {
  const id = await letter('waiting')
  const { status } = await cms.rest(`/api/letters/${id}/resend`, { as: 'ada', method: 'POST' })
  expect([status, (await stored(id)).attempts]).toEqual([409, 6])
})

test.each(['nothing', '00000000-0000-4000-8000-000000000000', '656565656565656565656565'])(
  'there is no letter %s to send again',
  async (id) => {
    const { status } = await cms.rest(`/api/letters/${id}/resend`, { as: 'ada', method: 'POST' })
    expect(status).toBe(404)
  },
)
