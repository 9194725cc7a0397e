import { afterAll, beforeAll, expect, test } from '@jest/globals'

import { plantAddresses } from '@demo/addresses/plantAddresses'
import { env } from '@/platform/env'
import { fillPositions } from '@/subjects/addresses/positions/fillPositions'
import { addressesPath } from '@/subjects/addresses/store/addressesPath'
import { openAddresses, type Addresses } from '@/subjects/addresses/store/openAddresses'

import { startCms, type Cms } from '../support/cms'
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
const slugOf = async (id: string): Promise<string> =>
  (await cms.rest(`/api/services/${id}?depth=0`, { as: 'edda' })).body.slug
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
  expect([filled, doubts]).toEqual([0, [{ service: await slugOf(id), place: 'Dům', why }]])
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
