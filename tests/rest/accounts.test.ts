import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'

import { everybody, password, startCms, type Cms, type Who } from '../support/cms'
import { next, prepareGround, sample, write, type Ground } from '../support/content'
import { lettersTo, tokensTo } from '../support/letters'

let cms: Cms
let ground: Ground
beforeAll(async () => {
  cms = await startCms()
  ground = await prepareGround(cms.payload)
})
afterAll(() => cms.stop())

const chosen = 'a password of her own'
const signedIn = everybody.filter((who) => who !== 'nobody')

/** An admin creates somebody in the desk. */
const invited = async (more: object = {}) => {
  const email = `pozvana-${next()}@demo.test`
  const body = { name: 'Pozvaná', email, role: 'provider', providers: [], ...more }
  const answer = await cms.rest('/api/users', { as: 'ada', method: 'POST', body })
  return { id: String(answer.body.doc.id), email }
}
const person = (more: object = {}) =>
  write(cms.payload, 'users', {
    ...sample('users', 'clovek', ground),
    email: `clovek-${next()}@demo.test`,
    ...more,
  })
const idOf = async (name: string) => {
  const { docs } = await cms.payload.find({
    collection: 'users',
    where: { name: { equals: name } },
  })
  return String(docs[0]?.id)
}
const stored = (id: string) => cms.payload.findByID({ collection: 'users', id, depth: 0 })
const post = (path: string, body: object, as: Who = 'nobody') =>
  cms.rest(`/api/users/${path}`, { method: 'POST', body, as })
const signIn = (email: string, password: string) => post('login', { email, password })
const setPassword = (token: unknown, password = chosen) =>
  post('reset-password', { token, password })
const invite = (id: string, as: Who) => post(`${id}/invite`, {}, as)
const patch = (id: string, body: object, as: Who = 'ada') =>
  cms.rest(`/api/users/${id}`, { as, method: 'PATCH', body })
const actionsOf = async (document: string) => {
  const { docs } = await cms.payload.find({
    collection: 'audit',
    where: { document: { equals: document } },
    sort: 'at',
    overrideAccess: true,
  })
  return docs.map(({ action }) => action)
}

/** An editor who is signed in. */
const open = async () => {
  const { email, id } = await stored(await person({ role: 'editor' }))
  const login = await signIn(email, password)
  const [, token] = /payload-token=([^;]+)/.exec(String(login.headers.get('set-cookie'))) ?? []
  return { id: String(id), email, headers: { Authorization: `JWT ${token}` } }
}
const asks = ({ headers }: { headers: Record<string, string> }) =>
  cms.rest('/api/users/me', { headers })

describe('an invited person', () => {
  test('gets a link with which she sets her password and signs in', async () => {
    const { email } = await invited()
    const [token] = await tokensTo(cms, email)
    expect((await setPassword(token)).status).toBe(200)
    expect((await signIn(email, chosen)).status).toBe(200)
  })

  test('cannot be signed in with a password that the admin sent along', async () => {
    const { email } = await invited({ password: 'thought out by the admin' })
    expect((await signIn(email, 'thought out by the admin')).status).toBe(401)
  })

  test('is shown as invited until she has set her password', async () => {
    const { id, email } = await invited()
    const before = (await stored(id)).standing
    await setPassword((await tokensTo(cms, email))[0])
    expect([before, (await stored(id)).standing]).toEqual(['invited', 'active'])
  })

  test('is journaled, and once more when the invitation is sent again', async () => {
    const { id } = await invited()
    await invite(id, 'ada')
    expect(await actionsOf(id)).toEqual(['created', 'invited', 'invited'])
  })

  test('gets her invitation again when she says that she forgot her password', async () => {
    const { email } = await invited()
    await post('forgot-password', { email })
    const letters = await lettersTo(cms, email)
    expect(letters.map(({ template }) => template)).toEqual(['invitation', 'invitation'])
  })
})

test.each(everybody)(
  '%s sends an invitation again to a provider’s person only as staff',
  async (who) => {
    const { id, email } = await invited()
    const { status } = await invite(id, who)
    const may = ['karel', 'edda', 'ada'].includes(who)
    expect([status < 300, (await lettersTo(cms, email)).length]).toEqual([may, may ? 2 : 1])
  },
)

test('nobody who has a password is invited again', async () => {
  expect((await invite(await person(), 'ada')).status).toBe(409)
})

describe('a link', () => {
  test('works once', async () => {
    const { email } = await invited()
    const [token] = await tokensTo(cms, email)
    await setPassword(token)
    const again = await setPassword(token, 'somebody else has found it')
    expect([again.status, (await signIn(email, chosen)).status]).toEqual([400, 200])
  })

  test('works once also when it is used ten times at the same moment', async () => {
    const { email } = await invited()
    const [token] = await tokensTo(cms, email)
    const answers = await Promise.all(Array.from({ length: 10 }, () => setPassword(token)))
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1)
  })

  test('ends when a newer one is sent', async () => {
    const { id, email } = await invited()
    await invite(id, 'ada')
    const [older, newer] = await tokensTo(cms, email)
    expect([(await setPassword(older)).status, (await setPassword(newer)).status]).toEqual([
      400, 200,
    ])
  })

  test('ends when its time is over', async () => {
    const { id, email } = await invited()
    const linkExpiresAt = new Date(Date.now() - 1_000).toISOString()
    await cms.payload.db.updateOne({ collection: 'users', id, data: { linkExpiresAt } })
    expect((await setPassword((await tokensTo(cms, email))[0])).status).toBe(400)
  })

  test.each([
    [
      'changed by one sign',
      (token: string) => token.replace(/.$/, (end) => (end === '0' ? '1' : '0')),
    ],
    ['cut short', (token: string) => token.slice(0, 20)],
    ['empty', () => ''],
    ['a query of the database', () => ({ $ne: null })],
    ['null', () => null],
  ])('that is %s sets nothing', async (_, change) => {
    const { email } = await invited()
    const [token = ''] = await tokensTo(cms, email)
    expect((await setPassword(change(token))).status).toBe(400)
    expect((await setPassword(token)).status).toBe(200)
  })

  test('is not stored as it is', async () => {
    const { id, email } = await invited()
    const [token = ''] = await tokensTo(cms, email)
    const row = await cms.payload.db.findOne({ collection: 'users', where: { id: { equals: id } } })
    expect(token).toHaveLength(40)
    expect(JSON.stringify(row)).not.toContain(token)
  })

  test('is not spent on a password that is too short', async () => {
    const { email } = await invited()
    const [token] = await tokensTo(cms, email)
    const short = await setPassword(token, 'kratke')
    expect([short.status, (await setPassword(token)).status]).toEqual([400, 200])
    expect(short.body.errors[0].message).toContain('12 až 200 znaků')
  })

  test('nor on one that is easily guessed', async () => {
    const { email } = await invited()
    const [token] = await tokensTo(cms, email)
    const common = await setPassword(token, 'password1234')
    const own = await setPassword(token, email)
    const good = await setPassword(token)
    expect([common.status, own.status, good.status]).toEqual([400, 400, 200])
    expect(common.body.errors[0].message).toContain('snadno uhodnout')
  })

  test('signs nobody in', async () => {
    const { email } = await invited()
    const { headers } = await setPassword((await tokensTo(cms, email))[0])
    expect(headers.get('set-cookie')).toBeNull()
  })
})

describe('a forgotten password', () => {
  test('ends the sessions that were open with the old one', async () => {
    const editor = await open()
    const before = await asks(editor)
    await post('forgot-password', { email: editor.email })
    await setPassword((await tokensTo(cms, editor.email))[0])
    const after = await asks(editor)
    expect([before.body.user?.email, after.body.user]).toEqual([editor.email, null])
  })

  test('of a closed account sends nothing, and says what it always says', async () => {
    const id = await person({ isActive: false })
    const { email } = await stored(id)
    const closed = await post('forgot-password', { email })
    const unknown = await post('forgot-password', { email: 'nikdo@demo.test' })
    expect([closed.status, closed.text]).toEqual([unknown.status, unknown.text])
    expect(await lettersTo(cms, email)).toEqual([])
  })

  test('sends at most five letters an hour to one person', async () => {
    const { email } = await stored(await person())
    for (let times = 0; times < 7; times += 1) await post('forgot-password', { email })
    expect(await lettersTo(cms, email)).toHaveLength(5)
  })
})

test('a session ends after a day, however often it was prolonged', async () => {
  const { id, headers } = await open()
  const me = async () => (await asks({ headers })).body.user
  const stored = await cms.payload.db.findOne<{ id: string; sessions: { createdAt: string }[] }>({
    collection: 'users',
    where: { id: { equals: id } },
  })
  const aged = (hours: number) => {
    const createdAt = new Date(Date.now() - hours * 3_600_000).toISOString()
    const sessions = (stored?.sessions ?? []).map((each) => ({ ...each, createdAt }))
    const data = { sessions, updatedAt: null }
    return cms.payload.db.updateOne({ collection: 'users', id, data })
  }
  await aged(23.9)
  const before = await me()
  await aged(24.1)
  const refreshed = await cms.rest('/api/users/refresh-token', { method: 'POST', headers })
  expect([before?.id, await me(), refreshed.status]).toEqual([id, null, 403])
})

describe('an account that is closed', () => {
  test('ends its session with the next request', async () => {
    const editor = await open()
    const before = await asks(editor)
    await patch(editor.id, { isActive: false })
    const after = await asks(editor)
    const body = sample('news', 'po uzavření', ground)
    const written = await cms.rest('/api/news', { method: 'POST', body, headers: editor.headers })
    expect([before.body.user?.email, after.body.user]).toEqual([editor.email, null])
    expect(written.status).toBe(403)
  })

  test('is nobody even with a session that came back', async () => {
    const editor = await open()
    const where = { id: { equals: editor.id } }
    const row = await cms.payload.db.findOne<{ id: string; sessions: object[] }>({
      collection: 'users',
      where,
    })
    await patch(editor.id, { isActive: false })
    const data = { sessions: row?.sessions }
    await cms.payload.db.updateOne({ collection: 'users', id: editor.id, data })
    expect((await asks(editor)).body.user).toBeNull()
  })

  test('cannot sign in, and is told no more than a stranger', async () => {
    const editor = await open()
    await patch(editor.id, { isActive: false })
    const closed = await signIn(editor.email, password)
    const unknown = await signIn('nikdo@demo.test', password)
    expect([closed.status, closed.text]).toEqual([401, unknown.text])
  })

  test('loses the link that it had', async () => {
    const { id, email } = await invited()
    await patch(id, { isActive: false })
    await patch(id, { isActive: true })
    expect((await setPassword((await tokensTo(cms, email))[0])).status).toBe(400)
  })

  test('signs in again when it is opened', async () => {
    const editor = await open()
    await patch(editor.id, { isActive: false })
    await patch(editor.id, { isActive: true })
    expect((await signIn(editor.email, password)).status).toBe(200)
  })

  test('stays closed when a session is noted by what was read before', async () => {
    const editor = await open()
    const where = { id: { equals: editor.id } }
    const read = await cms.payload.db.findOne<{ id: string }>({ collection: 'users', where })
    await patch(editor.id, { isActive: false, role: 'provider' })
    // What Payload writes when somebody signs in: the whole account, as it was before.
    const data = { ...read, updatedAt: null }
    await cms.payload.db.updateOne({ collection: 'users', id: editor.id, data })
    expect(await stored(editor.id)).toMatchObject({ isActive: false, role: 'provider' })
  })
})

test.each(signedIn)('%s closes accounts, her own too, only as an admin', async (who) => {
  const id = await person()
  const { body } = await cms.rest('/api/users/me', { as: who })
  const other = await patch(id, { isActive: false }, who)
  expect([other.status, (await stored(id)).isActive]).toEqual(
    who === 'ada' ? [200, false] : [403, true],
  )
  expect(body.user.isActive).toBe(true)
})

test.each(['pavla', 'karel'] as const)(
  '%s is refused aloud who closes her own account',
  async (who) => {
    const { body } = await cms.rest('/api/users/me', { as: who })
    expect((await patch(body.user.id, { isActive: false }, who)).status).toBe(403)
  },
)

describe('the last admin', () => {
  const ada = () => idOf('ada')

  test.each([{ isActive: false }, { role: 'editor' }])('cannot be changed to %o', async (body) => {
    const { status, text } = await patch(await ada(), body)
    expect(status).toBe(409)
    expect(text).toContain('poslední správce')
  })

  test('cannot be deleted', async () => {
    const answer = await cms.rest(`/api/users/${await ada()}`, { as: 'ada', method: 'DELETE' })
    expect(answer.status).toBe(409)
  })

  test('is not replaced by one who was only invited, or who is closed', async () => {
    await invited({ role: 'admin' })
    await person({ role: 'admin', isActive: false })
    expect((await patch(await ada(), { role: 'editor' })).status).toBe(409)
  })

  test('may go when there is another', async () => {
    const other = await person({ role: 'admin' })
    expect((await patch(other, { role: 'editor' })).status).toBe(200)
  })

  test('is left when two admins close each other’s accounts at the same moment', async () => {
    const other = await person({ role: 'admin' })
    const { email } = await stored(other)
    const login = await signIn(email, password)
    const [, token] = /payload-token=([^;]+)/.exec(String(login.headers.get('set-cookie'))) ?? []
    const body = { isActive: false }
    const [hers, his] = await Promise.all([
      patch(other, body),
      cms.rest(`/api/users/${await ada()}`, {
        method: 'PATCH',
        body,
        headers: { Authorization: `JWT ${token}` },
      }),
    ])
    const { docs } = await cms.payload.find({
      collection: 'users',
      where: { and: [{ role: { equals: 'admin' } }, { isActive: { equals: true } }] },
      overrideAccess: true,
    })
    expect([hers.status, his.status]).not.toEqual([200, 200])
    expect(docs.filter(({ standing }) => standing === 'active').length).toBeGreaterThan(0)
  })
})
