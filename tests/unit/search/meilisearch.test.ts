import { beforeEach, describe, expect, test } from '@jest/globals'

import { NoIndexError } from '@/search/NoIndexError'
import { meilisearchEngine } from '@/search/meilisearch/meilisearchEngine'

import { document, portions, question, term } from '../../support/searchDocuments'

/** A stand-in for the server: what it was asked, and what it answers to each `POST /path`. */
type Call = { at: string; body: never }
const calls: Call[] = []
const canned = new Map<string, (body: never) => unknown>()
const answers = (given: Record<string, unknown>): void => {
  for (const [at, answer] of Object.entries(given))
    canned.set(
      at,
      typeof answer === 'function' ? (answer as (body: never) => unknown) : () => answer,
    )
}
globalThis.fetch = (async (input: unknown, init: { method?: string; body?: string } = {}) => {
  const { pathname } = new URL(String(input))
  const at = `${init.method ?? 'GET'} ${pathname}`
  const body = (init.body ? JSON.parse(init.body) : undefined) as never
  calls.push({ at, body })
  const answer = canned.get(at)
  if (!answer) return Response.json({ message: at, code: 'index_not_found' }, { status: 404 })
  return Response.json(answer(body) ?? {})
}) as typeof fetch

const task = { taskUid: 1, indexUid: 'x', status: 'enqueued', type: 'x', enqueuedAt: '2026-01-01' }
const search = 'POST /indexes/sluzby/search'
const fetchDocuments = 'POST /indexes/sluzby/documents/fetch'
const addDocuments = 'POST /indexes/sluzby/documents'
const deleteDocuments = 'POST /indexes/sluzby/documents/delete'
const engine = () => meilisearchEngine({ url: 'http://meili.test', key: 'k', index: 'sluzby' })
const bodies = (at: string): unknown[] =>
  calls.filter((call) => call.at === at).map(({ body }) => body)

const terms = [
  {
    key: 'serviceType_care',
    kind: 'term',
    facet: 'serviceType',
    slug: 'care',
    label: { cs: 'Péče' },
  },
  {
    key: 'territory_lipov',
    kind: 'term',
    facet: 'territory',
    slug: 'lipov',
    label: { cs: 'Lipov' },
  },
]
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

beforeEach(() => {
  calls.length = 0
  canned.clear()
  answers({
    [fetchDocuments]: { results: terms, offset: 0, limit: 5000, total: 2 },
    [addDocuments]: task,
    [deleteDocuments]: task,
    'GET /tasks/1': { uid: 1, ...task, status: 'succeeded' },
    'POST /multi-search': { results: [{ totalHits: 3, facetDistribution: {} }] },
    [search]: { hits: [] },
  })
})

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
      'free >= 1',
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
      { ...query, filter, facets: ['serviceType', 'targetGroup', 'lifeSituation'] },
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
        sort: ['_geoPoint(49.5, 17.2):asc', 'sort:asc'],
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
    expect(bodies(search)).toMatchObject([
      { q: '', filter: ['kind = service', 'serviceType IN ["crisis"]'], offset: 0, limit: 20 },
      { filter: ['kind = service', 'serviceType NOT IN ["crisis"]'], offset: 0, limit: 19 },
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

describe('what is kept', () => {
  const doc = document('pece', 'care', 'Pomoc doma', {
    places: [
      { city: 'Lipov', location: [17.2, 49.5], hours: [] },
      { city: 'Javorov', location: null, hours: [] },
    ],
    ageFrom: 60,
    targetGroups: [term('seniori', 'senioři')],
  } as never)

  test('of a service is one record for each place, and names that are new', async () => {
    await engine().upsert([doc])
    const [records] = bodies(addDocuments) as [Record<string, unknown>[]]
    expect(records.map(({ key, kind }) => [key, kind])).toEqual([
      [`${doc.id}_0`, 'service'],
      [`${doc.id}_1`, 'service'],
      ['serviceType_pecovatelska-sluzba', 'term'],
      ['targetGroup_seniori', 'term'],
    ])
    expect(records[0]).toMatchObject({
      id: doc.id,
      city: 'Lipov',
      _geo: { lng: 17.2, lat: 49.5 },
      ageFrom: 60,
      ageTo: 999,
      serviceType: ['pecovatelska-sluzba'],
      targetGroup: ['seniori'],
      hours: ['[]'],
    })
    expect(records[1]).not.toHaveProperty('_geo')
    expect(bodies(deleteDocuments)).toEqual([
      { filter: `id IN ["${doc.id}"] AND NOT key IN ["${doc.id}_0", "${doc.id}_1"]` },
    ])
  })

  test('of nothing asks nothing', async () => {
    await engine().upsert([])
    await engine().remove([])
    expect(calls).toEqual([])
  })

  test('is taken out by its ids', async () => {
    await engine().remove(['a', 'b'])
    expect(bodies(deleteDocuments)).toEqual([{ filter: 'id IN ["a", "b"]' }])
  })

  test('fails when the server says that it failed', async () => {
    answers({ 'GET /tasks/1': { uid: 1, ...task, status: 'failed', error: { message: 'plno' } } })
    await expect(engine().remove(['a'])).rejects.toThrow('Meilisearch: plno')
  })

  test('knows from when it is, and that there is none', async () => {
    expect(await engine().state()).toBeNull()
    answers({ 'GET /indexes/sluzby/documents/state': { content: '{"source":"test"}' } })
    expect(await engine().state()).toEqual({ source: 'test' })
  })

  test('is told by the revision of each service', async () => {
    answers({
      [fetchDocuments]: {
        results: [
          { id: 'a', updatedAt: '1' },
          { id: 'b', updatedAt: '2' },
        ],
      },
    })
    expect([...(await engine().revisions())]).toEqual([
      ['a', '1'],
      ['b', '2'],
    ])
    expect(bodies(fetchDocuments)).toEqual([
      { filter: 'kind = service', limit: 5_000, offset: 0, fields: ['id', 'updatedAt'] },
    ])
  })
})

describe('a new index', () => {
  test('is made beside the old one, filled, marked and put in its place', async () => {
    let made = ''
    answers({
      'POST /indexes': ({ uid, primaryKey }: { uid: string; primaryKey: string }) => {
        if (uid !== 'sluzby') made = uid
        expect(primaryKey).toBe('key')
        answers({
          [`PATCH /indexes/${uid}/settings`]: task,
          [`POST /indexes/${uid}/documents`]: task,
          [`DELETE /indexes/${uid}`]: task,
        })
        return task
      },
      'POST /swap-indexes': task,
      'GET /indexes/sluzby': { uid: 'sluzby' },
    })
    const docs = [document('a', 'care', 'A'), document('b', 'care', 'B')]
    const count = await engine().rebuild(portions(docs), { source: 'test' } as never)
    expect(count).toBe(2)
    expect(made).toMatch(/^sluzby-[0-9a-f-]{36}$/)
    expect(bodies('POST /swap-indexes')).toEqual([[{ indexes: ['sluzby', made], rename: false }]])
    expect((bodies(`POST /indexes/${made}/documents`).at(-1) as { key: string }[])[0]).toEqual({
      key: 'state',
      kind: 'state',
      content: '{"source":"test"}',
    })
    expect(calls.at(-2)?.at).toBe(`DELETE /indexes/${made}`)
    const [settings] = bodies(`PATCH /indexes/${made}/settings`) as [Record<string, unknown>]
    expect(settings).toMatchObject({
      searchableAttributes: [
        'name',
        'type',
        'sayings',
        'place',
        'situation',
        'provider',
        'lesserSayings',
        'text',
      ],
      sortableAttributes: ['sort', '_geo'],
      distinctAttribute: 'id',
      rankingRules: ['words', 'typo', 'attribute', 'sort', 'proximity', 'exactness'],
      typoTolerance: { minWordSizeForTypos: { oneTypo: 4, twoTypos: 8 } },
      faceting: { maxValuesPerFacet: 10_000, sortFacetValuesBy: { '*': 'count' } },
      pagination: { maxTotalHits: 100_000 },
    })
    expect(settings.filterableAttributes).toEqual(
      expect.arrayContaining([
        'kind',
        'id',
        'key',
        'ageFrom',
        'ageTo',
        'hours',
        '_geo',
        'form',
        'free',
      ]),
    )
  })

  test('that cannot be filled is taken away', async () => {
    let made = ''
    answers({
      'POST /indexes': ({ uid }: { uid: string }) => {
        made = uid
        answers({ [`PATCH /indexes/${uid}/settings`]: task, [`DELETE /indexes/${uid}`]: task })
        return task
      },
    })
    await expect(
      engine().rebuild(portions([document('a', 'care', 'A')]), {} as never),
    ).rejects.toThrow()
    expect(calls.at(-1)?.at).toBe(`DELETE /indexes/${made}`)
  })
})

test('words of people go to the services they lead to, and only where they changed', async () => {
  answers({
    'GET /indexes/sluzby/documents/state': { content: '{}' },
    [fetchDocuments]: {
      results: [
        {
          key: 'a_0',
          name: 'pomoc',
          text: '',
          sayings: '',
          lesserSayings: '',
          serviceType: ['care'],
          lifeSituation: [],
        },
        {
          key: 'b_0',
          name: 'jiny',
          text: '',
          sayings: '',
          lesserSayings: '',
          serviceType: ['home'],
          lifeSituation: [],
        },
      ],
    },
    'PUT /indexes/sluzby/documents': task,
  })
  await engine().useSynonyms([
    {
      words: ['babička'],
      serviceTypes: ['care', 'home'],
      lifeSituations: [],
      alsoWords: [],
      isCrisis: false,
    },
  ])
  const [changed] = bodies('PUT /indexes/sluzby/documents') as [Record<string, string>[]]
  expect(
    changed.map(({ key, sayings, lesserSayings }) => [key, sayings !== '', lesserSayings !== '']),
  ).toEqual([
    ['a_0', true, false],
    ['b_0', false, true],
  ])
})

test('a server that is away or has no index is no index', async () => {
  canned.clear()
  await expect(engine().search(question('a'))).rejects.toThrow(NoIndexError)
})
