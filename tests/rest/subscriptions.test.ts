import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'

import { forgetUnconfirmed } from '@/subjects/digests/forgetUnconfirmed'

import { startCms, type Cms } from '../support/cms'
import { solved } from '../support/consultations'
import { next, prepareGround, sample, write, type Ground } from '../support/content'
import { lettersTo } from '../support/letters'
import { subscriptionsAt } from '../support/subscriptions'

let cms: Cms
let ground: Ground
const { ask, act, stored, tokenTo, kindsTo, subscriber } = subscriptionsAt(() => cms)
beforeAll(async () => {
  cms = await startCms()
  ground = await prepareGround(cms.payload)
})
afterAll(() => cms.stop())

const somebody = () => `ctenar-${next()}@example.test`
const hours = (count: number) => new Date(Date.now() + count * 3_600_000)
const oneClick = (token: string) =>
  cms.raw(
    new Request(`http://portal.test/api/subscriptions/end/${token}`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/x-www-form-urlencoded' },
      body: 'List-Unsubscribe=One-Click',
    }),
  )

describe('asking for news by e-mail', () => {
  test('sends a letter, and nothing more until its link confirms', async () => {
    const email = somebody()
    const { status, body } = await ask({ email: email.toUpperCase(), language: 'uk' })
    expect([status, body.state, await kindsTo(email)]).toEqual([
      201,
      'asked',
      ['subscriptionAsked'],
    ])
    expect(await stored(email)).toMatchObject({ state: 'unconfirmed', language: 'uk' })
    const [letter] = await lettersTo(cms, email)
    expect(letter?.text).toMatch(/http:\/\/portal\.test\/uk\/odber\/[\w-]{43}/)

    await act(await tokenTo(email), { action: 'confirm' })
    const { state, nextAt, confirmUntil } = (await stored(email)) ?? {}
    expect([state, confirmUntil ?? null]).toEqual(['active', null])
    expect(new Date(String(nextAt)).getTime()).toBeGreaterThan(Date.now())
  })

  test('twenty times at once makes one subscription and one letter', async () => {
    const email = somebody()
    const answers = await Promise.all(Array.from({ length: 20 }, () => ask({ email })))
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([201]))
    expect(await kindsTo(email)).toEqual(['subscriptionAsked'])
    const { totalDocs } = await cms.payload.db.count({
      collection: 'subscriptions',
      where: { email: { equals: email } },
    })
    expect(totalDocs).toBe(1)
  })

  test('with a known address answers the same and changes nothing', async () => {
    const { email } = await subscriber({ wants: ['news'] })
    const known = await ask({ email, wants: ['events'], frequency: 'daily' })
    const unknown = await ask({ email: somebody(), wants: ['events'], frequency: 'daily' })
    expect([known.status, known.text]).toEqual([unknown.status, unknown.text])
    expect(await stored(email)).toMatchObject({ wants: 'news', frequency: 'weekly' })
    expect(await kindsTo(email)).toEqual(['subscriptionAsked', 'subscriptionKnown'])
  })

  test.each([
    ['email', { email: 'jana' }],
    ['wants', { wants: [] }],
    ['wants', { wants: ['territory:x'] }],
    ['wants', { wants: ['news:Vyhráli jste'] }],
    ['wants', { wants: ['news', 'events:neni'] }],
    ['wants', { wants: 'news' }],
    ['wants', { wants: ['news', { toString: 1 }] }],
    ['frequency', { frequency: 'hourly' }],
  ])('is refused at %s: %o', async (path, more) => {
    const { status, body } = await ask({ email: somebody(), ...more })
    const paths = body.errors[0].data.errors.map((each: { path: string }) => each.path)
    expect([status, paths]).toEqual([400, [path]])
  })

  test('takes topics of public news, kinds of events and districts', async () => {
    const topic = `Péče ${next()}`
    const news = { ...sample('news', `Zpráva ${next()}`, ground), topics: [topic] }
    await write(cms.payload, 'news', { ...news, _status: 'published' })
    const secret = `Tajné ${next()}`
    const draft = { ...sample('news', `Koncept ${next()}`, ground), topics: [secret] }
    await write(cms.payload, 'news', { ...draft, _status: 'draft' })
    const { body } = await cms.rest('/api/subscriptions/choices')
    expect([body.topics.includes(topic), body.topics.includes(secret)]).toEqual([true, false])
    const email = somebody()
    const wants = [`news:${topic}`, 'events:workshop']
    expect((await ask({ email, wants })).status).toBe(201)
    expect((await stored(email))?.wants).toBe(wants.join('\n'))
  })

  test('without a solved sum is refused, but for a page without script, which may send ten', async () => {
    const email = somebody()
    expect((await ask({ email, altcha: '' })).status).toBe(400)
    expect((await ask({ email, altcha: { challenge: {}, solution: {} } })).status).toBe(400)
    expect(await stored(email)).toBeNull()
  })

  test('a sum is good for one address', async () => {
    const altcha = await solved(cms)
    expect((await ask({ email: somebody(), altcha })).status).toBe(201)
    expect((await ask({ email: somebody(), altcha })).status).toBe(409)
  })

  test('by a robot that fills in everything keeps nothing', async () => {
    const email = somebody()
    const { status } = await ask({ email, website: 'http://spam.test' })
    expect([status, await stored(email), await kindsTo(email)]).toEqual([201, null, []])
  })

  test('that nobody confirmed is gone after two days, with its letter', async () => {
    const email = somebody()
    await ask({ email })
    await forgetUnconfirmed(cms.payload, hours(47))
    expect(await stored(email)).not.toBeNull()
    await forgetUnconfirmed(cms.payload, hours(49))
    expect([await stored(email), await kindsTo(email)]).toEqual([null, []])
  })
})

describe('the link of a letter', () => {
  test.each(['GET', 'HEAD'])('%s changes nothing, for machines open all links', async (method) => {
    const email = somebody()
    await ask({ email })
    const token = await tokenTo(email)
    for (const path of ['link', 'end'])
      await cms.rest(`/api/subscriptions/${path}/${token}?action=confirm`, { method })
    expect((await stored(email))?.state).toBe('unconfirmed')
  })

  test('says what is chosen', async () => {
    const { email, token } = await subscriber({ wants: ['news', 'events:course'] })
    const { body } = await cms.rest(`/api/subscriptions/link/${token}`)
    expect(body).toEqual({
      email,
      state: 'active',
      wants: ['news', 'events:course'],
      frequency: 'weekly',
      until: null,
    })
  })

  test('confirms twice as once', async () => {
    const { email, token } = await subscriber()
    const before = await stored(email)
    expect((await act(token, { action: 'confirm' })).status).toBe(200)
    expect(await stored(email)).toEqual(before)
  })

  test('changes what comes and how often', async () => {
    const { email, token } = await subscriber()
    const body = { action: 'change', wants: ['consultations'], frequency: 'daily', language: 'en' }
    expect((await act(token, body)).body.state).toBe('changed')
    expect(await stored(email)).toMatchObject({
      wants: 'consultations',
      frequency: 'daily',
      language: 'en',
    })
    const none = await act(token, { ...body, wants: [] })
    expect([none.status, (await stored(email))?.wants]).toEqual([400, 'consultations'])
  })

  test('changes nothing before it is confirmed', async () => {
    const email = somebody()
    await ask({ email })
    const body = { action: 'change', wants: ['events'], frequency: 'daily' }
    expect((await act(await tokenTo(email), body)).status).toBe(409)
    expect(await stored(email)).toMatchObject({ state: 'unconfirmed', wants: 'news' })
  })

  test('ends it at once: neither the address nor a letter stays', async () => {
    const { email, token } = await subscriber()
    expect((await act(token, { action: 'end' })).body.state).toBe('ended')
    expect([await stored(email), await kindsTo(email)]).toEqual([null, []])
    expect((await act(token, { action: 'end' })).status).toBe(200)
    expect((await act(token, { action: 'confirm' })).status).toBe(404)
  })

  test('one press in a mail program ends it, and answers 200 also the second time', async () => {
    const { email, token } = await subscriber()
    const first = await oneClick(token)
    expect([first.status, await stored(email)]).toEqual([200, null])
    expect((await oneClick(token)).status).toBe(200)
  })

  test('opened by an older mail program the address to end it shows the page', async () => {
    const { token } = await subscriber()
    const { status, headers } = await cms.rest(`/api/subscriptions/end/${token}`)
    expect([status, headers.get('location')]).toEqual([303, `http://portal.test/odber/${token}`])
  })

  test('of a stranger is unknown', async () => {
    const { status } = await cms.rest(`/api/subscriptions/link/${'x'.repeat(43)}`)
    expect(status).toBe(404)
  })
})
