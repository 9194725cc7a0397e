import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'

import { everybody, startCms, type Cms, type Who } from '../support/cms'
import { prepareGround, sample, write, type Ground } from '../support/content'

let cms: Cms
let ground: Ground
let id: string
beforeAll(async () => {
  cms = await startCms()
  ground = await prepareGround(cms.payload)
})
afterAll(() => cms.stop())
beforeEach(async () => {
  const data = { ...sample('services', 'Denní stacionář', ground), _status: 'published' }
  id = await write(cms.payload, 'services', { ...data, summary: 'Původní' })
})

const post = (path: string, as: Who, body: object = {}) =>
  cms.rest(`/api/services/${id}/${path}`, { as, method: 'POST', body })
const draft = (body: object, as: Who = 'pavla') =>
  cms.rest(`/api/services/${id}?draft=true`, { as, method: 'PATCH', body })
const edit = (body: object, as: Who) =>
  cms.rest(`/api/services/${id}`, { as, method: 'PATCH', body })
const queue = async (as: Who = 'karel') =>
  (await cms.rest('/api/review-queue?limit=100', { as })).body.docs as Waiting[]
type Waiting = { document: string; changes: object[]; title: string; submittedByName: string }
const waits = async () => (await queue()).some(({ document }) => document === id)
const publicSummary = async () => (await cms.rest(`/api/services/${id}`)).body.summary
const handOver = async (body: object = { summary: 'Opravené' }) => {
  await draft(body)
  return post('submit', 'pavla', { note: 'Prosím o schválení' })
}

describe('a provider hands a change over', () => {
  test('and staff see which field changes from what to what, in whose entry, and who asks', async () => {
    await draft({ summary: 'Opravené', contacts: { phones: [{ number: '+420777123456' }] } })
    const sent = await post('submit', 'pavla', { note: 'Nový telefon' })
    const [found] = (await queue()).filter(({ document }) => document === id)
    expect(sent.status).toBe(200)
    expect(found).toMatchObject({
      title: 'Denní stacionář',
      note: 'Nový telefon',
      isNew: false,
      provider: { id: ground.providerA },
      submittedByName: 'pavla',
      changes: [
        { path: 'summary', locale: 'cs', before: 'Původní', after: 'Opravené' },
        { path: 'contacts.phones', before: null, after: [{ number: '+420777123456' }] },
      ],
    })
  })

  test('and nothing of it is public before it is approved', async () => {
    await handOver()
    expect(await publicSummary()).toBe('Původní')
  })

  test('but not when nothing has changed, nor twice, nor with a required field empty', async () => {
    const nothing = await post('submit', 'pavla')
    await draft({ name: '', summary: 'x' })
    const empty = await post('submit', 'pavla')
    await draft({ name: 'Denní stacionář' })
    const statuses = [await post('submit', 'pavla'), await post('submit', 'pavla')]
    expect([nothing.status, empty.status, ...statuses.map(({ status }) => status)]).toEqual([
      400, 400, 200, 409,
    ])
    expect(empty.body.errors[0].data.errors[0].path).toBe('name')
  })

  test('then neither she nor staff change it or publish it past the decision', async () => {
    await handOver()
    const tries = [
      await draft({ summary: 'Ještě jinak' }),
      await draft({ summary: 'Jinak' }, 'edda'),
      await edit({ summary: 'Jinak', _status: 'published' }, 'edda'),
      await edit({ _status: 'published' }, 'ada'),
    ]
    expect(tries.map(({ status }) => status)).toEqual([409, 409, 409, 409])
    expect(await publicSummary()).toBe('Původní')
  })

  test('and takes it back to go on writing', async () => {
    await handOver()
    const back = await post('withdraw', 'pavla')
    const again = await draft({ summary: 'Ještě jinak' })
    expect([back.status, again.status, await waits()]).toEqual([200, 200, false])
  })
})

describe('staff decide', () => {
  test('and what is approved is public, just as it was handed over', async () => {
    await handOver()
    const approved = await post('approve', 'karel')
    expect([approved.status, await publicSummary(), await waits()]).toEqual([
      200,
      'Opravené',
      false,
    ])
  })

  test('and what is returned stays a draft with the reason, and can be handed over again', async () => {
    await handOver()
    const returned = await post('return', 'edda', { reason: 'Chybí otevírací doba.' })
    const own = await cms.rest('/api/proposals?sort=-submittedAt&limit=1', { as: 'pavla' })
    const again = await post('submit', 'pavla')
    expect([returned.status, await publicSummary(), again.status]).toEqual([200, 'Původní', 200])
    expect(own.body.docs[0]).toMatchObject({ state: 'returned', reason: 'Chybí otevírací doba.' })
  })

  test('but nothing is returned without a reason, and nothing decided twice', async () => {
    await handOver()
    const silent = await post('return', 'karel', { reason: '  ' })
    const both = await Promise.all([
      post('approve', 'karel'),
      post('return', 'edda', { reason: 'Ne' }),
      post('approve', 'ada'),
    ])
    expect(silent.status).toBe(400)
    expect(both.map(({ status }) => status).toSorted()).toEqual([200, 409, 409])
  })

  test('and what cannot be published goes on waiting, with the reason why', async () => {
    await handOver()
    // As a rule that came with a later version would find what was handed over before.
    await cms.payload.update({
      collection: 'services',
      id,
      draft: true,
      data: { contacts: { emails: [{ email: 'to neni adresa' }] } },
      overrideAccess: true,
      context: { isDecision: true },
    })
    const approved = await post('approve', 'karel')
    expect([approved.status, await waits(), await publicSummary()]).toEqual([400, true, 'Původní'])
  })
})

describe('letters', () => {
  const lettersTo = async (who: Who, template: string) => {
    const { docs } = await cms.payload.find({
      collection: 'letters',
      where: {
        and: [
          { to: { equals: `${who}@demo.test` } },
          { template: { equals: template } },
          { about: { equals: `services:${id}` } },
        ],
      },
      overrideAccess: true,
    })
    return docs
  }

  test('tell editors and coordinators that a change waits, and nobody else', async () => {
    await handOver()
    const counts = await Promise.all(
      (['karel', 'edda', 'ada', 'pavla', 'petr'] as const).map(
        async (who) => (await lettersTo(who, 'submitted')).length,
      ),
    )
    expect(counts).toEqual([1, 1, 0, 0, 0])
  })

  test('tell whoever handed it over that it was approved, once', async () => {
    await handOver()
    await post('approve', 'karel')
    await post('approve', 'edda')
    expect(await lettersTo('pavla', 'approved')).toHaveLength(1)
  })

  test('tell her why it was returned', async () => {
    await handOver()
    await post('return', 'karel', { reason: 'Chybí otevírací doba.' })
    const [letter] = await lettersTo('pavla', 'returned')
    expect(letter?.text).toContain('Chybí otevírací doba.')
  })

  test('say nothing of what could not be published', async () => {
    await handOver({ contacts: { emails: [{ email: 'to neni adresa' }] } })
    await post('approve', 'karel')
    expect(await lettersTo('pavla', 'approved')).toEqual([])
  })
})

describe('free places', () => {
  const set = (as: Who, body: unknown) =>
    cms.rest(`/api/services/${id}/availability`, { as, method: 'PATCH', body })

  test('are public at once, and neither the published text nor a draft over it changes', async () => {
    await draft({ summary: 'Rozepsané', contacts: { phones: [{ number: '+420777123456' }] } })
    const answer = await set('pavla', { free: 2, waitingWeeks: 0 })
    const seen = (await cms.rest(`/api/services/${id}`)).body
    const own = (await cms.rest(`/api/services/${id}?draft=true`, { as: 'pavla' })).body
    expect(answer.status).toBe(200)
    expect(seen).toMatchObject({
      summary: 'Původní',
      forms: ['field'],
      availability: { free: 2, waitingWeeks: 0, updatedAt: expect.any(String) },
    })
    expect(own).toMatchObject({
      summary: 'Rozepsané',
      forms: ['field'],
      contacts: { phones: [{ number: '+420777123456' }] },
      availability: { free: 2, waitingWeeks: 0 },
    })
  })

  test('stay as they are when a change handed over before is approved', async () => {
    await handOver()
    await set('pavla', { free: 7 })
    await post('approve', 'karel')
    const { body } = await cms.rest(`/api/services/${id}`)
    expect(body).toMatchObject({ summary: 'Opravené', availability: { free: 7 } })
  })

  test.each([
    [{}],
    [{ free: -1 }],
    [{ free: 1.5 }],
    [{ free: '2' }],
    [{ free: 99_999 }],
    [{ free: 1, name: 'Jiný' }],
    [{ constructor: null }],
    [{ updatedAt: '2020-01-01' }],
  ])('are not %j', async (body) => {
    expect((await set('pavla', body)).status).toBe(400)
  })
})

const may: Record<
  string,
  [Who[], () => Promise<unknown>, (as: Who) => Promise<{ status: number }>]
> = {
  'hand a change over': [['pavla'], () => draft({ summary: 'Nové' }), (as) => post('submit', as)],
  'take it back': [['pavla'], () => handOver(), (as) => post('withdraw', as)],
  approve: [['karel', 'edda', 'ada'], () => handOver(), (as) => post('approve', as)],
  return: [
    ['karel', 'edda', 'ada'],
    () => handOver(),
    (as) => post('return', as, { reason: 'Doplňte.' }),
  ],
  'open the queue': [
    ['karel', 'edda', 'ada'],
    () => handOver(),
    (as) => cms.rest('/api/review-queue', { as }),
  ],
  'set free places': [
    ['pavla', 'karel', 'edda', 'ada'],
    () => Promise.resolve(),
    (as) =>
      cms.rest(`/api/services/${id}/availability`, { as, method: 'PATCH', body: { free: 1 } }),
  ],
}

describe.each(Object.entries(may))('%s', (_, [who, prepare, act]) => {
  test.each(everybody)('%s', async (as) => {
    await prepare()
    const { status } = await act(as)
    expect(status).toBe(who.includes(as) ? 200 : as === 'nobody' ? 401 : 403)
  })
})

describe('proposals over REST', () => {
  test('a provider sees her own, staff all, nobody else any', async () => {
    await handOver()
    const seenBy = async (as: Who) => {
      const { body } = await cms.rest(`/api/proposals?where[document][equals]=${id}`, { as })
      return body.docs?.length ?? 0
    }
    const seen = Object.fromEntries(
      await Promise.all(everybody.map(async (as) => [as, await seenBy(as)])),
    )
    expect(seen).toEqual({ nobody: 0, pavla: 1, petr: 0, mila: 0, karel: 1, edda: 1, ada: 1 })
  })

  test.each(everybody)('%s writes none by hand', async (as) => {
    await handOver()
    const [own] = (await cms.rest(`/api/proposals?where[document][equals]=${id}`, { as: 'ada' }))
      .body.docs
    const statuses = await Promise.all([
      cms.rest('/api/proposals', { as, method: 'POST', body: { title: 'x', state: 'approved' } }),
      cms.rest(`/api/proposals/${own.id}`, { as, method: 'PATCH', body: { state: 'approved' } }),
      cms.rest(`/api/proposals/${own.id}`, { as, method: 'DELETE' }),
    ])
    expect(statuses.every(({ status }) => status === 403)).toBe(true)
    expect(await waits()).toBe(true)
  })
})
