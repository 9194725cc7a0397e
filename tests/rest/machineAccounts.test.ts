import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'

import { pragueClock } from '@/lib/pragueTime'

import { password, SITE_URL, startCms, type Cms } from '../support/cms'
import { next, prepareGround, sample, write, type Ground } from '../support/content'
import { byKey, withMachines } from '../support/machines'
import { proof, withFactors } from '../support/secondFactor'
import { inHours } from '../support/signUp'

let cms: Cms
let ground: Ground
let machines: ReturnType<typeof withMachines>
let people: ReturnType<typeof withFactors>
let published: string
let draft: string
beforeAll(async () => {
  cms = await startCms()
  ground = await prepareGround(cms.payload)
  machines = withMachines(cms)
  people = withFactors(cms, () => ground)
  const news = (title: string, _status: string) =>
    write(cms.payload, 'news', { ...sample('news', title, ground), _status })
  published = await news('Zveřejněná zpráva', 'published')
  draft = await news('Rozepsaná zpráva', 'draft')
})
afterAll(() => cms.stop())

type Headers = Record<string, string>

const fromSomewhere = () => ({ 'x-client-address': `192.0.2.${next()}` })
const messageOf = ({ body }: { body: { errors: { message: string }[] } }) => body.errors[0]?.message
const writeNews = (headers: Headers, more: Headers = {}) => {
  const body = { title: `Od stroje ${next()}`, slug: `od-stroje-${next()}` }
  return cms.rest('/api/news?draft=true', {
    method: 'POST',
    headers: { ...headers, ...more },
    body,
  })
}

const all = (status: number) => Array<number>(7).fill(status)
const waysIn: [string, () => Promise<Headers>, number[]][] = [
  ['an admin’s key', () => keyOf({ role: 'admin' }), [200, 200, 201, 200, 200, 403, 403]],
  [
    'a coordinator’s key',
    () => keyOf({ role: 'coordinator' }),
    [200, 200, 403, 403, 200, 403, 403],
  ],
  [
    'a provider’s key',
    () => keyOf({ role: 'provider', providers: [ground.providerA] }),
    [200, 404, 403, 403, 200, 403, 403],
  ],
  [
    'a key that only reads',
    () => keyOf({ role: 'editor', readsOnly: true }),
    [200, 200, 403, 403, 200, 403, 403],
  ],
  ['an expired key', () => spoilt(({ id }) => machines.expire(id)), all(401)],
  ['a revoked key', () => spoilt(({ id }) => machines.revoke(id)), all(401)],
  ['a replaced key', () => spoilt(({ id }) => machines.makeKey(id)), all(401)],
  ['the key of a closed account', () => spoilt(({ id }) => close(id)), all(401)],
  ['the key of a deleted account', () => spoilt(({ id }) => remove(id)), all(401)],
  ['a made-up key', () => Promise.resolve(byKey('rozc_nic')), all(401)],
  ['a key in another form', async () => inOtherForm(await keyOf({})), all(401)],
  ['no key', () => Promise.resolve({}), [200, 404, 403, 403, 403, 403, 401]],
]

const keyOf = async (data: object) => (await machines.machine(data)).headers
const spoilt = async (spoil: (machine: { id: string }) => Promise<unknown>): Promise<Headers> => {
  const machine = await machines.machine({ role: 'admin' })
  await spoil(machine)
  return machine.headers
}
const close = (id: string) =>
  cms.rest(`/api/users/${id}`, { as: 'ada', method: 'PATCH', body: { isActive: false } })
const remove = (id: string) => cms.rest(`/api/users/${id}`, { as: 'ada', method: 'DELETE' })
const inOtherForm = ({ Authorization }: Headers): Headers => ({
  Authorization: String(Authorization).replace('users', 'Users'),
})

describe('reads public, reads a draft, writes, deletes, sees accounts, makes one, signs in:', () => {
  test.each(waysIn)('%s', async (_, prepare, expected) => {
    const headers = { ...(await prepare()), ...fromSomewhere() }
    const doomed = await write(cms.payload, 'news', sample('news', `Ke smazání ${next()}`, ground))
    const person = { ...sample('users', `clovek-${next()}`, ground) }
    const signIn = { email: `nikdo-${next()}@demo.test`, password }
    const answers = [
      await cms.rest(`/api/news/${published}`, { headers }),
      await cms.rest(`/api/news/${draft}`, { headers }),
      await writeNews(headers),
      await cms.rest(`/api/news/${doomed}`, { method: 'DELETE', headers }),
      await cms.rest('/api/users?limit=1', { headers }),
      await cms.rest('/api/users', { method: 'POST', headers, body: person }),
      await cms.rest('/api/users/login', { method: 'POST', headers, body: signIn }),
    ]
    expect(answers.map(({ status }) => status)).toEqual(expected)
  })
})

describe('a machine account', () => {
  test('is made by an admin with a name and a role; no letter leaves, no password opens it', async () => {
    const { id, email } = await machines.newMachine()
    expect(email).toMatch(/^stroj-[0-9a-f]{32}@machines\.invalid$/)
    const signIn = await people.signIn(email)
    const forgotten = await people.post('forgot-password', fromSomewhere(), { email })
    const { totalDocs } = await cms.payload.count({
      collection: 'letters',
      where: { to: { equals: email } },
      overrideAccess: true,
    })
    const { linkDigest, invitedAt } = await machines.stored(id)
    expect([signIn.status, forgotten.status, totalDocs]).toEqual([401, 200, 0])
    expect([linkDigest ?? null, invitedAt ?? null]).toEqual([null, null])
  })

  test('stands among people as what it is', async () => {
    const { id } = await machines.newMachine()
    const { body } = await cms.rest(`/api/users/${id}`, { as: 'ada' })
    expect([body.standing, body.secondFactor]).toEqual(['machine', 'off'])
  })

  test.each([
    ['a person becomes none', { isMachine: true }, 403],
    ['a person does not only read', { readsOnly: true }, 400],
  ])('%s', async (_, body, status) => {
    const { id } = await people.newPerson()
    const answer = await cms.rest(`/api/users/${id}`, { as: 'ada', method: 'PATCH', body })
    expect(answer.status).toBe(status)
  })

  test.each([
    ['becomes no person', { isMachine: false }],
    ['gets no password', { password: 'kopretina na louce', ...proof }],
    ['gets no e-mail', { email: 'nekdo@demo.test', ...proof }],
  ])('%s', async (_, body) => {
    const { id } = await machines.newMachine()
    const answer = await cms.rest(`/api/users/${id}`, { as: 'ada', method: 'PATCH', body })
    expect(answer.status).toBe(403)
  })

  test('is saved by the desk as it was read, and made to read only', async () => {
    const { id, email, headers } = await machines.machine()
    const body = { name: 'Jinak', email, isMachine: true, readsOnly: true, role: 'editor' }
    const saved = await cms.rest(`/api/users/${id}`, { as: 'ada', method: 'PATCH', body })
    const written = await writeNews(headers)
    expect([saved.status, saved.body.doc.readsOnly, written.status]).toEqual([200, true, 403])
  })

  test('is no admin who could let others in', async () => {
    const { id } = await machines.newMachine({ role: 'admin' })
    const { docs } = await cms.payload.find({ collection: 'users', pagination: false })
    const admins = docs.filter(({ role, isMachine }) => role === 'admin' && !isMachine)
    const statuses = []
    for (const each of admins.filter(({ name }) => name !== 'ada')) await remove(String(each.id))
    for (const each of admins.filter(({ name }) => name === 'ada'))
      statuses.push((await close(String(each.id))).status)
    expect(statuses).toEqual([409])
    expect((await machines.stored(id)).role).toBe('admin')
  })

  test('is not shut out where staff must have a second factor, and journals under its name', async () => {
    const machine = await machines.machine({ name: 'Web města' })
    await people.require(true)
    const written = await writeNews(machine.headers)
    await people.require(false)
    expect(written.status).toBe(201)
    expect(await machines.journal(String(written.body.doc.id))).toEqual([['created', 'Web města']])
  })
})

describe('a key', () => {
  test('is answered once, with its day, and stored as its index alone', async () => {
    const { id } = await machines.newMachine()
    const day = pragueClock(new Date(inHours(100 * 24))).slice(0, 10)
    const { status, body } = await machines.makeKey(id, { expiresAt: day })
    const stored = await machines.stored(id)
    expect([status, pragueClock(new Date(body.expiresAt))]).toEqual([201, `${day}T23:59`])
    expect(body.key).toMatch(/^rozc_[\w-]{43}$/)
    expect(JSON.stringify(stored)).not.toContain(body.key)
    expect([stored.apiKey ?? null, String(stored.apiKeyIndex).length]).toEqual([null, 64])
    const { text } = await cms.rest(`/api/users/${id}`, { as: 'ada' })
    expect(text).not.toMatch(/apiKey|hasAPIKey|enableAPIKey|keyRefusedAt/)
  })

  test('holds for a year when nothing is said', async () => {
    const { id } = await machines.newMachine()
    const { body } = await machines.makeKey(id)
    const days = (Date.parse(String(body.expiresAt)) - Date.now()) / 86_400_000
    expect(Math.round(days)).toBeGreaterThanOrEqual(365)
    expect(Math.round(days)).toBeLessThanOrEqual(366)
  })

  test.each(['2020-01-01', '2099-01-01', '2027-02-30', 'zítra', 5])(
    'is not made until %s',
    async (expiresAt) => {
      const { id } = await machines.newMachine()
      expect((await machines.makeKey(id, { expiresAt })).status).toBe(400)
      expect((await machines.stored(id)).apiKeyIndex ?? null).toBeNull()
    },
  )

  test('is made and revoked only by an admin who proves it, for a machine', async () => {
    const { id } = await machines.newMachine()
    const person = await people.newPerson()
    const make = (as: 'edda' | 'nobody', method: string) =>
      cms.rest(`/api/users/${id}/key`, { as, method, body: method === 'POST' ? proof : undefined })
    const statuses = [
      (await machines.makeKey(id, { currentPassword: 'jiné' })).status,
      (await make('edda', 'POST')).status,
      (await make('nobody', 'DELETE')).status,
      (await machines.makeKey(person.id)).status,
      (await machines.makeKey('nikdo')).status,
      (await machines.revoke(id)).status,
    ]
    expect(statuses).toEqual([400, 403, 403, 409, 404, 409])
    expect((await machines.stored(id)).apiKeyIndex ?? null).toBeNull()
  })

  test.each(['apiKey', 'enableAPIKey', 'apiKeyIndex', 'hasAPIKey', 'keyExpiresAt'])(
    'is not set by writing %s',
    async (name) => {
      const { id, headers } = await machines.machine()
      const value = name.startsWith('api') ? 'x' : name === 'keyExpiresAt' ? '2030-01-01' : true
      const before = await machines.stored(id)
      const body = { [name]: value }
      await cms.rest(`/api/users/${id}`, { as: 'ada', method: 'PATCH', body })
      const after = await machines.stored(id)
      expect(after[name] ?? null).toEqual(before[name] ?? null)
      expect((await cms.rest('/api/users/me', { headers })).body.user.id).toBe(id)
    },
  )

  test.each(['apiKey', 'apiKeyIndex', 'enableAPIKey', 'keyRefusedAt'])(
    'nobody asks about %s',
    async (name) => {
      const asked = await cms.rest(`/api/users?where[${name}][exists]=true`, { as: 'ada' })
      const sorted = await cms.rest(`/api/users?sort=${name}`, { as: 'ada' })
      expect([asked.status, sorted.status]).toEqual([400, 400])
    },
  )

  test('has no names of what is stored in the description of REST', async () => {
    const { text } = await cms.rest('/api/openapi.json')
    expect(text).toContain('users API-Key KEY')
    expect(text).not.toMatch(
      /apiKeyIndex|enableAPIKey|hasAPIKey|"apiKey":\{"type":"string"|keyRefused/,
    )
  })

  test('outlives a change of the account’s name, and not its closing', async () => {
    const { id, headers } = await machines.machine()
    const change = (body: object) =>
      cms.rest(`/api/users/${id}`, { as: 'ada', method: 'PATCH', body })
    await change({ name: 'Jinak' })
    const renamed = await cms.rest('/api/users/me', { headers })
    await change({ isActive: false })
    const closed = await machines.stored(id)
    await change({ isActive: true })
    const reopened = await cms.rest('/api/users/me', { headers })
    expect([renamed.body.user.name, reopened.status]).toEqual(['Jinak', 401])
    expect(closed.apiKeyIndex ?? null).toBeNull()
  })

  test('changes no account, no key, no second factor, whatever its role', async () => {
    const { id, headers } = await machines.machine({ role: 'admin' })
    const other = await machines.newMachine()
    const asks: [string, string, object?][] = [
      ['PATCH', `/api/users/${id}`, { name: 'Jinak' }],
      ['PATCH', '/api/users?where[role][equals]=admin', { name: 'Jinak' }],
      ['DELETE', `/api/users/${other.id}`],
      ['POST', `/api/users/${other.id}/key`, proof],
      ['DELETE', `/api/users/${id}/key`],
      ['POST', '/api/users/second-factor/begin', proof],
      ['POST', '/api/users/logout', {}],
      ['POST', '/api/users/refresh-token', {}],
      ['POST', '/api/users/forgot-password', { email: 'ada@demo.test' }],
      ['POST', '/api/globals/security', { requiresSecondFactor: true }],
    ]
    const statuses = []
    for (const [method, url, body] of asks)
      statuses.push((await cms.rest(url, { method, headers, body })).status)
    expect(statuses).toEqual(asks.map(() => 403))
  })

  test('makes no account by approving a claim', async () => {
    const { headers } = await machines.machine({ role: 'admin' })
    const { user } = await authenticated(headers, 'POST', '/api/claims/x/approve')
    const creating = cms.payload.create({
      collection: 'users',
      data: sample('users', `clovek-${next()}`, ground) as never,
      overrideAccess: true,
      req: { user } as never,
    })
    await expect(creating).rejects.toMatchObject({ status: 403 })
  })

  test('that only reads asks a long question by POST, and writes nothing that way', async () => {
    const { headers } = await machines.machine({ readsOnly: true })
    const long = (value: string) =>
      cms.raw(
        new Request(`${SITE_URL}/api/news`, {
          method: 'POST',
          headers: {
            ...headers,
            'Content-Type': 'application/x-www-form-urlencoded',
            'X-Payload-HTTP-Method-Override': value,
          },
          body: 'limit=1',
        }),
      )
    const read = await long('GET')
    expect([read.status, ((await read.json()) as { limit: number }).limit]).toEqual([200, 1])
    expect((await long('get')).status).toBe(403)
    expect(messageOf(await writeNews(headers))).toBe('Tímto klíčem lze jen číst.')
    expect((await long('DELETE')).status).toBe(403)
  })

  test('opens no page of the desk', async () => {
    const { headers } = await machines.machine({ role: 'admin' })
    const desk = await cms.payload.auth({ headers: new Headers(headers) })
    const { user } = await authenticated(headers, 'GET', '/api/users/me')
    expect([desk.user, user?.role]).toEqual([null, 'admin'])
    const { config } = cms.payload.collections.users
    expect(await config.access.admin?.({ req: { user } } as never)).toBe(false)
  })

  test('never comes through a cookie', async () => {
    const { key } = await machines.machine()
    const cookies = [`payload-token=${key}`, `payload-token=users API-Key ${key}`]
    const answers = await Promise.all(
      cookies.map((Cookie) => cms.rest('/api/users/me', { headers: { Cookie } })),
    )
    expect(answers.map(({ body }) => body.user)).toEqual([null, null])
  })

  test('goes before a session that comes along', async () => {
    const { email } = await people.newPerson({ role: 'admin' })
    const token = people.tokenIn(await people.signIn(email))
    const Cookie = `payload-token=${token}`
    const { status } = await cms.rest('/api/users/me', { headers: { ...byKey('nic'), Cookie } })
    expect(status).toBe(401)
  })
})

/** Who a request is, as Payload finds it without the door before REST. */
const authenticated = async (headers: Headers, method: string, pathname: string) => {
  const req = { method, pathname, payload: cms.payload, headers: new Headers(headers) }
  return cms.payload.auth({ headers: req.headers, req: req as never })
}

describe('without the door', () => {
  test.each([
    ['expired', {}, (id: string) => machines.expire(id), 'GET'],
    ['reading only', { readsOnly: true }, () => Promise.resolve(), 'POST'],
  ])('a key that is %s opens nothing either', async (_, data, spoil, method) => {
    const machine = await machines.machine(data)
    await spoil(machine.id)
    const { user } = await authenticated(machine.headers, method, '/api/news')
    expect(user).toBeNull()
  })
})

describe('the journal', () => {
  test('knows that a key was made, first used and revoked, each once', async () => {
    const { id, headers } = await machines.machine({ name: 'Tiskárna' })
    await Promise.all([1, 2, 3].map(() => cms.rest('/api/news', { headers })))
    await machines.revoke(id)
    expect(await machines.journal(id)).toEqual([
      ['created', 'ada'],
      ['key-made', 'ada'],
      ['key-used', 'Tiskárna'],
      ['key-revoked', 'ada'],
    ])
  })

  test('knows once that an expired key was tried', async () => {
    const { id, headers } = await machines.machine()
    await machines.expire(id)
    for (let tried = 0; tried < 3; tried += 1) await cms.rest('/api/news', { headers })
    const actions = (await machines.journal(id)).map(([action]) => action)
    expect(actions).toEqual(['created', 'key-made', 'key-expired'])
  })

  test('a use is noted by its day, once, and is no change of the account', async () => {
    const { id, headers } = await machines.machine()
    const before = await machines.stored(id)
    await cms.rest('/api/news', { headers })
    const { body } = await cms.rest(`/api/users/${id}`, { as: 'ada' })
    const own = await cms.rest('/api/users/me', { headers })
    expect(body.keyLastUsedOn).toMatch(/^\d{4}-\d\d-\d\dT12:00:00\.000Z$/)
    expect(new Date(String(body.updatedAt))).toEqual(new Date(String(before.updatedAt)))
    expect(own.body.user.keyLastUsedOn).toBeUndefined()
  })
})

describe('refusals', () => {
  test.each([
    ['cs', 'Klíč neplatí, nebo už neplatí. Nový vytvoří správce portálu.'],
    ['en', 'The key does not hold, or no longer. An admin of the portal makes a new one.'],
    ['uk', 'Ключ недійсний або вже недійсний. Новий створить адміністратор порталу.'],
  ])('speak the language of the request: %s', async (language, message) => {
    const headers = { ...byKey('nic'), ...fromSomewhere(), 'Accept-Language': language }
    expect(messageOf(await cms.rest('/api/news', { headers }))).toBe(message)
  })

  test('six hundred requests a minute with one key, from wherever; another key goes on', async () => {
    const [one, two] = [await machines.machine(), await machines.machine()]
    const url = `/api/news/${published}?depth=0`
    for (let made = 0; made < 600; made += 1)
      await cms.rest(url, { headers: { ...one.headers, ...fromSomewhere() } })
    const refused = await cms.rest(url, { headers: one.headers })
    expect(refused.status).toBe(429)
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0)
    expect(messageOf(refused)).toMatch(/^Příliš mnoho požadavků\./)
    expect((await cms.rest(url, { headers: two.headers })).status).toBe(200)
  }, 60_000)

  test('thirty bad keys an hour from one address; a good key goes on there', async () => {
    const { headers } = await machines.machine()
    const address = fromSomewhere()
    const statuses = []
    for (let made = 0; made < 31; made += 1)
      statuses.push(
        (await cms.rest('/api/news', { headers: { ...byKey(`nic-${made}`), ...address } })).status,
      )
    expect(statuses).toEqual([...Array<number>(30).fill(401), 429])
    const good = await cms.rest('/api/news', { headers: { ...headers, ...address } })
    expect(good.status).toBe(200)
  })
})
