import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'

import { startCms, type Cms } from '../support/cms'

let cms: Cms

const places = async (query: string) =>
  (await cms.rest(`/api/catalogue/places?${query}`)).body.places as Record<string, unknown>[]

beforeAll(async () => {
  cms = await startCms()
})
afterAll(() => cms.stop())

describe('municipalities that begin as somebody types', () => {
  test('come with what tells namesakes apart, for anybody', async () => {
    const names = (await places('q=bystr')).map(({ fullName }) => fullName)
    expect(names).toHaveLength(8)
    expect(names.slice(0, 3)).toEqual([
      'Bystrá',
      'Bystrá nad Jizerou',
      'Bystré (okres Rychnov nad Kněžnou)',
    ])
    const [one] = await places(`q=${encodeURIComponent('bystrice ben')}`)
    expect(one).toEqual({
      name: 'Bystřice',
      fullName: 'Bystřice (okres Benešov)',
      district: 'Benešov',
      code: '529451',
      location: [14.668, 49.732],
    })
  })

  test('are as many as asked for, and may have no position', async () => {
    expect(await places('q=n&limit=20')).toHaveLength(20)
    expect((await places('q=pohled&limit=20')).find(({ name }) => name === 'Pohleď')).toEqual(
      expect.objectContaining({ fullName: 'Pohleď', location: null }),
    )
  })

  test.each(['xyzzy', '"', '%', "' or 1=1", '(((', '__proto__'])('%s is only text', async (q) => {
    expect(await places(`q=${encodeURIComponent(q)}`)).toEqual([])
  })

  test('can be kept by caches as the other answers of the catalogue can', async () => {
    const { headers } = await cms.rest('/api/catalogue/places?q=brno')
    const sibling = await cms.rest('/api/catalogue/suggest?q=brno')
    expect(headers.get('Cache-Control')).toBe(sibling.headers.get('Cache-Control'))
  })
})

describe('what cannot be understood is refused in plain words', () => {
  test.each([
    ['', 'Parametr q'],
    ['q=%20', 'Parametr q'],
    [`q=${'a'.repeat(101)}`, 'Parametr q'],
    ['q=a&q=b', 'Parametr q'],
    ['q=br&limit=0', 'Parametr limit'],
    ['q=br&limit=21', 'Parametr limit'],
    ['q=br&limit=pět', 'Parametr limit'],
  ])('%s', async (query, message) => {
    const { status, body } = await cms.rest(`/api/catalogue/places?${query}`)
    expect([status, body.errors[0].message]).toEqual([400, expect.stringContaining(message)])
  })

  test.each([
    ['en', 'The parameter q'],
    ['uk', 'Параметр q'],
  ])('in the language of the request: %s', async (language, message) => {
    const { body } = await cms.rest('/api/catalogue/places', {
      headers: { 'Accept-Language': language },
    })
    expect(body.errors[0].message).toContain(message)
  })
})
