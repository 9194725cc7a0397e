import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'

import { plantAddresses } from '@demo/addresses/plantAddresses'

import { everybody, startCms, type Cms, type Who } from '../support/cms'
import { prepareGround } from '../support/content'

let cms: Cms
beforeAll(async () => {
  cms = await startCms()
  await prepareGround(cms.payload)
})
afterAll(() => cms.stop())

const ask = (query: string, as?: Who) => cms.rest(`/api/addresses/suggest?${query}`, { as })

test('without a file of addresses there are none, and that is said', async () => {
  const { status, body } = await ask('q=nadrazni')
  expect([status, body]).toEqual([200, { docs: [], source: null }])
})

describe('with imported addresses', () => {
  beforeAll(() => plantAddresses())

  test('they come whole, with whose they are', async () => {
    const { body } = await ask(`q=${encodeURIComponent('nadrazni 801')}`)
    expect(body).toEqual({
      docs: [
        {
          text: 'Nádražní 801/12, 579 01 Jasanov',
          street: 'Nádražní',
          houseNumber: '801/12',
          city: 'Jasanov',
          postcode: '57901',
          code: '99000111',
          location: [16.3104, 49.9311],
        },
      ],
      source: {
        name: 'ČÚZK, RÚIAN',
        licence: 'https://creativecommons.org/licenses/by/4.0/',
        asOf: '2026-10-31',
      },
    })
  })

  test.each(everybody)('%s may ask', async (who) => {
    expect((await ask('q=nadrazni&limit=2', who)).body.docs).toHaveLength(2)
  })

  test.each([
    ['', 'Parametr q'],
    ['q=%20', 'Parametr q'],
    [`q=${'a'.repeat(101)}`, 'Parametr q'],
    ['q=a&q=b', 'Parametr q'],
    ['q=na&limit=21', 'Parametr limit'],
  ])('%s is refused in plain words', async (query, sentence) => {
    const { status, text } = await ask(query)
    expect([status, text]).toEqual([400, expect.stringContaining(sentence)])
  })
})
