import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'

import { env } from '@/platform/env'
import { indexPath } from '@/search/indexPath'
import { searchOf } from '@/search/searchOf'

import { startCms, type Cms } from '../support/cms'
import { next, prepareGround, sample, words, write, type Ground } from '../support/content'

type Hit = { id: string; name: string; place: string | null; distance: number | null }

let cms: Cms
let ground: Ground
let town: string
let otherTown: string
let shelterType: string

const place = (city: string, location: [number, number], more: object = {}) => ({
  address: { street: 'Dlouhá 1', city },
  location,
  ...more,
})

const service = (name: string, data: object = {}) =>
  write(cms.payload, 'services', {
    ...sample('services', name, ground),
    isAddressSecret: false,
    _status: 'published',
    ...data,
  })

const search = async (query: string) => (await cms.rest(`/api/catalogue/search?${query}`)).body
const names = async (query: string): Promise<string[]> =>
  (await search(query)).docs.map(({ name }: Hit) => name)

/** The index is made in the background: asks until it answers. */
const untilReady = async () => {
  while ((await search('')).isPlain) await new Promise((resolve) => setTimeout(resolve, 20))
}

beforeAll(async () => {
  cms = await startCms()
  ground = await prepareGround(cms.payload)
  const territory = (name: string) =>
    write(cms.payload, 'territories', {
      ...sample('territories', name, ground),
      parent: ground.territory,
    })
  town = await territory('Lipov')
  otherTown = await territory('Javorov')
  shelterType = await write(cms.payload, 'service-types', {
    name: 'Azylové domy',
    slug: 'azylove-domy',
    code: '57',
    kind: 'prevention',
  })
  await write(cms.payload, 'synonyms', {
    words: 'babička, nezvládne domácnost',
    serviceTypes: [ground.serviceType],
  })
  await write(cms.payload, 'synonyms', {
    words: 'bije mě',
    serviceTypes: [shelterType],
    isCrisis: true,
  })
  await service('Pomoc doma Lipov', {
    summary: 'Úklid a nákupy v Lipově.',
    territories: [town],
    ageFrom: 60,
    availability: { free: 3 },
    verifiedOn: new Date().toISOString(),
    places: [place('Lipov', [17.2, 49.5], { accessibility: 'full' })],
  })
  await service('Pomoc doma Javorov', {
    summary: 'Úklid v Javorově.',
    territories: [otherTown],
    forms: ['field', 'ambulatory'],
    ageTo: 59,
    availability: { free: 0 },
    verifiedOn: '2020-01-01',
    places: [place('Javorov', [17.6, 49.9], { accessibility: 'none' })],
  })
  await service('Přístav', {
    serviceType: shelterType,
    territories: [ground.territory],
    forms: ['residential'],
    summary: 'Bezpečí pro ženy.',
    isAddressSecret: true,
    places: [place('Skryté Město', [17.2, 49.5], { accessibility: 'full' })],
  })
  await untilReady()
})
afterAll(async () => {
  await searchOf(cms.payload).close()
  await cms.stop()
})

describe('what lists show of services comes along when it is asked for', () => {
  const cards = async (query: string, as?: 'ada') => {
    const { body } = await cms.rest(`/api/catalogue/search?${query}&cards=true`, as && { as })
    return body.docs as (Hit & { card: Record<string, unknown> })[]
  }

  test('in the order of the answer, with relations one level deep', async () => {
    const found = await cards('q=pomoc%20doma')
    const plain = await names('q=pomoc%20doma')
    expect(found.map(({ card }) => card.name)).toEqual(plain)
    expect(found[0]?.card).toMatchObject({
      provider: { name: expect.any(String) },
      serviceType: { name: expect.any(String) },
      availability: { free: expect.any(Number) },
    })
  })

  test.each([undefined, 'ada' as const])('as anybody may read it, also for %s', async (as) => {
    const [shelter] = await cards('q=pristav', as)
    expect(shelter?.card.name).toBe('Přístav')
    expect(JSON.stringify(shelter)).not.toMatch(/Skryté Město|17\.2/)
  })

  test('and not unless it is asked for', async () => {
    const { docs } = await search('q=pristav')
    expect(docs[0]).not.toHaveProperty('card')
  })
})

describe('what people type', () => {
  test.each([
    // The other one is full.
    ['babička nezvládne domácnost', 'Pomoc doma Lipov'],
    ['babicka nezvladne domacnost sama', 'Pomoc doma Lipov'],
    ['bbaička', 'Pomoc doma Lipov'],
    ['lipove', 'Pomoc doma Lipov'],
    ['prista', 'Přístav'],
    ['pečovateslká', 'Pomoc doma Lipov'],
    ['AZYLOVÝ DŮM', 'Přístav'],
  ])('%s finds %s first', async (q, first) => {
    expect((await names(`q=${encodeURIComponent(q)}`))[0]).toBe(first)
  })

  test('the answer says what was looked for besides and how a typing error was put right', async () => {
    const { understood } = await search('q=bbaicka%20pristv')
    expect(understood).toEqual({
      terms: ['bbaicka', 'pristv'],
      synonyms: ['Pečovatelská služba'],
      corrected: 'babička přístav',
      offered: null,
      whom: [],
      isCrisis: false,
    })
  })

  test('a correction that is less sure is offered and not followed', async () => {
    const { docs, understood } = await search(`q=${encodeURIComponent('pečvtelská služba')}`)
    expect([understood.corrected, understood.offered]).toEqual([null, 'pečovatelská služba'])
    const followed = await names(`q=${encodeURIComponent(understood.offered)}`)
    expect(followed).toEqual(['Pomoc doma Lipov', 'Pomoc doma Javorov'])
    expect(docs.length).toBeLessThanOrEqual(followed.length)
  })

  test('a word of crisis is never put right, from nor to', async () => {
    for (const q of ['bijí', 'umřít', 'bje mě']) {
      const { understood } = await search(`q=${encodeURIComponent(q)}`)
      expect(understood).toMatchObject({ corrected: null, offered: null })
    }
  })

  test('words of crisis put the services of crisis first', async () => {
    const { docs, understood } = await search(`q=${encodeURIComponent('pomoc doma, bije mě')}`)
    expect([docs[0].name, understood.isCrisis]).toEqual(['Přístav', true])
  })

  test('services of crisis stand before nearer ones of another kind', async () => {
    const asked = `q=${encodeURIComponent('pomoc doma, bije mě')}&near=49.5,17.2&sort=distance`
    const { docs } = await search(asked)
    const others = docs.slice(1).map(({ distance }: Hit) => distance ?? Infinity)
    expect(docs[0].name).toBe('Přístav')
    expect(others).toEqual(others.toSorted((one: number, other: number) => one - other))
    expect(others.length).toBeGreaterThan(1)
  })

  test('what was found is marked by numbers in a plain text', async () => {
    const { docs } = await search('q=uklid%20lipov')
    expect(docs[0].highlights).toEqual([
      { field: 'name', text: 'Pomoc doma Lipov', ranges: [[11, 16]] },
      {
        field: 'summary',
        text: 'Úklid a nákupy v Lipově.',
        ranges: [
          [0, 5],
          [17, 23],
        ],
      },
    ])
  })

  test.each([
    '"',
    '*',
    'AND OR NOT',
    'name:x',
    '(((',
    '^a NEAR/3 b',
    "'; drop table docs",
    '-',
    '{name}: a',
  ])('the signs of query languages are only text: %s', async (q) => {
    const { status } = await cms.rest(`/api/catalogue/search?q=${encodeURIComponent(q)}`)
    expect(status).toBe(200)
  })

  test('of ten thousand letters the first two hundred are read', async () => {
    const { status, body } = await cms.rest(`/api/catalogue/search?q=${'lipov%20'.repeat(1_250)}`)
    expect([status, body.docs[0].name]).toEqual([200, 'Pomoc doma Lipov'])
  })
})

describe('whom a service takes', () => {
  let forMen: string

  beforeAll(async () => {
    forMen = await service('Dům pro muže', { serviceType: shelterType, whom: ['men'] })
  })
  afterAll(() => cms.payload.delete({ collection: 'services', id: forMen, overrideAccess: true }))

  test('leaves it out of the answers to others, and the answer says for whom it is', async () => {
    const asked = `q=${encodeURIComponent('azyl, manžel mě bije')}`
    expect(await names(asked)).toEqual(['Přístav'])
    expect((await search(asked)).understood.whom).toEqual(['women', 'families'])
    expect(await names('q=azylove')).toContain('Dům pro muže')
  })

  test('is a choice, which goes before what the words say', async () => {
    expect(await names('whom=men')).toEqual(['Dům pro muže'])
    const { docs, facets, understood } = await search(
      `whom=men&q=${encodeURIComponent('azyl, manžel mě bije')}`,
    )
    expect([docs.map(({ name }: Hit) => name), understood.whom]).toEqual([['Dům pro muže'], []])
    expect(facets.whom).toEqual([{ value: 'men', label: 'Muži', count: 1 }])
  })
})

describe('choices', () => {
  test.each([
    ['serviceType=azylove-domy', ['Přístav']],
    [
      'serviceType=azylove-domy&serviceType=pecovatelska-sluzba&form=ambulatory',
      ['Pomoc doma Javorov'],
    ],
    ['form=residential&form=ambulatory', ['Pomoc doma Javorov', 'Přístav']],
    ['age=30', ['Pomoc doma Javorov', 'Přístav']],
    ['age=70', ['Pomoc doma Lipov', 'Přístav']],
    ['accessible=true', ['Pomoc doma Lipov']],
    ['free=true', ['Pomoc doma Lipov']],
    ['verified=true', ['Pomoc doma Lipov']],
    ['near=49.5,17.2&radius=5', ['Pomoc doma Lipov']],
    ['near=49.5,17.2&radius=80', ['Pomoc doma Javorov', 'Pomoc doma Lipov']],
    ['serviceType=neni', []],
  ])('%s gives %j', async (query, expected) => {
    expect(await names(`${query}&sort=name`)).toEqual(expected)
  })

  test('who works in the whole region is found in each of its towns, and they in the region', async () => {
    const slugOf = async (id: string) =>
      (await cms.payload.findByID({ collection: 'territories', id })).slug
    expect([
      await names(`territory=${await slugOf(town)}&sort=name`),
      await names('territory=horni-kraj&sort=name'),
    ]).toEqual([
      ['Pomoc doma Lipov', 'Přístav'],
      ['Pomoc doma Javorov', 'Pomoc doma Lipov', 'Přístav'],
    ])
  })

  test('the counts of a facet ignore its own choice and respect the others', async () => {
    const { facets } = await search('form=residential&serviceType=azylove-domy')
    expect([facets.form, facets.serviceType]).toEqual([
      [{ value: 'residential', label: 'Pobytová', count: 1 }],
      [{ value: 'azylove-domy', label: 'Azylové domy', count: 1 }],
    ])
    const open = await search('serviceType=azylove-domy')
    expect(open.facets.serviceType).toEqual([
      { value: 'pecovatelska-sluzba', label: 'Pečovatelská služba', count: 2 },
      { value: 'azylove-domy', label: 'Azylové domy', count: 1 },
    ])
  })

  test('the nearest comes first with its distance; who has no public place comes last', async () => {
    const { docs } = await search('near=49.88,17.6&sort=distance')
    expect(docs.map(({ name, distance }: Hit) => [name, distance])).toEqual([
      ['Pomoc doma Javorov', 2.2],
      ['Pomoc doma Lipov', expect.closeTo(51.2, 0)],
      ['Přístav', null],
    ])
  })

  test('pages follow each other and say how many there are', async () => {
    const second = await search('sort=name&limit=2&page=2')
    expect([second.docs.map(({ name }: Hit) => name), second.totalDocs, second.totalPages]).toEqual(
      [['Přístav'], 3, 2],
    )
  })
})

describe('what cannot be understood is refused in plain words', () => {
  test.each([
    ['near=abc', 'Parametr near je'],
    ['near=17.25,49.59', 'Parametr near je'],
    ['near=48.85,2.35', 'Parametr near je'],
    ['radius=5', 'Ke vzdálenosti'],
    ['near=49.5,17.2&radius=-1', 'Parametr radius'],
    ['sort=distance', 'Ke vzdálenosti'],
    ['sort=price', 'Parametr sort může být'],
    ['form=x', 'Parametr form může být'],
    ['age=1e9', 'Parametr age'],
    ['age=200', 'Parametr age'],
    ['openNow=perhaps', 'Parametr openNow'],
    ['limit=abc', 'Parametr limit'],
    ['q=a&q=b', 'Parametr q'],
    ['whom=robots', 'whom'],
    [Array.from({ length: 51 }, (_, at) => `targetGroup=g${at}`).join('&'), 'nejvýš 50 hodnot'],
  ])('%s', async (query, message) => {
    const { status, body } = await cms.rest(`/api/catalogue/search?${query}`)
    expect([status, body.errors[0].message]).toEqual([400, expect.stringContaining(message)])
  })

  test('in the language of the caller', async () => {
    const headers = { 'Accept-Language': 'en' }
    const { body } = await cms.rest('/api/catalogue/search?sort=price', { headers })
    expect(body.errors[0].message).toContain('can be: relevance')
  })
})

describe('nothing but what the public may read', () => {
  test('of a secret address neither town nor position nor access is known', async () => {
    const { docs } = await search('q=pristav&near=49.5,17.2')
    expect([docs[0].name, docs[0].place, docs[0].distance]).toEqual(['Přístav', null, null])
    expect([await names('q=skryte'), await names('q=mesto')]).toEqual([[], []])
    const file = indexPath(env)
    const bytes = [file, `${file}-wal`].map((each) => readFileSync(each).toString('latin1')).join()
    expect(bytes).toMatch(/pristav/)
    expect(bytes).not.toMatch(/skryt/i)
  })

  test('a draft, a newer draft, what is withdrawn or in the trash is not found', async () => {
    const draft = await write(
      cms.payload,
      'services',
      { ...sample('services', 'Tajnosluzba', ground), _status: 'draft' },
      { draft: true },
    )
    const before = await names('q=tajnosluzba')
    await cms.rest(`/api/services/${draft}`, {
      as: 'edda',
      method: 'PATCH',
      body: { _status: 'published' },
    })
    const published = await names('q=tajnosluzba')
    await cms.rest(`/api/services/${draft}?draft=true`, {
      as: 'edda',
      method: 'PATCH',
      body: { name: 'Novotajna', _status: 'draft' },
    })
    const newer = await names('q=novotajna')
    await cms.rest(`/api/services/${draft}`, {
      as: 'edda',
      method: 'PATCH',
      body: { deletedAt: new Date().toISOString() },
    })
    expect([before, published, newer, await names('q=tajnosluzba')]).toEqual([
      [],
      ['Tajnosluzba'],
      [],
      [],
    ])
  })

  test('a published service that is withdrawn is found no more', async () => {
    const id = await service('Stažená')
    const before = await names('q=stazena')
    const body = { _status: 'draft' }
    await cms.rest(`/api/services/${id}`, { as: 'edda', method: 'PATCH', body })
    expect([before, await names('q=stazena')]).toEqual([['Stažená'], []])
  })

  test('a service that has ended is not offered', async () => {
    await service('Zaniklaslužba', { state: 'ended' })
    expect(await names('q=zaniklasluzba')).toEqual([])
  })

  test('a withdrawn provider is not named, a renamed one is named anew', async () => {
    const provider = await write(cms.payload, 'providers', {
      ...sample('providers', 'Staréjméno', ground),
      _status: 'published',
    })
    await service('Přejmenovaná', { provider })
    const change = (body: object) =>
      cms.rest(`/api/providers/${provider}`, { as: 'edda', method: 'PATCH', body })
    // A busy machine answers from the index as it was; the next answers are from the new one.
    const becomes = async (query: string, name?: string) => {
      while ((await search(query)).docs[0]?.provider?.name !== name) continue
    }
    await becomes('q=starejmeno', 'Staréjméno')
    await change({ name: 'Novéjméno', _status: 'published' })
    await becomes('q=novejmeno', 'Novéjméno')
    await change({ _status: 'draft' })
    await becomes('q=prejmenovana')
    expect((await search('q=prejmenovana')).docs).toHaveLength(1)
  })

  test('a renamed type is found under its new name, new words of people at once', async () => {
    const type = await write(
      cms.payload,
      'service-types',
      sample('service-types', 'Jedenáctka', ground),
    )
    await service('Bez jména', { serviceType: type })
    await cms.rest(`/api/service-types/${type}`, {
      as: 'edda',
      method: 'PATCH',
      body: { name: 'Dvanáctka' },
    })
    const renamed = await names('q=dvanactka')
    await cms.rest('/api/synonyms', {
      as: 'edda',
      method: 'POST',
      body: { words: `tucet ${next()}, tucet`, serviceTypes: [type] },
    })
    expect([renamed, await names('q=tucet')]).toEqual([['Bez jména'], ['Bez jména']])
  })

  test('free places that a provider tells count at once', async () => {
    const id = await service('Volnomístná', { availability: { free: 0 } })
    const before = await names('q=volnomistna&free=true')
    await cms.rest(`/api/services/${id}/availability`, {
      as: 'pavla',
      method: 'PATCH',
      body: { free: 2 },
    })
    expect([before, await names('q=volnomistna&free=true')]).toEqual([[], ['Volnomístná']])
  })

  test('a service that is deleted for good is gone', async () => {
    const id = await service('Smazaná navždy', { description: words('Text') })
    const before = await names('q=smazana')
    await cms.rest(`/api/services/${id}`, { as: 'ada', method: 'DELETE' })
    expect([before, await names('q=smazana')]).toEqual([['Smazaná navždy'], []])
  })
})
