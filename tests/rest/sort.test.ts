import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'

import { startCms, type Cms } from '../support/cms'
import { prepareGround, sample, write, type Ground } from '../support/content'

const inOrder = [
  '„Pod střechou“, denní centrum',
  '3 roky projektu',
  'Azylový dům',
  'Cesta domů',
  'Czech Help',
  'Čajovna',
  'ČLOVĚK',
  'Dům na půl cesty',
  'důvěra',
  'Élan',
  'Hospic',
  'Hýl',
  'Charita Písek',
  'charitní služba',
  'Inspirace',
  'Ryba',
  'Řeka',
  'Sýkora',
  'Šance',
  'Zvon',
  'Žebřík',
  'Ґанок',
  'Гроно',
  'Дім',
  'Єдність',
  'Жито',
  'Игорь',
  'Ірпінь',
  'Київ',
]
const mixed = inOrder.toSorted((one, other) => ((one.length * 7) % 11) - ((other.length * 7) % 11))

let cms: Cms
let ground: Ground
beforeAll(async () => {
  cms = await startCms()
  ground = await prepareGround(cms.payload)
  for (const title of mixed) {
    await write(cms.payload, 'news', { ...sample('news', title, ground), _status: 'published' })
    await write(cms.payload, 'providers', {
      ...sample('providers', title, ground),
      _status: 'published',
    })
  }
})
afterAll(() => cms.stop())

type Docs = { title?: string; name?: string }[]
const listed = async (url: string, as: 'nobody' | 'edda' = 'nobody') => {
  const { status, body } = await cms.rest(url, { as })
  expect(status).toBe(200)
  return (body.docs as Docs).map(({ title, name }) => title ?? name ?? '')
}
const ours = (names: string[]): string[] => names.filter((name) => inOrder.includes(name))

describe.each([
  ['a translated title', '/api/news?limit=100', 'title'],
  ['a name', '/api/providers?limit=100', 'name'],
])('%s', (_, url, field) => {
  test('is sorted as Czech names are, both ways', async () => {
    expect(ours(await listed(`${url}&sort=${field}`))).toEqual(inOrder)
    expect(ours(await listed(`${url}&sort=-${field}`))).toEqual(inOrder.toReversed())
  })

  test('is sorted so among drafts, and page by page', async () => {
    expect(ours(await listed(`${url}&sort=${field}&draft=true`, 'edda'))).toEqual(inOrder)
    const pages = [1, 2, 3, 4, 5, 6, 7].map((page) =>
      listed(`${url.replace('100', '5')}&sort=${field}&page=${page}`),
    )
    expect(ours((await Promise.all(pages)).flat())).toEqual(inOrder)
  })
})

test('an address is sorted by its signs, a date by time', async () => {
  const { body } = await cms.rest('/api/providers?limit=100&sort=slug')
  const slugs = (body.docs as { slug: string }[]).map(({ slug }) => slug)
  expect(slugs.length).toBeGreaterThan(20)
  expect(slugs).toEqual(slugs.toSorted())
})

test('a list by the name of another document is sorted by that name', async () => {
  for (const name of ['Hospic', 'Charita Písek', 'Čajovna', 'Czech Help']) {
    const { body } = await cms.rest(
      `/api/providers?where[name][equals]=${encodeURIComponent(name)}`,
    )
    const [provider] = body.docs as { id: string }[]
    const data = { ...sample('services', `u ${name}`, ground), provider: provider?.id }
    await write(cms.payload, 'services', { ...data, _status: 'published' })
  }
  const names = await listed('/api/services?limit=100&sort=provider.name', 'edda')
  expect(names.filter((name) => name.startsWith('u '))).toEqual([
    'u Czech Help',
    'u Čajovna',
    'u Hospic',
    'u Charita Písek',
  ])
})
