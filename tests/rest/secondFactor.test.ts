import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'

import { password, startCms, type Cms } from '../support/cms'
import { next, prepareGround, type Ground } from '../support/content'
import { lettersTo, tokensTo } from '../support/letters'
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

const wrongPassword = 'E-mail nebo heslo nesouhlasí.'
const markOf = ({ body }: { body: { errors?: { data?: unknown }[] } }) => body.errors?.[0]?.data
/** Six digits that are none of the codes that fit now. */
const otherThan = (secret: string) => {
  const fitting = [-1, 0, 1].map((steps) => codeOf(secret, steps))
  return ['111111', '222222', '333333', '444444'].find((code) => !fitting.includes(code)) ?? ''
}

describe('whoever has a second factor', () => {
  test('signs in with the code of her telephone', async () => {
    const { email, secret } = await people.enrolled()
    const answer = await people.signIn(email, { otp: codeOf(secret, 1) })
    expect([answer.status, answer.body.user.email]).toEqual([200, email])
  })

  test('is asked for it after the right password, without a session or a cookie', async () => {
    const { id, email } = await people.enrolled()
    const before = await people.sessionsOf(id)
    const answer = await people.signIn(email)
    expect([answer.status, markOf(answer)]).toEqual([401, { otp: 'required' }])
    expect(answer.headers.get('set-cookie')).toBeNull()
    expect(await people.sessionsOf(id)).toEqual(before)
  })

  test('is not told apart from a stranger after a wrong password, with a code or without', async () => {
    const { email, secret } = await people.enrolled()
    const hers = [{}, { otp: codeOf(secret, 1) }].map((more) =>
      people.signIn(email, { password: 'not hers at all', ...more }),
    )
    const unknown = people.signIn(`nikdo-${next()}@demo.test`)
    const answers = await Promise.all([...hers, unknown])
    expect(answers.map(({ status, body }) => [status, body])).toEqual(
      answers.map(() => [401, { errors: [{ message: wrongPassword }] }]),
    )
  })

  test.each([
    ['a wrong code', otherThan],
    ['a code of two minutes ago', (secret: string) => codeOf(secret, -4)],
    ['a code of two minutes later', (secret: string) => codeOf(secret, 4)],
    ['a recovery code that was never given', () => 'abcd-efgh-jkmn'],
    ['no digits at all', () => '      x'],
    ['a very long text', () => '1'.repeat(50_000)],
  ])('is refused with %s, and asked again', async (_, make) => {
    const { id, email, secret } = await people.enrolled()
    const before = await people.sessionsOf(id)
    const answer = await people.signIn(email, { otp: make(secret) })
    expect([answer.status, markOf(answer)]).toEqual([401, { otp: 'wrong' }])
    expect(answer.body.errors[0].message).toBe(wrongPassword)
    expect(answer.headers.get('set-cookie')).toBeNull()
    expect(await people.sessionsOf(id)).toEqual(before)
  })

  test.each([{ $ne: null }, ['111111'], 111111, true, null])(
    'is asked for a code when she sends %o',
    async (otp) => {
      const { email } = await people.enrolled()
      expect(markOf(await people.signIn(email, { otp }))).toEqual({ otp: 'required' })
    },
  )

  test('cannot use a code twice', async () => {
    const { email, secret } = await people.enrolled()
    const otp = codeOf(secret, 1)
    const first = await people.signIn(email, { otp })
    const second = await people.signIn(email, { otp })
    expect([first.status, second.status, markOf(second)]).toEqual([200, 401, { otp: 'wrong' }])
  })

  test('cannot sign in with the code that turned it on', async () => {
    const person = await people.newPerson()
    const headers = await people.opened(person.email)
    const { body } = await people.post('second-factor/begin', headers, proof)
    expect(body.address).toMatch(new RegExp(`^otpauth://totp/.*secret=${body.secret}`))
    const code = codeOf(body.secret)
    await people.post('second-factor/confirm', headers, { code })
    expect((await people.signIn(person.email, { otp: code })).status).toBe(401)
  })

  test('cannot use an older code after a newer one', async () => {
    const { id, email, secret } = await people.enrolled()
    const factor = await people.factorOf(id)
    await cms.payload.db.updateOne({
      collection: 'second-factors',
      id: String(factor?.id),
      data: { lastStep: 0 },
    })
    const newer = await people.signIn(email, { otp: codeOf(secret, 1) })
    const older = await people.signIn(email, { otp: codeOf(secret) })
    expect([newer.status, older.status]).toEqual([200, 401])
  })

  test.each([
    ['a code', (person: { secret: string }) => codeOf(person.secret, 1)],
    ['a recovery code', (person: { recoveryCodes: string[] }) => String(person.recoveryCodes[0])],
  ])('gets in once with %s that is sent five times at one moment', async (_, pick) => {
    const person = await people.enrolled()
    const otp = pick(person)
    const answers = await Promise.all(
      Array.from({ length: 5 }, () => people.signIn(person.email, { otp })),
    )
    expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 401, 401, 401, 401])
  })

  test('is not let in by a new password alone', async () => {
    const { email } = await people.enrolled()
    await people.post('forgot-password', {}, { email })
    const tokens = (await tokensTo(cms, email)).filter(Boolean)
    const chosen = 'a new password of hers'
    const set = await people.post('reset-password', {}, { token: tokens[0], password: chosen })
    const answer = await people.signIn(email, { password: chosen })
    expect([set.status, set.headers.get('set-cookie')]).toEqual([200, null])
    expect(markOf(answer)).toEqual({ otp: 'required' })
  })

  test('is not let in when what is stored was sealed for somebody else', async () => {
    const { id, email } = await people.enrolled()
    const other = await people.enrolled()
    const [hers, theirs] = await Promise.all([people.factorOf(id), people.factorOf(other.id)])
    await cms.payload.db.updateOne({
      collection: 'second-factors',
      id: String(hers?.id),
      data: { secret: theirs?.secret },
    })
    const answer = await people.signIn(email, { otp: codeOf(other.secret, 1) })
    expect([answer.status, markOf(answer)]).toEqual([401, { otp: 'wrong' }])
  })
})

describe('recovery codes', () => {
  test('are ten, all different', async () => {
    const { recoveryCodes } = await people.enrolled()
    expect(new Set(recoveryCodes).size).toBe(10)
    expect(recoveryCodes.join()).toMatch(/^([0-9a-z]{4}(-[0-9a-z]{4}){2},?){10}$/)
  })

  test('work once each', async () => {
    const { email, recoveryCodes } = await people.enrolled()
    const statuses: number[] = []
    for (const otp of [recoveryCodes[0], recoveryCodes[0], recoveryCodes[1]])
      statuses.push((await people.signIn(email, { otp })).status)
    expect(statuses).toEqual([200, 401, 200])
  })

  test('work as people write them: large letters and blanks', async () => {
    const { email, recoveryCodes } = await people.enrolled()
    const otp = ` ${recoveryCodes[3]?.toUpperCase().replaceAll('-', ' ')} `
    expect((await people.signIn(email, { otp })).status).toBe(200)
  })

  test('work both when two of them are used at one moment', async () => {
    const { id, email, recoveryCodes } = await people.enrolled()
    const answers = await Promise.all(
      recoveryCodes.slice(0, 2).map((otp) => people.signIn(email, { otp })),
    )
    expect(answers.map(({ status }) => status)).toEqual([200, 200])
    expect((await people.factorOf(id))?.recovery.split(' ')).toHaveLength(8)
  })
})

describe('what is stored', () => {
  test('tells neither the secret nor the recovery codes', async () => {
    const { id, secret, recoveryCodes } = await people.enrolled()
    const row = JSON.stringify(await people.factorOf(id))
    expect(row).toContain('lastStep')
    expect([secret, ...recoveryCodes].filter((each) => row.includes(each))).toEqual([])
  })

  test('is in no answer, journal or letter, for an admin either', async () => {
    const { id, email, secret, recoveryCodes, headers } = await people.enrolled()
    const urls = [`/api/users/${id}?depth=3`, '/api/users?limit=100', '/api/audit?limit=100']
    const answers = await Promise.all([
      ...urls.map((url) => cms.rest(url, { as: 'ada' })),
      cms.rest('/api/users/me', { headers }),
      cms.rest('/api/users/second-factor', { headers }),
    ])
    const all = [...answers.map(({ text }) => text), JSON.stringify(await lettersTo(cms, email))]
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 200, 200])
    expect(all.join()).not.toMatch(/"(secret|pending|recovery|lastStep)"/)
    expect([secret, ...recoveryCodes].filter((each) => all.join().includes(each))).toEqual([])
  })

  test('goes with the account', async () => {
    const { id } = await people.enrolled()
    await cms.rest(`/api/users/${id}`, { as: 'ada', method: 'DELETE' })
    expect(await people.factorOf(id)).toBeNull()
  })
})

describe('wrong codes', () => {
  const fail = async (email: string, secret: string, times: number, address?: string) => {
    const statuses: number[] = []
    for (let made = 0; made < times; made += 1)
      statuses.push((await people.signIn(email, { otp: otherThan(secret) }, address)).status)
    return statuses
  }

  test('are refused after ten in an hour, wherever they come from', async () => {
    const { email, secret } = await people.enrolled()
    const statuses = await fail(email, secret, 11)
    const right = await people.signIn(email, { otp: codeOf(secret, 1) })
    expect([statuses.slice(0, 10), statuses[10]]).toEqual([Array(10).fill(401), 429])
    expect([right.status, Number(right.headers.get('retry-after')) > 3_000]).toEqual([429, true])
  })

  test('count with the wrong passwords of their address', async () => {
    const { email, secret } = await people.enrolled()
    const address = `192.0.2.${next()}`
    await fail(email, secret, 5, address)
    for (let made = 0; made < 5; made += 1)
      await people.signIn(email, { password: 'not hers at all' }, address)
    expect((await people.signIn(email, {}, address)).status).toBe(429)
  })

  test('are not counted of a code that is only missing, or right', async () => {
    const { email, recoveryCodes } = await people.enrolled()
    const address = `192.0.2.${next()}`
    const statuses = new Set<number>()
    for (const otp of recoveryCodes) {
      statuses.add((await people.signIn(email, {}, address)).status)
      statuses.add((await people.signIn(email, { otp }, address)).status)
    }
    expect([...statuses]).toEqual([401, 200])
  })

  test('to the page where it is turned off count too', async () => {
    const { headers, secret } = await people.enrolled()
    const statuses: number[] = []
    for (let made = 0; made < 11; made += 1) {
      const body = { ...proof, code: otherThan(secret) }
      statuses.push((await people.post('second-factor/off', headers, body)).status)
    }
    expect(statuses).toEqual([...Array<number>(10).fill(400), 429])
  })
})

test('whoever has none signs in as before, whatever code she sends', async () => {
  const { email } = await people.newPerson()
  expect((await people.signIn(email, { password, otp: '123456' })).status).toBe(200)
})
