import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { createLocalReq } from 'payload'

import { importable, type Importable } from '@/subjects/tables/import/importable'
import { importOf } from '@/subjects/tables/import/run/state'
import { runImport } from '@/subjects/tables/import/run/runImport'

import { everybody, startCms, type Cms, type Who } from '../support/cms'
import { openConsultation } from '../support/consultations'
import { next, prepareGround, sample, words, write, type Ground } from '../support/content'

let cms: Cms
let ground: Ground
beforeAll(async () => {
  cms = await startCms()
  ground = await prepareGround(cms.payload)
})
afterAll(() => cms.stop())

type Options = {
  as?: Who
  collection?: string
  mapping?: object
  publish?: boolean
  dryRun?: boolean
  name?: string
}

const bring = async (table: string | Buffer, options: Options = {}) => {
  const { as = 'karel', collection = 'providers', mapping, publish, dryRun, name } = options
  const body = new FormData()
  body.append('file', new Blob([table as never]), name ?? 'tabulka.csv')
  body.append('collection', collection)
  if (mapping) body.append('mapping', JSON.stringify(mapping))
  if (publish !== undefined) body.append('publish', String(publish))
  if (dryRun !== undefined) body.append('dryRun', String(dryRun))
  return cms.rest('/api/tables/import', { as, method: 'POST', body })
}
const act = (id: string, verb: 'run' | 'undo', as: Who = 'karel') =>
  cms.rest(`/api/tables/imports/${id}/${verb}`, { as, method: 'POST' })
const newest = async (collection: Importable, where: object) => {
  const { docs } = await cms.payload.find({
    collection,
    where: where as never,
    draft: true,
    depth: 0,
    overrideAccess: true,
  })
  return docs as unknown as Record<string, unknown>[]
}
const provider = (data: object) =>
  write(cms.payload, 'providers', {
    ...sample('providers', `Poskytovatel ${next()}`, ground),
    _status: 'published',
    ...data,
  })

describe('a table is looked at before anything is written', () => {
  test('new, changed, unchanged and refused rows are told apart, each with its place', async () => {
    const id = await provider({ name: 'Stará', ico: '00064581', contacts: { web: 'https://a.cz' } })
    await provider({ name: 'Táž', ico: '00299308' })
    const { status, body } = await bring(
      [
        'IČO;Název;Kontakty: Web;Kontakty: Telefony;Právní forma',
        '64581;Nová;https://b.cz;777 123 456, recepce;',
        '00299308;Táž;;;',
        '44992785;Přibylá;https://c.cz;;Spolek',
        '60609460;Chybná;ne-adresa;12;Vymyšlená',
      ].join('\n'),
    )
    expect(status).toBe(200)
    expect(body).toMatchObject({ state: 'prepared', rows: 4, create: 1, update: 1, unchanged: 1 })
    expect(body.changes[0]).toEqual({
      row: 2,
      entry: id,
      name: 'Nová',
      changes: [
        { head: 'Název', from: 'Stará', to: 'Nová' },
        { head: 'Kontakty: Web', from: 'https://a.cz', to: 'https://b.cz' },
        { head: 'Kontakty: Telefony', from: '', to: '777 123 456, recepce' },
      ],
    })
    expect(
      body.errors.map(({ row, column }: { row: number; column: string }) => [row, column]),
    ).toEqual(
      expect.arrayContaining([
        [5, 'Kontakty: Web'],
        [5, 'Kontakty: Telefony'],
        [5, 'Právní forma'],
      ]),
    )
    expect((await newest('providers', { id: { equals: id } }))[0]).toMatchObject({ name: 'Stará' })
    expect(await newest('providers', { ico: { equals: '44992785' } })).toEqual([])
    expect((await act(body.id, 'run')).status).toBe(409)
  })

  test('a head that nobody knows is left out until somebody says what it means, which is remembered', async () => {
    const ask = (mapping?: object) =>
      bring('Firma;Poznámka\nOdpočinek;tajné\n', { mapping, collection: 'providers' })
    expect((await ask()).body.errors[0].message).toMatch('podle kterého')
    const { body } = await ask({ Firma: 'name' })
    expect(body).toMatchObject({ create: 1, mapping: { Firma: 'name', Poznámka: null } })
    await act(body.id, 'run')
    expect((await ask()).body).toMatchObject({ unchanged: 1, mapping: { Firma: 'name' } })
  })

  test.each([
    ['the same entry twice', 'IČO;Název\n25596641;A\n25596641;B\n', /už na řádku 2/],
    ['an ID of nobody', 'ID;Název\nneni;A\n', /s tímto ID/],
    [
      'a new entry without a name',
      'IČO;Název;Kontakty: Web\n27169278;;https://x.cz\n',
      /nemá název/,
    ],
  ])('a row is refused: %s', async (_, table, sentence) => {
    const { body } = await bring(table)
    expect(body.errors).toEqual([
      expect.objectContaining({ message: expect.stringMatching(sentence) }),
    ])
  })

  test('of two entries of one name a row says which, or is refused', async () => {
    const [one] = [await provider({ name: 'Dvojník' }), await provider({ name: 'Dvojník' })]
    const by = async (table: string) => (await bring(table)).body
    expect((await by('Název;Kontakty: Web\nDvojník;https://d.cz\n')).errors).toHaveLength(1)
    const clear = await by(`ID;Název;Kontakty: Web\n${one};Dvojník;https://d.cz\n`)
    expect(clear).toMatchObject({ update: 1, errors: [] })
  })
})

describe('an import writes all or nothing', () => {
  test('new entries are drafts and so are changes, what is public stays as it is', async () => {
    const id = await provider({
      name: 'Veřejná',
      ico: '46505334',
      contacts: { web: 'https://e.cz' },
    })
    const { body } = await bring(
      'IČO;Název;Kontakty: Web\n46505334;Veřejná;https://f.cz\n66003008;Čerstvá;\n',
    )
    const { body: done } = await act(body.id, 'run')
    expect(done).toMatchObject({ state: 'done', outcome: { created: 1, updated: 1 } })
    const seen = await cms.rest(`/api/providers/${id}`)
    expect(seen.body.contacts.web).toBe('https://e.cz')
    expect((await newest('providers', { id: { equals: id } }))[0]).toMatchObject({
      contacts: { web: 'https://f.cz' },
      _status: 'draft',
    })
    const [made] = await newest('providers', { ico: { equals: '66003008' } })
    expect(made).toMatchObject({ name: 'Čerstvá', _status: 'draft' })
    expect((await cms.rest(`/api/providers/${String(made?.id)}`)).status).toBe(404)
    expect((await act(body.id, 'run')).status).toBe(409)
  })

  test('whoever says so publishes at once; a draft that waits stays one', async () => {
    const id = await provider({ name: 'K vydání' })
    const waiting = await write(
      cms.payload,
      'providers',
      { ...sample('providers', 'Rozepsaná', ground), _status: 'draft' },
      { draft: true },
    )
    const { body } = await bring(
      `ID;Kontakty: Web\n${id};https://g.cz\n${waiting};https://h.cz\n`,
      { publish: true, dryRun: false },
    )
    expect(body).toMatchObject({ state: 'done', outcome: { created: 0, updated: 2 } })
    expect((await cms.rest(`/api/providers/${id}`)).body.contacts.web).toBe('https://g.cz')
    expect((await cms.rest(`/api/providers/${waiting}`)).status).toBe(404)
  })

  test('what a new entry cannot be public without is told before anything is written', async () => {
    const table = 'Název;Poskytovatel\nBez druhu;Ničí\n'
    const told = async (publish: boolean) => {
      const { body } = await bring(table, { collection: 'services', publish })
      return body.errors.map(({ column }: { column: string }) => column)
    }
    expect(await told(false)).toEqual(['Poskytovatel'])
    expect(await told(true)).toEqual(['Druh služby', 'Formy', 'Poskytovatel'])
  })

  test('the first refusal takes back what was written before it', async () => {
    const id = await provider({ name: 'Zůstane', contacts: { web: 'https://i.cz' } })
    const other = await provider({ name: 'Změní ji jiný' })
    const { body } = await bring(
      `ID;Název;Kontakty: Web\n;Zmizí;\n${id};Zůstane;https://j.cz\n${other};Změní ji jiný;https://k.cz\n`,
    )
    await cms.payload.update({
      collection: 'providers',
      id: other,
      data: { legalForm: 'association' },
      overrideAccess: true,
    })
    const { body: failed } = await act(body.id, 'run')
    expect(failed).toMatchObject({
      state: 'failed',
      outcome: { fault: { row: 4, message: expect.stringMatching('mezitím někdo změnil') } },
    })
    expect(await newest('providers', { name: { equals: 'Zmizí' } })).toEqual([])
    const [kept] = await newest('providers', { id: { equals: id } })
    expect(kept).toMatchObject({ contacts: { web: 'https://i.cz' } })
  })

  test('one that was killed goes on where it stopped, and makes nothing twice', async () => {
    const names = Array.from({ length: 4 }, () => `Přerušená ${next()}`)
    const { body } = await bring(`Název\n${names.join('\n')}\n`)
    const stored = await importOf(cms.payload, body.id)
    const req = await createLocalReq({ locale: 'cs' }, cms.payload)
    let made = 0
    // Dies when the second entry is made and nothing of it is noted.
    cms.payload.db.updateOne = new Proxy(cms.payload.db.updateOne, {
      apply: (target, self, args) => {
        const [{ collection, data }] = args as [{ collection: string; data: { state?: string } }]
        made += collection === 'table-import-rows' && data.state === 'written' ? 1 : 0
        if (made === 2) throw new Error('killed')
        return Reflect.apply(target, self, args)
      },
    })
    await expect(runImport(req, stored as never, true)).rejects.toThrow('killed')
    made = 10
    expect((await act(body.id, 'run')).status).toBe(409)

    await cms.payload.update({
      collection: 'table-imports',
      id: body.id,
      data: { aliveAt: '2026-01-01T00:00:00.000Z' },
      overrideAccess: true,
    })
    const { body: done } = await act(body.id, 'run')
    expect(done).toMatchObject({ state: 'done', outcome: { created: 4 } })
    for (const name of names)
      expect(await newest('providers', { name: { equals: name } })).toHaveLength(1)
  })
})

describe('a whole import is taken back', () => {
  test('new entries are gone and changed ones as before, those changed since stay and are named', async () => {
    const changed = await provider({ name: 'Vrátí se', contacts: { web: 'https://l.cz' } })
    const touched = await provider({ name: 'Někdo ji změní' })
    const { body } = await bring(
      `ID;Název;Kontakty: Web\n;Návštěva;\n${changed};Vrátí se;https://m.cz\n${touched};Někdo ji změní;https://n.cz\n`,
      { publish: true, dryRun: false },
    )
    await cms.payload.update({
      collection: 'providers',
      id: touched,
      data: { contacts: { web: 'https://o.cz' } },
      overrideAccess: true,
    })
    const { body: undone } = await act(body.id, 'undo')
    expect(undone).toMatchObject({
      state: 'undone',
      outcome: { reverted: 2, kept: ['Někdo ji změní'] },
    })
    expect(await newest('providers', { name: { equals: 'Návštěva' } })).toEqual([])
    expect((await cms.rest(`/api/providers/${changed}`)).body.contacts.web).toBe('https://l.cz')
    expect((await cms.rest(`/api/providers/${touched}`)).body.contacts.web).toBe('https://o.cz')
    expect((await act(body.id, 'undo')).status).toBe(409)
  })
})

describe('a list that was taken away and brought back changes nothing', () => {
  beforeAll(async () => {
    const group = await write(cms.payload, 'target-groups', {
      ...sample('target-groups', 'lidé, kteří pečují', ground),
    })
    await write(cms.payload, 'services', {
      ...sample('services', '=Služba, „s uvozovkami“', ground),
      targetGroups: [group],
      forms: ['field', 'ambulatory'],
      ageFrom: 18,
      description: words('Popis\nna dvou řádcích; se středníkem'),
      contacts: { phones: [{ number: '+420499010476', note: 'recepce, vchod B' }] },
      places: [
        { name: 'Dům', address: { street: 'Dlouhá 1', city: 'Jasanov', postcode: '57901' } },
        {
          location: [15.9912, 49.7384],
          openingHours: [
            { day: 'mo', opensAt: '18:00', closesAt: '24:00' },
            { day: 'tu', opensAt: '00:00', closesAt: '06:00' },
            { day: 'fr', opensAt: '08:00', closesAt: '12:00', note: 'jen, když prší' },
          ],
          accessibility: 'partial',
        },
      ],
      _status: 'published',
    })
    await write(cms.payload, 'projects', {
      ...sample('projects', 'Projekt 2E4', ground),
      totalBudget: 1234.5,
      startsOn: '2026-01-05T12:00:00.000Z',
      funding: [{ source: 'Kraj', amount: 10 }],
    })
    await write(cms.payload, 'measures', {
      ...sample('measures', 'Opatření', ground),
      budget: [{ year: 2027, source: 'Město', amount: 500 }],
    })
    const { consultation } = await openConsultation(cms, ground)
    await write(cms.payload, 'comments', {
      consultation,
      item: 'plan',
      text: 'Chybí noční péče;\na „odlehčení“.',
      channel: 'paper',
      receivedOn: '2026-11-12T12:00:00.000Z',
    })
    await write(cms.payload, 'news', {
      ...sample('news', 'Zpráva', ground),
      topics: ['péče', 'peníze'],
      publishedAt: '2026-10-25T00:30:00.000Z',
    })
    await write(cms.payload, 'events', {
      ...sample('events', 'Setkání', ground),
      signUp: { until: '2026-12-31T23:30:00.000Z' },
    })
  })

  test.each(
    (Object.keys(importable) as Importable[]).flatMap((list) =>
      (['csv', 'xlsx'] as const).map((format) => [list, format] as const),
    ),
  )('%s as %s', async (list, format) => {
    const response = await cms.raw(
      new Request(`http://portal.test/api/tables/${list}.${format}`, {
        headers: { Authorization: `JWT ${await cms.tokenOf('ada')}`, 'Accept-Language': 'cs' },
      }),
    )
    const table = Buffer.from(await response.arrayBuffer())
    const { body } = await bring(table, { as: 'ada', collection: list, name: `${list}.${format}` })
    expect(body.rows).toBeGreaterThan(0)
    expect(body).toMatchObject({ create: 0, update: 0, unchanged: body.rows, errors: [] })
  })
})

describe('who brings tables', () => {
  const may: [string, Who[]][] = [
    ['providers', ['karel', 'edda', 'ada']],
    ['news', ['edda', 'ada']],
  ]
  test.each(
    may.flatMap(([list, allowed]) =>
      everybody.map(
        (who) => [list, who, allowed.includes(who) ? 200 : who === 'nobody' ? 401 : 403] as const,
      ),
    ),
  )('%s, %s: %d', async (collection, as, status) => {
    const table = 'Název;Titulek\nNic;Nic\n'
    const mapping = { [collection === 'news' ? 'Název' : 'Titulek']: null }
    expect((await bring(table, { as, collection, mapping })).status).toBe(status)
  })

  test.each(['nobody', 'pavla', 'petr'] as const)(
    '%s neither sees nor runs nor undoes one',
    async (who) => {
      const { body } = await bring('Název\nNičí\n')
      const refusal = who === 'nobody' ? 401 : 403
      expect((await cms.rest(`/api/tables/imports/${body.id}`, { as: who })).status).toBe(refusal)
      expect((await act(body.id, 'run', who)).status).toBe(refusal)
      expect((await act(body.id, 'undo', who)).status).toBe(refusal)
      expect((await cms.rest('/api/table-imports', { as: who })).status).toBe(403)
    },
  )
})
