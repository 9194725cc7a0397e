import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { parse } from 'csv-parse/sync'
import readXlsx from 'read-excel-file/node'

import { offerRest } from '@/site/cms/transport'
import { answerTable } from '@/subjects/catalogue/site/answerTable'

import { everybody, SITE_URL, startCms, type Cms, type Who } from '../support/cms'
import { prepareGround, sample, write, type Ground } from '../support/content'

let cms: Cms
let ground: Ground
beforeAll(async () => {
  cms = await startCms()
  ground = await prepareGround(cms.payload)
  const store = (collection: Parameters<typeof write>[1], name: string, data: object) =>
    write(cms.payload, collection, {
      ...sample(collection, name, ground),
      _status: 'published',
      ...data,
    })
  await cms.payload.update({
    collection: 'providers',
    id: ground.providerA,
    data: { ico: '00064581', _status: 'published' },
  })
  await store('services', '=1+1 Čáp', {
    slug: 'cap',
    contacts: {
      phones: [{ number: '+420499010476', note: 'ústředna' }],
      web: 'https://cap.example',
    },
    forms: ['field', 'residential'],
    isAddressSecret: false,
    places: [
      { name: 'Dům', address: { street: 'Dlouhá 12/3a', city: 'Jasanov', postcode: '57901' } },
    ],
  })
  await store('services', 'Bez ničeho', { slug: 'bez', places: [] })
  await store('services', 'Tajná adresa', {
    slug: 'tajna',
    isAddressSecret: true,
    places: [{ name: 'Útočiště', address: { street: 'Skrytá 1', city: 'Jasanov' } }],
  })
  await store('services', 'Koncept', { slug: 'koncept', _status: 'draft' })
  await store('events', 'Setkání', {
    slug: 'setkani',
    occurrences: [{ startsAt: '2026-12-31T23:30:00.000Z' }],
  })
  await store('projects', 'Projekt', {
    slug: 'projekt',
    startsOn: '2026-01-05T12:00:00.000Z',
    funding: [{ source: 'Kraj', amount: 1234.5 }],
  })
  // The index is made in the background.
  const found = async () => (await cms.rest('/api/catalogue/search')).body as Found
  for (let each = await found(); each.isPlain || each.totalDocs < 3; each = await found())
    await new Promise((resolve) => setTimeout(resolve, 20))
})
afterAll(() => cms.stop())

type Found = { docs: { slug: string }[]; totalDocs: number; isPlain: boolean }
const csvAt = async (path: string, as: Who = 'nobody') => {
  const answer = await cms.rest(`/api/tables/${path}`, { as })
  const rows = parse(answer.text, {
    bom: true,
    delimiter: ';',
    columns: true,
  }) as unknown as Record<string, string>[]
  return { answer, rows }
}
const xlsxAt = async (path: string) => {
  const answer = await cms.raw(new Request(`${SITE_URL}/api/tables/${path}`))
  const [sheet] = await readXlsx(Buffer.from(await answer.arrayBuffer()))
  const [heads = [], ...rows] = sheet?.data ?? []
  return rows.map((row) => Object.fromEntries(heads.map((head, at) => [String(head), row[at]])))
}

describe('a list as CSV', () => {
  test('has a row for each published document in words of people', async () => {
    const { answer, rows } = await csvAt('services.csv?sort=slug')
    expect(answer.status).toBe(200)
    expect(answer.headers.get('content-disposition')).toMatch(/filename="services-[\d-]+\.csv"/)
    expect(rows.map((row) => row['Název'])).toEqual(['Bez ničeho', "'=1+1 Čáp", 'Tajná adresa'])
    expect(rows[1]).toMatchObject({
      'Kontakty: Web': 'https://cap.example',
    })
  })

  test('holds no address that is secret, and no column that nobody here may read', async () => {
    const { rows } = await csvAt('services.csv')
    expect(JSON.stringify(rows)).not.toContain('Skrytá')
    expect(Object.keys(rows[0] ?? {}).join()).not.toMatch(/Interní/i)
  })

  test('takes the columns that are asked for, in their order', async () => {
    const { rows } = await csvAt('services.csv?columns=contacts.web,name&where[slug][equals]=cap')
    expect(rows).toEqual([{ 'Kontakty: Web': 'https://cap.example', Název: "'=1+1 Čáp" }])
  })

  test('writes days, decimals and zeros as Czech spreadsheets do', async () => {
    const projects = await csvAt('projects.csv?columns=startsOn,fundingTotal')
    expect(Object.values(projects.rows[0] ?? {})).toEqual(['05.01.2026', '1234,5'])
    const providers = await csvAt('providers.csv?columns=ico&where[ico][equals]=00064581')
    expect(Object.values(providers.rows[0] ?? {})).toEqual(['00064581'])
  })

  test('says nothing where nothing is said', async () => {
    const { rows } = await csvAt('services.csv?where[slug][equals]=bez&columns=contacts.web,places')
    expect(Object.values(rows[0] ?? {}).join('')).toBe('')
  })

  test('in the profile of Ostrava has a row for each place', async () => {
    const { rows } = await csvAt('services.csv?profile=ostrava&where[slug][equals]=cap')
    expect(rows).toEqual([
      expect.objectContaining({
        provozovatel_ic: '00064581',
        adresa_nazev_obce: 'Jasanov',
        adresa_nazev_ulice: 'Dlouhá',
        adresa_cislo_domovni: '12',
        adresa_cislo_orientacni: '3a',
      }),
    ])
  })
})

describe('the catalogue as a table', () => {
  test('holds what its search finds, in its order', async () => {
    const { rows } = await csvAt('catalogue.csv?form=residential&columns=name')
    expect(rows).toEqual([{ Název: "'=1+1 Čáp" }])
    const named = await csvAt('catalogue.csv?sort=name&columns=slug')
    const found = (await cms.rest('/api/catalogue/search?sort=name')).body as Found
    expect(found.docs).toHaveLength(3)
    expect(named.rows.map((row) => Object.values(row)[0])).toEqual(
      found.docs.map(({ slug }) => slug),
    )
  })

  test.each(['csv', 'xlsx'] as const)('is a file of the page, as %s', async (format) => {
    offerRest(cms.raw)
    const request = new Request(`${SITE_URL}/katalog/tabulka.${format}?forma=residential`)
    const answer = await answerTable(format, request, {
      params: Promise.resolve({ locale: 'cs' }),
    })
    expect(answer.status).toBe(200)
    expect(answer.headers.get('Content-Disposition')).toContain(`.${format}"`)
    const unknown = new Request(`${SITE_URL}/katalog/tabulka.${format}?kde=Nikdeves`)
    expect(
      (await answerTable(format, unknown, { params: Promise.resolve({ locale: 'cs' }) })).status,
    ).toBe(404)
  })
})

describe('a list as XLSX', () => {
  test('keeps zeros, numbers and days what they are, and formulas mere text', async () => {
    const [provider] = await xlsxAt('providers.xlsx?columns=ico&where[ico][equals]=00064581')
    expect(Object.values(provider ?? {})).toEqual(['00064581'])
    const [project] = await xlsxAt('projects.xlsx?columns=startsOn,fundingTotal')
    expect(Object.values(project ?? {})).toEqual([new Date('2026-01-05T00:00:00Z'), 1234.5])
    const [service] = await xlsxAt('services.xlsx?columns=name&where[slug][equals]=cap')
    expect(Object.values(service ?? {})).toEqual(['=1+1 Čáp'])
  })
})

describe('who takes which table', () => {
  const open = ['services', 'providers', 'events', 'projects', 'measures']
  const rights: [string, string[]][] = [
    ...open.map((slug): [string, string[]] => [slug, [...everybody]]),
    ['news', ['ada', 'edda', 'karel']],
    ['users', ['ada', 'edda', 'karel', 'pavla', 'petr']],
    ['second-factors', []],
    ['payload-jobs', []],
    ['constructor', []],
  ]
  test.each(rights)('%s', async (slug, may) => {
    const answers = await Promise.all(
      everybody.map(async (who) => {
        const { status } = await cms.rest(`/api/tables/${slug}.csv`, { as: who })
        return [who, status] as const
      }),
    )
    expect(
      answers
        .filter(([, status]) => status === 200)
        .map(([who]) => who)
        .toSorted(),
    ).toEqual(may.toSorted())
    expect(answers.filter(([, status]) => ![200, 403, 404].includes(status))).toEqual([])
  })

  test('of people holds oneself alone for whoever may see nobody else, and no secret', async () => {
    const { rows } = await csvAt('users.csv', 'pavla')
    expect(rows.map((row) => Object.values(row).includes('pavla@demo.test'))).toEqual([true])
    const heads = Object.keys((await csvAt('users.csv', 'ada')).rows[0] ?? {}).join()
    expect(heads).not.toMatch(/hash|salt|token|session|klíč|key|secret|heslo/i)
  })

  test('staff get drafts too, a provider its own', async () => {
    const names = async (as: Who) =>
      (await csvAt('services.csv?columns=slug', as)).rows.map((row) => Object.values(row)[0])
    expect(await names('edda')).toContain('koncept')
    expect(await names('nobody')).not.toContain('koncept')
  })

  test('what an account takes away stands in the journal', async () => {
    await cms.rest('/api/tables/projects.csv?columns=title', { as: 'edda' })
    const { docs } = await cms.payload.find({
      collection: 'audit',
      where: { action: { equals: 'exported' }, collection: { equals: 'projects' } },
    })
    expect(docs[0]?.note).toContain('"columns":["title"]')
  })
})

describe('a table that cannot be', () => {
  test.each([
    ['services.csv?columns=neni', 400],
    ['services.csv?where[neni][equals]=1', 400],
    ['services.csv?where[provider.owner][equals]=1', 400],
    ['services.csv?sort=neni', 400],
    ['services.csv?profile=praha', 400],
    ['events.csv?profile=ostrava', 400],
    ['services.pdf', 404],
    ['services', 404],
  ])('%s is refused with a sentence', async (path, status) => {
    const answer = await cms.rest(`/api/tables/${path}`)
    const { errors } = answer.body as { errors: { message: string }[] }
    expect([answer.status, errors[0]?.message]).toEqual([status, expect.stringMatching(/.{10,}/)])
  })
})
