import { beforeEach, describe, expect, test } from '@jest/globals'

import { sayingsOf } from '@/search/meilisearch/sayings'

import {
  addDocuments,
  answers,
  bodies,
  calls,
  deleteDocuments,
  engine,
  fetchDocuments,
  startServer,
  task,
} from '../../support/meiliServer'
import { document, portions, term } from '../../support/searchDocuments'

beforeEach(startServer)

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
      sortableAttributes: ['waiting', 'sort', '_geo'],
      distinctAttribute: 'id',
      rankingRules: ['words', 'typo', 'attribute', 'sort', 'proximity', 'exactness'],
      typoTolerance: { minWordSizeForTypos: { oneTypo: 6, twoTypos: 255 } },
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

test('a part of a phrase leads nowhere: it is kept as one word', () => {
  const [saying] = [
    sayingsOf([
      {
        words: ['už nemůžu dál', 'krize'],
        serviceTypes: ['care'],
        lifeSituations: [],
        alsoWords: [],
        isCrisis: true,
      },
    ])({ serviceType: ['care'], lifeSituation: [], name: '', text: '' }),
  ]
  expect(saying.sayings).toBe('uhnemuhdal krih')
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
