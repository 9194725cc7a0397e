import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import type { Payload } from 'payload'

import { sampleItem, sampleRegister } from '@demo/register/sampleRegister'
import { jumpSentence } from '@/subjects/register/import/jumpOf'

import { startCms, type Cms } from '../support/cms'
import { importItems, numbersOf } from '../support/register'

const ids = async (payload: Payload, collection: 'services' | 'providers' | 'territories') =>
  (await payload.find({ collection, pagination: false, depth: 0, overrideAccess: true })).docs
    .length

/** What the public reads of all services, without what differs from one database to another. */
const publicServices = async ({ rest }: Cms) => {
  const { body } = await rest('/api/services?limit=100&depth=1&sort=slug')
  return body.docs.map((doc: Record<string, unknown>) => ({
    slug: doc.slug,
    number: doc.registrationId,
    provider: (doc.provider as { name: string }).name,
    forms: doc.forms,
    phones: (doc.contacts as { phones: { number: string }[] }).phones.map(({ number }) => number),
    territories: (doc.territories as { name: string }[]).map(({ name }) => name),
  }))
}

describe('the first import of an empty portal', () => {
  let cms: Cms
  beforeAll(async () => {
    cms = await startCms()
  })
  afterAll(() => cms.stop())

  test('tried, says what would happen and writes nothing', async () => {
    const tried = await importItems(cms.payload, sampleRegister(), { isDry: true })
    expect(numbersOf(tried)).toEqual({
      published: 52,
      drafts: 3,
      changed: 0,
      unchanged: 0,
      ended: 2,
      refused: 3,
    })
    expect([await ids(cms.payload, 'services'), await ids(cms.payload, 'territories')]).toEqual([
      0, 0,
    ])
  })

  test('publishes what is whole and says the same', async () => {
    const done = await importItems(cms.payload, sampleRegister())
    expect(numbersOf(done)).toMatchObject({ published: 52, drafts: 3, ended: 2, refused: 3 })
    const { body } = await cms.rest('/api/services?limit=100')
    expect([body.totalDocs, await ids(cms.payload, 'services')]).toEqual([52, 55])
  })

  const find = async (at: number) => {
    const { body } = await cms.rest(
      `/api/services?where[registrationId][equals]=${9_000_000 + at}&depth=1`,
    )
    return body.docs[0]
  }

  test('a service has its provider, places, town, contacts and registered capacity', async () => {
    const service = await find(31)
    expect(service).toMatchObject({
      name: 'Dům Lesná Lhotka 31',
      slug: 'dum-lesna-lhotka-31',
      isRegistered: true,
      state: 'active',
      provider: { name: 'Sdružení Lípa 6' },
      forms: ['residential'],
      capacity: [{ form: 'residential', kind: 'beds', count: 21 }],
      contacts: { phones: [{ number: '+420585131111' }], web: 'http://www.sluzba31.test' },
      places: [
        {
          address: {
            street: 'Nádražní 41',
            city: 'Lesná Lhotka',
            postcode: '56702',
            code: '99000031',
          },
        },
      ],
      territories: [{ name: 'Lesná Lhotka' }],
      targetGroupNotes: 'pečující osoby: jen z kraje',
    })
    expect(service.registerAsOf).toMatch(/^2026-09-01/)
    expect(service.availability.free ?? null).toBeNull()
  })

  test('a service that only goes to people names no town', async () => {
    expect((await find(32)).territories).toEqual([])
  })

  test('a secret address is nowhere, for staff neither', async () => {
    const { docs } = await cms.payload.find({
      collection: 'services',
      where: { registrationId: { equals: '9000004' } },
      overrideAccess: true,
    })
    expect(docs[0]).toMatchObject({ isAddressSecret: true, places: [] })
    expect((await find(4)).places ?? []).toEqual([])
  })

  test('two services of one name have addresses of their own', async () => {
    expect([(await find(23)).slug, (await find(24)).slug]).toEqual([
      'klub-pod-kastany',
      'klub-pod-kastany-9000024',
    ])
  })

  test('a type that the law does not have stays as a code, its service a draft', async () => {
    const { docs } = await cms.payload.find({
      collection: 'services',
      where: { registrationId: { equals: '9000007' } },
      draft: true,
      overrideAccess: true,
    })
    const record = await cms.payload.find({
      collection: 'register-records',
      where: { key: { equals: `service:${String(sampleItem(7).portalId)}` } },
      overrideAccess: true,
    })
    expect([docs[0]?._status, docs[0]?.serviceType ?? null, record.docs[0]?.unknown]).toEqual([
      'draft',
      null,
      ['DruhSocialniSluzby/35'],
    ])
  })

  test('the second time it changes nothing', async () => {
    const before = await publicServices(cms)
    const again = await importItems(cms.payload, sampleRegister().toReversed())
    expect(numbersOf(again)).toMatchObject({ published: 0, drafts: 0, changed: 0, unchanged: 55 })
    expect(await publicServices(cms)).toEqual(before)
  })

  test('a file with fewer services than usual writes nothing until somebody agrees', async () => {
    const few = sampleRegister().slice(0, 40)
    const refused = await importItems(cms.payload, few)
    expect(refused.jump.map((each) => jumpSentence(each).cs)).toEqual([
      'Celkem: minule 54 služeb, teď 34.',
      'Podhorský kraj: minule 53 služeb, teď 33.',
    ])
    const waiting = () =>
      cms.payload.count({ collection: 'register-differences', overrideAccess: true })
    expect((await waiting()).totalDocs).toBe(0)
    const agreed = await importItems(cms.payload, few, { acceptsJump: true })
    expect([agreed.missing.length, (await waiting()).totalDocs]).toEqual([20, 20])
  })
})
