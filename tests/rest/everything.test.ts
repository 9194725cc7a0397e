import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'

import { everythingOf } from '@/search/everything/everythingOf'
import { searchOf } from '@/search/searchOf'
import type { EverythingHit } from '@/lib/everythingSearch'

import { startCms, type Cms } from '../support/cms'
import { prepareGround, sample, words, write, type Ground } from '../support/content'

let cms: Cms
let ground: Ground
let shelterType: string

const publish = (collection: string, name: string, data: object = {}) =>
  write(cms.payload, collection as 'news', {
    ...sample(collection, name, ground),
    _status: 'published',
    ...data,
  })
const service = (name: string, data: object = {}) =>
  publish('services', name, { isAddressSecret: false, ...data })

const search = async (query: string) => (await cms.rest(`/api/search?${query}`)).body
const asked = async (q: string, more = '') => search(`q=${encodeURIComponent(q)}${more}`)
const titles = async (q: string, more = ''): Promise<string[]> =>
  (await asked(q, more)).docs.map(({ title }: EverythingHit) => title)
const kinds = async (q: string): Promise<string[]> =>
  (await asked(q)).kinds.map(({ value }: { value: string }) => value)
const number = 'CZ.03.2.63/0.0/0.0/15_007/0011870'
const pdf = readFileSync('demo/files/pruvodce-demence.pdf')

beforeAll(async () => {
  cms = await startCms()
  ground = await prepareGround(cms.payload)
  shelterType = await write(cms.payload, 'service-types', {
    name: 'Azylové domy',
    slug: 'azylove-domy',
    code: '57',
    section: '57',
    kind: 'prevention',
  })
  const situation = await publish('life-situations', 'Doma mi někdo ubližuje', {
    slug: 'doma-nasili',
    summary: 'Nejste na to sama.',
  })
  await write(cms.payload, 'synonyms', {
    words: 'manžel mě bije, domácí násilí',
    serviceTypes: [shelterType],
    lifeSituations: [situation],
    isCrisis: true,
  })
  await write(cms.payload, 'synonyms', {
    words: 'Alzheimer, demence',
    serviceTypes: [ground.serviceType],
  })
  await service('Přístav', {
    serviceType: shelterType,
    summary: 'Bezpečí pro ženy.',
    registrationId: '9900378',
    contacts: { phones: [{ number: '+420585562109' }] },
  })
  await service('Pomoc doma Lipov', { summary: 'Úklid a nákupy.' })
  await publish('providers', 'Kompas', {
    ico: '27074358',
    contacts: { phones: [{ number: '+420777123456' }] },
  })
  await publish('projects', 'Modul informačního systému', {
    registrationNumber: number,
    summary: 'Dotace na nový modul portálu.',
  })
  await publish('projects', 'Jiný projekt', { aims: words('Cíle bez peněz') })
  await publish('news', 'Dotace na rok 2027', { body: words('Rada rozdělila peníze velrybám.') })
  await publish('news', 'Beseda o Alzheimerově nemoci')
  await publish('pages', 'Prohlášení o přístupnosti')
  await publish('events', 'Veletrh služeb')
  await publish('plans', 'Komunitní plán', {
    summary: 'Plán na tři roky.',
    sections: [{ title: 'Kapitola o kosatcích', kind: 'other' }],
  })
  await publish('working-groups', 'Skupina pro seniory', {
    tasks: [{ text: 'Spočítat mokřady' }],
    meetings: [
      { date: '2021-01-10T12:00:00Z', agenda: 'Rašeliniště', resolutions: [{ text: 'Vydrovka' }] },
    ],
  })
  while ((await search('q=kompas')).isPlain) await new Promise((resolve) => setTimeout(resolve, 20))
}, 120_000)
afterAll(async () => {
  await Promise.all([searchOf(cms.payload).close(), everythingOf(cms.payload).close()])
  await cms.stop()
})

describe('one search for everything', () => {
  test.each([
    ['modulu informačních systémů', 'Modul informačního systému'],
    ['pristupnost', 'Prohlášení o přístupnosti'],
    ['kompsa', 'Kompas'],
    ['velryby', 'Dotace na rok 2027'],
    ['kosatec', 'Komunitní plán'],
    ['veletrh', 'Veletrh služeb'],
    ['seniorum', 'Skupina pro seniory'],
    ['mokřad', 'Skupina pro seniory'],
    ['rašeliniště', 'Skupina pro seniory'],
    ['vydrovka', 'Skupina pro seniory'],
  ])('%s finds %s', async (q, title) => {
    expect((await titles(q))[0]).toBe(title)
  })

  test('a document is told by its kind, its page and what was found in it', async () => {
    const { docs } = await asked('pristupnost')
    expect(docs[0]).toEqual({
      kind: 'pages',
      id: expect.any(String),
      slug: expect.stringMatching(/^pages-/),
      path: expect.stringMatching(/^\/o-portalu\/pages-/),
      title: 'Prohlášení o přístupnosti',
      summary: '',
      highlights: [{ field: 'title', text: 'Prohlášení o přístupnosti', ranges: [[13, 25]] }],
    })
    const english = await asked('pristupnost', '&locale=en')
    expect(english.docs[0].path).toMatch(/^\/en\/o-portalu\//)
    expect(english.kinds[0]).toEqual({ value: 'pages', label: 'Pages', count: 1 })
  })

  test('the kind that a word names stands first', async () => {
    expect((await titles('dotace projekt'))[0]).toBe('Modul informačního systému')
    expect(await kinds('dotace projekt')).toEqual(['projects', 'news'])
    expect((await titles('dotace aktuality'))[0]).toBe('Dotace na rok 2027')
  })

  test('a need is answered by situations and services first, a crisis says so', async () => {
    const { docs, understood, kinds: counts } = await asked('manzel me bije')
    expect(docs.map(({ title }: EverythingHit) => title)).toEqual([
      'Doma mi někdo ubližuje',
      'Přístav',
    ])
    expect(understood.isCrisis).toBe(true)
    expect(counts).toEqual([
      { value: 'life-situations', label: 'Životní situace', count: 1 },
      { value: 'services', label: 'Služby', count: 1 },
    ])
    expect(await titles('alzheimer')).toEqual(['Pomoc doma Lipov', 'Beseda o Alzheimerově nemoci'])
  })

  test('a word that only pages or only services know is no error', async () => {
    const { understood, offered } = await asked('kosatec')
    expect([understood.corrected, understood.offered, offered]).toEqual([null, null, null])
  })

  test('a correction that is less sure is offered', async () => {
    const { offered, understood } = await asked('přistpnsti')
    expect([offered, understood.offered, understood.corrected]).toEqual([
      'přístupnosti',
      'přístupnosti',
      null,
    ])
  })

  test('one kind alone, page by page; the counts of all stay', async () => {
    const first = await asked('dotace', '&kind=news&limit=1')
    expect([first.docs.length, first.totalDocs, first.totalPages]).toEqual([1, 1, 1])
    expect(first.kinds.length).toBe(2)
  })

  test('pages run through all kinds, each document once', async () => {
    const whole = await titles('dotace alzheimer pomoc')
    const pages = await Promise.all(
      whole.map((_, at) => titles('dotace alzheimer pomoc', `&limit=1&page=${at + 1}`)),
    )
    expect(whole.length).toBeGreaterThan(2)
    expect(pages.flat()).toEqual(whole)
  })

  test('the first few of each kind', async () => {
    const { docs } = await asked('dotace', '&each=1')
    expect(docs.map(({ kind }: EverythingHit) => kind)).toEqual(await kinds('dotace'))
  })

  test.each(['', '"', '§', '(((', '*', "'; drop table docs"])(
    'nothing to look for finds nothing: %s',
    async (q) => {
      const { status, body } = await cms.rest(`/api/search?q=${encodeURIComponent(q)}`)
      expect([status, body.totalDocs, body.kinds]).toEqual([200, 0, []])
    },
  )
})

describe('numbers are found exactly', () => {
  test.each([
    ['0011870', ['Modul informačního systému']],
    [number, ['Modul informačního systému']],
    ['projekt č. CZ.03.2.63/0.0/0.0/15_007/0011870', ['Modul informačního systému']],
    ['27074358', ['Kompas']],
    ['IČO 270 74 358', ['Kompas']],
    ['9900378', ['Přístav']],
    ['585 562 109', ['Přístav']],
    ['+420 777 123 456', ['Kompas']],
    ['§ 57', ['Přístav']],
    ['§57 zákona', ['Přístav']],
    ['0011871', []],
  ])('%s finds %j', async (q, expected) => {
    expect(await titles(q)).toEqual(expected)
  })
})

describe('nothing but what the public may read', () => {
  test.each(['news', 'pages', 'projects', 'plans', 'events', 'working-groups', 'providers'])(
    'a draft, a newer draft, what is withdrawn or in the trash is not found: %s',
    async (collection) => {
      const name = `Tajemnice ${collection}`
      const id = await write(
        cms.payload,
        collection as 'news',
        { ...sample(collection, name, ground), _status: 'draft' },
        { draft: true },
      )
      const as = (body: object, query = '') =>
        cms.payload
          .update({
            collection: collection as 'news',
            id,
            data: body,
            draft: query === 'draft',
            overrideAccess: true,
          })
          .then(() => titles('tajemnice'))
      const title = ['providers', 'working-groups'].includes(collection) ? 'name' : 'title'
      expect({
        draft: await titles('tajemnice'),
        published: await as({ _status: 'published' }),
        newer:
          (await as({ [title]: 'Novotnice', _status: 'draft' }, 'draft'),
          await titles('novotnice')),
        withdrawn: await as({ _status: 'draft' }),
        again: await as({ _status: 'published', [title]: name }),
        trashed: await as({ deletedAt: new Date().toISOString() }),
      }).toEqual({
        draft: [],
        published: [name],
        newer: [],
        withdrawn: [],
        again: [name],
        trashed: [],
      })
    },
  )

  test('a document to download is found by its name once something published shows it', async () => {
    const file = await cms.payload.create({
      collection: 'files',
      data: { title: 'Výroční kronika' },
      file: { data: pdf, mimetype: 'application/pdf', name: 'kronika.pdf', size: pdf.length },
      overrideAccess: true,
    })
    const before = await titles('kronika')
    const plan = await publish('plans', 'Plán s přílohou', { documents: [file.id] })
    const { docs } = await asked('kronika', '&kind=files')
    await cms.payload.update({
      collection: 'plans',
      id: plan,
      data: { _status: 'draft' },
      overrideAccess: true,
    })
    expect([before, docs, await titles('kronika')]).toEqual([
      [],
      [
        {
          kind: 'files',
          id: String(file.id),
          slug: null,
          path: expect.stringMatching(/^\/api\/files\/file\//),
          title: 'Výroční kronika',
          summary: '',
          highlights: [{ field: 'title', text: 'Výroční kronika', ranges: [[8, 15]] }],
        },
      ],
      [],
    ])
  })

  test.each(['nobody', 'ada'] as const)('also for %s', async (who) => {
    await write(
      cms.payload,
      'news',
      { ...sample('news', 'Nehotovka', ground), _status: 'draft' },
      { draft: true },
    )
    const { body } = await cms.rest('/api/search?q=nehotovka', { as: who })
    expect(body.totalDocs).toBe(0)
  })
})

describe('what cannot be understood is refused in plain words', () => {
  test.each([
    ['kind=media', 'Parametr kind může být'],
    ['q=a&q=b', 'Parametr q'],
    ['limit=abc', 'Parametr limit'],
    ['each=abc', 'Parametr each'],
    ['locale=de', 'Jazyk'],
  ])('%s', async (query, message) => {
    const { status, body } = await cms.rest(`/api/search?${query}`)
    expect([status, body.errors[0].message]).toEqual([400, expect.stringContaining(message)])
  })

  test('limits are kept between 1 and 50', async () => {
    const limitOf = async (limit: number) => (await search(`q=kompas&limit=${limit}`)).limit
    expect([await limitOf(0), await limitOf(7), await limitOf(500)]).toEqual([1, 7, 50])
  })
})
