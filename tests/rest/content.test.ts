import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'

import { everybody, startCms, type Cms } from '../support/cms'
import { next, prepareGround, sample, words, write, type Ground } from '../support/content'

let cms: Cms
let ground: Ground
beforeAll(async () => {
  cms = await startCms()
  ground = await prepareGround(cms.payload)
})
afterAll(() => cms.stop())

type Data = Record<string, unknown>
const create = (slug: string, data: Data, headers: Record<string, string> = {}) =>
  cms.rest(`/api/${slug}`, {
    as: 'ada',
    method: 'POST',
    body: { ...sample(slug, `Název ${next()}`, ground), _status: 'published', ...data },
    headers,
  })
const change = (slug: string, id: string, body: Data, query = '') =>
  cms.rest(`/api/${slug}/${id}${query}`, { as: 'ada', method: 'PATCH', body })
const faultsOf = (body: { errors: { data?: { errors: { path: string }[] } }[] }) =>
  body.errors[0]?.data?.errors.map(({ path }) => path)

describe('a clerk is told which field is wrong when she writes', () => {
  test.each<[string, string, Data, string]>([
    ['an IČO with a wrong check digit', 'providers', { ico: '12345678' }, 'ico'],
    [
      'a telephone that is none',
      'providers',
      { contacts: { phones: [{ number: '123' }] } },
      'contacts.phones.0.number',
    ],
    [
      'a postcode of four digits',
      'providers',
      { address: { postcode: '7790' } },
      'address.postcode',
    ],
    ['a place in the sea', 'providers', { location: [0, 0] }, 'location'],
    ['latitude before longitude', 'providers', { location: [49.6, 17.2] }, 'location'],
    [
      'a data box with a space',
      'providers',
      { contacts: { dataBox: 'abc def' } },
      'contacts.dataBox',
    ],
    [
      'a web address of a script',
      'providers',
      { contacts: { web: 'javascript:alert(1)' } },
      'contacts.web',
    ],
    [
      'a web address into a computer',
      'providers',
      { contacts: { web: 'file:///C:/kraj' } },
      'contacts.web',
    ],
    [
      'a registration number of no programme',
      'projects',
      { registrationNumber: 'CZ.99' },
      'registrationNumber',
    ],
    [
      'an end before the start',
      'projects',
      { startsOn: '2026-05-01', endsOn: '2026-04-01' },
      'endsOn',
    ],
    [
      'a negative sum',
      'projects',
      { funding: [{ source: 'Kraj', amount: -1 }] },
      'funding.0.amount',
    ],
    [
      'an event that ends before it starts',
      'events',
      { occurrences: [{ startsAt: '2026-05-01T10:00:00Z', endsAt: '2026-05-01T09:00:00Z' }] },
      'occurrences.0.endsAt',
    ],
    ['half a person', 'events', { capacity: 1.5 }, 'capacity'],
    ['an upper age below the lower', 'services', { ageFrom: 60, ageTo: 18 }, 'ageTo'],
    [
      'a time that is none',
      'services',
      { places: [{ openingHours: [{ day: 'mo', opensAt: '8', closesAt: '16:00' }] }] },
      'places.0.openingHours.0.opensAt',
    ],
    ['an address with capital letters', 'news', { slug: 'Novinka' }, 'slug'],
  ])('%s', async (_, slug, data, path) => {
    const { status, body } = await create(slug, data)
    // A capital letter in an address is mended rather than refused.
    const mended = slug === 'news'
    expect(mended ? body.doc.slug : [status, faultsOf(body)]).toEqual(
      mended ? 'novinka' : [400, [path]],
    )
  })

  test('how long a text may be, also in a draft', async () => {
    const title = 'a'.repeat(1_000)
    const { status, text } = await create('news', { title, _status: 'draft' })
    expect(status).toBe(400)
    expect(text).toContain('Text smí mít nejvýš')
  })

  test.each([
    ['cs', 'kontrolní číslice'],
    ['en', 'eight digits'],
    ['uk', 'недійсний'],
  ])('in the language of her request: %s', async (language, said) => {
    const { text } = await create('providers', { ico: '12345678' }, { 'Accept-Language': language })
    expect(text).toContain(said)
  })
})

describe('what people type is stored in one form', () => {
  test.each<[string, Data, (doc: Data) => unknown, unknown]>([
    [
      'a telephone with spaces',
      { contacts: { phones: [{ number: '585 562 109' }] } },
      (doc) => (doc.contacts as { phones: { number: string }[] }).phones[0]?.number,
      '+420585562109',
    ],
    [
      'a short crisis number',
      { contacts: { phones: [{ number: '116 111' }] } },
      (doc) => (doc.contacts as { phones: { number: string }[] }).phones[0]?.number,
      '116111',
    ],
    [
      'a postcode with a space',
      { address: { postcode: '779 00' } },
      (doc) => (doc.address as { postcode: string }).postcode,
      '77900',
    ],
    ['an IČO without its leading zeros', { ico: '299308' }, (doc) => doc.ico, '00299308'],
  ])('%s', async (_, data, read, expected) => {
    const { body } = await create('providers', data)
    expect(read(body.doc)).toBe(expected)
  })
})

describe('addresses of pages', () => {
  test.each([
    ['Péče o děti & rodinu', 'pece-o-deti-a-rodinu'],
    ['Допомога вдома', 'dopomoha-vdoma'],
    ['Žluťoučký kůň', 'zlutoucky-kun'],
  ])('%s becomes %s', async (title, slug) => {
    const { body } = await create('news', { title, slug: '' })
    expect(body.doc.slug).toBe(slug)
  })

  test('the same title again gets the first number that is free', async () => {
    const made = []
    for (const title of ['Den otevřených dveří', 'Den otevřených dveří', 'Den otevřených dveří'])
      made.push((await create('news', { title, slug: '' })).body.doc.slug)
    expect(made).toEqual([
      'den-otevrenych-dveri',
      'den-otevrenych-dveri-2',
      'den-otevrenych-dveri-3',
    ])
  })

  test('two of the same are refused by the database, also at the same moment', async () => {
    const both = await Promise.all([
      create('news', { slug: 'stejna' }),
      create('news', { slug: 'stejna' }),
    ])
    expect(both.map(({ status }) => status).toSorted()).toEqual([201, 400])
  })

  test('a published page that moves leaves a redirect; a chain of moves leads straight to the end', async () => {
    const { body } = await create('news', { slug: 'prvni' })
    const { id } = body.doc
    await change('news', id, { slug: 'druha' }, '?draft=true')
    await change('news', id, { _status: 'published' })
    await change('news', id, { slug: 'treti', _status: 'published' })
    const { body: found } = await cms.rest(
      '/api/redirects?where[to][equals]=/aktuality/treti&sort=from',
    )
    expect(found.docs.map(({ from }: { from: string }) => from)).toEqual([
      '/aktuality/druha',
      '/aktuality/prvni',
    ])
  })

  test('a page that moves back has no redirect to itself', async () => {
    const { body } = await create('news', { slug: 'tam' })
    await change('news', body.doc.id, { slug: 'sem', _status: 'published' })
    await change('news', body.doc.id, { slug: 'tam', _status: 'published' })
    const { body: found } = await cms.rest(
      '/api/redirects?where[from][in]=/aktuality/tam,/aktuality/sem',
    )
    expect(found.docs.map(({ from, to }: Data) => [from, to])).toEqual([
      ['/aktuality/sem', '/aktuality/tam'],
    ])
  })

  test('a draft that was never published moves without a redirect', async () => {
    const { body } = await create('news', { slug: 'koncept', _status: 'draft' })
    await change('news', body.doc.id, { slug: 'koncept-dva' }, '?draft=true')
    const { body: found } = await cms.rest('/api/redirects?where[from][equals]=/aktuality/koncept')
    expect(found.totalDocs).toBe(0)
  })
})

describe('derived, never typed', () => {
  test('the sum of a project’s money, exact to the heller, whatever was sent', async () => {
    const funding = [
      { source: 'ESF', amount: 0.1 },
      { source: 'Kraj', amount: 0.2 },
    ]
    const { body } = await create('projects', { funding, fundingTotal: 999 })
    expect(body.doc.fundingTotal).toBe(0.3)
  })

  test.each([
    ['2020-01-01', '2020-12-31', 'finished'],
    ['2020-01-01', '2099-12-31', 'running'],
    ['2099-01-01', '2099-12-31', 'upcoming'],
    [null, null, null],
  ])('the phase of a project from %s to %s is %s', async (startsOn, endsOn, phase) => {
    const { body } = await create('projects', { startsOn, endsOn, phase: 'running' })
    const { body: read } = await cms.rest(`/api/projects/${body.doc.id}`)
    expect(read.phase).toBe(phase)
  })

  test.each([
    [[{ startsAt: '2020-01-01T09:00:00Z' }], 'past'],
    [[{ startsAt: '2020-01-01T09:00:00Z' }, { startsAt: '2099-01-01T09:00:00Z' }], 'coming'],
    [[], 'undated'],
  ])('an event with dates %j is %s', async (occurrences, timing) => {
    const { body } = await create('events', { occurrences, timing: 'coming' })
    const { body: read } = await cms.rest(`/api/events/${body.doc.id}`)
    expect(read.timing).toBe(timing)
  })

  test('the first publication of news stays its date when it is corrected', async () => {
    const { body } = await create('news', {})
    const { body: later } = await change('news', body.doc.id, {
      summary: 'Oprava',
      _status: 'published',
    })
    expect([typeof body.doc.publishedAt, later.doc.publishedAt]).toEqual([
      'string',
      body.doc.publishedAt,
    ])
  })
})

describe('a project goes public', () => {
  const programme = (data: Data = {}) =>
    write(cms.payload, 'programmes', {
      ...sample('programmes', `OPZ+ ${next()}`, ground),
      numberForm: '2021-2027',
      ...data,
    })

  test('not without its aims', async () => {
    const { status, body } = await create('projects', { aims: words(' ') })
    expect([status, faultsOf(body)]).toEqual([400, ['aims']])
  })

  test('as a draft without them', async () => {
    const body = { ...sample('projects', 'Rozepsaný', ground), aims: null }
    const { status } = await cms.rest('/api/projects?draft=true', {
      as: 'karel',
      method: 'POST',
      body,
    })
    expect(status).toBe(201)
  })

  test('not under a programme without a number of that programme', async () => {
    const missing = await create('projects', { programme: await programme() })
    const foreign = await create('projects', {
      programme: await programme(),
      registrationNumber: 'CZ.03.2.63/0.0/0.0/15_007/0005690',
    })
    const told = (body: { errors: { data: { errors: unknown[] } }[] }) =>
      body.errors[0]?.data.errors
    expect([missing, foreign].map(({ status, body }) => [status, told(body)])).toEqual([
      [
        400,
        [
          {
            path: 'registrationNumber',
            message:
              'Projekt s programem nelze zveřejnit bez registračního čísla. Když číslo neznáte, vyberte důvod v poli Proč číslo chybí.',
          },
        ],
      ],
      [
        400,
        [
          {
            path: 'registrationNumber',
            message: 'Registrační číslo nemá tvar, který používá zvolený program.',
          },
        ],
      ],
    ])
  })

  test('not under a programme without its sentence of publicity', async () => {
    const { status, body } = await create('projects', {
      programme: await programme({ statement: null }),
      registrationNumber: 'CZ.03.02.02/00/22_046/0002180',
    })
    expect([status, faultsOf(body)]).toEqual([400, ['publicity']])
  })

  test('with all of it', async () => {
    const { status } = await create('projects', {
      programme: await programme(),
      registrationNumber: 'CZ.03.02.02/00/22_046/0002181',
    })
    expect(status).toBe(201)
  })
})

describe('a secret address', () => {
  const street = 'Tajná 13'
  const put = async (isAddressSecret: boolean) => {
    const places = [{ name: 'Dům', address: { street, city: 'Skrýš' }, location: [17.1, 49.5] }]
    const { body } = await create('services', { isAddressSecret, places })
    return String(body.doc.id)
  }

  test.each([
    ['', 'by id'],
    ['?select[places]=true', 'selected'],
    ['?locale=all', 'in all languages'],
    ['?depth=3&populate[services][places]=true', 'populated'],
  ])('does not come out %s (%s)', async (query) => {
    const id = await put(true)
    const { text, status } = await cms.rest(`/api/services/${id}${query}`)
    expect([status, text.includes(street), text.includes('49.5')]).toEqual([200, false, false])
  })

  test('cannot be guessed by asking for it', async () => {
    await put(true)
    const { status, text } = await cms.rest(
      '/api/services?where[places.address.city][equals]=Skrýš',
    )
    expect([status, text.includes('Skrýš')]).toEqual([400, false])
  })

  test.each(everybody)(
    'is for staff and the provider’s own people, an open one for %s too',
    async (who) => {
      const [secret, open] = [await put(true), await put(false)]
      const read = async (id: string, query = '') =>
        (await cms.rest(`/api/services/${id}${query}`, { as: who })).text.includes(street)
      const may = ['pavla', 'karel', 'edda', 'ada'].includes(who)
      const only = '?select[places]=true'
      expect([await read(secret), await read(secret, only), await read(open, only)]).toEqual([
        may,
        may,
        true,
      ])
    },
  )

  test('is not guessed by another provider either', async () => {
    await put(true)
    const url = '/api/services?where[places.address.city][equals]=Skrýš'
    const { text } = await cms.rest(url, { as: 'petr' })
    expect(text).not.toContain(street)
    expect((await cms.rest(url, { as: 'petr' })).status).toBe(400)
  })

  test('is hidden as soon as a draft says that it is secret; to open it again waits', async () => {
    const id = await put(false)
    const draft = (isAddressSecret: boolean) =>
      cms.rest(`/api/services/${id}?draft=true&autosave=true`, {
        as: 'pavla',
        method: 'PATCH',
        body: { isAddressSecret, summary: 'Rozepsané' },
      })
    const read = async () => (await cms.rest(`/api/services/${id}`)).body
    const changes = async () => (await cms.payload.count({ collection: 'changes' })).totalDocs
    const before = await changes()
    expect((await draft(true)).status).toBe(200)
    const hidden = await read()
    expect([hidden.isAddressSecret, hidden.places ?? [], hidden.summary]).not.toContain('Rozepsané')
    expect(hidden).toMatchObject({ isAddressSecret: true })
    expect(JSON.stringify(hidden)).not.toContain(street)
    expect(await changes()).toBe(before + 1)
    await draft(false)
    expect((await read()).isAddressSecret).toBe(true)
  })
})

test('nothing published shows a draft it links to but by its id', async () => {
  const project = await write(cms.payload, 'projects', {
    ...sample('projects', 'kanarek', ground),
    _status: 'draft',
  })
  const { body } = await create('news', { projects: [project] })
  const { text } = await cms.rest(`/api/news/${body.doc.id}?depth=3&populate[projects][title]=true`)
  expect(text).not.toContain('kanarek')
})

test('nobody learns what an unpublished provider is called by asking for its services', async () => {
  const provider = await write(cms.payload, 'providers', {
    ...sample('providers', 'Tajemství', ground),
    _status: 'draft',
  })
  await create('services', { provider })
  const known = await write(cms.payload, 'providers', {
    ...sample('providers', 'Známý', ground),
    _status: 'published',
  })
  await create('services', { provider: known })
  const ask = async (name: string) => {
    const { body } = await cms.rest(`/api/services/count?where[provider.name][equals]=${name}`)
    return body
  }
  expect(await ask('Známý')).toEqual({ totalDocs: 1 })
  expect(await ask('Tajemství')).toEqual(await ask('Něco jiného'))
})

test('every language of a text is public or hidden together', async () => {
  const { body } = await create('news', { _status: 'draft' })
  await change('news', body.doc.id, { title: 'canary' }, '?locale=en&draft=true')
  const answers = await Promise.all(
    ['cs', 'en', 'uk', 'all'].map((locale) =>
      cms.rest(`/api/news/${body.doc.id}?locale=${locale}`),
    ),
  )
  expect(answers.map(({ status }) => status)).toEqual([404, 404, 404, 404])
})
