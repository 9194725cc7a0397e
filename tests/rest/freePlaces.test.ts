import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'

import { everybody, startCms, type Cms, type Who } from '../support/cms'
import { prepareGround, sample, write, type Ground } from '../support/content'

let cms: Cms
let ground: Ground
let id: string
beforeAll(async () => {
  cms = await startCms()
  ground = await prepareGround(cms.payload)
})
afterAll(() => cms.stop())
beforeEach(async () => {
  id = await write(cms.payload, 'services', {
    ...sample('services', 'Odlehčovací služba', ground),
    forms: ['residential', 'ambulatory'],
    _status: 'published',
  })
})

const set = (body: object, as: Who = 'pavla') =>
  cms.rest(`/api/services/${id}/availability`, { as, method: 'PATCH', body })
const post = (path: string, as: Who, body: object = {}) =>
  cms.rest(`/api/services/${id}/${path}`, { as, method: 'POST', body })
const patch = (body: object, as: Who, query = '') =>
  cms.rest(`/api/services/${id}${query}`, { as, method: 'PATCH', body })
const shown = async () => (await cms.rest(`/api/services/${id}`)).body.availability
const own = async () =>
  (await cms.rest(`/api/services/${id}?draft=true`, { as: 'pavla' })).body.availability
const daysAgo = (days: number) => new Date(Date.now() - days * 86_400_000).toISOString()
/** As if it had been said then. */
const saidAt = async (availability: object) =>
  patch({ availability: { byForm: [], ...availability } }, 'edda')

describe('free places of a form', () => {
  test('are public at once with a date of their own, and the sum is as old as its oldest part', async () => {
    await set({ form: 'residential', free: 2 })
    const first = (await shown()).byForm[0]
    const answer = await set({ form: 'ambulatory', free: 3 })
    const both = await shown()
    expect(answer.body.availability).toMatchObject({ free: 5, byForm: [{ free: 2 }, { free: 3 }] })
    expect(both).toMatchObject({
      free: 5,
      updatedAt: first.updatedAt,
      byForm: [
        { form: 'residential', free: 2, updatedAt: first.updatedAt },
        { form: 'ambulatory', free: 3 },
      ],
    })
    expect(both.byForm[1].updatedAt > first.updatedAt).toBe(true)
    expect(await own()).toMatchObject({ free: 5, byForm: [{ free: 2 }, { free: 3 }] })
  })

  test('give way to a number of the whole service, which stays as it always was', async () => {
    await set({ form: 'residential', free: 2 })
    const { body } = await set({ free: 4, waitingWeeks: 1 })
    expect(body.availability).toMatchObject({ free: 4, waitingWeeks: 1, byForm: [] })
    expect(await shown()).toMatchObject({ free: 4, waitingWeeks: 1, byForm: [] })
  })

  test('can be taken back, and nothing is known then', async () => {
    await set({ form: 'residential', free: 2 })
    await set({ form: 'residential', free: null })
    expect(await shown()).toMatchObject({ free: null, byForm: [] })
  })

  test('go with a form that the service no longer has', async () => {
    await set({ form: 'residential', free: 2 })
    await set({ form: 'ambulatory', free: 1 })
    await patch({ forms: ['ambulatory', 'field'], _status: 'published' }, 'edda')
    expect(await shown()).toMatchObject({ free: 1, byForm: [{ form: 'ambulatory', free: 1 }] })
  })

  test('are a number of the service where it has one form', async () => {
    await patch({ forms: ['residential'], _status: 'published' }, 'edda')
    await set({ form: 'residential', free: 2 })
    expect(await shown()).toMatchObject({ free: 2, byForm: [] })
  })

  test.each([
    [{ form: 'field', free: 1 }],
    [{ form: 'residential' }],
    [{ form: 'residential', waitingWeeks: 1 }],
    [{ form: 'nonsense', free: 1 }],
    [{ form: null, free: 1 }],
  ])('are not %j', async (body) => {
    expect([(await set(body)).status, (await shown()).free ?? null]).toEqual([400, null])
  })

  test.each(everybody)('are set by the provider and by staff: %s', async (as) => {
    const { status } = await set({ form: 'residential', free: 1 }, as)
    const expected = { nobody: 401, petr: 403, mila: 403 }[as as string] ?? 200
    expect(status).toBe(expected)
  })
})

test('waiting that is told alone leaves the date of the number', async () => {
  await saidAt({ free: 2, updatedAt: daysAgo(10) })
  const { updatedAt } = await shown()
  await set({ waitingWeeks: 3 })
  expect(await shown()).toMatchObject({ free: 2, waitingWeeks: 3, updatedAt })
})

describe('what is public of free places', () => {
  test('is not made older by a version that is brought back and approved', async () => {
    await set({ free: 9 })
    await patch({ summary: 'První' }, 'pavla', '?draft=true')
    await set({ free: 2 })
    const { updatedAt } = await shown()
    const { docs } = await cms.payload.db.findVersions<{ id: string }>({
      collection: 'services',
      where: { and: [{ parent: { equals: id } }, { latest: { equals: true } }] },
      limit: 1,
    })
    const newest = docs[0] as (typeof docs)[0]
    // As a portal kept it that did not write free places into drafts.
    const availability = { free: 9, updatedAt: daysAgo(5), byForm: [] }
    await cms.payload.db.updateVersion({
      collection: 'services',
      id: newest.id,
      versionData: { ...newest, version: { ...newest.version, availability } },
    } as unknown as Parameters<typeof cms.payload.db.updateVersion>[0])
    expect((await own()).free).toBe(9)
    await post('submit', 'pavla')
    expect((await post('approve', 'karel')).status).toBe(200)
    expect(await shown()).toMatchObject({ free: 2, updatedAt })
  })

  test('is not changed by a draft of the provider, nor by its approval', async () => {
    await set({ free: 2 })
    const { updatedAt } = await shown()
    await patch({ summary: 'Nové', availability: { free: 7 } }, 'pavla', '?draft=true')
    await post('submit', 'pavla')
    await post('approve', 'karel')
    expect(await shown()).toMatchObject({ free: 2, updatedAt })
  })

  test('is what an old version says only when staff say so now', async () => {
    await set({ free: 9 })
    await patch({ summary: 'První', _status: 'published' }, 'edda')
    const { body } = await cms.rest(
      `/api/services/versions?where[parent][equals]=${id}&sort=-updatedAt&limit=1`,
      { as: 'edda' },
    )
    await set({ free: 2 })
    await patch({ summary: 'Druhé', _status: 'published' }, 'edda')
    await cms.rest(`/api/services/versions/${body.docs[0].id}`, { as: 'edda', method: 'POST' })
    await patch({ _status: 'published' }, 'edda')
    expect(await shown()).toMatchObject({ free: 2 })
  })

  test('is of today when staff write a number in the form', async () => {
    await saidAt({ free: 2, updatedAt: daysAgo(10) })
    const before = await shown()
    await patch({ availability: { free: 3 } }, 'edda')
    const after = await shown()
    expect([before.free, after.free, after.updatedAt > daysAgo(1)]).toEqual([2, 3, true])
  })

  test('is not of today when staff change something else', async () => {
    await saidAt({ free: 2, updatedAt: daysAgo(10) })
    const { updatedAt } = await shown()
    await patch({ summary: 'Jiné', availability: { waitingWeeks: 2 } }, 'edda')
    expect(await shown()).toMatchObject({ free: 2, waitingWeeks: 2, updatedAt })
  })
})

describe('a number that is too old', () => {
  /** The index is made in the background: asks until it answers. */
  beforeAll(async () => {
    while ((await cms.rest('/api/catalogue/search')).body.isPlain)
      await new Promise((resolve) => setTimeout(resolve, 20))
  })
  const found = async () => {
    const { body } = await cms.rest('/api/catalogue/search?free=true&limit=50')
    return (body.docs as { id: string }[]).some((each) => each.id === id)
  }
  const settle = (freeForDays: number) =>
    cms.rest('/api/globals/site', {
      as: 'ada',
      method: 'POST',
      body: { name: 'Portál', operator: { name: 'Kraj' }, freeForDays },
    })

  test('does not count as free, and what counts is a setting of the portal', async () => {
    await saidAt({ free: 2, updatedAt: daysAgo(61) })
    const usually = await found()
    await settle(90)
    const longer = await found()
    await settle(60)
    expect([usually, longer]).toEqual([false, true])
  })

  test('of one form does not hide a free place of another', async () => {
    await saidAt({
      byForm: [
        { form: 'residential', free: 1, updatedAt: daysAgo(1) },
        { form: 'ambulatory', free: 0, updatedAt: daysAgo(200) },
      ],
    })
    expect(await found()).toBe(true)
  })
})

test('saying how many places are free leaves every other fact of the service as it was', async () => {
  const id = await write(cms.payload, 'services', {
    ...sample('services', 'Úplná služba', ground),
    _status: 'published',
    isAddressSecret: false,
    languages: ['cs', 'uk'],
    territories: [ground.territory],
    contacts: { phones: [{ number: '+420585562109', note: 'ráno' }] },
    capacity: [{ form: 'field', kind: 'clients', count: 12 }],
    places: [
      {
        name: 'Dům',
        address: { city: 'Lipov' },
        openingHours: [{ day: 'mo', opensAt: '08:00', closesAt: '16:00' }],
      },
    ],
  })
  const read = async () => {
    const { body } = await cms.rest(`/api/services/${id}?locale=all&depth=0`)
    return { ...body, availability: null, updatedAt: null }
  }
  const before = await read()
  await cms.rest(`/api/services/${id}/availability`, {
    as: 'pavla',
    method: 'PATCH',
    body: { free: 3 },
  })
  expect(before.places).toHaveLength(1)
  expect(await read()).toEqual(before)
})
