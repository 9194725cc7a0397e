import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'

import { startCms, type Cms } from '../support/cms'
import { next, prepareGround, sample, write, type Ground } from '../support/content'

let cms: Cms
let ground: Ground
beforeAll(async () => {
  cms = await startCms()
  ground = await prepareGround(cms.payload)
})
afterAll(() => cms.stop())

type Data = Record<string, unknown>
const post = (slug: string, data: Data, headers: Record<string, string> = {}) =>
  cms.rest(`/api/${slug}`, {
    as: 'ada',
    method: 'POST',
    body: { ...sample(slug, `pole-${next()}`, ground), ...data },
    headers,
  })
const faultsOf = (body: { errors: { data?: { errors: { path: string }[] } }[] }) =>
  body.errors[0]?.data?.errors.map(({ path }) => path)

describe('a name that is no field is refused and told', () => {
  test.each<[string, string, Data, string[]]>([
    ['at the top', 'news', { titel: 'Překlep' }, ['titel']],
    ['twice', 'news', { titel: 'x', perex: 'y' }, ['titel', 'perex']],
    ['in a group', 'providers', { contacts: { telefon: '1' } }, ['contacts.telefon']],
    [
      'in a row of a list',
      'services',
      { places: [{ name: 'A', address: { ulice: 'B' } }] },
      ['places.0.address.ulice'],
    ],
    ['of a code list', 'territories', { nuts: 'CZ07' }, ['nuts']],
    ['of an account', 'users', { isAdmin: true }, ['isAdmin']],
    ['like a name of JavaScript', 'news', { constructor: 'x' }, ['constructor']],
  ])('%s', async (_, slug, data, paths) => {
    const { status, body } = await post(slug, data)
    expect([status, faultsOf(body)]).toEqual([400, paths])
  })

  test.each([
    ['cs', 'Pole „titel“ tu není.'],
    ['en', 'There is no field “titel” here.'],
    ['uk', 'Поля «titel» тут немає.'],
  ])('in the language of the request: %s', async (language, sentence) => {
    const { text } = await post('news', { titel: 'x' }, { 'Accept-Language': language })
    expect(text).toContain(sentence)
  })

  test('also when a document is changed, alone or with others, copied or saved as typed', async () => {
    const id = await write(cms.payload, 'news', sample('news', 'A', ground))
    const body = { titel: 'x' }
    const answers = await Promise.all(
      [
        ['PATCH', `/api/news/${id}`],
        ['PATCH', `/api/news/${id}?draft=true&autosave=true`],
        ['PATCH', `/api/news?where[id][equals]=${id}`],
        ['POST', `/api/news/${id}/duplicate`],
      ].map(([method, url]) => cms.rest(String(url), { as: 'ada', method, body })),
    )
    expect(answers.map(({ status, body: told }) => [status, faultsOf(told)])).toEqual(
      answers.map(() => [400, ['titel']]),
    )
  })

  test.each(['site', 'navigation', 'alert', 'verification-rules', 'register-source', 'security'])(
    'in the global %s',
    async (slug) => {
      const body = { neni: 1 }
      const answer = await cms.rest(`/api/globals/${slug}`, { as: 'ada', method: 'POST', body })
      expect([answer.status, faultsOf(answer.body)]).toEqual([400, ['neni']])
    },
  )

  test('beside a file too', async () => {
    const form = new FormData()
    form.set('_payload', JSON.stringify({ title: 'Tabulka', nazev: 'x' }))
    form.set('file', new Blob(['a;b\n'], { type: 'text/csv' }), 'a.csv')
    const { status, body } = await cms.rest('/api/files', {
      as: 'ada',
      method: 'POST',
      body: form,
    })
    expect([status, faultsOf(body)]).toEqual([400, ['nazev']])
  })
})

describe('a document that was read can be sent back as it is', () => {
  test.each(['news', 'projects', 'events', 'providers', 'services', 'territories', 'users'])(
    '%s',
    async (slug) => {
      const { body: made } = await post(slug, {})
      const { id } = made.doc as { id: string }
      const { body } = await cms.rest(`/api/${slug}/${id}?depth=1`, { as: 'ada' })
      const sent = await cms.rest(`/api/${slug}/${id}`, { as: 'ada', method: 'PATCH', body })
      expect([sent.status, sent.body.errors]).toEqual([200, undefined])
    },
  )

  test.each(['site', 'navigation', 'alert', 'verification-rules', 'register-source', 'security'])(
    'the global %s',
    async (slug) => {
      const named = slug === 'site' ? { name: 'Portál', operator: { name: 'Kraj' } } : {}
      const { body: now } = await cms.rest(`/api/globals/${slug}`, { as: 'ada' })
      const body = { ...now, ...named }
      const { status } = await cms.rest(`/api/globals/${slug}`, { as: 'ada', method: 'POST', body })
      expect(status).toBe(200)
    },
  )
})

describe('what the portal keeps itself is not taken from a body', () => {
  const old = '2001-01-01T00:00:00.000Z'
  const read = async (slug: string, id: string) =>
    (await cms.rest(`/api/${slug}/${id}?depth=0`, { as: 'ada' })).body as Data

  test.each(['news', 'territories', 'users', 'redirects'])(
    'the times and the id of a document of %s',
    async (slug) => {
      const foreign = '0'.repeat(24)
      const times = { createdAt: old, updatedAt: old }
      const { body, status } = await post(slug, { ...times, id: foreign })
      const { id } = body.doc as { id: string }
      const before = await read(slug, id)
      await cms.rest(`/api/${slug}/${id}`, {
        as: 'ada',
        method: 'PATCH',
        body: { createdAt: old, updatedAt: null, id: foreign },
      })
      await cms.rest(`/api/${slug}?where[id][equals]=${id}`, {
        as: 'ada',
        method: 'PATCH',
        body: { createdAt: old },
      })
      const after = await read(slug, id)
      expect([status, id === foreign, before.createdAt === old]).toEqual([201, false, false])
      expect([after.id, after.createdAt]).toEqual([id, before.createdAt])
      expect(Date.parse(String(after.updatedAt))).toBeGreaterThan(
        Date.parse(String(before.updatedAt)),
      )
    },
  )

  test.each<[string, unknown]>([
    ['_verified', true],
    ['loginAttempts', 99],
    ['lockUntil', '2099-01-01T00:00:00.000Z'],
    ['sessions', []],
    ['sessions', [{ id: 'x', createdAt: old, expiresAt: '2099-01-01T00:00:00.000Z' }]],
    ['salt', 'x'],
    ['hash', 'x'],
    ['resetPasswordToken', 'x'],
    ['linkDigest', 'x'],
    ['knownAddresses', 'x'],
    ['invitedAt', old],
  ])('%s of an account, to %j', async (name, value) => {
    const stored = async () => {
      const row = await cms.payload.db.findOne<Data & { id: string }>({
        collection: 'users',
        where: { email: { equals: 'petr@demo.test' } },
      })
      return { ...row, updatedAt: null }
    }
    await cms.rest('/api/users/me', { as: 'petr' })
    const before = await stored()
    const url = `/api/users/${String((before as Data).id)}`
    await cms.rest(url, { as: 'petr', method: 'PATCH', body: { [name]: value } })
    await cms.rest(url, { as: 'ada', method: 'PATCH', body: { [name]: value } })
    expect(await stored()).toEqual(before)
  })
})
