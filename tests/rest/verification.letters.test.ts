import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'

import { hideOverdue } from '@/subjects/verification/hideOverdue'

import { startCms, type Cms } from '../support/cms'
import { prepareGround, sample, write, type Ground } from '../support/content'
import { clearEntries, compose, lettersTo, monthsAgo, tokenTo } from '../support/prompts'

let cms: Cms
let ground: Ground
beforeAll(async () => {
  cms = await startCms()
  ground = await prepareGround(cms.payload)
})
afterAll(() => cms.stop())
beforeEach(async () => {
  await clearEntries(cms.payload)
  await setRules({ firstAfter: 6, secondAfter: 9, overdueAfter: 12, hideAfter: null })
})

const service = (name: string, data: object = {}) =>
  write(cms.payload, 'services', {
    ...sample('services', name, ground),
    _status: 'published',
    isAddressSecret: false,
    ...data,
  })
const setRules = (body: object) =>
  cms.rest('/api/globals/verification-rules', { as: 'karel', method: 'POST', body })
const inMonths = (count: number) => {
  const date = new Date()
  date.setUTCDate(1)
  date.setUTCMonth(date.getUTCMonth() + count)
  return date
}
const texts = async (who: 'pavla' | 'petr' = 'pavla') =>
  (await lettersTo(cms, who)).map(({ text }) => text)
const confirmAll = async () =>
  cms.rest(`/api/verify/${await tokenTo(cms, 'pavla')}`, { method: 'POST', body: {} })
const prompts = () => cms.payload.db.find({ collection: 'prompts', pagination: false })

describe('a letter', () => {
  test('names all entries that are due, with what the public reads of them, in one link', async () => {
    const openingHours = ['mo', 'tu', 'we'].map((day) => ({
      day,
      opensAt: '08:00',
      closesAt: '16:00',
    }))
    await service('Denní stacionář', {
      verifiedOn: '2024-03-12T12:00:00.000Z',
      contacts: { phones: [{ number: '+420777123456' }] },
      places: [{ address: { street: 'Hlavní 1', city: 'Horní Ves' }, openingHours }],
    })
    await service('Noclehárna', { verifiedOn: monthsAgo(7) })
    await compose(cms.payload)
    const letters = await texts()
    const lines = (letters[0] ?? '').replaceAll('\u00a0', ' ')
    expect(letters).toHaveLength(1)
    expect(lines.match(/http:\/\/portal\.test\/overeni\//g)).toHaveLength(1)
    for (const part of [
      'Denní stacionář',
      'Noclehárna',
      'poskytovatel-a',
      'Telefon: +420 777 123 456',
      'Adresa: Hlavní 1, Horní Ves',
      'Otevřeno: po–st 8:00–16:00',
      'Naposledy potvrzeno: 12. 3. 2024',
    ])
      expect(lines).toContain(part)
  })

  test('goes only to people of the provider whose entry it is', async () => {
    await service('Denní stacionář', { verifiedOn: monthsAgo(7) })
    await compose(cms.payload)
    const { docs } = await cms.payload.find({ collection: 'letters', overrideAccess: true })
    expect(docs.map(({ to }) => to)).toEqual(['pavla@demo.test'])
  })

  test('is not written when nothing is due', async () => {
    await service('Denní stacionář', { verifiedOn: monthsAgo(3) })
    await service('Právě založená')
    await service('Ukončená', { verifiedOn: monthsAgo(20), state: 'ended' })
    await service('Rozepsaná', { verifiedOn: monthsAgo(20), _status: 'draft' })
    await compose(cms.payload)
    expect([await texts(), (await prompts()).docs]).toEqual([[], []])
  })

  test('is written once, however often and by however many workers it is composed', async () => {
    await service('Denní stacionář', { verifiedOn: monthsAgo(7) })
    await Promise.all([compose(cms.payload), compose(cms.payload), compose(cms.payload)])
    await compose(cms.payload)
    expect([(await texts()).length, (await prompts()).docs.length]).toEqual([1, 1])
    expect((await confirmAll()).status).toBe(200)
  })

  test('follows once at each of the three times, and no more', async () => {
    await service('Denní stacionář', { verifiedOn: monthsAgo(0) })
    for (let month = 0; month < 20; month += 1) await compose(cms.payload, inMonths(month))
    const subjects = (await lettersTo(cms, 'pavla')).map(({ subject }) => subject)
    expect(subjects).toEqual([
      'Platí, co o vás portál říká?',
      'Připomínka: platí, co o vás portál říká?',
      'Vaše údaje na portálu už nikdo dlouho nepotvrdil',
    ])
  })

  test('is followed by none once all is confirmed', async () => {
    await service('Denní stacionář', { verifiedOn: monthsAgo(7) })
    await compose(cms.payload)
    await confirmAll()
    await compose(cms.payload, inMonths(3))
    expect(await texts()).toHaveLength(1)
  })

  test('is not written at a time that coordinators left empty', async () => {
    await setRules({ firstAfter: null, secondAfter: null, overdueAfter: null })
    await service('Denní stacionář', { verifiedOn: monthsAgo(30) })
    await compose(cms.payload)
    expect(await texts()).toEqual([])
  })
})

describe('a process that was killed', () => {
  const later = () => new Date(Date.now() + 3_600_000)

  test('before the letter was queued leaves nothing: the next one writes it', async () => {
    await service('Denní stacionář', { verifiedOn: monthsAgo(7) })
    await compose(cms.payload)
    await cms.payload.db.deleteMany({ collection: 'letters', where: {} })
    await cms.payload.db.updateMany({ collection: 'prompts', where: {}, data: { isQueued: false } })
    await compose(cms.payload, later())
    expect([(await texts()).length, (await prompts()).docs.length]).toEqual([1, 1])
    expect((await confirmAll()).status).toBe(200)
  })

  test('after it was queued leaves a link that works', async () => {
    await service('Denní stacionář', { verifiedOn: monthsAgo(7) })
    await compose(cms.payload)
    await cms.payload.db.updateMany({ collection: 'prompts', where: {}, data: { isQueued: false } })
    await compose(cms.payload, later())
    expect([(await texts()).length, (await confirmAll()).status]).toEqual([1, 200])
  })
})

describe('the rules', () => {
  test.each([
    { firstAfter: 9, secondAfter: 6 },
    { firstAfter: 0 },
    { overdueAfter: 1.5 },
    { overdueAfter: 12, hideAfter: 12 },
  ])('are not %j', async (body) => {
    expect((await setRules(body)).status).toBe(400)
  })
})

describe('hiding', () => {
  const hide = () => hideOverdue({ payload: cms.payload, now: () => new Date() })
  const seen = async (id: string) => (await cms.rest(`/api/services/${id}`)).status
  const found = async (name: string) =>
    (await cms.rest(`/api/services?where[name][equals]=${name}`)).body.totalDocs

  test('does not happen unless coordinators have set it', async () => {
    const id = await service('Denní stacionář', { verifiedOn: monthsAgo(40) })
    await hide()
    expect(await seen(id)).toBe(200)
  })

  test('takes what nobody confirmed from the public, and only that', async () => {
    await setRules({ hideAfter: 18 })
    const old = await service('Dávná', { verifiedOn: monthsAgo(19) })
    const fresh = await service('Svěží', { verifiedOn: monthsAgo(17) })
    await hide()
    expect([await seen(old), await seen(fresh), await found('Dávná')]).toEqual([404, 200, 0])
  })

  test('shows it to staff and to its provider, journals it and writes one letter', async () => {
    await setRules({ hideAfter: 18 })
    const id = await service('Dávná', { verifiedOn: monthsAgo(19) })
    await Promise.all([hide(), hide()])
    await hide()
    const statuses = await Promise.all(
      (['pavla', 'petr', 'karel'] as const).map(
        async (as) => (await cms.rest(`/api/services/${id}`, { as })).status,
      ),
    )
    const { body } = await cms.rest(
      `/api/audit?where[document][equals]=${id}&where[action][equals]=unpublished`,
      { as: 'ada' },
    )
    const { totalDocs } = await cms.payload.count({
      collection: 'letters',
      overrideAccess: true,
      where: { template: { equals: 'hidden' } },
    })
    expect([statuses, body.totalDocs, totalDocs]).toEqual([[200, 404, 200], 1, 1])
  })

  test('is undone by confirming, and by nothing else', async () => {
    await setRules({ hideAfter: 18 })
    const id = await service('Dávná', { verifiedOn: monthsAgo(19) })
    await compose(cms.payload)
    await hide()
    const body = { hiddenAt: null, summary: 'Upravené', _status: 'published' }
    await cms.rest(`/api/services/${id}`, { as: 'edda', method: 'PATCH', body })
    const afterEdit = await seen(id)
    const { entries } = (await cms.rest(`/api/verify/${await tokenTo(cms, 'pavla')}`)).body
    await cms.rest(`/api/verify/${await tokenTo(cms, 'pavla')}`, {
      method: 'POST',
      body: { entries: [{ id: entries[0].id, fingerprint: entries[0].fingerprint }] },
    })
    expect([afterEdit, await seen(id)]).toEqual([404, 200])
  })
})

test('who has a closed account gets no letter, and no link of hers works', async () => {
  const { docs } = await cms.payload.find({
    collection: 'users',
    where: { email: { equals: 'pavla@demo.test' } },
  })
  const [pavla] = docs
  const setActive = (isActive: boolean) =>
    cms.rest(`/api/users/${String(pavla?.id)}`, { as: 'ada', method: 'PATCH', body: { isActive } })
  const verifiedOn = monthsAgo(7)
  const id = await service('Noclehárna', { verifiedOn })
  await compose(cms.payload)
  const token = await tokenTo(cms, 'pavla')
  await setActive(false)
  await compose(cms.payload, inMonths(3))
  const { status } = await cms.rest(`/api/verify/${token}`, { method: 'POST', body: {} })
  const { body } = await cms.rest(`/api/services/${id}`)
  await setActive(true)

  expect(await texts()).toHaveLength(1)
  expect(status).toBeGreaterThanOrEqual(400)
  expect(body.verifiedOn).toBe(verifiedOn)
})
