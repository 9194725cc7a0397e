import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals'

import { givenRedirects } from '@/subjects/redirects/import/givenRedirects'
import { planRedirects } from '@/subjects/redirects/import/planRedirects'
import { writeRedirects } from '@/subjects/redirects/import/writeRedirects'
import { readTable } from '@/subjects/tables/import/read/readTable'

import { SITE_URL, startCms, type Cms } from '../support/cms'
import { prepareGround, sample, write } from '../support/content'

let cms: Cms
beforeAll(async () => {
  cms = await startCms()
  const ground = await prepareGround(cms.payload)
  const news = (slug: string, _status: string) =>
    write(cms.payload, 'news', { ...sample('news', slug, ground), slug, _status })
  await news('nova', 'published')
  await news('koncept', 'draft')
})
afterAll(() => cms.stop())
beforeEach(() => cms.payload.db.deleteMany({ collection: 'redirects', where: {} }))

const look = async (...rows: string[]) => {
  const table = await readTable(Buffer.from(['from;to', ...rows].join('\n')))
  return planRedirects(cms.payload, givenRedirects(table, SITE_URL))
}
const bring = async (...rows: string[]) => {
  const plan = await look(...rows)
  await writeRedirects(cms.payload, plan)
  return [plan.create.length, plan.update.length, plan.unchanged, plan.errors.length]
}
const stored = async () => {
  const { docs } = await cms.payload.find({ collection: 'redirects', sort: 'from', limit: 100 })
  return docs.map(({ from, to }) => [from, to])
}

const file = ['/index.php?id=1;/b', '/b;/c.html', '/c.html;/aktuality/nova', '/?p=5;/']

test('chains become straight, and the second time nothing changes', async () => {
  const first = await bring(...file)
  const after = await stored()
  expect([first, await bring(...file)]).toEqual([
    [4, 0, 0, 0],
    [0, 0, 4, 0],
  ])
  expect(after).toEqual([
    ['/?p=5', '/'],
    ['/b', '/aktuality/nova'],
    ['/c.html', '/aktuality/nova'],
    ['/index.php?id=1', '/aktuality/nova'],
  ])
  expect(await stored()).toEqual(after)
})

test('a new target is a change', async () => {
  await bring('/a.html;/katalog')
  expect(await bring('/a.html;/akce', '/a.html;/akce')).toEqual([0, 1, 1, 0])
  expect(await stored()).toEqual([['/a.html', '/akce']])
})

test.each([
  ['/a;/aktuality/neni', 'cíl /aktuality/neni na tomto portálu není, nebo není zveřejněný.'],
  ['/a;/aktuality/koncept', 'cíl /aktuality/koncept na tomto portálu není, nebo není zveřejněný.'],
  ['/a;/aktuality/[slug]', 'cíl /aktuality/[slug] na tomto portálu není, nebo není zveřejněný.'],
  ['/a;/a', 'přesměrování vede v kruhu.'],
  [
    '/katalog;/akce',
    'na adrese /katalog má portál svou stránku; přesměrování by se nikdy nepoužilo.',
  ],
  [
    '/en/katalog?q=x;/akce',
    'na adrese /en/katalog?q=x má portál svou stránku; přesměrování by se nikdy nepoužilo.',
  ],
  [
    '/aktuality/nova;/akce',
    'na adrese /aktuality/nova má portál svou stránku; přesměrování by se nikdy nepoužilo.',
  ],
  ['/;/akce', 'na adrese / má portál svou stránku; přesměrování by se nikdy nepoužilo.'],
])('%s is refused: %s', async (row, message) => {
  expect((await look('/dobra;/katalog', row)).errors).toEqual([{ row: 3, message }])
})

test('one old address with two targets is refused at the second', async () => {
  expect((await look('/a;/akce', '/a/;/katalog')).errors).toEqual([
    { row: 3, message: 'adresa /a už je na řádku 2 a vede jinam. Nechte jen jeden z nich.' },
  ])
})

test('a target with a question, a language or a list is here', async () => {
  const numbers = await bring(
    '/a;/katalog?q=dluhy',
    '/b;/en/akce',
    '/c;/uk',
    '/d;/katalog/tabulka.csv',
  )
  expect(numbers).toEqual([4, 0, 0, 0])
})

test('what is refused while it is written takes everything back', async () => {
  await bring('/stara.html;/akce')
  const plan = await look('/stara.html;/katalog', '/prvni.html;/katalog', '/druha.html;/katalog')
  // Somebody was faster.
  await write(cms.payload, 'redirects', { from: '/druha.html', to: '/projekty' })
  await expect(writeRedirects(cms.payload, plan)).rejects.toThrow()
  expect(await stored()).toEqual([
    ['/druha.html', '/projekty'],
    ['/stara.html', '/akce'],
  ])
})
