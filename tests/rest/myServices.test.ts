import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import type { TypedUser } from 'payload'

import { askedPlaces } from '@/subjects/ownServices/askedPlaces'
import { myServices } from '@/subjects/ownServices/myServices'
import { withValue } from '@/subjects/ownServices/same/facts'
import { sameFacts } from '@/subjects/ownServices/same/sameFacts'

import { startCms, type Cms, type Who } from '../support/cms'
import { prepareGround, sample, write, type Ground } from '../support/content'

let cms: Cms
let ground: Ground
const daysAgo = (days: number) => new Date(Date.now() - days * 86_400_000).toISOString()
const post = (path: string, as: Who, body: object = {}) =>
  cms.rest(`/api/services/${path}`, { as, method: 'POST', body })
const draft = (id: string, body: object) =>
  cms.rest(`/api/services/${id}?draft=true`, { as: 'pavla', method: 'PATCH', body })
const service = (name: string, data: object = {}, options: { draft?: boolean } = {}) =>
  write(
    cms.payload,
    'services',
    {
      ...sample('services', name, ground),
      _status: options.draft ? 'draft' : 'published',
      isAddressSecret: false,
      ...data,
    },
    options,
  )

beforeAll(async () => {
  cms = await startCms()
  ground = await prepareGround(cms.payload)
  const lipov = [{ address: { city: 'Lipov' } }]
  const beds = [{ form: 'residential', kind: 'beds', count: 9 }]
  await service('Cizí', { provider: ground.providerB, capacity: beds })
  await service('Čerstvá', {
    places: lipov,
    verifiedOn: daysAgo(1),
    availability: { free: 2, updatedAt: daysAgo(3) },
  })
  await service('Dávná', {
    territories: [ground.territory],
    verifiedOn: daysAgo(800),
    availability: { free: 4, updatedAt: daysAgo(100) },
  })
  await service('Lůžková', { capacity: beds, verifiedOn: daysAgo(1) })
  await service('Linka', {
    capacity: [{ form: 'field', kind: 'calls', count: 9 }],
    verifiedOn: daysAgo(1),
  })
  await service('Ukončená', { state: 'ended', capacity: beds })
  await service('Rozepsaná', {}, { draft: true })
  const waiting = await service('Čekající', { verifiedOn: daysAgo(1) })
  await draft(waiting, { summary: 'Nové' })
  await post(`${waiting}/submit`, 'pavla')
  const returned = await service('Vrácená', { verifiedOn: daysAgo(1) })
  await draft(returned, { summary: 'Nové' })
  await post(`${returned}/submit`, 'pavla')
  await post(`${returned}/return`, 'karel', { reason: 'Chybí telefon.' })
  const changed = await service('Změněná', { verifiedOn: daysAgo(1) })
  await draft(changed, { summary: 'Nové' })
})
afterAll(() => cms.stop())

const userOf = async (who: Who): Promise<TypedUser> => {
  const { docs } = await cms.payload.find({
    collection: 'users',
    where: { email: { equals: `${who}@demo.test` } },
    depth: 0,
  })
  return { ...docs[0], collection: 'users' } as TypedUser
}
const listOf = async (who: Who) => myServices(cms.payload, await userOf(who), 'cs')
const named = async (name: string) => (await listOf('pavla')).find((each) => each.name === name)
const standing = async (name: string) =>
  ((await named(name))?.standing ?? [])
    .map(({ text }) => text)
    .filter((text) => !text.startsWith('Neúplné'))

describe('„Moje služby“', () => {
  test('are all services of one’s own provider in the order of their names, and nobody else’s', async () => {
    expect((await listOf('pavla')).map(({ name }) => name)).toEqual([
      'Čekající',
      'Čerstvá',
      'Dávná',
      'Linka',
      'Lůžková',
      'Rozepsaná',
      'Ukončená',
      'Vrácená',
      'Změněná',
    ])
    expect((await listOf('petr')).map(({ name }) => name)).toEqual(['Cizí'])
  })

  test.each<Who>(['karel', 'edda', 'ada'])('are none of %s', async (who) => {
    expect(await listOf(who)).toEqual([])
  })

  test.each([
    ['Čekající', ['Čeká na schválení']],
    ['Vrácená', ['Vráceno k opravě: Chybí telefon.']],
    ['Změněná', ['Rozepsaná změna, zatím neodeslaná']],
    ['Rozepsaná', ['Zatím není na webu: dopište ji a odešlete ke schválení']],
    ['Ukončená', ['Ukončená služba']],
    ['Dávná', [expect.stringMatching(/^K potvrzení, termín byl /)]],
    ['Linka', []],
  ])('say how %s stands', async (name, texts) => {
    expect(await standing(name)).toEqual(texts)
  })

  test('say what is missing', async () => {
    const texts = (await named('Linka'))?.standing.map(({ text }) => text)
    expect(texts).toEqual([expect.stringMatching(/^Neúplné, chybí: shrnutí, /)])
  })

  test('have a town, or where the service works', async () => {
    const towns = [await named('Čerstvá'), await named('Dávná'), await named('Linka')]
    expect(towns.map((each) => each?.town)).toEqual(['Lipov', 'Horní kraj', ''])
  })

  test('have counters where there are places, and say what is too old', async () => {
    const all = await listOf('pavla')
    const counted = all.filter(({ hasPlaces }) => hasPlaces).map(({ name }) => name)
    expect(counted).toEqual(['Čerstvá', 'Dávná', 'Lůžková'])
    expect(all.flatMap(({ places }) => places)).toMatchObject([
      { form: null, free: 2, isOld: false },
      { form: null, free: 4, isOld: true },
    ])
  })

  test('of which free places are not a month old are not asked for; beds without any are', async () => {
    const asked = await askedPlaces(cms.payload, await userOf('pavla'))
    expect(asked.map(({ name, said }) => [name, said.length])).toEqual([
      ['Lůžková', 0],
      ['Dávná', 1],
    ])
  })
})

describe('what several own services say alike', () => {
  const old = '+420476111222'
  const fresh = '+420476999000'
  const contacts = (web: string) => ({ phones: [{ number: old, note: 'Od osmi' }], web })
  const saidAlike = async (who: Who) =>
    (await sameFacts(cms.payload, await userOf(who))).map(({ kind, value, services }) => ({
      kind,
      value,
      services: services.map(({ name, obstacle }) => [name, obstacle]),
    }))
  let first: string
  beforeAll(async () => {
    first = await service('Alfa', { contacts: contacts('https://a.test'), costs: 'Zdarma' })
    const second = await service('Beta', { contacts: contacts('https://b.test') })
    await service('Gama', { contacts: contacts('https://c.test'), state: 'ended' })
    await service('Cizí dva', { contacts: contacts('https://a.test'), provider: ground.providerB })
    await draft(second, { summary: 'Nové' })
  })

  test('is what at least two that have not ended say; nobody reads others’', async () => {
    const services = [
      ['Alfa', null],
      ['Beta', 'unsent'],
    ]
    expect(await saidAlike('pavla')).toEqual([{ kind: 'phone', value: old, services }])
    expect(await saidAlike('petr')).toEqual([])
    expect(await saidAlike('ada')).toEqual([])
  })

  test('is corrected in one with its note, and waits for approval before it is public', async () => {
    const told = await cms.rest(`/api/services/${first}?draft=true&depth=0`, { as: 'pavla' })
    expect((await draft(first, withValue('phone', old, fresh, told.body))).status).toBe(200)
    expect((await post(`${first}/submit`, 'pavla')).status).toBe(200)
    expect((await cms.rest(`/api/services/${first}`)).body.contacts.phones[0].number).toBe(old)
    expect((await post(`${first}/approve`, 'karel')).status).toBe(200)
    const { phones, web } = (await cms.rest(`/api/services/${first}`)).body.contacts
    expect([phones[0].number, phones[0].note, web]).toEqual([fresh, 'Od osmi', 'https://a.test'])
  })
})
