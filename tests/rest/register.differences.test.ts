import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'

import { sampleItem, sampleNextYear, sampleRegister } from '@demo/register/sampleRegister'

import { everybody, startCms, type Cms, type Who } from '../support/cms'
import { prepareGround, write } from '../support/content'
import { importItems, numbersOf } from '../support/register'

type Row = {
  id: string
  title: string
  field: string
  ours: string | null
  register: string | null
  state: string
}

let cms: Cms
beforeAll(async () => {
  cms = await startCms()
  await prepareGround(cms.payload)
  await write(cms.payload, 'territories', {
    name: 'Skalnice',
    slug: 'skalnice',
    code: '990201',
    kind: 'municipality',
  })
  await importItems(cms.payload, sampleRegister())
  const { docs } = await cms.payload.find({
    collection: 'services',
    where: { registrationId: { equals: '9000030' } },
    depth: 0,
    overrideAccess: true,
  })
  const keep = { role: 'provider' as const, providers: [String(docs[0]?.provider)] }
  await cms.payload.update({
    collection: 'users',
    where: { email: { equals: 'pavla@demo.test' } },
    data: keep,
    overrideAccess: true,
  })
})
afterAll(() => cms.stop())

const url = '/api/register-differences'
const rows = async (query = 'where[state][equals]=waiting'): Promise<Row[]> =>
  (await cms.rest(`${url}?limit=100&depth=0&sort=title&${query}`, { as: 'karel' })).body.docs
const row = async (field: string, title?: string): Promise<Row> => {
  const found = (await rows()).find(
    (each) => each.field === field && (!title || each.title === title),
  )
  if (!found) throw new Error(`no difference of ${field}`)
  return found
}
/** Without blanks that do not break. */
const plain = (text: string | null) => text?.replaceAll('\u00a0', ' ') ?? null
const decide = (as: Who, ids: string[], decision: string) =>
  cms.rest(`${url}/decide`, { as, method: 'POST', body: { ids, decision } })
const service = async (at: number) => {
  const number = 9_000_000 + at
  const { body } = await cms.rest(`/api/services?where[registrationId][equals]=${number}&depth=0`)
  return body.docs[0]
}

describe('the register of a year later', () => {
  test('changes nothing that is public, but hides what has become secret', async () => {
    const before = await service(30)
    // The provider has written something of its own meanwhile.
    await cms.payload.update({
      collection: 'services',
      id: (await service(35)).id,
      data: { name: 'Jak si říkáme my' },
      overrideAccess: true,
    })
    const open = await service(42)
    expect([open.places.length, open.territories.length]).toEqual([1, 1])
    const outcome = await importItems(cms.payload, sampleNextYear(), { asOf: '2027-09-01' })
    expect(numbersOf(outcome)).toMatchObject({ published: 0, drafts: 2, changed: 4, ended: 4 })
    expect(await service(30)).toEqual(before)
    expect((await service(35)).name).toBe('Jak si říkáme my')
    const secret = await service(42)
    expect([secret.places ?? [], secret.territories]).toEqual([[], []])
    expect(outcome.hidden).toEqual(['Středisko Skalnice 42'])
    const { body } = await cms.rest('/api/services?limit=100')
    expect(body.totalDocs).toBe(52)
  })

  test('brings a difference for each field that the register has changed, and for no other', async () => {
    const found = (await rows()).map(({ title, field, ours, register }) => [
      `${title}: ${field}`,
      plain(ours),
      plain(register),
    ])
    expect(Object.fromEntries(found.map(([name, ...values]) => [name, values]))).toEqual({
      'Středisko Jasanov 30: contacts.phones': ['+420 585 130 111', '+420 585 999 030'],
      'Dům Lesná Lhotka 31: capacity': ['Pobytová: lůžka 21', 'Pobytová: lůžka 99'],
      'Centrum Skalnice 32: state': ['v provozu', 'skončila 30. 6. 2025'],
      'Středisko Dvorce nad Žernavou 33: state': ['v provozu', 'skončila 31. 3. 2025'],
      'Jak si říkáme my: targetGroups': [
        'pečující osoby\nsenioři',
        'osoby v krizi\npečující osoby\nsenioři',
      ],
      'Středisko Náhorov 36: state': ['v provozu', 'v souboru registru už není'],
      'Dům Trnovice 37: capacity': ['Pobytová: lůžka 27', 'Terénní: klienti 8\nPobytová: lůžka 27'],
      'Dům Trnovice 37: forms': ['Pobytová', 'Terénní\nPobytová'],
      'Sdružení Javor 9: name': ['Sdružení Javor 9', 'Sdružení Javorový list'],
      'Středisko Jasanov 60: new': [null, 'Středisko Jasanov 60\nSdružení Pramen 10'],
      'Dům Lesná Lhotka 61: new': [null, 'Dům Lesná Lhotka 61\nSdružení Lípa 11'],
    })
  })

  test('asks about each of them once', async () => {
    const before = await rows('')
    const again = await importItems(cms.payload, sampleNextYear(), { asOf: '2027-09-02' })
    expect(numbersOf(again)).toMatchObject({ published: 0, drafts: 0, changed: 0 })
    expect(await rows('')).toEqual(before)
  })
})

describe('who reads and decides', () => {
  const staff: Who[] = ['karel', 'edda', 'ada']
  const others = everybody.filter((who) => !staff.includes(who))

  test.each(staff)('%s reads the differences', async (who) => {
    const { body } = await cms.rest(`${url}?limit=100`, { as: who })
    expect(body.totalDocs).toBe(11)
    expect(Object.keys(body.docs[0])).not.toContain('value')
  })

  test.each(others)('%s neither reads nor decides', async (who) => {
    const { id } = await row('state')
    const asked = [
      `${url}?limit=100`,
      `${url}/count`,
      `${url}/${id}`,
      `${url}?where[field][equals]=state`,
      `/api/tables/register-differences.csv`,
    ]
    const answers = await Promise.all(asked.map((each) => cms.rest(each, { as: who })))
    expect(answers.filter(({ text }) => text.includes('v provozu'))).toEqual([])
    expect(answers.filter(({ status }) => status < 400)).toEqual([])
    expect([401, 403]).toContain((await decide(who, [id], 'accept')).status)
    expect((await row('state')).id).toBe(id)
  })

  test.each([...everybody])('%s writes no row past the decision', async (who) => {
    const { id } = await row('state')
    const writes = await Promise.all([
      cms.rest(url, { as: who, method: 'POST', body: { field: 'name' } }),
      cms.rest(`${url}/${id}`, { as: who, method: 'PATCH', body: { state: 'kept' } }),
      cms.rest(`${url}/${id}`, { as: who, method: 'DELETE' }),
    ])
    expect(writes.filter(({ status }) => ![401, 403].includes(status))).toEqual([])
  })
})

describe('a wrong question', () => {
  test.each([
    ['no ids', { ids: [], decision: 'accept' }],
    ['ids of another kind', { ids: [1], decision: 'accept' }],
    ['an unknown decision', { ids: ['x'], decision: 'delete' }],
    ['nothing', {}],
  ])('with %s is refused', async (_, body) => {
    expect((await cms.rest(`${url}/decide`, { as: 'karel', method: 'POST', body })).status).toBe(
      400,
    )
  })
})

describe('a decision', () => {
  test('to accept writes the register’s value, the rest stays as it was', async () => {
    const before = await service(31)
    const { id } = await row('capacity', 'Dům Lesná Lhotka 31')
    const { status, body } = await decide('karel', [id], 'accept')
    expect([status, body.decided]).toEqual([200, 1])
    const after = await service(31)
    expect(after.capacity).toMatchObject([{ form: 'residential', kind: 'beds', count: 99 }])
    expect(after.registerAsOf).toMatch(/^2027-09-01/)
    const facts = ['name', 'slug', 'provider', 'forms', 'targetGroups', 'territories', 'state']
    expect(facts.map((name) => after[name])).toEqual(facts.map((name) => before[name]))
    expect(after.contacts.phones).toMatchObject(before.contacts.phones)
    expect(after.places).toMatchObject(before.places)
  })

  test('to accept an end ends the service', async () => {
    const { id } = await row('state', 'Centrum Skalnice 32')
    await decide('edda', [id], 'accept')
    expect((await service(32)).state).toBe('ended')
  })

  test('to accept a new service publishes it', async () => {
    expect(await service(60)).toBeUndefined()
    const { id } = await row('new', 'Středisko Jasanov 60')
    expect((await decide('karel', [id], 'accept')).status).toBe(200)
    expect((await service(60)).name).toBe('Středisko Jasanov 60')
  })

  test('to keep changes nothing and is not asked again until the register says something else', async () => {
    const before = await service(37)
    const { id } = await row('capacity', 'Dům Trnovice 37')
    await decide('karel', [id], 'keep')
    expect(await service(37)).toEqual(before)
    await importItems(cms.payload, sampleNextYear())
    expect((await rows('where[state][equals]=kept')).map((each) => each.id)).toEqual([id])

    const later = sampleNextYear().map((item) =>
      item.portalId === sampleItem(37).portalId ? { ...item, formy: sampleItem(38).formy } : item,
    )
    await importItems(cms.payload, later)
    expect(await row('capacity', 'Dům Trnovice 37')).toMatchObject({ id, state: 'waiting' })
    await importItems(cms.payload, sampleNextYear())
  })

  test('to ask writes one letter to each who keeps the entry', async () => {
    const { id } = await row('contacts.phones')
    expect((await decide('karel', [id], 'ask')).status).toBe(200)
    const { docs } = await cms.payload.find({
      collection: 'letters',
      where: { template: { equals: 'registerAsked' } },
      overrideAccess: true,
    })
    expect(docs.map(({ to }) => to)).toEqual(['pavla@demo.test'])
    expect(plain(String(docs[0]?.text))).toContain('+420 585 999 030')
    expect((await rows('where[state][equals]=asked')).map((each) => each.id)).toEqual([id])
  })

  test('to ask nobody is refused, and nothing is decided', async () => {
    const { id } = await row('targetGroups')
    const { status, text } = await decide('karel', [id], 'ask')
    expect([status, text.includes('nikdo nespravuje')]).toEqual([409, true])
    expect((await row('targetGroups')).id).toBe(id)
  })

  test('on many is on all or on none', async () => {
    const one = await row('targetGroups')
    const other = await row('state', 'Středisko Náhorov 36')
    const noRow = String((await service(36)).id)
    const gone = await decide('karel', [one.id, other.id, noRow], 'accept')
    expect(gone.status).toBe(404)
    const draft = await service(36)
    await cms.payload.update({
      collection: 'services',
      id: draft.id,
      data: { summary: 'Rozepsané' },
      draft: true,
      overrideAccess: true,
    })
    const refused = await decide('karel', [one.id, other.id], 'accept')
    expect([refused.status, refused.text.includes('rozepsaný koncept')]).toEqual([409, true])
    expect((await service(35)).targetGroups).toHaveLength(2)
    expect([(await row('targetGroups')).id, (await row('state', other.title)).id]).toEqual([
      one.id,
      other.id,
    ])
  })

  test('is taken by one of two who decide at once', async () => {
    const { id } = await row('targetGroups')
    const answers = await Promise.all([
      decide('karel', [id], 'accept'),
      decide('edda', [id], 'keep'),
    ])
    expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 409])
  })

  test('stands in the journal with who took it', async () => {
    const { body } = await cms.rest(
      '/api/audit?where[collection][equals]=register-differences&limit=100',
      { as: 'ada' },
    )
    const names = body.docs.map(({ action, byName }: Data) => `${action} ${byName}`)
    expect(names).toEqual(
      expect.arrayContaining(['approved karel', 'refused karel', 'approved edda']),
    )
  })
})

type Data = Record<string, unknown>
