import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'

import { findEntries } from '@/subjects/verification/entries'

import { everybody, startCms, type Cms, type Who } from '../support/cms'
import { next, prepareGround, sample, write, type Ground } from '../support/content'

let cms: Cms
let ground: Ground
beforeAll(async () => {
  cms = await startCms()
  ground = await prepareGround(cms.payload)
})
afterAll(() => cms.stop())

const providerOf = (data: object = {}) =>
  write(cms.payload, 'providers', {
    name: `Organizace ${next()}`,
    slug: `organizace-${next()}`,
    _status: 'published',
    ...data,
  })
const serviceOf = (provider: string, data: object = {}) =>
  write(cms.payload, 'services', {
    ...sample('services', `Služba ${next()}`, ground),
    provider,
    _status: 'published',
    ...data,
  })
const end = (id: string, body: object, as: Who = 'karel') =>
  cms.rest(`/api/providers/${id}/end`, { as, method: 'POST', body })
const read = async (path: string, as: Who = 'nobody') =>
  (await cms.rest(`/api/${path}?depth=1`, { as })).body
const day = '2026-01-31'
const yesterday = { endedOn: day, services: 'end' }

describe('an organisation that ends', () => {
  test('takes its services with it, and its page says since when', async () => {
    const id = await providerOf()
    const service = await serviceOf(id)
    const before = await serviceOf(id, { state: 'ended' })
    const { status, body } = await end(id, { ...yesterday, endNote: 'Zanikla.' })

    expect([status, body.services]).toEqual([200, 1])
    expect(await read(`providers/${id}`)).toMatchObject({
      hasEnded: true,
      endedOn: `${day}T12:00:00.000Z`,
      endNote: 'Zanikla.',
      successor: null,
    })
    expect(await read(`services/${service}`)).toMatchObject({
      state: 'ended',
      endedOn: `${day}T12:00:00.000Z`,
    })
    expect((await read(`services/${before}`)).endedOn ?? null).toBeNull()
  })

  test('leaves its services to a successor, at their addresses', async () => {
    const [id, successor] = [await providerOf(), await providerOf()]
    const service = await serviceOf(id)
    const { slug } = await read(`services/${service}`)
    const { body } = await end(id, { endedOn: day, services: 'follow', successor })

    expect(body.services).toBe(1)
    const moved = await read(`services/${service}`)
    expect([moved.provider.id, moved.slug, moved.state]).toEqual([successor, slug, 'active'])
    expect((await read(`providers/${id}`)).successor.id).toBe(successor)
    const formers = await cms.rest(`/api/providers?where[successor][equals]=${successor}&depth=0`)
    expect(formers.body.docs.map((each: { id: string }) => each.id)).toEqual([id])
  })

  test('leaves what is being written as it is, with its new provider in it', async () => {
    const [id, successor] = [await providerOf(), await providerOf()]
    const service = await serviceOf(id, { summary: 'Jak je to na webu' })
    await cms.rest(`/api/services/${service}?draft=true`, {
      as: 'karel',
      method: 'PATCH',
      body: { summary: 'Rozepsané', _status: 'draft' },
    })
    await end(id, { endedOn: day, services: 'follow', successor })

    const open = await read(`services/${service}`)
    expect([open.summary, open.provider.id]).toEqual(['Jak je to na webu', successor])
    const { body } = await cms.rest(`/api/services/${service}?draft=true&depth=0`, { as: 'karel' })
    expect([body.summary, body.provider]).toEqual(['Rozepsané', successor])
  })

  test.each([
    ['stay', ['its own']],
    ['follow', ['the successor']],
  ])('has people who %s', async (people, expected) => {
    const [id, successor] = [await providerOf(), await providerOf()]
    const person = await write(cms.payload, 'users', {
      name: `Osoba ${next()}`,
      role: 'provider',
      providers: [id],
      email: `osoba-${next()}@demo.test`,
      password: 'rozcestnik-demo',
    })
    const program = await cms.rest('/api/users', {
      as: 'ada',
      method: 'POST',
      body: { name: 'Program', role: 'provider', providers: [id], isMachine: true },
    })
    await end(id, { ...yesterday, people, successor })
    const names: Record<string, string> = { [id]: 'its own', [successor]: 'the successor' }
    const keptBy = async (user: string) => {
      const asked = { collection: 'users', id: user, depth: 0, overrideAccess: true } as const
      const { providers } = await cms.payload.findByID(asked)
      return providers?.map((each) => names[String(each)])
    }
    expect(await keptBy(person)).toEqual(expected)
    // The key of a program was given for one organisation.
    expect(await keptBy(program.body.doc.id)).toEqual(['its own'])
  })

  test('is asked to confirm nothing any more', async () => {
    const id = await providerOf()
    const service = await serviceOf(id)
    const asked = async () => (await findEntries(cms.payload, {})).map((each) => each.id)
    expect(await asked()).toEqual(expect.arrayContaining([id, service]))
    await end(id, yesterday)
    const now = await asked()
    expect([now.includes(id), now.includes(service)]).toEqual([false, false])
  })
})

describe('nothing is written', () => {
  const provider = async () => ({ id: await providerOf() })
  const unpublished = async () => ({ id: await providerOf({ _status: 'draft' }) })
  const ended = async () => ({ id: await providerOf({ hasEnded: true }) })
  const sentences: [string, () => Promise<{ id: string }>, (id: string) => object, number][] = [
    ['without a day', provider, () => ({ services: 'end' }), 400],
    ['with a day to come', provider, () => ({ ...yesterday, endedOn: '2999-01-01' }), 400],
    ['with a day that is none', provider, () => ({ ...yesterday, endedOn: '2026-02-30' }), 400],
    ['when nobody takes the services', provider, () => ({ endedOn: day, services: 'follow' }), 400],
    ['when nobody takes the people', provider, () => ({ ...yesterday, people: 'follow' }), 400],
    ['when it follows itself', provider, (id) => ({ ...yesterday, successor: id }), 400],
    ['when the successor is not there', provider, () => ({ ...yesterday, successor: 'neni' }), 400],
    ['with a field of somebody else', provider, () => ({ ...yesterday, role: 'admin' }), 400],
    ['of one that is not public', unpublished, () => yesterday, 409],
    ['of one that has ended', ended, () => yesterday, 409],
    ['of one that is not there', async () => ({ id: 'neni' }), () => yesterday, 404],
  ]
  test.each(sentences)('%s', async (_, make, bodyOf, expected) => {
    const { id } = await make()
    const service = id === 'neni' ? null : await serviceOf(id)
    const { status, body } = await end(id, bodyOf(id))
    expect(status).toBe(expected)
    expect(body.errors[0].message).toMatch(/[.]$/)
    if (service) expect((await read(`services/${service}`)).state).toBe('active')
  })

  test('when the successor has ended or is hidden', async () => {
    const id = await providerOf()
    for (const data of [{ hasEnded: true }, { _status: 'draft' }]) {
      const successor = await providerOf(data)
      expect((await end(id, { ...yesterday, successor })).status).toBe(400)
    }
    expect((await read(`providers/${id}`)).hasEnded).toBe(false)
  })
})

describe('who may end an organisation', () => {
  const may: Who[] = ['karel', 'edda', 'ada']
  test.each(everybody.map((who) => [who]))('%s', async (who) => {
    const id = await providerOf()
    const { status } = await end(id, yesterday, who)
    expect(status).toBe(may.includes(who) ? 200 : who === 'nobody' ? 401 : 403)
    expect((await read(`providers/${id}`)).hasEnded).toBe(may.includes(who))
  })

  test('also not the one who keeps it', async () => {
    expect((await end(ground.providerA, yesterday, 'pavla')).status).toBe(403)
  })
})

test('a day to come is refused at its field', async () => {
  const id = await serviceOf(await providerOf())
  const { status, body } = await cms.rest(`/api/services/${id}`, {
    as: 'edda',
    method: 'PATCH',
    body: { state: 'ended', endedOn: '2999-01-01T12:00:00.000Z' },
  })
  expect([status, body.errors[0].data.errors[0].path]).toEqual([400, 'endedOn'])
})
