import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'

import { plantAddresses } from '@demo/addresses/plantAddresses'
import { env } from '@/platform/env'
import { fillPositions } from '@/subjects/addresses/positions/fillPositions'
import { addressesPath } from '@/subjects/addresses/store/addressesPath'
import { openAddresses, type Addresses } from '@/subjects/addresses/store/openAddresses'

import { everybody, startCms, type Cms, type Who } from '../support/cms'
import { prepareGround, sample, write, type Ground } from '../support/content'

let cms: Cms
let ground: Ground
let addresses: Addresses
beforeAll(async () => {
  cms = await startCms()
  ground = await prepareGround(cms.payload)
  await plantAddresses()
  addresses = openAddresses(addressesPath(env)) as Addresses
})
afterAll(() => cms.stop())

type Place = { name?: string; address: Record<string, string>; location?: [number, number] }
const jasanov = { city: 'Jasanov', postcode: '57901' }

const service = (name: string, places: Place[], more: object = {}): Promise<string> =>
  write(cms.payload, 'services', {
    ...sample('services', name, ground),
    isAddressSecret: false,
    places,
    _status: 'published',
    ...more,
  })
const locations = async (id: string, query = '') => {
  const { body } = await cms.rest(`/api/services/${id}?depth=0${query}`, { as: 'edda' })
  return body.places.map(({ location }: Place) => location ?? null)
}
const husova = [16.29107, 49.92073]

test('places without a position get the one of their address, and nothing else changes', async () => {
  const places: Place[] = [
    { name: 'Dům', address: { ...jasanov, street: 'Husova 18' } },
    { name: 'Klub', address: { ...jasanov, street: 'Nádražní 801/12' }, location: [16.31, 49.93] },
    { name: 'Kód', address: { ...jasanov, street: 'Hus. 18', code: '99000010' } },
  ]
  const id = await service('Poradna', places)
  const before = await cms.rest(`/api/services/${id}?depth=0`, { as: 'edda' })
  const changes = async () => (await cms.payload.count({ collection: 'changes' })).totalDocs
  const noted = await changes()

  expect(await fillPositions(cms.payload, addresses, { isDry: true })).toEqual({
    places: 2,
    filled: 2,
    doubts: [],
  })
  expect(await locations(id)).toEqual([null, [16.31, 49.93], null])
  expect((await fillPositions(cms.payload, addresses)).filled).toBe(2)

  expect(await locations(id)).toEqual([husova, [16.31, 49.93], husova])
  expect(await locations(id, '&draft=true')).toEqual([husova, [16.31, 49.93], husova])
  const { body } = await cms.rest(`/api/services/${id}?depth=0`, { as: 'edda' })
  const others = (service: Record<string, unknown>) => ({
    ...service,
    places: null,
    updatedAt: null,
    revision: null,
  })
  expect(others(body)).toEqual(others(before.body))
  expect(await changes()).toBeGreaterThan(noted)
  expect(await fillPositions(cms.payload, addresses)).toEqual({ places: 0, filled: 0, doubts: [] })
})

test.each([
  ['unknown', { ...jasanov, street: 'Husova 99' }, undefined],
  ['unknown', { ...jasanov, street: 'Husova' }, undefined],
  ['several', { ...jasanov, street: 'Nádražní 12' }, undefined],
  ['outside', { city: 'Hlubčany', street: 'Husova 18' }, undefined],
  ['otherTown', { city: 'Dvorce nad Žernavou', street: 'Husova 18', code: '99000010' }, undefined],
  ['far', { ...jasanov, street: 'Husova 18' }, [16.5, 49.92]],
])('what does not fit (%s) is told to a person, not changed', async (why, address, location) => {
  const id = await service(`Doubt ${why}`, [
    { name: 'Dům', address, ...(location && { location: location as [number, number] }) },
  ])
  const { filled, doubts } = await fillPositions(cms.payload, addresses)
  expect(filled).toBe(0)
  expect(doubts).toEqual([
    {
      collection: 'services',
      id,
      title: `Doubt ${why}`,
      place: expect.stringMatching(/^[0-9a-f]{24}$/),
      placeName: 'Dům',
      why,
      offers: expect.any(Array),
    },
  ])
  expect(await locations(id)).toEqual([location ?? null])
  await cms.payload.delete({ collection: 'services', id, overrideAccess: true })
})

test('an unfinished change of the places is kept and told', async () => {
  const address = { ...jasanov, street: 'Husova 18' }
  const id = await service('Rozepsaná', [{ name: 'Dům', address }])
  await cms.payload.update({
    collection: 'services',
    id,
    data: { places: [{ name: 'Nový dům', address }] },
    draft: true,
    overrideAccess: true,
  })
  const { filled, doubts } = await fillPositions(cms.payload, addresses)
  expect([filled, doubts.map(({ why }) => why)]).toEqual([0, ['draft']])
  const { body } = await cms.rest(`/api/services/${id}?depth=0&draft=true`, { as: 'edda' })
  expect(body.places).toMatchObject([{ name: 'Nový dům' }])
  await cms.payload.delete({ collection: 'services', id, overrideAccess: true })
})

test('villages without streets and cottages are found; secret addresses are not looked at', async () => {
  const lhotka = { city: 'Lesná Lhotka', postcode: '57902' }
  const id = await service('Vesnice', [
    { address: { ...lhotka, street: 'č. p. 12' } },
    { address: { ...lhotka, street: 'Dolní Paseky č.ev. 12' } },
  ])
  const hidden = await service('Útočiště', [{ address: { ...lhotka, street: 'č. p. 12' } }], {
    isAddressSecret: true,
  })
  expect(await fillPositions(cms.payload, addresses)).toMatchObject({ filled: 2, doubts: [] })
  expect(await locations(id)).toEqual([
    [16.3604, 49.96],
    [16.3702, 49.955],
  ])
  expect(await locations(hidden)).toEqual([null])
})

const positionsAs = (as: Who, method = 'GET') =>
  cms.rest('/api/addresses/positions', { as, method })
const choose = (body: object, as: Who = 'karel') =>
  cms.rest('/api/addresses/positions/choose', { as, method: 'POST', body })

describe('providers and events have positions too', () => {
  const address = { ...jasanov, street: 'Husova 18' }
  const at = async (collection: 'providers' | 'events', id: string) =>
    (await cms.rest(`/api/${collection}/${id}?depth=0`)).body

  test('the seat of a provider and the venue of an event to come get theirs, what is over does not', async () => {
    const stored = { ...sample('providers', 'Charita', ground), _status: 'published' }
    const provider = await write(cms.payload, 'providers', { ...stored, address })
    const event = (startsAt: string) =>
      write(cms.payload, 'events', {
        ...sample('events', 'Setkání', ground),
        occurrences: [{ startsAt }],
        venue: { name: 'Sál', room: 'č. 2', address },
        _status: 'published',
      })
    const [coming, over] = [
      await event('2036-05-04T08:00:00Z'),
      await event('2020-05-04T08:00:00Z'),
    ]
    const before = await at('events', coming)
    expect((await positionsAs('karel')).body).toEqual({ places: 2, fillable: 2, doubts: [] })
    const { body } = await positionsAs('karel', 'POST')
    expect(body).toMatchObject({ filled: 2, message: 'Doplněno poloh: 2.' })
    expect((await at('providers', provider)).location).toEqual(husova)
    const { venue, ...others } = await at('events', coming)
    expect(venue).toEqual({ ...before.venue, location: husova })
    expect({ ...others, updatedAt: null, revision: null }).toEqual({
      ...before,
      venue: undefined,
      updatedAt: null,
      revision: null,
    })
    expect((await at('events', over)).venue.location ?? null).toBeNull()
    const noted = await cms.payload.find({
      collection: 'audit',
      where: { document: { equals: provider } },
      sort: '-at',
      limit: 1,
    })
    expect(noted.docs[0]).toMatchObject({
      byName: expect.any(String),
      fields: ['address', 'location'],
    })
    for (const [collection, id] of [
      ['providers', provider],
      ['events', coming],
      ['events', over],
    ] as const)
      await cms.payload.delete({ collection, id, overrideAccess: true })
  })
})

describe('a person settles what is in doubt', () => {
  test('of several addresses the chosen one gives its position and code, the address stays as written', async () => {
    const written = { ...jasanov, street: 'Nádražní 12' }
    const id = await service('Na výběr', [{ name: 'Klub', address: written }])
    const { body } = await positionsAs('karel')
    const [doubt] = body.doubts
    expect(doubt).toMatchObject({ id, why: 'several' })
    expect(doubt.offers.length).toBeGreaterThan(1)
    const [, { address }] = doubt.offers
    const chosen = { collection: 'services', id, place: doubt.place, code: address.code }
    expect((await choose({ ...chosen, code: '1' })).status).toBe(409)
    expect(await choose(chosen)).toMatchObject({
      status: 200,
      body: { message: 'Poloha je uložená.' },
    })
    const stored = await cms.rest(`/api/services/${id}?depth=0`)
    expect(stored.body.places).toMatchObject([
      { name: 'Klub', address: written, location: address.location },
    ])
    // The offer is gone with the doubt.
    expect((await choose(chosen)).status).toBe(409)
    await cms.payload.delete({ collection: 'services', id, overrideAccess: true })
  })

  test('a pin far from its address moves to it, by so many metres as was said', async () => {
    const address = { ...jasanov, street: 'Husova 18' }
    const id = await service('Daleko', [{ name: 'Dům', address, location: [16.5, 49.92] }])
    const { doubts } = (await positionsAs('edda')).body
    expect(doubts[0].offers).toMatchObject([{ metres: expect.any(Number) }])
    expect(Math.round(doubts[0].offers[0].metres / 1_000)).toBe(15)
    const { place, offers } = doubts[0]
    await choose({ collection: 'services', id, place, code: offers[0].address.code }, 'edda')
    expect(await locations(id)).toEqual([husova])
    await cms.payload.delete({ collection: 'services', id, overrideAccess: true })
  })

  test('nothing is written into an entry with a change under way', async () => {
    const address = { ...jasanov, street: 'Nádražní 12' }
    const id = await service('Mění se', [{ name: 'Dům', address }])
    const [{ place, offers }] = (await positionsAs('karel')).body.doubts
    await cms.payload.update({
      collection: 'services',
      id,
      data: { places: [{ name: 'Jiný dům', address }] },
      draft: true,
      overrideAccess: true,
    })
    const { code } = offers[0].address
    expect((await choose({ collection: 'services', id, place, code })).status).toBe(409)
    expect(await locations(id)).toEqual([null])
    await cms.payload.delete({ collection: 'services', id, overrideAccess: true })
  })
})

describe('who looks at positions', () => {
  const staff: Who[] = ['edda', 'karel', 'ada']
  const statusOf = (who: Who) => (staff.includes(who) ? 200 : who === 'nobody' ? 401 : 403)

  test.each(everybody.map((who) => [who, statusOf(who)] as const))(
    '%s: %d',
    async (who, status) => {
      expect((await positionsAs(who)).status).toBe(status)
      expect((await positionsAs(who, 'POST')).status).toBe(status)
      const wrong = await choose({ collection: 'users', id: 'x', place: '', code: '1' }, who)
      expect(wrong.status).toBe(status === 200 ? 400 : status)
    },
  )
})
