import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'

import { startCms, type Cms, type Who } from '../support/cms'
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
    ...sample('services', 'Denní stacionář', ground),
    _status: 'published',
    isAddressSecret: false,
    summary: 'Zveřejněné',
    availability: { free: 2, updatedAt: '2026-10-01T10:00:00.000Z' },
    places: [{ name: 'Dům', address: { city: 'Lipov' } }],
  })
  await change({ summary: 'Rozepsané' })
})

const change = (body: object) =>
  cms.rest(`/api/services/${id}?draft=true`, { as: 'pavla', method: 'PATCH', body })
const shown = async () => (await cms.rest(`/api/services/${id}?locale=cs&depth=0`)).body
const newest = async () =>
  (await cms.rest(`/api/services/${id}?draft=true&depth=0`, { as: 'pavla' })).body
const verb = (name: string) =>
  cms.rest(`/api/services/${id}/${name}`, { as: 'pavla', method: 'POST', body: {} })
const queue = async () => (await cms.rest('/api/review-queue', { as: 'karel' })).body.totalDocs

/** As the desk does it: what is public is read and sent back as it is. */
const goBack = async (more: object = {}, as: Who = 'pavla') => {
  const url = `/api/services/${id}?locale=cs&fallback-locale=null&depth=0`
  const { body } = await cms.rest(url, { as })
  return cms.rest(url, { as, method: 'PATCH', body: { ...body, ...more } })
}

describe('a provider’s person who goes back to what is public', () => {
  test('leaves a draft of their own; what is public says what it said', async () => {
    const before = await shown()
    expect((await goBack()).status).toBe(200)
    const after = await shown()
    expect(await newest()).toMatchObject({ summary: 'Zveřejněné', _status: 'published' })
    expect({ ...after, updatedAt: '' }).toEqual({ ...before, updatedAt: '' })
  })

  test('keeps the draft among the versions', async () => {
    await goBack()
    const { body } = await cms.rest(`/api/services/versions?where[parent][equals]=${id}`, {
      as: 'pavla',
    })
    const said = body.docs.map(({ version }: { version: { summary: string } }) => version.summary)
    expect(said).toContain('Rozepsané')
  })

  test('takes back a change that waits', async () => {
    await verb('submit')
    expect(await queue()).toBe(1)
    expect([(await goBack()).status, await queue()]).toEqual([200, 0])
    expect((await change({ summary: 'Znovu' })).status).toBe(200)
  })

  test('publishes nothing by it', async () => {
    const { status } = await goBack({ summary: 'Načerno' })
    expect([status, (await shown()).summary, (await newest()).summary]).toEqual([
      403,
      'Zveřejněné',
      'Rozepsané',
    ])
  })

  test('does not undo what staff have published since', async () => {
    const { body } = await cms.rest(`/api/services/${id}?locale=cs&depth=0`, { as: 'pavla' })
    const summary = 'Od úřadu'
    await cms.rest(`/api/services/${id}`, {
      as: 'edda',
      method: 'PATCH',
      body: { summary, _status: 'published' },
    })
    const url = `/api/services/${id}?locale=cs&depth=0`
    const { status } = await cms.rest(url, { as: 'pavla', method: 'PATCH', body })
    expect([status, (await shown()).summary]).toEqual([403, summary])
  })

  test('has no say over the entry of another', async () => {
    await verb('submit')
    const { status } = await goBack({}, 'petr')
    expect([status >= 403, await queue(), (await newest()).summary]).toEqual([true, 1, 'Rozepsané'])
    await verb('withdraw')
  })
})
