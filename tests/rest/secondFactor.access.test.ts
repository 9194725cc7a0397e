import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'

import { everybody, startCms, type Cms, type Who } from '../support/cms'
import { next, prepareGround, sample, write, type Ground } from '../support/content'
import { lettersTo } from '../support/letters'
import { codeOf, proof, withFactors } from '../support/secondFactor'

let cms: Cms
let ground: Ground
let people: ReturnType<typeof withFactors>
beforeAll(async () => {
  cms = await startCms()
  ground = await prepareGround(cms.payload)
  people = withFactors(cms, () => ground)
})
afterAll(() => cms.stop())

const actionsOf = async (document: string) => {
  const { docs } = await cms.payload.find({
    collection: 'audit',
    where: { document: { equals: document } },
    sort: 'at',
    overrideAccess: true,
  })
  return docs.map(({ action }) => action).filter((action) => action?.startsWith('second-factor'))
}
const subjectsTo = async (email: string) =>
  (await lettersTo(cms, email))
    .filter(({ template }) => template === 'secondFactor')
    .map(({ subject }) => subject)
const reset = (id: string, as: Who) =>
  cms.rest(`/api/users/${id}/second-factor/reset`, { as, method: 'POST', body: proof })

describe.each(everybody)('%s', (who) => {
  const isSignedIn = who !== 'nobody'

  test('asks how it stands with her own, and begins one, only when signed in', async () => {
    const shown = await cms.rest('/api/users/second-factor', { as: who })
    const begun = await cms.rest('/api/users/second-factor/begin', {
      as: who,
      method: 'POST',
      body: proof,
    })
    const expected = isSignedIn ? 200 : 401
    expect([shown.status, begun.status]).toEqual([expected, expected])
  })

  test('cannot confirm or turn off what she has not got', async () => {
    const body = { code: '111111' }
    const answers = await Promise.all(
      ['confirm', 'off'].map((path) =>
        cms.rest(`/api/users/second-factor/${path}`, { as: who, method: 'POST', body }),
      ),
    )
    const expected = isSignedIn ? [400, 409] : [401, 401]
    expect(answers.map(({ status }) => status)).toEqual(expected)
  })

  test('resets that of another only as an admin', async () => {
    const { id } = await people.enrolled()
    const { status } = await reset(id, who)
    const isGone = (await people.factorOf(id)) === null
    expect([status, isGone]).toEqual(who === 'ada' ? [200, true] : [403, false])
  })

  test('cannot write it with the account, of her own or another’s', async () => {
    const { id } = await people.enrolled()
    const me = await cms.rest('/api/users/me', { as: who })
    const ids = [id, String(me.body.user?.id)]
    const answers = await Promise.all(
      ids.map((each) =>
        cms.rest(`/api/users/${each}`, {
          as: who,
          method: 'PATCH',
          body: { name: 'kdokoli', secondFactor: 'due' },
        }),
      ),
    )
    expect(answers.map(({ status }) => status)).toEqual([403, 403])
    expect(await people.factorOf(id)).toMatchObject({ person: id })
  })
})

describe('forged fields of an account', () => {
  const forged = {
    otpSecret: 'JBSWY3DPEHPK3PXP',
    totpSecret: 'JBSWY3DPEHPK3PXP',
    secret: 'JBSWY3DPEHPK3PXP',
    recovery: '',
    lastStep: 0,
  }

  test('change nothing of a second factor', async () => {
    const { id, headers } = await people.enrolled()
    const before = await people.factorOf(id)
    const url = `/api/users/${id}`
    const { status } = await cms.rest(url, { method: 'PATCH', headers, body: forged })
    expect([status, await people.factorOf(id)]).toEqual([400, before])
  })

  test('are not stored or answered', async () => {
    const { id, headers } = await people.enrolled()
    const url = `/api/users/${id}`
    const { text } = await cms.rest(url, { method: 'PATCH', headers, body: forged })
    const row = await cms.payload.db.findOne({ collection: 'users', where: { id: { equals: id } } })
    expect(text).not.toContain('JBSWY3DPEHPK3PXP')
    expect(JSON.stringify(row)).not.toMatch(/JBSWY3DPEHPK3PXP|"lastStep"|"recovery"/)
  })

  test('may be what the desk was shown', async () => {
    const { id, headers } = await people.enrolled()
    const body = { name: 'Nové jméno', secondFactor: 'on' }
    expect((await cms.rest(`/api/users/${id}`, { method: 'PATCH', headers, body })).status).toBe(
      200,
    )
  })

  test('are refused for a new account and for many at once', async () => {
    const body = { ...sample('users', 'novy', ground), email: `n${next()}@demo.test` }
    const made = await cms.rest('/api/users', {
      as: 'ada',
      method: 'POST',
      body: { ...body, secondFactor: 'on' },
    })
    const url = '/api/users?where[role][equals]=provider'
    const many = await cms.rest(url, { as: 'ada', method: 'PATCH', body: { secondFactor: 'on' } })
    expect([made.status, many.status]).toEqual([403, 403])
  })
})

describe('turning it on', () => {
  test('is journaled, told by letter, and ends the sessions that were open elsewhere', async () => {
    const { id, email } = await people.newPerson()
    const [here, elsewhere] = [await people.opened(email), await people.opened(email)]
    await people.enrol(here)
    expect([await people.me(here), await people.me(elsewhere)]).toMatchObject([{ id }, null])
    expect(await actionsOf(id)).toEqual(['second-factor-on'])
    expect(await subjectsTo(email)).toEqual(['Druhý faktor je zapnutý'])
  })

  test('does not count until it is confirmed', async () => {
    const { email } = await people.newPerson()
    await people.post('second-factor/begin', await people.opened(email), proof)
    expect((await people.signIn(email)).status).toBe(200)
  })

  test('is too late after a quarter of an hour', async () => {
    const { id, email } = await people.newPerson()
    const headers = await people.opened(email)
    const { body } = await people.post('second-factor/begin', headers, proof)
    const pendingAt = new Date(Date.now() - 16 * 60_000).toISOString()
    const factor = String((await people.factorOf(id))?.id)
    await cms.payload.db.updateOne({
      collection: 'second-factors',
      id: factor,
      data: { pendingAt },
    })
    const code = codeOf(body.secret)
    expect((await people.post('second-factor/confirm', headers, { code })).status).toBe(409)
  })

  test('gives recovery codes once, also when it is confirmed five times at one moment', async () => {
    const { email } = await people.newPerson()
    const headers = await people.opened(email)
    const { body } = await people.post('second-factor/begin', headers, proof)
    const code = codeOf(body.secret)
    const answers = await Promise.all(
      Array.from({ length: 5 }, () => people.post('second-factor/confirm', headers, { code })),
    )
    expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 409, 409, 409, 409])
  })

  test('anew, for another telephone, asks for a code of the old one, which holds until then', async () => {
    const person = await people.enrolled()
    const { headers, recoveryCodes, email, secret } = person
    const without = await people.post('second-factor/begin', headers, proof)
    const begun = await people.post('second-factor/begin', headers, {
      ...proof,
      code: recoveryCodes[0],
    })
    const old = await people.signIn(email, { otp: codeOf(secret, 1) })
    const code = codeOf(begun.body.secret)
    const confirmed = await people.post('second-factor/confirm', headers, { code })
    const statuses = [without, begun, old, confirmed].map(({ status }) => status)
    expect(statuses).toEqual([400, 200, 200, 200])
    const [used] = confirmed.body.recoveryCodes as string[]
    const after = [await people.signIn(email, { otp: recoveryCodes[1] })]
    after.push(await people.signIn(email, { otp: used }))
    expect(after.map(({ status }) => status)).toEqual([401, 200])
  })
})

describe('turning it off', () => {
  test('asks for a code, is journaled and told by letter', async () => {
    const { id, email, headers, secret } = await people.enrolled()
    const without = await people.post('second-factor/off', headers, proof)
    const off = await people.post('second-factor/off', headers, {
      ...proof,
      code: codeOf(secret, 1),
    })
    expect([without.status, off.status]).toEqual([400, 200])
    expect([(await people.signIn(email)).status, (await people.me(headers))?.secondFactor]).toEqual(
      [200, 'off'],
    )
    expect(await actionsOf(id)).toEqual(['second-factor-on', 'second-factor-off'])
    expect((await subjectsTo(email)).toSorted()).toEqual([
      'Druhý faktor je vypnutý',
      'Druhý faktor je zapnutý',
    ])
  })
})

describe('a reset by an admin', () => {
  test('ends the sessions, is journaled and told by letter; the password alone is enough then', async () => {
    const { id, email, headers } = await people.enrolled()
    await reset(id, 'ada')
    expect(await people.me(headers)).toBeNull()
    expect(await actionsOf(id)).toEqual(['second-factor-on', 'second-factor-reset'])
    expect(await subjectsTo(email)).toContain('Správce zrušil váš druhý faktor')
    expect((await people.signIn(email)).status).toBe(200)
  })

  test('is refused where there is none, and for her own', async () => {
    const { id } = await people.newPerson()
    const admin = await people.enrolled({ role: 'admin' })
    const own = await people.post(`${admin.id}/second-factor/reset`, admin.headers)
    expect([(await reset(id, 'ada')).status, own.status]).toEqual([409, 409])
    expect(await people.factorOf(admin.id)).toMatchObject({ person: admin.id })
  })
})

describe('the setting', () => {
  const set = (headers: Record<string, string>) =>
    cms.rest('/api/globals/security', {
      method: 'POST',
      headers,
      body: { requiresSecondFactor: true },
    })
  afterEach(() => people.require(false))

  test('is turned on by an admin who has a second factor herself', async () => {
    const admin = await people.enrolled({ role: 'admin' })
    const other = await people.newPerson({ role: 'admin' })
    const without = await set(await people.opened(other.email))
    const having = await set(admin.headers)
    expect([without.status, having.status]).toEqual([409, 200])
  })
})

describe('where staff must have a second factor', () => {
  beforeEach(() => people.require(true))
  afterEach(() => people.require(false))
  const staff = ['admin', 'editor', 'coordinator']

  test.each(staff)('a %s without one signs in and is nobody elsewhere', async (role) => {
    const { id, email } = await people.newPerson({ role })
    const headers = await people.opened(email)
    const draft = await write(cms.payload, 'news', {
      ...sample('news', `tajne${next()}`, ground),
      _status: 'draft',
    })
    const calls: [string, string, object?][] = [
      ...['users', `users/${id}`, `users/${ground.providerA}`, 'audit', 'letters', 'proposals'].map(
        (path): [string, string] => ['GET', path],
      ),
      ['GET', `news/${draft}?draft=true`],
      ['GET', 'globals/verification-rules'],
      ['GET', 'globals/security'],
      ['GET', 'review-queue'],
      ['GET', 'scheduled'],
      ['GET', 'audit/export'],
      ['POST', 'news', sample('news', `nove${next()}`, ground)],
      ['PATCH', `news/${draft}`, { _status: 'published' }],
      ['DELETE', `news/${draft}`],
      ['PATCH', `users/${id}`, { name: 'jiné' }],
      ['PATCH', 'users/me', { name: 'jiné' }],
      ['POST', 'globals/security', { requiresSecondFactor: false }],
      ['POST', 'users/second-factor/off', { code: '111111' }],
      ['POST', `users/${id}/second-factor/reset`, {}],
      ['POST', 'users/refresh-token', {}],
    ]
    const answers = await Promise.all(
      calls.map(([method, path, body]) => cms.rest(`/api/${path}`, { method, headers, body })),
    )
    const strangers = await Promise.all(
      calls.map(([method, path, body]) => cms.rest(`/api/${path}`, { method, body })),
    )
    expect(answers.map(({ status }) => status)).toEqual(strangers.map(({ status }) => status))
    expect(answers.filter(({ status }) => status < 400)).toEqual([])
  })

  test.each([
    ['a method in a header', { 'X-Payload-HTTP-Method-Override': 'GET' }, 'users/logout'],
    ['a slash at the end', {}, 'users/me/'],
    ['large letters', {}, 'USERS/me'],
  ])('she is not let through by %s', async (_, more, path) => {
    const { email } = await people.newPerson({ role: 'editor' })
    const headers = { ...(await people.opened(email)), ...more }
    const { text } = await cms.rest(`/api/${path}`, {
      method: path.endsWith('logout') ? 'POST' : 'GET',
      headers,
    })
    expect(text).not.toContain(email)
  })

  test('she learns who she is, turns it on, and works on in the same session', async () => {
    const { email } = await people.newPerson({ role: 'editor' })
    const headers = await people.opened(email)
    const before = await people.me(headers)
    await people.enrol(headers)
    const body = sample('news', `po zapnutí ${next()}`, ground)
    const { status } = await cms.rest('/api/news', { method: 'POST', headers, body })
    const states = [before?.secondFactor, (await people.me(headers))?.secondFactor, status]
    expect(states).toEqual(['due', 'on', 201])
  })

  test('she can leave', async () => {
    const { id, email } = await people.newPerson({ role: 'editor' })
    const { status } = await people.post('logout', await people.opened(email))
    expect([status, await people.sessionsOf(id)]).toEqual([200, []])
  })

  test('nobody of staff turns it off', async () => {
    const { id, headers, secret } = await people.enrolled({ role: 'coordinator' })
    const { status } = await people.post('second-factor/off', headers, {
      ...proof,
      code: codeOf(secret, 1),
    })
    expect([status, await people.factorOf(id)]).toMatchObject([409, { person: id }])
  })

  test('a provider works without one, and may turn hers off', async () => {
    const { headers, secret } = await people.enrolled()
    const body = { ...proof, code: codeOf(secret, 1) }
    const { status } = await people.post('second-factor/off', headers, body)
    const { email } = await people.newPerson()
    expect([status, (await people.me(await people.opened(email)))?.secondFactor]).toEqual([
      200,
      'off',
    ])
  })

  test('a session that was open before the setting is nobody too, until it is taken back', async () => {
    await people.require(false)
    const { email } = await people.newPerson({ role: 'admin' })
    const headers = await people.opened(email)
    const statuses: number[] = []
    for (const isRequired of [false, true, false]) {
      await people.require(isRequired)
      statuses.push((await cms.rest('/api/users', { headers })).status)
    }
    expect(statuses).toEqual([200, 403, 200])
  })
})
