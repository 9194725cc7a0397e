import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'

import { searchOf } from '@/search/searchOf'
import type { MapPoint } from '@/lib/catalogueSearch'

import { startCms, type Cms } from '../support/cms'
import { prepareGround, sample, write, type Ground } from '../support/content'

let cms: Cms
let ground: Ground

const service = (name: string, location: [number, number] | null, data: object = {}) =>
  write(cms.payload, 'services', {
    ...sample('services', name, ground),
    isAddressSecret: false,
    ...(location && { places: [{ address: { street: 'Dlouhá 1', city: 'Lipov' }, location }] }),
    _status: 'published',
    ...data,
  })
const map = async (query = '') => (await cms.rest(`/api/catalogue/map?${query}`)).body
const names = async (query = ''): Promise<(string | null)[]> =>
  (await map(query)).points.map(({ name }: MapPoint) => name).toSorted()

beforeAll(async () => {
  cms = await startCms()
  ground = await prepareGround(cms.payload)
  await service('Lípa', [17.2, 49.5], { forms: ['ambulatory'] })
  await service('Javor', [17.6, 49.9], { forms: ['field'] })
  await service('Úkryt', [15.1, 50.1], { isAddressSecret: true })
  await service('Koncept', [15.2, 50.2], { _status: 'draft' })
  await service('Bez místa', null)
  while ((await map()).isPlain) await new Promise((resolve) => setTimeout(resolve, 20))
})
afterAll(async () => {
  await searchOf(cms.payload).close()
  await cms.stop()
})

describe('the map of the catalogue', () => {
  test('has public places and nothing of secret addresses and drafts', async () => {
    const answer = await map()
    expect(await names()).toEqual(['Javor', 'Lípa'])
    expect(answer.total).toBe(2)
    expect(JSON.stringify(answer)).not.toMatch(/15\.[12]|Úkryt|Koncept/)
  })

  test('holds what the search finds by the same question', async () => {
    expect([await names('form=field'), await names('q=l%C3%ADpa')]).toEqual([['Javor'], ['Lípa']])
  })

  test('tells of a part only, and near places together', async () => {
    expect(await names('bbox=17.1,49.4,17.3,49.6&zoom=12')).toEqual(['Lípa'])
    expect((await map('zoom=4')).points).toEqual([
      {
        lon: expect.any(Number),
        lat: expect.any(Number),
        count: 2,
        slug: null,
        name: null,
        box: [17.2, 49.5, 17.6, 49.9],
      },
    ])
  })

  test('follows a change: a place that becomes secret is there no more', async () => {
    const id = await service('Dočasně', [16, 49])
    const before = await names()
    await cms.payload.update({ collection: 'services', id, data: { isAddressSecret: true } })
    expect([before.includes('Dočasně'), (await names()).includes('Dočasně')]).toEqual([true, false])
  })

  test.each([
    'bbox=1,2,3',
    'bbox=18,49,17,50',
    'zoom=99',
    'zoom=a',
    'near=x',
    'form=nic',
    'age=-1',
  ])('%s is refused in plain words', async (query) => {
    const { status, body } = await cms.rest(`/api/catalogue/map?${query}`)
    expect([status, String(body.errors[0].message)]).toEqual([400, expect.stringMatching(/Param/)])
  })

  test('is only read', async () => {
    const { status } = await cms.rest('/api/catalogue/map', { method: 'POST', body: {} })
    expect(status).toBe(404)
  })
})
