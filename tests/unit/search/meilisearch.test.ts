import { beforeEach, describe, expect, test } from '@jest/globals'

import { NoIndexError } from '@/search/NoIndexError'

import {
  answers,
  bodies,
  calls,
  canned,
  engine,
  fetchDocuments,
  search,
  startServer,
} from '../../support/meiliServer'
import { question } from '../../support/searchDocuments'

const hit = (slug: string, more: object = {}) => ({
  id: `id-${slug}`,
  sort: slug,
  city: 'Lipov',
  shown: JSON.stringify({
    slug,
    name: { cs: `Pomoc ${slug}` },
    summary: { cs: 'Uklidíme.' },
    provider: { name: 'Charita', slug: 'charita' },
    type: 'care',
  }),
  ...more,
})

beforeEach(startServer)

describe('a question', () => {
  test('asks the server by stems, with everything that must hold', async () => {
    const now = new Date('2026-11-22T10:00:00Z')
    await engine().search(
      question('dluhy', {
        chosen: { form: ['field'], territory: ['lipov', 'horni'] },
        age: 60,
        near: [17.2, 49.5],
        radius: 12.5,
        conditions: ['free', 'accessible', 'verified'],
        now,
      }),
    )
    const filter = [
      'kind = service',
      'form IN ["field"]',
      'territory IN ["lipov", "horni"]',
      'ageFrom <= 60 AND ageTo >= 60',
      expect.stringMatching(/^free >= \d{5}$/),
      'accessible >= 1',
      expect.stringMatching(/^verified >= \d+$/),
      '_geoRadius(49.5, 17.2, 12500)',
    ]
    const [{ queries }] = bodies('POST /multi-search') as [{ queries: object[] }]
    const query = {
      indexUid: 'sluzby',
      q: 'dluh',
      hitsPerPage: 0,
      page: 1,
      matchingStrategy: 'frequency',
    }
    expect(queries).toEqual([
      { ...query, filter, facets: ['serviceType', 'targetGroup', 'whom', 'lifeSituation'] },
      { ...query, filter: filter.filter((each) => each !== 'form IN ["field"]'), facets: ['form'] },
      {
        ...query,
        filter: filter.filter((each) => each !== 'territory IN ["lipov", "horni"]'),
        facets: ['territory'],
      },
    ])
    expect(bodies(search)).toEqual([
      {
        q: 'dluh',
        filter,
        sort: ['waiting:asc', '_geoPoint(49.5, 17.2):asc', 'sort:asc'],
        matchingStrategy: 'frequency',
        offset: 0,
        limit: 20,
      },
    ])
  })

  test('asks for its page, by name where that is wanted', async () => {
    answers({ 'POST /multi-search': { results: [{ totalHits: 30, facetDistribution: {} }] } })
    await engine().search(question('', { sort: 'name', page: 2, limit: 10, near: [17, 49] }))
    expect(bodies(search)).toMatchObject([
      { q: '', offset: 10, limit: 10, sort: ['sort:asc', '_geoPoint(49, 17):asc'] },
    ])
  })

  test('beyond the last page asks for nothing', async () => {
    const { docs, totalDocs } = await engine().search(question('', { page: 2, limit: 10 }))
    expect([docs, totalDocs, bodies(search)]).toEqual([[], 3, []])
  })

  test('of signs alone asks the server nothing, and finds nothing', async () => {
    const { docs, totalDocs, totalPages } = await engine().search(question('?!'))
    expect([docs, totalDocs, totalPages, bodies('POST /multi-search')]).toEqual([[], 0, 0, []])
  })

  test('is answered with what is shown, distances in kilometres and what was found marked', async () => {
    answers({
      [search]: {
        hits: [hit('a', { _geoDistance: 1_249 }), hit('b', { _geoDistance: 12_540 }), hit('c')],
      },
      'POST /multi-search': {
        results: [
          {
            totalHits: 3,
            facetDistribution: { serviceType: { care: 3 }, form: { field: 2, residential: 1 } },
          },
        ],
      },
    })
    const found = await engine().search(question('pomoc', { near: [17, 49], radius: 12.5 }))
    expect(found.docs.map(({ slug, distance, place }) => [slug, distance, place])).toEqual([
      ['a', 1.2, 'Lipov'],
      ['b', 12.5, 'Lipov'],
      ['c', null, 'Lipov'],
    ])
    expect(found.docs[0]).toMatchObject({
      id: 'id-a',
      name: 'Pomoc a',
      provider: { name: 'Charita', slug: 'charita' },
      serviceType: 'care',
      serviceTypeName: 'Péče',
      highlights: [{ field: 'name', text: 'Pomoc a', ranges: [[0, 5]] }],
    })
    expect(found).toMatchObject({ totalDocs: 3, totalPages: 1, page: 1, limit: 20, isPlain: false })
    expect(found.understood).toEqual({
      terms: ['pomoc'],
      synonyms: [],
      corrected: null,
      offered: null,
      whom: [],
      isCrisis: false,
    })
    expect(found.facets.serviceType).toEqual([{ value: 'care', label: 'Péče', count: 3 }])
    expect(found.facets.form.map(({ value, count }) => [value, count])).toEqual([
      ['field', 2],
      ['residential', 1],
    ])
  })

  test('sorted by distance has the nearest first, who has no place last', async () => {
    answers({
      [search]: {
        hits: [
          hit('c'),
          hit('b', { _geoDistance: 900 }),
          hit('a', { _geoDistance: 100 }),
          hit('d'),
        ],
      },
    })
    const { docs } = await engine().search(
      question('pomoc', { near: [17, 49], sort: 'distance', limit: 3 }),
    )
    expect(docs.map(({ slug }) => slug)).toEqual(['a', 'b', 'c'])
    expect(bodies(search)).toMatchObject([{ offset: 0, limit: 1_000 }])
  })

  test('a choice that nothing has is among the choices, with none', async () => {
    const { facets } = await engine().search(
      question('', { chosen: { territory: ['lipov', 'neni'] } }),
    )
    expect(facets.territory).toEqual([{ value: 'lipov', label: 'Lipov', count: 0 }])
  })

  test('a value that came from another instance is learnt', async () => {
    answers({
      'POST /multi-search': {
        results: [{ totalHits: 1, facetDistribution: { serviceType: { nova: 1 } } }],
      },
    })
    const { facets } = await engine().search(question(''))
    expect(bodies(fetchDocuments)).toEqual([
      { filter: 'kind = term', limit: 5_000, offset: 0 },
      { filter: 'kind = term', limit: 5_000, offset: 0 },
    ])
    expect(facets.serviceType).toEqual([{ value: 'nova', label: 'nova', count: 1 }])
  })

  test('about what is open now asks which hours there are, and takes those that are', async () => {
    const [open, closed] = ['08:00', '20:00'].map((opensAt) =>
      JSON.stringify([{ day: 'mo', opensAt, closesAt: '22:00' }]),
    )
    answers({
      [search]: {
        hits: [],
        facetDistribution: { hours: { [String(open)]: 2, [String(closed)]: 1 } },
      },
    })
    await engine().search(
      question('', { conditions: ['openNow'], now: new Date('2026-11-23T09:00:00Z') }),
    )
    expect(bodies(search)[0]).toEqual({
      q: '',
      filter: 'kind = service',
      facets: ['hours'],
      limit: 0,
    })
    const [{ queries }] = bodies('POST /multi-search') as [{ queries: { filter: string[] }[] }]
    expect(queries[0]?.filter).toEqual(['kind = service', `hours IN [${JSON.stringify(open)}]`])
  })
})

describe('words of crisis', () => {
  const crisis = {
    words: ['bije mě'],
    serviceTypes: ['crisis'],
    lifeSituations: [],
    alsoWords: [],
    isCrisis: true,
  }
  const asked = async (more: object = {}) => {
    answers({
      'POST /multi-search': { results: [{ totalHits: 1 }, { totalHits: 5 }] },
    })
    const own = engine()
    // There is no index yet whose services should hear of the words.
    await own.useSynonyms([crisis])
    calls.length = 0
    answers({ [search]: ({ q }: { q: string }) => ({ hits: [hit(q === '' ? 'krize' : 'jina')] }) })
    return own.search(question('bije mě doma', more))
  }

  test('put the services of crisis first, whatever else was said', async () => {
    const { docs, totalDocs, understood } = await asked()
    expect([docs.map(({ slug }) => slug), totalDocs, understood.isCrisis]).toEqual([
      ['krize', 'jina'],
      6,
      true,
    ])
    const helpsNow = '(serviceType IN ["crisis"] AND waiting < 2)'
    const helpsElse = '(serviceType NOT IN ["crisis"] OR waiting = 2)'
    expect(bodies(search)).toMatchObject([
      { q: '', filter: ['kind = service', helpsNow], offset: 0, limit: 20 },
      { filter: ['kind = service', helpsElse], offset: 0, limit: 19 },
    ])
  })

  test('on later pages follow one another', async () => {
    await asked({ page: 2, limit: 2 })
    expect(bodies(search)).toMatchObject([{ offset: 1, limit: 2 }])
  })

  test('do not when names are wanted in order', async () => {
    await asked({ sort: 'name' })
    expect(bodies(search)).toHaveLength(1)
  })
})

test('a beaten woman is asked services only that take her, unless she chose herself', async () => {
  const filterOf = async (chosen: string[]) => {
    calls.length = 0
    const asked = question('manžel mě bije', { chosen: { whom: chosen } })
    const { understood } = await engine().search(asked)
    return [understood.whom, (bodies(search)[0] as { filter: string[] }).filter.slice(1)]
  }
  expect(await filterOf([])).toEqual([
    ['women', 'families'],
    ['(whom IS EMPTY OR whom IN ["women", "families", "anybody"])'],
  ])
  expect(await filterOf(['men'])).toEqual([[], ['whom IN ["men"]']])
})

test('words of crisis are asked as they are, phrases as one word', async () => {
  const asked = async (q: string) => {
    calls.length = 0
    const own = engine()
    await own.useSynonyms([
      {
        words: ['domov důchodců'],
        serviceTypes: ['care'],
        lifeSituations: [],
        alsoWords: [],
        isCrisis: false,
      },
    ])
    await own.search(question(q))
    return (bodies(search) as { q: string }[])[0]?.q
  }
  expect([await asked('umřít'), await asked('domov důchodců')]).toEqual([
    '"umrit"',
    'domov duchodk domovduchodk',
  ])
})

test('suggestions are names that begin so and services of the server', async () => {
  answers({ [search]: { hits: [hit('peč'), hit('jina')] } })
  const found = await engine().suggest({ q: 'péč', locale: 'cs' })
  expect(found.map(({ kind, slug }) => [kind, slug])).toContainEqual(['serviceType', 'care'])
  expect(found.map(({ kind, slug, detail }) => [kind, slug, detail])).toContainEqual([
    'service',
    'jina',
    'Charita',
  ])
  expect(bodies(search)).toEqual([
    {
      q: expect.any(String),
      filter: 'kind = service',
      attributesToSearchOn: ['name'],
      limit: 40,
      attributesToRetrieve: ['shown'],
      matchingStrategy: 'all',
    },
  ])
  expect(await engine().suggest({ q: 'p', locale: 'cs' })).toEqual([])
})

test('a map has every place of what fits, portion by portion', async () => {
  const place = (slug: string, lng: number) => ({ ...hit(slug), _geo: { lng, lat: 49 } })
  const many = Array.from({ length: 2_500 }, () => place('a', 17))
  answers({
    [search]: ({ offset }: { offset: number }) => ({
      hits: offset === 0 ? many : [place('b', 18), hit('c')],
    }),
  })
  const { total, box } = await engine().locate(question('dluhy'), { box: null, zoom: null })
  const [west = 0, south = 0, east = 0, north = 0] = box ?? []
  expect([total, west < 17, south < 49, east > 18, north > 49]).toEqual([
    2_501,
    true,
    true,
    true,
    true,
  ])
  expect(bodies(search)).toMatchObject([
    {
      q: 'dluh',
      offset: 0,
      limit: 2_500,
      distinct: 'key',
      attributesToRetrieve: ['_geo', 'shown'],
      matchingStrategy: 'frequency',
    },
    { offset: 2_500, limit: 2_500 },
  ])
})

test('a server that is away or has no index is no index', async () => {
  canned.clear()
  await expect(engine().search(question('a'))).rejects.toThrow(NoIndexError)
})
