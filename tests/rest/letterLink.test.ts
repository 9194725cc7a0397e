import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'

import { startCms, type Cms } from '../support/cms'
import { next, prepareGround, sample, write, type Ground } from '../support/content'
import { clearEntries, compose, lettersTo, monthsAgo, tokenTo } from '../support/prompts'

let cms: Cms
let ground: Ground
let token: string
beforeAll(async () => {
  cms = await startCms()
  ground = await prepareGround(cms.payload)
})
afterAll(() => cms.stop())
beforeEach(async () => {
  await clearEntries(cms.payload)
  for (const name of ['Denní stacionář', 'Noclehárna'])
    await write(cms.payload, 'services', {
      ...sample('services', name, ground),
      _status: 'published',
      verifiedOn: monthsAgo(7),
    })
  await compose(cms.payload)
  token = await tokenTo(cms, 'pavla')
})

const renew = (of = token, address = `203.0.113.${next()}`) =>
  cms.rest(`/api/verify/${of}/renew`, {
    method: 'POST',
    body: {},
    headers: { 'x-client-address': address },
  })
const open = async (of: string) => (await cms.rest(`/api/verify/${of}`)).body
const letters = async () => (await lettersTo(cms, 'pavla')).length
const end = () =>
  cms.payload.db.updateMany({
    collection: 'prompts',
    where: {},
    data: { expiresAt: new Date(Date.now() - 1_000).toISOString() },
  })

describe('a new link in the place of an old one', () => {
  test('comes to the same address and asks for the same entries', async () => {
    await end()
    expect((await open(token)).errors[0].data.fault).toBe('expired')
    expect((await renew()).status).toBe(200)
    const fresh = await tokenTo(cms, 'pavla')
    const titles = (await open(fresh)).entries.map(({ title }: { title: string }) => title)
    expect([fresh === token, titles]).toEqual([false, ['Denní stacionář', 'Noclehárna']])
  })

  test('comes in the place of one that was used, and can be answered again', async () => {
    await cms.rest(`/api/verify/${token}`, { method: 'POST', body: {} })
    await renew()
    const { entries } = await open(await tokenTo(cms, 'pavla'))
    expect(entries.map(({ state }: { state: string }) => state)).toEqual(['open', 'open'])
  })

  test('comes once a day, however often it is asked for', async () => {
    await Promise.all([renew(), renew(), renew()])
    await renew()
    expect(await letters()).toBe(2)
  })

  test('is asked for in the same words by whoever guesses, and nobody gets a letter', async () => {
    const known = await renew()
    const before = await letters()
    const guessed = [await renew('x'.repeat(43)), await renew('nic')]
    expect(guessed.map(({ status, text }) => [status, text])).toEqual([
      [200, known.text],
      [200, known.text],
    ])
    expect(await letters()).toBe(before)
  })

  test('is not sent by opening the page', async () => {
    await end()
    await open(token)
    expect(await letters()).toBe(1)
  })

  test('does not come to somebody who keeps none of it any more', async () => {
    const { docs } = await cms.payload.find({
      collection: 'users',
      overrideAccess: true,
      where: { email: { equals: 'pavla@demo.test' } },
    })
    const keep = (providers: string[]) =>
      cms.payload.update({
        collection: 'users',
        id: String(docs[0]?.id),
        overrideAccess: true,
        data: { providers },
      })
    await keep([])
    const { status } = await renew()
    await keep([ground.providerA])
    expect([status, await letters()]).toEqual([200, 1])
  })

  test('leads a plain form back to the page in its language', async () => {
    const answer = await cms.raw(
      new Request(`http://portal.test/api/verify/${token}/renew`, {
        method: 'POST',
        headers: { 'Content-Type': 'application/x-www-form-urlencoded' },
        body: 'locale=uk',
      }),
    )
    expect([answer.status, answer.headers.get('location')]).toEqual([
      303,
      `/uk/overeni/${token}?stav=novy`,
    ])
  })

  test('cannot be asked for without end from one address', async () => {
    const statuses: number[] = []
    for (let count = 0; count < 21; count += 1)
      statuses.push((await renew('x'.repeat(43), '198.51.100.9')).status)
    expect([statuses[19], statuses[20]]).toEqual([200, 429])
  })
})
