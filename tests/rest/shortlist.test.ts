import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'

import { findKept } from '@/app/(site)/[locale]/seznam/findKept'
import { findLimits } from '@/subjects/embedding/site/queries'
import { offerRest } from '@/site/cms/transport'

import { startCms, type Cms } from '../support/cms'
import { prepareGround, sample, write, type Ground } from '../support/content'

let cms: Cms
let ground: Ground
beforeAll(async () => {
  cms = await startCms()
  offerRest(cms.raw)
  ground = await prepareGround(cms.payload)
})
afterAll(() => cms.stop())

const publish = (slug: string, more: object = {}) =>
  write(cms.payload, 'services', {
    ...sample('services', slug, ground),
    slug,
    _status: 'published',
    ...more,
  })
const keptOf = async (...slugs: string[]) => (await findKept('cs', slugs)).map(({ slug }) => slug)

describe('a list of services', () => {
  test('is in the order of its address, without what the public may not see', async () => {
    await publish('druha')
    await publish('prvni')
    await publish('stazena', { _status: 'draft' })
    await publish('vyhozena', { deletedAt: new Date().toISOString() })
    expect(await keptOf('prvni', 'stazena', 'vyhozena', 'nikdy-nebyla', 'druha')).toEqual([
      'prvni',
      'druha',
    ])
  })

  test('finds a service whose address has changed since, once', async () => {
    const id = await publish('stara-adresa')
    await cms.payload.update({
      collection: 'services',
      id,
      data: { slug: 'nova-adresa', _status: 'published' },
      overrideAccess: true,
    })
    expect(await keptOf('stara-adresa')).toEqual(['nova-adresa'])
    expect(await keptOf('stara-adresa', 'nova-adresa')).toEqual(['nova-adresa'])
  })

  test('never shows the places of a service with a secret address', async () => {
    const places = [{ name: 'Dům', address: { street: 'Tajná 1', city: 'Jasanov' } }]
    await publish('tajna', { isAddressSecret: true, places })
    const [service] = await findKept('cs', ['tajna'])
    expect(service?.isAddressSecret).toBe(true)
    expect(JSON.stringify(service)).not.toContain('Tajná')
  })
})

describe('the limits of an embedded list', () => {
  test('are known by their names, and what the portal does not know is named', async () => {
    const { docs } = await cms.payload.find({ collection: 'territories', limit: 1 })
    const found = await findLimits('cs', {
      uzemi: String(docs[0]?.slug),
      druh: 'neni',
      situace: 'neni',
    })
    expect(found).toEqual({ names: [docs[0]?.name], unknown: ['situace', 'druh'] })
  })
})
