import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'

import { startCms, type Cms } from '../support/cms'
import { prepareGround, sample, write, type Ground } from '../support/content'

const titles = [
  'Nová šance pro rodiny',
  'ŠANCE',
  'Sleva 100 % pro seniory',
  'Sleva 100 korun',
  'a_b',
  'axb',
  'Zkouška [1] * ? (2).',
  'Їжак і Ґудзик',
  'Йогурт',
]

let cms: Cms
let ground: Ground
beforeAll(async () => {
  cms = await startCms()
  ground = await prepareGround(cms.payload)
  for (const title of titles)
    await write(cms.payload, 'news', { ...sample('news', title, ground), _status: 'published' })
})
afterAll(() => cms.stop())

const found = async (operator: string, words: string, as: 'nobody' | 'edda' = 'nobody') => {
  const url = `/api/news?limit=100&sort=title&where[title][${operator}]=${encodeURIComponent(words)}`
  const { body } = await cms.rest(url, { as })
  return (body.docs as { title: string }[]).map(({ title }) => title).toSorted()
}

describe.each(['like', 'contains'])('%s', (operator) => {
  test.each([
    ['šance', ['Nová šance pro rodiny', 'ŠANCE']],
    ['sance', ['Nová šance pro rodiny', 'ŠANCE']],
    ['SANCE', ['Nová šance pro rodiny', 'ŠANCE']],
    ['100 %', ['Sleva 100 % pro seniory']],
    ['a_b', ['a_b']],
    ['[1] * ? (2).', ['Zkouška [1] * ? (2).']],
    ['їжак', ['Їжак і Ґудзик']],
    ['йогурт', ['Йогурт']],
    ['иогурт', []],
    ['nic takového', []],
  ])(
    '„%s“ minds neither case nor accents, and takes no sign for another',
    async (words, wanted) => {
      expect(await found(operator, words)).toEqual(wanted.toSorted())
      expect(await found(operator, words, 'edda')).toEqual(wanted.toSorted())
    },
  )
})

test('like finds words in any order, contains only as they stand', async () => {
  expect(await found('like', 'rodiny nova')).toEqual(['Nová šance pro rodiny'])
  expect(await found('contains', 'rodiny nova')).toEqual([])
})

test('not_like leaves out what like finds', async () => {
  const left = await found('not_like', 'SANCE')
  expect(left).toEqual(titles.filter((title) => !/šance/i.test(title)).toSorted())
})

describe('two conditions on the fields of one relation', () => {
  const services = async (conditions: string, as: 'nobody' | 'edda') => {
    const { body } = await cms.rest(`/api/services?depth=0&${conditions}`, { as })
    return body.totalDocs as number
  }

  test.each(['nobody', 'edda'] as const)('both hold for %s', async (as) => {
    await write(cms.payload, 'services', {
      ...sample('services', 'Půjčovna', ground),
      _status: 'published',
    })
    const { name, slug } = await cms.payload.findByID({
      collection: 'providers',
      id: ground.providerA,
    })
    const right = `where[provider.name][equals]=${encodeURIComponent(name)}`
    const [fits, not] = [`where[provider.slug][equals]=${slug}`, 'where[provider.slug][equals]=nic']
    expect(await services(`${right}&${fits}`, as)).toBeGreaterThan(0)
    expect(await services(`${right}&${not}`, as)).toBe(0)
    expect(await services(`${not}&${right}`, as)).toBe(0)
  })
})
