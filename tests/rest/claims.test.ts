import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'

import { formStateHeader, readFormState } from '@/lib/formState'
import { createHandler } from '@/platform/http/createHandler'
import { createPublicCache } from '@/platform/http/publicCache'
import { deleteOldClaims } from '@/subjects/claims/deleteOldClaims'

import { everybody, startCms, type Cms, type Who } from '../support/cms'
import { next, prepareGround, sample, write, type Ground } from '../support/content'
import { lettersTo, tokensTo } from '../support/letters'

let cms: Cms
let ground: Ground
beforeAll(async () => {
  cms = await startCms()
  ground = await prepareGround(cms.payload)
  await cms.payload.update({
    collection: 'providers',
    id: ground.providerB,
    data: { ico },
  })
})
afterAll(() => cms.stop())

const ico = '27074358'
const message = 'Vedu kancelář organizace, ověříte si to na naší ústředně.'
const newAddress = () => `10.0.${next()}.7`
const newEmail = () => `zadatelka-${next()}@organizace.test`
const claim = (more: object = {}) => ({
  ico,
  name: 'Alena Nová',
  email: newEmail(),
  message,
  ...more,
})
const send = (body: object, { as, headers }: { as?: Who; headers?: Record<string, string> } = {}) =>
  cms.rest('/api/claims/send', {
    method: 'POST',
    body,
    as,
    headers: { 'x-client-address': newAddress(), ...headers },
  })
const claimsOf = async (email: string) => {
  const { docs } = await cms.payload.find({
    collection: 'claims',
    where: { email: { equals: email } },
    depth: 0,
  })
  return docs
}
/** A claim that waits. */
const waiting = async (more: object = {}) => {
  const sent = claim(more)
  await send(sent)
  const [made] = await claimsOf(sent.email)
  return { id: String(made?.id), email: sent.email }
}
const decide = (id: string, verb: 'approve' | 'refuse', as: Who, body: object = {}) =>
  cms.rest(`/api/claims/${id}/${verb}`, { method: 'POST', as, body })
const stateOf = async (id: string) =>
  (await cms.payload.findByID({ collection: 'claims', id, depth: 0 })).state
const accountOf = async (email: string) => {
  const { docs } = await cms.payload.find({
    collection: 'users',
    where: { email: { equals: email } },
    depth: 0,
  })
  return docs[0]
}
const actionsOf = async (document: string) => {
  const { docs } = await cms.payload.find({
    collection: 'audit',
    where: { document: { equals: document } },
    sort: 'at',
    overrideAccess: true,
  })
  return docs.map(({ action, byName }) => [action, byName])
}
const staff = ['karel', 'edda', 'ada']

describe('a claim', () => {
  test('is found by its IČO in the catalogue, however it is typed', async () => {
    const email = newEmail()
    await send(claim({ ico: ' 270 74 358', email: ` ${email.toUpperCase()} ` }))
    expect((await claimsOf(email))[0]).toMatchObject({
      ico,
      provider: ground.providerB,
      title: `poskytovatel-b (IČO ${ico})`,
    })
  })

  test('is told to coordinators and editors who can sign in', async () => {
    const away = { role: 'editor', isActive: false, email: newEmail() }
    await write(cms.payload, 'users', { ...sample('users', 'pryč', ground), ...away })
    const readers = ['karel@demo.test', 'edda@demo.test', 'ada@demo.test', away.email]
    const counts = () => Promise.all(readers.map(async (to) => (await lettersTo(cms, to)).length))
    const before = await counts()
    await waiting()
    const after = await counts()
    expect(after.map((count, at) => count - Number(before[at]))).toEqual([1, 1, 0, 0])
  })

  test('of an organisation that is not in the catalogue is taken too', async () => {
    const sent = claim({ ico: '25596641' })
    expect((await send(sent)).status).toBe(201)
    expect((await claimsOf(sent.email))[0]).toMatchObject({
      title: 'Není v katalogu (IČO 25596641)',
      state: 'waiting',
    })
  })

  test.each([
    ['ico', { ico: '27074359' }],
    ['ico', { ico: '' }],
    ['name', { name: ' ' }],
    ['name', { name: 'a'.repeat(121) }],
    ['email', { email: 'alena' }],
    ['email', { email: 'a@b.cz, c@d.cz' }],
    ['email', { email: ['a@b.cz'] }],
    ['message', { message: 'Dobrý den' }],
    ['message', { message: 'a'.repeat(2_001) }],
  ])('with a fault in %s is refused and says where: %o', async (path, more) => {
    const { status, body } = await send(claim(more))
    const faults = body.errors[0].data.errors as { path: string; message: string }[]
    expect([status, faults.map((fault) => fault.path)]).toEqual([400, [path]])
  })

  test('names every field that has to be mended, in the language of who asks', async () => {
    const { body } = await send({}, { headers: { 'Accept-Language': 'uk' } })
    const faults = body.errors[0].data.errors as { path: string; message: string }[]
    expect(faults.map(({ path }) => path)).toEqual(['ico', 'name', 'email', 'message'])
    expect(faults[0]?.message).toContain('вісім цифр')
  })

  test('of a machine is thanked for and thrown away', async () => {
    const sent = claim({ website: 'https://buy.example' })
    const { status } = await send(sent)
    expect([status, await claimsOf(sent.email)]).toEqual([201, []])
  })

  test('sent twice waits once', async () => {
    const sent = claim()
    await Promise.allSettled([send(sent), send(sent)])
    await send(sent)
    expect(await claimsOf(sent.email)).toHaveLength(1)
  })

  test('decides nothing about itself', async () => {
    const sent = claim({ state: 'approved', provider: ground.providerA, decidedAt: '2026-01-01' })
    const { status, text } = await send(sent)
    expect([status, text.includes('decidedAt')]).toEqual([400, true])
    expect(await claimsOf(sent.email)).toEqual([])
  })

  test('is taken five times an hour from one address', async () => {
    const headers = { 'x-client-address': newAddress() }
    const statuses: number[] = []
    for (let times = 0; times < 6; times += 1)
      statuses.push((await send(claim(), { headers })).status)
    expect(statuses).toEqual([201, 201, 201, 201, 201, 429])
  })

  test('is taken twenty times a day from one network, and then still from any other', async () => {
    const statuses: number[] = []
    for (let host = 1; host <= 21; host += 1) {
      const headers = { 'x-client-address': `198.51.100.${host}` }
      statuses.push((await send(claim(), { headers })).status)
    }
    expect(statuses).toEqual([...Array<number>(20).fill(201), 429])
    expect((await send(claim())).status).toBe(201)
  })
})

describe.each(everybody)('%s', (who) => {
  const may = staff.includes(who)

  test('reads claims only as a coordinator, editor or admin', async () => {
    const { id } = await waiting()
    const list = await cms.rest('/api/claims', { as: who })
    const one = await cms.rest(`/api/claims/${id}`, { as: who })
    expect([list.status, one.status]).toEqual(may ? [200, 200] : [403, 403])
  })

  test('approves only as one of them', async () => {
    const { id, email } = await waiting()
    const { status } = await decide(id, 'approve', who)
    expect([status < 300, Boolean(await accountOf(email))]).toEqual([may, may])
  })

  test('refuses only as one of them', async () => {
    const { id } = await waiting()
    const { status } = await decide(id, 'refuse', who, { reason: 'Neověřili jsme vás.' })
    expect([status < 300, await stateOf(id)]).toEqual([may, may ? 'refused' : 'waiting'])
  })

  test('writes no claim past the form, and deletes one only as an admin', async () => {
    const { id } = await waiting()
    const made = await cms.rest('/api/claims', { method: 'POST', as: who, body: claim() })
    const gone = await cms.rest(`/api/claims/${id}`, { method: 'DELETE', as: who })
    expect([made.status, gone.status < 300]).toEqual([403, who === 'ada'])
  })

  test('changes in a claim at most the provider', async () => {
    const { id, email } = await waiting()
    const body = { provider: ground.providerA, email: 'jina@demo.test', state: 'approved' }
    await cms.rest(`/api/claims/${id}`, { method: 'PATCH', as: who, body })
    const [stored] = await claimsOf(email)
    expect([stored?.provider, stored?.state]).toEqual([
      may ? ground.providerA : ground.providerB,
      'waiting',
    ])
  })
})

describe('an approved claim', () => {
  test('makes an account of the provider’s person, who sets her password by the invitation', async () => {
    const { id, email } = await waiting()
    await decide(id, 'approve', 'karel')
    const password = 'a password of her own'
    const [token] = await tokensTo(cms, email)
    const body = { token, password }
    const set = await cms.rest('/api/users/reset-password', { method: 'POST', body })
    const login = await cms.rest('/api/users/login', { method: 'POST', body: { email, password } })
    expect([set.status, login.status]).toEqual([200, 200])
    expect(await accountOf(email)).toMatchObject({
      role: 'provider',
      providers: [ground.providerB],
      name: 'Alena Nová',
    })
  })

  test('is answered in the language in which it was written', async () => {
    const sent = claim()
    await send(sent, { headers: { 'Accept-Language': 'uk' } })
    const [made] = await claimsOf(sent.email)
    await decide(String(made?.id), 'approve', 'karel')
    expect((await lettersTo(cms, sent.email)).map(({ language }) => language)).toEqual(['uk'])
  })

  test('gives somebody who has an account one provider more, and a letter', async () => {
    const email = newEmail()
    const providers = [ground.providerA]
    await write(cms.payload, 'users', { ...sample('users', 'ma', ground), email, providers })
    const { id } = await waiting({ email })
    await decide(id, 'approve', 'edda')
    const letters = await lettersTo(cms, email)
    expect((await accountOf(email))?.providers).toEqual([ground.providerA, ground.providerB])
    expect(letters.map(({ template }) => template)).toEqual(['providerAdded'])
  })

  test('makes a member of a working group one who keeps the organisation', async () => {
    const email = newEmail()
    await write(cms.payload, 'users', { ...sample('users', 'ma', ground), email, role: 'member' })
    const { id } = await waiting({ email })
    expect((await decide(id, 'approve', 'karel')).status).toBe(200)
    const account = await accountOf(email)
    expect([account?.role, account?.providers]).toEqual(['provider', [ground.providerB]])
  })

  test('is told to those who kept the organisation before, and to them alone', async () => {
    const before = (await lettersTo(cms, 'petr@demo.test')).length
    const { id, email } = await waiting()
    await decide(id, 'approve', 'karel')
    const told = (await lettersTo(cms, 'petr@demo.test')).slice(before)
    expect(told.map(({ template }) => template)).toEqual(['keeperAdded'])
    expect(told[0]?.text).toContain('Alena Nová')
    expect((await lettersTo(cms, email)).map(({ template }) => template)).toEqual(['invitation'])
    expect(await lettersTo(cms, 'pavla@demo.test')).toEqual([])
  })

  test.each([
    ['belongs to staff', { role: 'editor' }],
    ['is closed', { isActive: false }],
  ])('changes nothing about an account that %s, and waits on', async (_, more) => {
    const email = newEmail()
    await write(cms.payload, 'users', { ...sample('users', 'ma', ground), email, ...more })
    const { id } = await waiting({ email })
    const { status } = await decide(id, 'approve', 'karel')
    expect([status, await stateOf(id)]).toEqual([409, 'waiting'])
    expect(await accountOf(email)).toMatchObject({ ...more, providers: [] })
  })

  test('needs a provider of the catalogue, whom staff may choose', async () => {
    const { id } = await waiting({ ico: '25596641' })
    const without = await decide(id, 'approve', 'karel')
    const body = { provider: ground.providerA }
    await cms.rest(`/api/claims/${id}`, { method: 'PATCH', as: 'karel', body })
    expect([without.status, (await decide(id, 'approve', 'karel')).status]).toEqual([409, 200])
  })

  test('is approved once when two people decide at the same moment', async () => {
    const { id, email } = await waiting()
    const answers = await Promise.all([
      decide(id, 'approve', 'karel'),
      decide(id, 'refuse', 'edda', { reason: 'Ne.' }),
      decide(id, 'approve', 'ada'),
    ])
    expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 409, 409])
    expect(await lettersTo(cms, email)).toHaveLength(1)
  })
})

describe('a refused claim', () => {
  test('is answered with the reason, and makes no account', async () => {
    const { id, email } = await waiting()
    await decide(id, 'refuse', 'karel', { reason: 'V organizaci vás neznají.' })
    const [letter] = await lettersTo(cms, email)
    expect(letter?.text).toContain('> V organizaci vás neznají.')
    expect(await accountOf(email)).toBeUndefined()
  })

  test('needs a reason', async () => {
    const { id } = await waiting()
    expect((await decide(id, 'refuse', 'karel', { reason: ' ' })).status).toBe(400)
  })
})

test('the journal tells what became of claims, without the names of strangers', async () => {
  const [yes, no] = [await waiting(), await waiting()]
  await decide(yes.id, 'approve', 'karel')
  await decide(no.id, 'refuse', 'edda', { reason: 'Ne.' })
  await cms.rest(`/api/claims/${no.id}`, { method: 'DELETE', as: 'ada' })
  expect(await actionsOf(yes.id)).toEqual([
    ['created', null],
    ['approved', 'karel'],
  ])
  expect(await actionsOf(no.id)).toEqual([
    ['created', null],
    ['refused', 'edda'],
    ['deleted', 'ada'],
  ])
  const { docs } = await cms.payload.find({
    collection: 'audit',
    where: { collection: { equals: 'claims' } },
    pagination: false,
  })
  expect(JSON.stringify(docs)).not.toContain('Alena')
})

test('a year after the decision a claim is gone, one that waits is not', async () => {
  const [decided, open] = [await waiting(), await waiting()]
  await decide(decided.id, 'refuse', 'karel', { reason: 'Ne.' })
  const day = 24 * 3_600_000
  await deleteOldClaims(cms.payload, new Date(Date.now() + 364 * day))
  const kept = await claimsOf(decided.email)
  await deleteOldClaims(cms.payload, new Date(Date.now() + 366 * day))
  expect([kept.length, await claimsOf(decided.email)]).toEqual([1, []])
  expect(await claimsOf(open.email)).toHaveLength(1)
})

describe('the form of the public page', () => {
  let server: Server
  let origin: string
  beforeAll(async () => {
    const handler = createHandler({
      payload: cms.payload,
      rest: cms.raw,
      siteUrl: 'http://portal.test',
      checkChanges: () => Promise.resolve(),
      isDevelopment: false,
      cache: createPublicCache({ maxAge: 60_000, maxBytes: 1_000_000 }),
      // Stands for the page: it says what it was handed.
      next: (req, res) => {
        const state = readFormState(String(req.headers[formStateHeader] ?? '') || null)
        res.setHeader('Content-Type', 'text/html; charset=utf-8')
        res.end(JSON.stringify(state))
        return Promise.resolve()
      },
    })
    server = createServer((req, res) => void handler(req, res))
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  })
  afterAll(() => void server.close())

  const submit = (path: string, fields: Record<string, string>, headers = {}) =>
    fetch(origin + path, {
      method: 'POST',
      redirect: 'manual',
      headers,
      body: new URLSearchParams(fields),
    })

  test('stores the claim and leads on to a page that can be loaded again', async () => {
    const sent = claim()
    const answer = await submit('/sprava-udaju', sent)
    expect([answer.status, answer.headers.get('location')]).toEqual([
      303,
      '/sprava-udaju?odeslano=1',
    ])
    expect(await claimsOf(sent.email)).toHaveLength(1)
  })

  test('comes back with all that was typed and what to mend, and is kept by nobody', async () => {
    const sent = claim({ ico: '12', name: 'Žofie "Ř" <b>' })
    const answer = await submit('/uk/sprava-udaju', sent)
    const state = (await answer.json()) as { values: object; faults: { path: string }[] }
    expect([answer.status, answer.headers.get('cache-control')]).toEqual([400, 'private, no-store'])
    expect(state.values).toEqual({ ...sent, website: '' })
    expect(state.faults).toEqual([{ path: 'ico', message: expect.stringContaining('вісім цифр') }])
  })

  test('opened anew shows nothing of what others typed, nor what a header claims', async () => {
    await submit('/sprava-udaju', claim({ ico: '12' }))
    const forged = encodeURIComponent(JSON.stringify({ values: {}, faults: [] }))
    const answer = await fetch(`${origin}/sprava-udaju`, { headers: { [formStateHeader]: forged } })
    expect(await answer.text()).toBe('null')
  })

  test('counts by the connection, whatever address the caller claims', async () => {
    const statuses: number[] = []
    for (let times = 0; times < 6; times += 1) {
      const headers = { 'X-Forwarded-For': newAddress(), 'X-Client-Address': newAddress() }
      statuses.push((await submit('/sprava-udaju', claim(), headers)).status)
    }
    expect(statuses.at(-1)).toBe(429)
  })

  test.each(['/', '/katalog', '/constructor', '/de/sprava-udaju'])(
    'is the only page that takes one: %s does not',
    async (path) => {
      expect((await submit(path, claim())).status).toBe(405)
    },
  )
})
