import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import type { FlattenedField } from 'payload'

import { everybody, password, startCms, type Cms, type Who } from '../support/cms'
import { prepareGround, sample, write, type Ground } from '../support/content'

let cms: Cms
let ground: Ground
let ids: Record<string, string>
beforeAll(async () => {
  cms = await startCms()
  ground = await prepareGround(cms.payload)
  const { docs } = await cms.payload.find({ collection: 'users', limit: 100 })
  ids = Object.fromEntries(docs.map(({ name, id }) => [name, String(id)]))
})
afterAll(() => cms.stop())

const signedIn = everybody.filter((who) => who !== 'nobody')

test.each(everybody)('%s sees of accounts: admins all, others only their own', async (who) => {
  const { body, status } = await cms.rest('/api/users?limit=100', { as: who })
  const seen = (body?.docs ?? []).map((user: { name: string }) => user.name)
  const expected: Record<string, string[]> = { nobody: [], ada: signedIn.toSorted() }
  expect(seen.toSorted()).toEqual(expected[who] ?? [who])
  expect(status).toBe(who === 'nobody' ? 403 : 200)
})

test.each(everybody)('%s never sees a password hash, salt, session or reset token', async (who) => {
  const urls = ['/api/users?limit=100', '/api/users/me', `/api/users/${ids.ada}`]
  const answers = await Promise.all(urls.map((url) => cms.rest(url, { as: who })))
  expect(answers.map(({ text }) => text).join()).not.toMatch(/"(hash|salt|resetPasswordToken)"/)
})

test.each(everybody)('%s creates accounts only as an admin', async (who) => {
  const body = sample('users', 'novy', ground)
  const { status } = await cms.rest('/api/users', { as: who, method: 'POST', body })
  expect(status < 300).toBe(who === 'ada')
})

describe('raising one’s own rights', () => {
  const guarded: [Who, object][] = signedIn
    .filter((who) => who !== 'ada')
    .map((who) => [who, { role: 'admin' }])
  test.each(guarded)('%s is refused aloud, and stays what she was', async (who, body) => {
    const before = await cms.payload.findByID({
      collection: 'users',
      id: String(ids[who]),
      depth: 0,
    })
    const { status } = await cms.rest(`/api/users/${ids[who]}`, { as: who, method: 'PATCH', body })
    const after = await cms.payload.findByID({
      collection: 'users',
      id: String(ids[who]),
      depth: 0,
    })
    expect([status, after.role]).toEqual([403, before.role])
  })

  test('a provider cannot take over another provider', async () => {
    const body = { providers: [ground.providerA, ground.providerB] }
    const url = `/api/users/${ids.petr}`
    const { status } = await cms.rest(url, { as: 'petr', method: 'PATCH', body })
    expect(status).toBe(403)
  })

  test('the desk may send one’s own role and organisations back unchanged', async () => {
    const body = { name: 'petr', role: 'provider', providers: [ground.providerB] }
    const url = `/api/users/${ids.petr}`
    const { status } = await cms.rest(url, { as: 'petr', method: 'PATCH', body })
    expect(status).toBe(200)
  })
})

test.each(everybody)('%s changes others only as an admin', async (who) => {
  const url = `/api/users/${ids.karel}`
  const { status } = await cms.rest(url, { as: who, method: 'PATCH', body: { name: 'karel' } })
  expect(status < 300).toBe(who === 'ada' || who === 'karel')
})

test('a provider reads of news what anybody reads, drafts not included', async () => {
  const draft = await write(cms.payload, 'news', {
    ...sample('news', 'kanarek', ground),
    _status: 'draft',
  })
  const { text } = await cms.rest(`/api/news/${draft}?draft=true`, { as: 'petr' })
  expect(text).not.toContain('kanarek')
})

test('public content never leads to an account', () => {
  const leadsTo = (fields: FlattenedField[]): string[] =>
    fields.flatMap((field) => [
      ...('relationTo' in field ? [field.relationTo].flat() : []),
      ...('flattenedFields' in field ? leadsTo(field.flattenedFields) : []),
      ...('blocks' in field ? field.blocks.flatMap((block) => leadsTo(block.flattenedFields)) : []),
    ])
  const related = cms.payload.config.collections
    .filter(({ slug }) => slug !== 'users' && !slug.startsWith('payload-'))
    .map(({ slug, flattenedFields }) => [slug, leadsTo(flattenedFields)] as const)

  expect(related.filter(([, targets]) => targets.includes('users'))).toEqual([])
  expect(related.flatMap(([, targets]) => targets)).toContain('providers')
})

test('signing in over REST sets a cookie that scripts and other sites cannot use', async () => {
  const { headers, text } = await cms.rest('/api/users/login', {
    method: 'POST',
    body: { email: 'edda@demo.test', password },
  })
  expect(headers.get('set-cookie')).toMatch(/payload-token=.+HttpOnly.+SameSite=Strict/i)
  expect(text).not.toContain('"token"')
})

test('a session cookie sent from another origin counts as nobody', async () => {
  const login = await cms.rest('/api/users/login', {
    method: 'POST',
    body: { email: 'edda@demo.test', password },
  })
  const cookie = String(login.headers.get('set-cookie')).split(';')[0] ?? ''
  const body = sample('news', 'cizi', ground)
  const { status } = await cms.rest('/api/news', {
    method: 'POST',
    body,
    headers: { cookie, Origin: 'https://evil.example' },
  })
  expect(status).toBe(403)
})
