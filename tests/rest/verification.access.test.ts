import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'

import { isoDay } from '@/lib/formatDate'

import { everybody, startCms, type Cms, type Who } from '../support/cms'
import { prepareGround, sample, write, type Ground } from '../support/content'
import { clearEntries, lettersTo, monthsAgo } from '../support/prompts'

let cms: Cms
let ground: Ground
let id: string
beforeAll(async () => {
  cms = await startCms()
  ground = await prepareGround(cms.payload)
})
afterAll(() => cms.stop())
beforeEach(async () => {
  await clearEntries(cms.payload)
  id = await write(cms.payload, 'services', {
    ...sample('services', 'Denní stacionář', ground),
    _status: 'published',
    verifiedOn: monthsAgo(14),
  })
})

const staff: Who[] = ['karel', 'edda', 'ada']
const confirm = (as: Who, body: object = {}) =>
  cms.rest(`/api/services/${id}/confirm`, { as, method: 'POST', body })
const today = isoDay(new Date())
const verifiedOn = async () => (await cms.rest(`/api/services/${id}`)).body.verifiedOn.slice(0, 10)

const may: Record<string, [Who[], (as: Who) => Promise<{ status: number }>]> = {
  'confirm a service of provider A': [['pavla', ...staff], (as) => confirm(as)],
  'confirm provider A': [
    ['pavla', ...staff],
    (as) =>
      cms.rest(`/api/providers/${ground.providerA}/confirm`, { as, method: 'POST', body: {} }),
  ],
  'see how the verification goes': [staff, (as) => cms.rest('/api/verification', { as })],
  'write to those who have not confirmed': [
    staff,
    (as) => cms.rest('/api/verification/send', { as, method: 'POST', body: {} }),
  ],
}

describe.each(Object.entries(may))('%s', (_, [who, act]) => {
  test.each(everybody)('%s', async (as) => {
    expect((await act(as)).status).toBe(who.includes(as) ? 200 : as === 'nobody' ? 401 : 403)
  })
})

describe('confirming in the desk', () => {
  test.each([
    ['pavla', 'desk', 'provider'],
    ['karel', 'staff', 'office'],
  ] as const)(
    '%s does it, the row says how (%s), and everybody reads who: %s',
    async (as, how, who) => {
      await confirm(as)
      const { body } = await cms.rest(`/api/verifications?where[document][equals]=${id}`, { as })
      expect([await verifiedOn(), body.docs[0].how, body.docs[0].byName]).toEqual([today, how, as])
      expect((await cms.rest(`/api/services/${id}`)).body.verifiedBy).toBe(who)
    },
  )

  test('is refused for a state that is not the public one any more', async () => {
    const empty = await confirm('pavla', { fingerprint: '' })
    expect(empty.status).toBe(409)
    const { status } = await confirm('pavla', { fingerprint: 'jiný' })
    expect([status, await verifiedOn()]).toEqual([409, monthsAgo(14).slice(0, 10)])
  })

  test('is refused for what is not public', async () => {
    id = await write(cms.payload, 'services', sample('services', 'Koncept', ground), {
      draft: true,
    })
    expect((await confirm('pavla')).status).toBe(409)
  })
})

describe('the day of the confirmation', () => {
  const written = {
    verifiedOn: '2030-01-01T12:00:00.000Z',
    verifiedBy: 'office',
    hiddenAt: '2030-01-01T12:00:00.000Z',
  }

  test.each(everybody)('%s cannot write it by hand', async (as) => {
    await cms.rest(`/api/services/${id}?draft=true`, { as, method: 'PATCH', body: written })
    await cms.rest(`/api/services/${id}`, {
      as,
      method: 'PATCH',
      body: { ...written, _status: 'published' },
    })
    const { docs } = await cms.payload.find({
      collection: 'services',
      draft: true,
      overrideAccess: true,
      where: { id: { equals: id } },
    })
    expect([await verifiedOn(), docs[0]?.verifiedOn, docs[0]?.hiddenAt ?? null]).toEqual([
      monthsAgo(14).slice(0, 10),
      monthsAgo(14),
      null,
    ])
    expect(docs[0]?.verifiedBy ?? null).toBeNull()
  })
})

describe('rows of verifications', () => {
  test('a provider reads her own, staff all, nobody else any', async () => {
    await confirm('pavla')
    const seen = await Promise.all(
      everybody.map(async (as) => {
        const { body } = await cms.rest(`/api/verifications?where[document][equals]=${id}`, { as })
        return [as, body.docs?.length ?? 0]
      }),
    )
    expect(Object.fromEntries(seen)).toEqual({
      nobody: 0,
      pavla: 1,
      petr: 0,
      mila: 0,
      karel: 1,
      edda: 1,
      ada: 1,
    })
  })

  test.each(everybody)('%s writes none by hand', async (as) => {
    await confirm('pavla')
    const { docs } = await cms.payload.find({ collection: 'verifications', overrideAccess: true })
    const one = `/api/verifications/${docs[0]?.id}`
    const data = {
      event: 'confirmed',
      how: 'desk',
      at: today,
      collection: 'services',
      document: id,
    }
    const statuses = await Promise.all([
      cms.rest('/api/verifications', { as, method: 'POST', body: data }),
      cms.rest(one, { as, method: 'PATCH', body: { byName: 'x' } }),
      cms.rest(one, { as, method: 'DELETE' }),
    ])
    expect(statuses.map(({ status }) => status)).toEqual([403, 403, 403])
  })
})

describe('staff see', () => {
  const overview = async (state: string) =>
    (await cms.rest(`/api/verification?state=${state}`, { as: 'karel' })).body

  test('how many confirmed, wait, are overdue, were never confirmed', async () => {
    const data = (months: number) => ({
      ...sample('services', `Po ${months}`, ground),
      _status: 'published',
      verifiedOn: monthsAgo(months),
    })
    await write(cms.payload, 'services', data(7))
    await write(cms.payload, 'services', data(0))
    const { counts } = await overview('overdue')
    expect(counts).toMatchObject({ open: 1, overdue: 1, hidden: 0, failed: 0 })
    expect(counts.confirmed).toBeGreaterThanOrEqual(1)
    expect(counts.never).toBeGreaterThanOrEqual(1)
  })

  test('which entries wait, whose they are, and how many people keep them', async () => {
    const { entries } = await overview('overdue')
    expect(entries).toMatchObject([
      {
        id,
        collection: 'services',
        title: 'Denní stacionář',
        provider: 'poskytovatel-a',
        people: 1,
      },
    ])
  })

  test('providers that have nobody here', async () => {
    const alone = await write(cms.payload, 'providers', {
      name: 'Osamělí',
      slug: 'osameli',
      _status: 'published',
    })
    const { providers, counts } = await overview('alone')
    await cms.payload.delete({ collection: 'providers', id: alone, overrideAccess: true })
    expect([providers, counts.alone]).toEqual([[{ id: alone, name: 'Osamělí' }], 1])
  })

  test('whose letter did not arrive and why, but not the letter with its link', async () => {
    await cms.rest('/api/verification/send', { as: 'karel', method: 'POST', body: {} })
    const [letter] = await lettersTo(cms, 'pavla')
    await cms.payload.db.updateOne({
      collection: 'letters',
      id: String(letter?.id),
      data: { state: 'failed', lastError: '550' },
    })
    const answer = await cms.rest('/api/verification?state=failed', { as: 'karel' })
    expect(answer.body.letters).toMatchObject([{ to: 'pavla@demo.test', error: '550' }])
    expect(answer.text).not.toContain('/overeni/')
  })

  test('no state that there is not', async () => {
    expect((await cms.rest('/api/verification?state=x', { as: 'karel' })).status).toBe(400)
  })
})

test('„Poslat zbytku“ writes to everybody who has not confirmed, once a day, and says so', async () => {
  const send = async () =>
    (await cms.rest('/api/verification/send', { as: 'karel', method: 'POST', body: {} })).body
  const [first, second] = [await send(), await send()]
  expect(first).toMatchObject({ letters: 2, already: 0 })
  expect(second).toMatchObject({ letters: 0, already: 2 })
  expect(first.message).toMatch(/^Dopisů: 2, záznamů v nich: \d/)
  expect(await lettersTo(cms, 'pavla')).toHaveLength(1)
})
