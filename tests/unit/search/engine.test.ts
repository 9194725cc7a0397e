import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'

import { isInBox } from '@/lib/box'
import { embeddedEngine } from '@/search/embedded/embeddedEngine'
import { meilisearchEngine } from '@/search/meilisearch/meilisearchEngine'
import type { MapView, SearchQuestion } from '@/lib/catalogueSearch'
import type { SearchEngine } from '@/search/types'
import { numbersOf } from '@/search/conditions'

import { document, portions, question, term } from '../../support/searchDocuments'

const folder = mkdtempSync(path.join(tmpdir(), 'rozcestnik-search-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

let count = 0
const engines: [string, () => SearchEngine][] = [
  ['embedded', () => embeddedEngine(path.join(folder, `${(count += 1)}.db`))],
]
// The same of a server of Meilisearch, where one is given.
const { MEILISEARCH_URL: url, MEILISEARCH_KEY: key } = process.env
if (url)
  engines.push([
    'Meilisearch',
    () => meilisearchEngine({ url, key, index: `test-${process.pid}-${(count += 1)}` }),
  ])

const all: MapView = { box: null, zoom: null }
const state = { source: 'test', lists: '1', schema: 'x', builtAt: 'now' }
const lipov: [number, number] = [17.2, 49.5]
const javorov: [number, number] = [17.6, 49.9]
const place = (city: string, location: [number, number], more: object = {}) => ({
  city,
  location,
  hours: [],
  ...more,
})
const monday = { day: 'mo', opensAt: '08:00', closesAt: '12:00' }
const office = { hours: [monday] }

const catalogue = [
  document('care-lipov', 'care', 'Pomoc doma', {
    summary: { cs: 'Uklidíme vám.', en: 'We clean for you.' },
    provider: { name: 'Charita', slug: 'charita' },
    targetGroups: [term('seniori', 'senioři')],
    places: [place('Lipov', lipov, office)],
    ageFrom: 60,
    conditions: numbersOf({
      isAddressSecret: false,
      places: [{ accessibility: 'full' }],
      availability: { free: 2, updatedAt: '2026-11-20T10:00:00Z' },
      verifiedOn: '2026-11-01',
    }),
  }),
  document('care-javorov', 'care', 'Chalupa', {
    forms: ['field', 'ambulatory'],
    targetGroups: [term('seniori', 'senioři'), term('deti', 'děti')],
    // Only for those who have called before.
    places: [place('Javorov', javorov, { hours: [{ ...monday, note: 'po objednání' }] })],
    ageTo: 20,
    conditions: numbersOf({ availability: { free: 0 }, verifiedOn: '2025-11-01' }),
  }),
  document('home', 'home', 'Čekanka', {
    forms: ['residential'],
    summary: { cs: 'Domov s pečovatelskou péčí.' },
    lifeSituations: [{ ...term('stari', 'Rodič nestačí'), description: {} }],
  }),
  document('crisis', 'crisis', 'Chvíle', { forms: ['ambulatory'] }),
]

if (!url) test.todo('Meilisearch: NOT TRIED, set MEILISEARCH_URL (and MEILISEARCH_KEY) to a server')

describe.each(engines)('the %s engine', (_, create) => {
  let engine: SearchEngine
  const ids = async (q?: string, more?: Parameters<typeof question>[1]) =>
    (await engine.search(question(q, more))).docs.map(({ id }) => id)

  describe('answers', () => {
    beforeAll(async () => {
      engine = create()
      await engine.rebuild(portions(catalogue.slice(0, 2), catalogue.slice(2)), state)
      await engine.useSynonyms([
        {
          words: ['domov důchodců', 'babička'],
          serviceTypes: ['domovy-pro-seniory'],
          lifeSituations: [],
          alsoWords: ['úklid'],
          isCrisis: false,
        },
        {
          words: ['zoufalý'],
          serviceTypes: ['krizova-pomoc'],
          lifeSituations: [],
          alsoWords: [],
          isCrisis: true,
        },
      ])
    })
    afterAll(() => engine.close())

    test.each([
      [
        'what bears the word in its name before what bears it in its type',
        'chalupa pecovatelska',
        'care-javorov',
      ],
      ['words of people', 'domov duchodcu', 'home'],
      ['other words of a synonym', 'babičce', 'home'],
      ['an English word', 'older people home', 'home'],
      ['a word that is not finished', 'chal', 'care-javorov'],
      ['a provider', 'charita', 'care-lipov'],
      ['a town', 'v Javorově', 'care-javorov'],
      ['a life situation', 'rodič nestačí', 'home'],
    ])('finds %s', async (__, q, first) => {
      expect((await ids(q))[0]).toBe(first)
    })

    test('a type stands before a mention', async () => {
      expect(await ids('pečovatelská')).toEqual(['care-javorov', 'care-lipov', 'home'])
    })

    test('crisis services stand before everything when words of crisis are there', async () => {
      expect((await ids('jsem zoufalý, pečovatelská chalupa'))[0]).toBe('crisis')
    })

    test('what works stands before what is full, and that before what is paused', async () => {
      const engine = create()
      const day = 20_780
      const now = new Date(day * 86_400_000)
      await engine.rebuild(
        portions([
          document('paused', 'care', 'Alej', { readiness: { isPaused: true, fullOn: 0 } }),
          document('full', 'care', 'Bouda', { readiness: { isPaused: false, fullOn: day } }),
          document('works', 'care', 'Cesta'),
        ]),
        state,
      )
      const { docs } = await engine.search(question('pečovatelská', { now }))
      expect(docs.map(({ id }) => id)).toEqual(['works', 'full', 'paused'])
      await engine.close()
    })

    test('what takes others only is no answer to whoever says who it is for', async () => {
      const engine = create()
      await engine.rebuild(
        portions([
          document('men', 'crisis', 'Azyl Alej', { whom: ['men'] }),
          document('women', 'crisis', 'Azyl Bouda', { whom: ['women', 'children'] }),
          document('all', 'crisis', 'Azyl Cesta', { whom: ['anybody'] }),
          document('unsaid', 'crisis', 'Azyl Doma'),
        ]),
        state,
      )
      const found = async (q: string, whom: SearchQuestion['chosen']['whom'] = []) => {
        const { docs, understood } = await engine.search(question(q, { chosen: { whom } }))
        return [docs.map(({ id }) => id).toSorted(), understood.whom]
      }
      expect(await found('azyl, manžel mě bije')).toEqual([
        ['all', 'unsaid', 'women'],
        ['women', 'families'],
      ])
      expect(await found('azyl, žena mě bije')).toEqual([
        ['all', 'men', 'unsaid'],
        ['men', 'families'],
      ])
      expect(await found('azyl')).toEqual([['all', 'men', 'unsaid', 'women'], []])
      expect(await found('azyl, manžel mě bije', ['men'])).toEqual([['men'], []])
      await engine.close()
    })

    test('a word that nobody knows finds nothing', async () => {
      expect(await engine.search(question('xyzzyx'))).toMatchObject({ docs: [], totalDocs: 0 })
    })

    test.each<[string, Partial<SearchQuestion>, string[]]>([
      ['age', { age: 65 }, ['crisis', 'home', 'care-lipov']],
      ['an age equal to the lower bound', { age: 60 }, ['crisis', 'home', 'care-lipov']],
      ['an age below it', { age: 59 }, ['crisis', 'home']],
      ['an age equal to the upper bound', { age: 20 }, ['crisis', 'home', 'care-javorov']],
      ['an age above it', { age: 21 }, ['crisis', 'home']],
      ['free places', { conditions: ['free'] }, ['care-lipov']],
      ['accessibility', { conditions: ['accessible'] }, ['care-lipov']],
      ['verification within a year', { conditions: ['verified'] }, ['care-lipov']],
      ['opening hours', { conditions: ['openNow'] }, ['care-lipov']],
      ['a radius', { near: lipov, radius: 10 }, ['care-lipov']],
    ])('chooses by %s', async (__, more, expected) => {
      expect((await ids('', { ...more, sort: 'name' } as object)).toSorted()).toEqual(
        expected.toSorted(),
      )
    })

    test('names stand in Czech order, ch after h', async () => {
      expect(await ids('', { sort: 'name' })).toEqual([
        'home',
        'care-javorov',
        'crisis',
        'care-lipov',
      ])
    })

    test('values of one facet add, facets narrow each other, counts ignore their own facet', async () => {
      const { docs, facets } = await engine.search(
        question('', { chosen: { form: ['ambulatory', 'residential'], targetGroup: ['deti'] } }),
      )
      expect(docs.map(({ id }) => id)).toEqual(['care-javorov'])
      expect(facets.form).toEqual([
        { value: 'ambulatory', label: 'Ambulantní', count: 1 },
        { value: 'field', label: 'Terénní', count: 1 },
        { value: 'residential', label: 'Pobytová', count: 0 },
      ])
      expect(facets.targetGroup).toEqual([
        { value: 'deti', label: 'děti', count: 1 },
        { value: 'seniori', label: 'senioři', count: 1 },
      ])
    })

    test('a language shows its own texts, and Czech where it has none', async () => {
      const { docs } = await engine.search(question('clean', { locale: 'en' }))
      expect(docs).toMatchObject([
        {
          name: 'Pomoc doma',
          serviceTypeName: 'Home care service',
          highlights: [{ field: 'summary', text: 'We clean for you.', ranges: [[3, 8]] }],
        },
      ])
    })

    test('a word with a typing error is found', async () => {
      expect(await ids('pečvoatelská')).toContain('care-javorov')
    })

    test('a service of two places is one answer, as far as the nearer of them, and counted once', async () => {
      const two = [place('Javorov', javorov), place('Lipov', lipov)]
      const engine = create()
      await engine.rebuild(portions([document('two', 'care', 'Dvě', { places: two })]), state)
      const { docs, totalDocs, facets } = await engine.search(question('dve', { near: lipov }))
      expect([totalDocs, facets.serviceType[0]?.count]).toEqual([1, 1])
      expect(docs).toMatchObject([{ id: 'two', place: 'Lipov', distance: 0 }])
      await engine.upsert([document('two', 'care', 'Dvě', { places: two.slice(0, 1) })])
      const { docs: later } = await engine.search(question('dve', { near: lipov }))
      expect(later).toMatchObject([{ id: 'two', place: 'Javorov' }])
      await engine.close()
    })

    test('answers by distance and by name stand so, however well they fit the words', async () => {
      const by = async (sort: SearchQuestion['sort']) =>
        (await ids('pečovatelská', { sort, ...(sort === 'distance' && { near: lipov }) }))[0]
      expect([await by('distance'), await by('name'), await by('relevance')]).toEqual([
        'care-lipov',
        'home',
        'care-javorov',
      ])
    })

    test('pages follow one another, crisis services first', async () => {
      const page = async (number: number) => ids('zoufalý pečovatelská', { page: number, limit: 2 })
      const [first, second] = [await page(1), await page(2)]
      expect(first[0]).toBe('crisis')
      expect([...first, ...second].toSorted()).toEqual(
        [...new Set([...first, ...second])].toSorted(),
      )
    })

    test.each([
      ['a beginning of a type', 'peč', 'serviceType', 'pecovatelska-sluzba'],
      ['a name without diacritics', 'cekan', 'service', 'home-slug'],
      ['words of people', 'domov duchodcu', 'serviceType', 'domovy-pro-seniory'],
      ['a target group', 'sen', 'targetGroup', 'seniori'],
    ])('suggests by %s', async (__, q, kind, slug) => {
      const suggestions = await engine.suggest({ q, locale: 'cs' })
      expect(suggestions).toContainEqual(expect.objectContaining({ kind, slug }))
    })

    test('suggests nothing for one letter, nor for what nobody knows', async () => {
      const of = (q: string) => engine.suggest({ q, locale: 'cs' })
      expect([await of('p'), await of('xyzzyx')]).toEqual([[], []])
    })

    test('what fits alike stands by its distance', async () => {
      const near = (at: [number, number]) => ids('pečovatelská služba', { near: at })
      expect([(await near(javorov))[0], (await near(lipov))[0]]).toEqual([
        'care-javorov',
        'care-lipov',
      ])
    })

    test('every public place of what fits is on the map, those alone by their names', async () => {
      const { points, total, box } = await engine.locate(question('pečovatelská'), all)
      expect(points.map(({ count, slug, name }) => [count, slug, name]).toSorted()).toEqual([
        [1, 'care-javorov-slug', 'Chalupa'],
        [1, 'care-lipov-slug', 'Pomoc doma'],
      ])
      expect([total, box && isInBox(lipov, box)]).toEqual([2, true])
    })

    test.each<[string, Partial<SearchQuestion>, MapView, number]>([
      ['far away together', {}, { box: null, zoom: 3 }, 2],
      ['in a box only', {}, { box: [17, 49.4, 17.4, 49.6], zoom: null }, 1],
      ['in a circle only', { near: javorov, radius: 5 }, all, 1],
      ['of the chosen services only', { conditions: ['free'] }, all, 1],
      ['none for signs without a meaning', { q: '"' }, all, 0],
    ])('the map has places: %s', async (__, more, view, expected) => {
      const { points, total } = await engine.locate(question('', more as object), view)
      expect([total, points.length]).toEqual([expected, Math.min(expected, 1)])
    })

    test('a service of two places is on the map at both, whatever the page, and in a circle at one', async () => {
      const two = [place('Javorov', javorov), place('Lipov', lipov)]
      const engine = create()
      await engine.rebuild(portions([document('two', 'care', 'Dvě', { places: two })]), state)
      const { points } = await engine.locate(question('dve', { page: 9 }), all)
      expect(points.map(({ slug }) => slug)).toEqual(['two-slug', 'two-slug'])
      const around = await engine.locate(question('dve', { near: lipov, radius: 5 }), all)
      expect(around.points.map(({ lon }) => lon)).toEqual([lipov[0]])
      await engine.close()
    })

    test('the search remembers where it comes from', async () => {
      expect(await engine.state()).toEqual(state)
    })
  })

  describe('follows', () => {
    beforeEach(async () => {
      engine = create()
      await engine.rebuild(portions(catalogue), state)
    })

    test('a changed service is found by its new words only', async () => {
      await engine.upsert([document('home', 'home', 'Pomněnka', { updatedAt: 'later' })])
      expect([await ids('pomnenka'), await ids('cekanka')]).toEqual([['home'], []])
      expect((await engine.revisions()).get('home')).toBe('later')
      await engine.close()
    })

    test('a removed service is in no list and in no count', async () => {
      await engine.remove(['home', 'nobody'])
      const { totalDocs, facets } = await engine.search(question())
      expect([totalDocs, facets.serviceType.map(({ value }) => value)]).toEqual([
        3,
        ['pecovatelska-sluzba', 'krizova-pomoc'],
      ])
      await engine.close()
    })

    test('a new value of a facet has its name at once', async () => {
      const targetGroups = [term('nova', 'Nová skupina')]
      await engine.upsert([document('new', 'care', 'Nová', { targetGroups })])
      const { facets } = await engine.search(question('nova'))
      expect(facets.targetGroup).toEqual([{ value: 'nova', label: 'Nová skupina', count: 1 }])
      await engine.close()
    })
  })
})
