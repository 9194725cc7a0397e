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

test.each(everybody)('%s sees the accounts that are hers to keep, and her own', async (who) => {
  const { body, status } = await cms.rest('/api/users?limit=100', { as: who })
  const seen = (body?.docs ?? []).map((user: { name: string }) => user.name)
  const expected: Record<string, string[]> = {
    nobody: [],
    ada: signedIn.toSorted(),
    edda: ['edda', 'pavla', 'petr'],
    karel: ['karel', 'pavla', 'petr'],
  }
  expect(seen.toSorted()).toEqual(expected[who] ?? [who])
  expect(status).toBe(who === 'nobody' ? 403 : 200)
})

test.each(everybody)('%s never sees a password hash, salt, session or reset token', async (who) => {
  const urls = ['/api/users?limit=100', '/api/users/me', `/api/users/${ids.ada}`]
  const answers = await Promise.all(urls.map((url) => cms.rest(url, { as: who })))
  expect(answers.map(({ text }) => text).join()).not.toMatch(/"(hash|salt|resetPasswordToken)"/)
})

const staff = ['karel', 'edda', 'ada']
/** Who may make an account of each role. */
const makers: [role: string, who: string[]][] = [
  ['provider', staff],
  ['coordinator', ['ada']],
  ['editor', ['ada']],
  ['admin', ['ada']],
  ['member', ['ada']],
]

describe.each(makers)('an account of role %s', (role, may) => {
  test.each(everybody)('is made by %s only where agreed', async (who) => {
    const providers = role === 'provider' ? [ground.providerA] : []
    const body = { ...sample('users', `${role}-${who}`, ground), role, providers }
    const { status } = await cms.rest('/api/users', { as: who, method: 'POST', body })
    expect(status < 300).toBe(may.includes(who))
  })
})

test.each(['karel', 'edda'] as const)('%s makes no machine', async (as) => {
  const body = { name: `stroj-${as}`, role: 'provider', isMachine: true }
  const { status } = await cms.rest('/api/users', { as, method: 'POST', body })
  expect(status).toBe(403)
})

/** What a coordinator may change of a person of a provider, and what of staff. */
const changes: [string, object, status: number][] = [
  ['name', { name: 'Pavla' }, 200],
  ['language', { language: 'uk' }, 200],
  ['role', { role: 'coordinator' }, 403],
  ['role of an admin', { role: 'admin' }, 403],
  ['e-mail', { email: 'jina@demo.test' }, 403],
  ['e-mail with the own password', { email: 'jina@demo.test', currentPassword: password }, 403],
  ['password', { password: 'Nové dlouhé heslo 42', currentPassword: password }, 403],
  ['access', { isActive: false }, 403],
  ['kind', { isMachine: true }, 403],
]
test.each(changes)(
  'a coordinator changes of a provider’s person the %s: %j → %i',
  async (...row) => {
    const [, body, expected] = row
    const url = `/api/users/${ids.pavla}`
    const { status } = await cms.rest(url, { as: 'karel', method: 'PATCH', body })
    expect(status).toBe(expected)
    const pavla = await cms.payload.findByID({ collection: 'users', id: String(ids.pavla) })
    expect([pavla.role, pavla.email, pavla.isActive]).toEqual(['provider', 'pavla@demo.test', true])
    await cms.rest(url, { as: 'ada', method: 'PATCH', body: { name: 'pavla', language: null } })
  },
)

test('a coordinator says which organisations a provider’s person keeps', async () => {
  const url = `/api/users/${ids.petr}`
  const both = [ground.providerA, ground.providerB]
  const kept = async (providers: string[]) =>
    (await cms.rest(url, { as: 'karel', method: 'PATCH', body: { providers } })).status
  expect(await kept(both)).toBe(200)
  const { body } = await cms.rest(`${url}?depth=0`, { as: 'petr' })
  expect(body.providers.map(String)).toEqual(both)
  expect(await kept([ground.providerB])).toBe(200)
})

test.each(['edda', 'ada'])('a coordinator changes nothing of %s', async (whose) => {
  const body = { name: 'Někdo jiný' }
  const url = `/api/users/${ids[whose]}`
  const { status } = await cms.rest(url, { as: 'karel', method: 'PATCH', body })
  expect(status).toBeGreaterThanOrEqual(403)
})

test.each([
  ['a password', { password: 'Nové dlouhé heslo 42', currentPassword: password }],
  ['a role', { role: 'editor' }],
  ['kind', { isMachine: true }],
])('a coordinator cannot set %s for many at once', async (_, body) => {
  const url = '/api/users?where[role][equals]=provider'
  const { status } = await cms.rest(url, { as: 'karel', method: 'PATCH', body })
  expect(status).toBe(403)
})

test.each(everybody)('%s deletes accounts only as an admin', async (who) => {
  const made = { ...sample('users', `pryc-${who}`, ground), role: 'provider' }
  const id = await write(cms.payload, 'users', { ...made, password })
  const { status } = await cms.rest(`/api/users/${id}`, { as: who, method: 'DELETE' })
  expect(status < 300).toBe(who === 'ada')
})

/** Who may send an invitation again to somebody of this role. */
describe.each(makers)('an invitation to a person of role %s', (role, may) => {
  test.each(everybody)('is sent again by %s only where agreed', async (who) => {
    const body = { ...sample('users', `zvany-${role}-${who}`, ground), role, providers: [] }
    const made = await cms.rest('/api/users', { as: 'ada', method: 'POST', body })
    const url = `/api/users/${made.body.doc.id}/invite`
    const { status } = await cms.rest(url, { as: who, method: 'POST', body: {} })
    expect(status < 300).toBe(may.includes(who))
  })
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

test.each(everybody)('%s changes staff only as an admin', async (who) => {
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
