import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'

import { isoDay } from '@/lib/formatDate'

import { startCms, type Cms } from '../support/cms'
import { prepareGround, sample, write, type Ground } from '../support/content'
import { clearEntries, compose, monthsAgo, tokenTo } from '../support/prompts'

let cms: Cms
let ground: Ground
let id: string
let token: string
let entry: string
beforeAll(async () => {
  cms = await startCms()
  ground = await prepareGround(cms.payload)
})
afterAll(() => cms.stop())
beforeEach(async () => {
  await clearEntries(cms.payload)
  await cms.payload.delete({
    collection: 'proposals',
    where: { id: { exists: true } },
    overrideAccess: true,
  })
  id = await write(cms.payload, 'services', {
    ...sample('services', 'Denní stacionář', ground),
    _status: 'published',
    isAddressSecret: false,
    verifiedOn: monthsAgo(7),
    costs: 'Zdarma',
    contacts: {
      phones: [{ number: '+420585562109', note: 'ráno' }, { number: '+420777123456' }],
      emails: [{ email: 'pece@pece.test' }],
      web: 'https://pece.test/',
    },
    availability: { free: 2, updatedAt: monthsAgo(3) },
  })
  await compose(cms.payload)
  token = await tokenTo(cms, 'pavla')
  entry = (await cms.rest(`/api/verify/${token}`)).body.entries[0].id
})

const send = (body: object, headers: Record<string, string> = {}) =>
  cms.rest(`/api/verify/${token}/change`, { method: 'POST', body: { entry, ...body }, headers })
const queue = async () => (await cms.rest('/api/review-queue', { as: 'karel' })).body.docs
const read = async () => (await cms.rest(`/api/services/${id}`)).body
const decide = (verb: string, body: object = {}) =>
  cms.rest(`/api/services/${id}/${verb}`, { as: 'karel', method: 'POST', body })
const lettersOf = async (template: string) => {
  const { docs } = await cms.payload.find({
    collection: 'letters',
    where: { template: { equals: template } },
    overrideAccess: true,
  })
  return docs
}
const phonesOf = ({ contacts }: { contacts: { phones: { number: string; note?: string }[] } }) =>
  contacts.phones.map(({ number, note }) => [number, note ?? null])

describe('what the reader of a letter says is different', () => {
  test('waits for staff, and nothing public changes', async () => {
    const before = await read()
    const { status, body } = await send({ 'phone-0': '585 562 110' })
    expect([status, body.message]).toEqual([201, expect.stringContaining('napíše vám e-mailem')])
    expect(await read()).toEqual(before)
    expect(await queue()).toMatchObject([
      { document: id, title: 'Denní stacionář', submittedByName: 'pavla', state: 'waiting' },
    ])
    expect((await queue())[0].changes.map(({ path }: { path: string }) => path)).toEqual([
      'contacts.phones',
    ])
    expect(await lettersOf('submitted')).toHaveLength(2)
  })

  test('is public once it is approved, counts as confirmed, and leaves what was not changed', async () => {
    const before = await read()
    await send({ 'phone-0': '585562110', web: 'https://nova.test/', costs: 'Sto korun' })
    expect((await decide('approve')).status).toBe(200)
    const after = await read()
    expect(phonesOf(after)).toEqual([
      ['+420585562110', 'ráno'],
      ['+420777123456', null],
    ])
    expect(after).toMatchObject({
      costs: 'Sto korun',
      contacts: { web: 'https://nova.test/', emails: [{ email: 'pece@pece.test' }] },
      availability: before.availability,
    })
    expect(after.verifiedOn.slice(0, 10)).toBe(isoDay(new Date()))
    expect((await cms.rest(`/api/verify/${token}`)).body.entries[0].state).toBe('confirmed')
  })

  test('takes out an emptied telephone and adds one to the end', async () => {
    await send({ 'phone-0': '', 'phone-2': '116111' })
    await decide('approve')
    expect(phonesOf(await read())).toEqual([
      ['+420777123456', null],
      ['116111', null],
    ])
  })

  test('is of today when it is the number of free places, once it is approved', async () => {
    await send({ free: '5' })
    expect((await read()).availability.free).toBe(2)
    await decide('approve')
    const { availability } = await read()
    expect([availability.free, isoDay(availability.updatedAt)]).toEqual([5, isoDay(new Date())])
  })

  test('leaves what somebody else has changed since the page was opened', async () => {
    const seen = { 'phone-0': '+420 585 562 109', 'was-phone-0': '+420 585 562 109' }
    const contacts = { phones: [{ number: '+420585000000' }], emails: [], web: null }
    await cms.rest(`/api/services/${id}`, {
      as: 'edda',
      method: 'PATCH',
      body: { contacts, _status: 'published' },
    })
    await send({ ...seen, costs: 'Sto korun', 'was-costs': 'Zdarma' })
    const [{ changes }] = await queue()
    expect(changes.map(({ path }: { path: string }) => path)).toEqual(['costs'])
  })

  test('says in words what belongs to no field, and staff write it in', async () => {
    await send({ text: 'Přestěhovali jsme se.', hours: 'pátek zavřeno' })
    expect(await queue()).toMatchObject([
      { note: 'Otevírací doba: pátek zavřeno\nCo je jinak: Přestěhovali jsme se.', changes: [] },
    ])
    const summary = 'Nově v Lipové'
    const body = { summary, _status: 'published' }
    const edited = await cms.rest(`/api/services/${id}`, { as: 'edda', method: 'PATCH', body })
    expect([edited.status, (await decide('approve')).status]).toEqual([200, 200])
    expect([(await queue()).length, (await read()).summary]).toEqual([0, summary])
    expect((await read()).verifiedOn).toBe(monthsAgo(7))
    expect(await lettersOf('noted')).toHaveLength(1)
    expect(await lettersOf('approved')).toHaveLength(0)
  })

  test('tells in words what costs when its reader does not read Czech', async () => {
    await send({ costs: 'Сто крон', 'was-costs': 'Zdarma' }, { 'Accept-Language': 'uk' })
    expect(await queue()).toMatchObject([{ note: 'Úhrada: Сто крон', changes: [] }])
  })

  test('never publishes a draft that somebody has begun, and leaves it', async () => {
    await cms.rest(`/api/services/${id}?draft=true`, {
      as: 'pavla',
      method: 'PATCH',
      body: { summary: 'Rozepsané' },
    })
    await send({ 'phone-0': '585562110' })
    expect(await queue()).toMatchObject([
      { note: 'Telefon: +420 585 562 109 → +420 585 562 110', changes: [] },
    ])
    await decide('approve')
    const own = await cms.rest(`/api/services/${id}?draft=true`, { as: 'pavla' })
    expect([(await read()).summary ?? null, own.body.summary]).toEqual([null, 'Rozepsané'])
  })

  test('is said once when it is sent twice', async () => {
    const said = { 'phone-0': '585562110', text: 'Volejte ráno.' }
    const answers = [await send(said), await send(said)]
    expect(answers.map(({ status }) => status)).toEqual([201, 201])
    expect(await queue()).toMatchObject([{ note: 'Co je jinak: Volejte ráno.' }])
    expect(await lettersOf('submitted')).toHaveLength(2)
  })

  test('joins in words what waits already', async () => {
    await send({ 'phone-0': '585562110' })
    await send({ 'phone-0': '585562110', 'email-0': 'nova@pece.test', text: 'Ještě něco.' })
    expect(await queue()).toMatchObject([
      { note: 'E-mail: pece@pece.test → nova@pece.test\nCo je jinak: Ještě něco.' },
    ])
  })

  test('shows on the page that it waits', async () => {
    await send({ text: 'Volejte ráno.' })
    const { body } = await cms.rest(`/api/verify/${token}`)
    expect(body.entries[0].waitsSince).toMatch(/^\d{4}-/)
  })

  test('is journalled under the name of its person', async () => {
    await send({ 'phone-0': '585562110' })
    const { body } = await cms.rest(
      `/api/audit?where[document][equals]=${id}&where[action][equals]=submitted`,
      { as: 'ada' },
    )
    expect(body.docs).toMatchObject([{ byName: 'pavla', role: 'provider' }])
  })
})

describe('what cannot be handed over', () => {
  test.each([
    [{ 'phone-0': 'linka 12' }, 'phone-0', 'devět číslic'],
    [{ 'email-0': 'pece' }, 'email-0', 'jmeno@example.cz'],
    [{ web: 'pece' }, 'web', 'celou adresu'],
    [{ free: '-1' }, 'free', 'celé číslo'],
    [{ free: 'dvě' }, 'free', 'celé číslo'],
    [{ text: 'x'.repeat(2_001) }, 'text', 'příliš dlouhý'],
    [{}, 'text', 'Zatím jste nic nezměnili'],
    [{ 'phone-0': ' +420 585 562 109 ' }, 'text', 'Zatím jste nic nezměnili'],
  ])('%j is told at its box', async (body, path, words) => {
    const answer = await send(body)
    expect(answer.status).toBe(400)
    expect(answer.body.errors[0].data.errors).toEqual([
      { path, message: expect.stringContaining(words) },
    ])
    expect(await queue()).toEqual([])
  })

  test('an entry of another letter', async () => {
    await write(cms.payload, 'services', {
      ...sample('services', 'Cizí', ground),
      provider: ground.providerB,
      _status: 'published',
      verifiedOn: monthsAgo(7),
    })
    await compose(cms.payload)
    const theirs = await cms.rest(`/api/verify/${await tokenTo(cms, 'petr')}`)
    const answer = await send({ entry: theirs.body.entries[0].id, text: 'Cizí slova.' })
    expect([answer.status, await queue()]).toEqual([404, []])
  })

  test('by a link that is over, or that nobody knows', async () => {
    await cms.payload.db.updateMany({
      collection: 'prompts',
      where: {},
      data: { expiresAt: new Date(Date.now() - 1_000).toISOString() },
    })
    const over = await send({ text: 'Pozdě.' })
    const path = `/api/verify/${'x'.repeat(43)}/change`
    const unknown = await cms.rest(path, { method: 'POST', body: { entry, text: 'Nic.' } })
    expect([over.status, unknown.status, await queue()]).toEqual([410, 404, []])
  })

  test('without end', async () => {
    const statuses: number[] = []
    for (let count = 0; count < 31; count += 1)
      statuses.push((await send({ text: `Poprvé ${count}` })).status)
    expect([statuses[29], statuses[30]]).toEqual([201, 429])
  })
})
