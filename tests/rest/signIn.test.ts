import crypto from 'node:crypto'
import { afterAll, afterEach, beforeAll, describe, expect, jest, test } from '@jest/globals'

import { password, startCms, type Cms } from '../support/cms'
import { next, prepareGround, sample, write, type Ground } from '../support/content'

let cms: Cms
let ground: Ground
beforeAll(async () => {
  cms = await startCms()
  ground = await prepareGround(cms.payload)
})
afterAll(() => cms.stop())
afterEach(() => {
  jest.restoreAllMocks()
})

const wrong = 'not the password at all'
/** Every test is at addresses of its own: limits count by them. */
const newAddress = () => `192.0.2.${next()}`
const person = async (more: object = {}) => {
  const email = `clovek-${next()}@demo.test`
  await write(cms.payload, 'users', { ...sample('users', 'clovek', ground), email, ...more })
  return email
}
const signIn = (email: string, secret: string, address: string) =>
  cms.rest('/api/users/login', {
    method: 'POST',
    body: { email, password: secret },
    headers: { 'x-client-address': address },
  })
const fail = async (email: string, times: number, address: () => string) => {
  for (let made = 0; made < times; made += 1) await signIn(email, wrong, address())
}

describe('whoever cannot sign in learns the same', () => {
  test.each([
    ['with a wrong password', () => person(), wrong],
    ['with a name that nobody has', () => Promise.resolve(`nikdo-${next()}@demo.test`), password],
    ['with a closed account', () => person({ isActive: false }), password],
  ])('%s', async (_, who, secret) => {
    const { status, body } = await signIn(await who(), secret, newAddress())
    expect([status, body]).toEqual([
      401,
      { errors: [{ message: 'E-mail nebo heslo nesouhlasí.' }] },
    ])
  })

  test.each([
    ['a wrong password', () => person()],
    ['a name that nobody has', () => Promise.resolve(`nikdo-${next()}@demo.test`)],
    ['a closed account', () => person({ isActive: false })],
  ])('after one hash of the same cost: %s', async (_, who) => {
    const email = await who()
    const hash = jest.spyOn(crypto, 'pbkdf2')
    await signIn(email, wrong, newAddress())
    expect(hash.mock.calls.map(([, , rounds, length]) => [rounds, length])).toEqual([[600_000, 32]])
  })
})

test.each([
  [
    'multipart/form-data',
    () => {
      const body = new FormData()
      body.append('_payload', JSON.stringify({ email: 'edda@demo.test', password }))
      return { body }
    },
  ],
  [
    'text/plain',
    () => ({
      body: JSON.stringify({ email: 'edda@demo.test', password }),
      headers: { 'Content-Type': 'text/plain' },
    }),
  ],
  [
    'application/x-www-form-urlencoded',
    () => ({
      body: new URLSearchParams({ email: 'edda@demo.test', password }),
    }),
  ],
])('a form on another site signs nobody in: %s', async (_, given) => {
  const request = new Request('http://portal.test/api/users/login', { method: 'POST', ...given() })
  const { status, headers } = await cms.raw(request)
  expect([status, headers.get('set-cookie')]).toEqual([415, null])
})

describe('too many wrong passwords', () => {
  test('from one address to one account are refused, with when to come again', async () => {
    const email = await person()
    const address = newAddress()
    await fail(email, 10, () => address)
    const { status, headers, body } = await signIn(email, password, address)
    expect([status, Number(headers.get('retry-after')) > 800]).toEqual([429, true])
    expect(body.errors[0].message).toBe('Příliš mnoho pokusů. Zkuste to znovu za 15 min.')
  })

  test('are refused before anything is hashed', async () => {
    const email = await person()
    const address = newAddress()
    await fail(email, 10, () => address)
    const hash = jest.spyOn(crypto, 'pbkdf2')
    await signIn(email, password, address)
    expect(hash).not.toHaveBeenCalled()
  })

  test('are refused alike for a name that nobody has', async () => {
    const email = `nikdo-${next()}@demo.test`
    const address = newAddress()
    await fail(email, 10, () => address)
    expect((await signIn(email, password, address)).status).toBe(429)
  })

  test('of a stranger leave its person signing in from elsewhere', async () => {
    const email = await person()
    const stranger = newAddress()
    await fail(email, 11, () => stranger)
    expect((await signIn(email, password, newAddress())).status).toBe(200)
  })

  test('from many addresses stop all but the addresses where its person has been', async () => {
    const email = await person()
    const home = newAddress()
    await signIn(email, password, home)
    await fail(email, 50, newAddress)
    const elsewhere = await signIn(email, password, newAddress())
    expect([elsewhere.status, (await signIn(email, password, home)).status]).toEqual([429, 200])
  })

  test('at ten accounts from one address are refused at the eleventh', async () => {
    const address = newAddress()
    for (let times = 0; times < 10; times += 1)
      await fail(`nikdo-${next()}@demo.test`, 10, () => address)
    expect((await signIn(await person(), password, address)).status).toBe(429)
  })

  test('at the same moment are counted each', async () => {
    const email = await person()
    const address = newAddress()
    const answers = await Promise.all(
      Array.from({ length: 15 }, () => signIn(email, wrong, address)),
    )
    expect(answers.filter(({ status }) => status === 401)).toHaveLength(10)
  })
})

test('yesterday’s language of translating does not stay for today’s writing; other habits do', async () => {
  const ask = (key: string, method: string) => {
    const body = method === 'POST' ? { value: 'uk' } : undefined
    return cms.rest(`/api/payload-preferences/${key}`, { as: 'edda', method, body })
  }
  const kept = async () => [
    (await ask('locale', 'GET')).body?.value ?? null,
    (await ask('nav', 'GET')).body?.value,
  ]
  await ask('locale', 'POST')
  await ask('nav', 'POST')
  expect(await kept()).toEqual(['uk', 'uk'])
  await signIn('edda@demo.test', password, newAddress())
  expect(await kept()).toEqual([null, 'uk'])
})

test('whoever signs in again and again is never refused', async () => {
  const email = await person()
  const address = newAddress()
  const statuses: number[] = []
  for (let times = 0; times < 15; times += 1)
    statuses.push((await signIn(email, password, address)).status)
  expect([...new Set(statuses)]).toEqual([200])
})

test('strangers’ passwords are hashed one after another, however many sign in', async () => {
  const email = await person()
  const { pbkdf2 } = crypto
  let running = 0
  let most = 0
  jest.spyOn(crypto, 'pbkdf2').mockImplementation(((...args: Parameters<typeof pbkdf2>) => {
    most = Math.max(most, (running += 1))
    const done = args[5]
    pbkdf2(args[0], args[1], args[2], args[3], args[4], (error, key) => {
      running -= 1
      done(error, key)
    })
  }) as typeof pbkdf2)
  await Promise.all(Array.from({ length: 8 }, () => signIn(email, wrong, newAddress())))
  expect(most).toBe(1)
})

test('no address is stored as it is', async () => {
  const email = await person()
  const address = newAddress()
  await signIn(email, password, address)
  const where = { email: { equals: email } }
  const row = await cms.payload.db.findOne<{ id: string; knownAddresses: string }>({
    collection: 'users',
    where,
  })
  expect(row?.knownAddresses).toMatch(/^[0-9a-f]{16}$/)
  expect(JSON.stringify(row)).not.toContain(address)
})

test('who signs in where she has been before does not wait behind a stranger’s tries', async () => {
  const email = await person()
  const home = newAddress()
  await signIn(email, password, home)
  const stranger = newAddress()
  const tries = Array.from({ length: 40 }, () =>
    signIn(`nikdo-${next()}@demo.test`, wrong, stranger),
  )
  const others = [newAddress(), newAddress(), newAddress()].flatMap((address) =>
    Array.from({ length: 10 }, () => signIn(`nikdo-${next()}@demo.test`, wrong, address)),
  )
  const order: string[] = []
  const hers = signIn(email, password, home).then(({ status }) => order.push(`hers ${status}`))
  const his = Promise.all([...tries, ...others]).then((answers) => {
    order.push('his')
    return answers.slice(0, tries.length).map(({ status }) => status)
  })
  const [statuses] = await Promise.all([his, hers])
  expect(order).toEqual(['hers 200', 'his'])
  // Twenty wait at once from one address; the first ones may be done when the last ones come.
  const refused = statuses.filter((status) => status === 503).length
  expect([refused > 0, refused <= 20]).toEqual([true, true])
})
