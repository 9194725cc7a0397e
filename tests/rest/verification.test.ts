import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'

import { isoDay } from '@/lib/formatDate'

import { startCms, type Cms } from '../support/cms'
import { prepareGround, sample, write, type Ground } from '../support/content'
import { clearEntries, compose, lettersTo, monthsAgo, tokenTo } from '../support/prompts'

let cms: Cms
let ground: Ground
let id: string
let other: string
beforeAll(async () => {
  cms = await startCms()
  ground = await prepareGround(cms.payload)
})
afterAll(() => cms.stop())
beforeEach(async () => {
  await clearEntries(cms.payload)
  id = await service('Denní stacionář', { verifiedOn: monthsAgo(7), summary: 'Původní' })
  other = await service('Noclehárna', { verifiedOn: monthsAgo(10) })
  await compose(cms.payload)
})

const service = (name: string, data: object) =>
  write(cms.payload, 'services', {
    ...sample('services', name, ground),
    _status: 'published',
    isAddressSecret: false,
    ...data,
  })
const token = () => tokenTo(cms, 'pavla')
const open = async (of?: string) => cms.rest(`/api/verify/${of ?? (await token())}`)
const entriesOf = async () => (await open()).body.entries as Entry[]
type Entry = { id: string; title: string; state: string; fingerprint: string; hasChanged: boolean }
const entry = async (title: string) =>
  (await entriesOf())
    .filter((each) => each.title === title)
    .map(({ id, fingerprint }) => ({ id, fingerprint }))
const press = async (body: object = {}, of?: string) =>
  cms.rest(`/api/verify/${of ?? (await token())}`, { method: 'POST', body })
const submit = async (form: [string, string][], of?: string) =>
  cms.raw(
    new Request(`http://portal.test/api/verify/${of ?? (await token())}`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/x-www-form-urlencoded' },
      body: new URLSearchParams(form).toString(),
    }),
  )
const read = async (of: string) => (await cms.rest(`/api/services/${of}`)).body
const today = isoDay(new Date())
const verifiedOn = async (of = id) => String((await read(of)).verifiedOn).slice(0, 10)
const edit = (of: string, body: object, draft = false) =>
  cms.rest(`/api/services/${of}${draft ? '?draft=true' : ''}`, {
    as: draft ? ('pavla' as const) : ('edda' as const),
    method: 'PATCH',
    body,
  })

describe('the link of a letter', () => {
  test('shows each entry as the public sees it, and opening it changes nothing', async () => {
    const before = await cms.rest(`/api/services/${id}`)
    const { status, body, headers } = await open()
    await open()
    expect([status, headers.get('cache-control')]).toEqual([200, 'private, no-store'])
    expect(body).toMatchObject({
      person: 'pavla',
      entries: [
        { title: 'Denní stacionář', state: 'open', doc: { summary: 'Původní' }, hasChanged: false },
        { title: 'Noclehárna', state: 'open' },
      ],
    })
    expect((await cms.rest(`/api/services/${id}`)).body).toEqual(before.body)
    expect((await entriesOf()).map(({ state }) => state)).toEqual(['open', 'open'])
  })

  test('confirms all its entries at once, and the public sees the day', async () => {
    const { status, body } = await press()
    expect([status, body.confirmed.length, body.changed]).toEqual([200, 2, []])
    expect([await verifiedOn(id), await verifiedOn(other)]).toEqual([today, today])
  })

  test('confirms one entry and leaves the others', async () => {
    await press({ entries: await entry('Noclehárna') })
    expect([await verifiedOn(id), await verifiedOn(other)]).toEqual([
      monthsAgo(7).slice(0, 10),
      today,
    ])
    expect((await entriesOf()).map(({ state }) => state)).toEqual(['open', 'confirmed'])
  })

  test('confirms by a plain form, which comes back to the page in its language', async () => {
    const [first] = await entry('Denní stacionář')
    const answer = await submit([
      ['locale', 'en'],
      ['entry', `${first?.id}:${first?.fingerprint}`],
    ])
    expect([answer.status, answer.headers.get('location')]).toEqual([
      303,
      `/en/overeni/${await token()}?stav=hotovo`,
    ])
    expect(await verifiedOn()).toBe(today)
  })

  test('confirms what is public, and neither changes nor publishes a draft over it', async () => {
    await edit(id, { summary: 'Rozepsané' }, true)
    await press()
    const own = (await cms.rest(`/api/services/${id}?draft=true`, { as: 'pavla' })).body
    expect(await read(id)).toMatchObject({ summary: 'Původní', _status: 'published' })
    expect(own).toMatchObject({ summary: 'Rozepsané', _status: 'draft' })
    expect(own.verifiedOn.slice(0, 10)).toBe(today)
  })

  test('stays confirmed when a change handed over before is approved', async () => {
    await edit(id, { summary: 'Opravené' }, true)
    await cms.rest(`/api/services/${id}/submit`, { as: 'pavla', method: 'POST', body: {} })
    await press()
    await cms.rest(`/api/services/${id}/approve`, { as: 'karel', method: 'POST', body: {} })
    expect(await read(id)).toMatchObject({ summary: 'Opravené' })
    expect(await verifiedOn()).toBe(today)
  })

  test('adds no version', async () => {
    const count = async () =>
      (
        await cms.payload.countVersions({
          collection: 'services',
          overrideAccess: true,
          where: { parent: { equals: id } },
        })
      ).totalDocs
    const before = await count()
    await press()
    expect(await count()).toBe(before)
  })

  test('tells every cache that something public changed', async () => {
    const count = async () => (await cms.payload.db.count({ collection: 'changes' })).totalDocs
    const before = await count()
    await press({ entries: await entry('Noclehárna') })
    expect(await count()).toBe(before + 1)
  })

  test('leaves in the journal who confirmed what, though nobody signed in', async () => {
    await press()
    const { body } = await cms.rest(
      `/api/audit?where[document][equals]=${id}&where[action][equals]=confirmed`,
      { as: 'pavla' },
    )
    expect(body.docs).toMatchObject([
      { byName: 'pavla', role: 'provider', title: 'Denní stacionář', fields: ['verifiedOn'] },
    ])
  })

  test('leaves a row that says who confirmed which revision and how', async () => {
    const { updatedAt } = await read(id)
    await press()
    const { body } = await cms.rest(`/api/verifications?where[document][equals]=${id}`, {
      as: 'karel',
    })
    expect(body.docs).toMatchObject([
      { event: 'confirmed', how: 'letter', byName: 'pavla', revision: updatedAt },
    ])
  })

  test('never shows a secret address', async () => {
    const places = [{ name: 'Tajný dům', address: { street: 'Tajná 1', city: 'Horní Ves' } }]
    await edit(id, { isAddressSecret: true, places, _status: 'published' })
    const letter = (await lettersTo(cms, 'pavla')).at(-1)
    expect((await open()).text).not.toMatch(/Tajn/)
    expect(letter?.text).not.toMatch(/Tajn/)
  })
})

describe('an entry that has changed since the letter', () => {
  beforeEach(async () => {
    await edit(id, { summary: 'Nově', _status: 'published' })
  })

  test('is shown as it is now, and said to have changed', async () => {
    const { body } = await open()
    expect(body.entries[0]).toMatchObject({ hasChanged: true, doc: { summary: 'Nově' } })
    expect(body.entries[1]).toMatchObject({ hasChanged: false })
  })

  test('is not confirmed by what the letter said; the others are', async () => {
    const { status, body } = await press()
    expect([status, body.confirmed.length, body.changed.length]).toEqual([200, 1, 1])
    expect([await verifiedOn(id), await verifiedOn(other)]).toEqual([
      monthsAgo(7).slice(0, 10),
      today,
    ])
  })

  test('is confirmed once its new state was seen', async () => {
    await press()
    const { status } = await press({ entries: await entry('Denní stacionář') })
    expect([status, await verifiedOn()]).toEqual([200, today])
  })

  test('is shown again when it changed while its page was open', async () => {
    const [seen] = await entry('Denní stacionář')
    await edit(id, { summary: 'Ještě jinak', _status: 'published' })
    const json = await press({ entries: [seen] })
    const form = await submit([['entry', `${seen?.id}:${seen?.fingerprint}`]])
    const withoutPrint = await submit([['entry', `${seen?.id}:`]])
    const page = `/overeni/${await token()}?stav=zmena`
    expect([json.status, form.headers.get('location')]).toEqual([409, page])
    expect(withoutPrint.headers.get('location')).toBe(page)
    expect((await entriesOf())[0]).toMatchObject({ state: 'open' })
  })
})

test('free places are no change: they have a date of their own', async () => {
  const body = { free: 3 }
  await cms.rest(`/api/services/${id}/availability`, { as: 'pavla', method: 'PATCH', body })
  expect((await press()).body.changed).toEqual([])
})

describe('a token', () => {
  const refused = async (of: string) => {
    const answers = [await open(of), await press({}, of)]
    return answers.map(({ status, body }) => [status, body.errors[0].data.fault])
  }

  test('that nobody knows is refused in words that help', async () => {
    expect(await refused('x'.repeat(43))).toEqual([
      [404, 'unknown'],
      [404, 'unknown'],
    ])
    expect((await open('nic')).body.errors[0].message).toContain('Zkopírujte ho z dopisu celý')
  })

  test('that was altered is not known', async () => {
    const good = await token()
    const altered = good.replace(/.$/, good.endsWith('A') ? 'B' : 'A')
    expect((await refused(altered))[1]).toEqual([404, 'unknown'])
    expect(await verifiedOn()).not.toBe(today)
  })

  test('is over after sixty days', async () => {
    const expiresAt = new Date(Date.now() - 1_000).toISOString()
    await cms.payload.db.updateMany({ collection: 'prompts', where: {}, data: { expiresAt } })
    expect(await refused(await token())).toEqual([
      [410, 'expired'],
      [410, 'expired'],
    ])
  })

  test('is good for each entry once', async () => {
    const all = await Promise.all([press(), press(), press()])
    const again = await press()
    const rows = await cms.rest(`/api/verifications?where[document][equals]=${id}`, { as: 'ada' })
    expect(all.map(({ status }) => status).toSorted()[0]).toBe(200)
    expect([again.status, rows.body.totalDocs]).toEqual([409, 1])
    expect(again.body.errors[0].message).toContain('už jsou potvrzené')
  })

  test('of an older letter is over once a newer one was answered', async () => {
    const older = await token()
    await compose(cms.payload, new Date(Date.now() + 100 * 86_400_000))
    await cms.payload.db.updateMany({
      collection: 'prompts',
      where: {},
      data: { expiresAt: new Date(Date.now() + 86_400_000).toISOString() },
    })
    expect([(await press()).status, older === (await token())]).toEqual([200, false])
    expect((await press({}, older)).status).toBe(409)
    expect((await open(older)).body.entries.map(({ state }: Entry) => state)).not.toContain('open')
  })

  test('confirms nothing of another letter', async () => {
    const foreign = await service('Cizí', { provider: ground.providerB, verifiedOn: monthsAgo(7) })
    await compose(cms.payload)
    const theirs = (await open(await tokenTo(cms, 'petr'))).body.entries[0]
    const { status } = await press({
      entries: [...(await entry('Noclehárna')), { id: theirs.id, fingerprint: theirs.fingerprint }],
    })
    expect([status, await verifiedOn(foreign), await verifiedOn(other)]).toEqual([
      404,
      monthsAgo(7).slice(0, 10),
      monthsAgo(10).slice(0, 10),
    ])
  })

  test('is stored only as its hash', async () => {
    const good = await token()
    const { docs } = await cms.payload.db.find({ collection: 'prompts', pagination: false })
    expect(good).toHaveLength(43)
    expect(JSON.stringify(docs)).not.toContain(good)
  })

  test.each([{ entries: 'x' }, { entries: [1] }, { entries: [{ id: 1, fingerprint: '' }] }])(
    'takes no %j',
    async (body) => {
      expect((await press(body)).status).toBe(400)
    },
  )
})

test('the link of somebody who does not keep the entry any more is not good', async () => {
  const good = await token()
  const { docs } = await cms.payload.find({
    collection: 'users',
    overrideAccess: true,
    where: { email: { equals: 'pavla@demo.test' } },
  })
  const keep = (providers: string[]) =>
    cms.payload.update({
      collection: 'users',
      id: String(docs[0]?.id),
      overrideAccess: true,
      data: { providers },
    })
  await keep([])
  const { status, body } = await press({}, good)
  await keep([ground.providerA])
  expect([status, body.errors[0].data.fault]).toEqual([410, 'foreign'])
})

test('an entry that is not public any more is neither shown nor confirmed', async () => {
  const body = { deletedAt: new Date().toISOString() }
  await cms.rest(`/api/services/${id}`, { as: 'edda', method: 'PATCH', body })
  expect((await open()).body.entries[0]).toMatchObject({ state: 'gone', doc: null })
  expect((await press()).body.changed).toHaveLength(1)
})
