import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'

import { searchOf } from '@/search/searchOf'
import type { Suggestion } from '@/lib/catalogueSearch'

import { startCms, type Cms } from '../support/cms'
import { prepareGround, sample, write, type Ground } from '../support/content'

let cms: Cms
let ground: Ground
let shelter: string

const service = (name: string, data: object = {}) =>
  write(cms.payload, 'services', {
    ...sample('services', name, ground),
    _status: 'published',
    ...data,
  })
const suggest = async (q: string, locale = 'cs'): Promise<Suggestion[]> =>
  (await cms.rest(`/api/catalogue/suggest?q=${encodeURIComponent(q)}&locale=${locale}`)).body
    .suggestions
const labels = async (q: string, locale?: string) =>
  (await suggest(q, locale)).map(({ kind, label }) => `${kind}: ${label}`)

beforeAll(async () => {
  cms = await startCms()
  ground = await prepareGround(cms.payload)
  const town = await write(cms.payload, 'territories', {
    ...sample('territories', 'Pečky', ground),
    parent: ground.territory,
  })
  const group = await write(cms.payload, 'target-groups', {
    ...sample('target-groups', 'Pečující', ground),
    name: 'lidé, kteří pečují',
  })
  const type = await write(cms.payload, 'service-types', {
    name: 'Azylové domy',
    slug: 'azylove-domy',
    code: '57',
    kind: 'prevention',
  })
  await write(cms.payload, 'synonyms', { words: 'nemám kde spát', serviceTypes: [type] })
  await write(cms.payload, 'service-types', {
    name: 'Pečlivě nikým neposkytovaná',
    slug: 'nikdo',
    code: '99',
    kind: 'care',
  })
  await service('Pečovatelky Pečky', { territories: [town], targetGroups: [group] })
  for (let at = 1; at <= 9; at += 1) await service(`Domov ${at} Pečení`)
  shelter = await service('Přístav', { serviceType: type })
  const ready = async () => (await cms.rest('/api/catalogue/search')).body.isPlain === false
  while (!(await ready())) await new Promise((resolve) => setTimeout(resolve, 20))
})
afterAll(async () => {
  await searchOf(cms.payload).close()
  await cms.stop()
})

describe('what begins as somebody types', () => {
  test('is suggested by kind, a few of each, at most eight', async () => {
    const found = await suggest('peč')
    expect(found.map(({ kind }) => kind)).toEqual([
      'serviceType',
      'targetGroup',
      'territory',
      'service',
      'service',
      'service',
    ])
    expect(found[3]).toEqual({
      kind: 'service',
      slug: expect.any(String),
      label: 'Pečovatelky Pečky',
      detail: 'poskytovatel-a',
    })
    expect(found.length).toBeLessThanOrEqual(8)
  })

  test.each([
    ['pecovatelska', 'serviceType: Pečovatelská služba'],
    ['pečovatelské služby', 'serviceType: Pečovatelská služba'],
    ['azylov', 'serviceType: Azylové domy'],
    ['domy', 'serviceType: Azylové domy'],
    ['azilove', 'serviceType: Azylové domy'],
    ['nemam kde spat', 'serviceType: Azylové domy'],
    ['PEČKY', 'territory: Pečky'],
    ['pristav', 'service: Přístav'],
    ['domov 7', 'service: Domov 7 Pečení'],
  ])('%s suggests %s', async (q, expected) => {
    expect(await labels(q)).toContain(expected)
  })

  test.each(['"', 'name:x OR y', "'; drop table docs", '(((', 'p', '%', 'и'])(
    '%s is only text',
    async (q) => {
      const { status, body } = await cms.rest(`/api/catalogue/suggest?q=${encodeURIComponent(q)}`)
      expect([status, body]).toEqual([200, { suggestions: [] }])
    },
  )
})

describe('nothing but what the public may read and find', () => {
  test('a type that nobody offers is not suggested', async () => {
    expect(await labels('pečlivě')).toEqual([])
  })

  test('a draft is not, and what is withdrawn is not any more, nor its type', async () => {
    const draft = { ...sample('services', 'Tajnosluzba', ground), _status: 'draft' }
    await write(cms.payload, 'services', draft, { draft: true })
    const before = [await labels('tajno'), await labels('prista'), await labels('azyl')]
    await cms.rest(`/api/services/${shelter}`, {
      as: 'edda',
      method: 'PATCH',
      body: { _status: 'draft' },
    })
    const after = [await labels('prista'), await labels('azyl')]
    await cms.rest(`/api/services/${shelter}`, {
      as: 'edda',
      method: 'PATCH',
      body: { _status: 'published' },
    })
    expect(before).toEqual([[], ['service: Přístav'], ['serviceType: Azylové domy']])
    expect(after).toEqual([[], []])
  })
})

describe('what cannot be understood is refused in plain words', () => {
  test.each([
    ['', 'Parametr q'],
    ['q=', 'Parametr q'],
    ['q=%20%20', 'Parametr q'],
    [`q=${'a'.repeat(101)}`, 'Parametr q'],
    ['q=a&q=b', 'Parametr q'],
    ['q=ab&locale=de', 'locale'],
  ])('%s', async (query, message) => {
    const { status, body } = await cms.rest(`/api/catalogue/suggest?${query}`)
    expect([status, body.errors[0].message]).toEqual([400, expect.stringContaining(message)])
  })
})
