import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { afterAll, beforeAll, expect, test } from '@jest/globals'

import { offerRest } from '@/site/cms/transport'

import { html } from '../site/html'
import { SITE_URL, startCms, type Cms } from '../support/cms'
import { prepareGround } from '../support/content'
import { pageAt } from '../support/pageAt'
import { writePortal } from '../support/fullPortal'
import { dataIn, flat, own, part, said } from '../support/said'

const folder = path.join(import.meta.dirname, 'says')
/** Addresses and what their pages say, from the text files beside: `=== /projekty/doprava`, and its lines. */
const pages = readdirSync(folder).flatMap((file) =>
  readFileSync(path.join(folder, file), 'utf8')
    .split(/^=== /m)
    .slice(1)
    .map((page) => page.trimEnd().split('\n'))
    .map(([address = '', ...lines]) => ({ address, lines })),
)

/** The same of every page: the home page says it for all. */
const repeated =
  /^about\.(alternates\.languages|openGraph\.(title|description|url|siteName|locale))|@type: (BreadcrumbList|ListItem)|@context|\.position: /

let cms: Cms
beforeAll(async () => {
  cms = await startCms()
  offerRest(cms.raw)
  await writePortal(cms.payload, await prepareGround(cms.payload))
  const search = async () => (await cms.rest('/api/catalogue/search?locale=cs')).body
  // The index is made in the background: all three services that can be found are in it.
  for (let found = await search(); found.isPlain || found.totalDocs < 3; found = await search())
    await new Promise((resolve) => setTimeout(resolve, 20))
  while ((await cms.rest('/api/search?q=kompas')).body.isPlain)
    await new Promise((resolve) => setTimeout(resolve, 20))
})
afterAll(() => cms.stop())

/** The page behind an address: its folders stand for themselves or for the slug. */
const open = async (address: string): Promise<string[]> => {
  const { pathname, searchParams, hash } = new URL(address, SITE_URL)
  const [, language, rest] = /^\/(en|uk)?(.*)$/.exec(pathname) ?? []
  const [first = '', slug = '', ...more] = (rest ?? '').split('/').filter(Boolean)
  const isFixed = first === 'vlozit' && slug !== ''
  const folders = isFixed ? [first, slug] : [first, slug && '[slug]', ...more]
  const found = await pageAt[`/${folders.filter(Boolean).join('/')}`]?.()
  if (!found) throw new Error(`There is no page at ${address}`)
  const { default: Page, generateMetadata } = found
  const query: Record<string, string | string[]> = {}
  for (const name of new Set(searchParams.keys())) {
    const [value = '', ...others] = searchParams.getAll(name)
    query[name] = others.length > 0 ? [value, ...others] : value
  }
  const props = () =>
    ({
      params: Promise.resolve({ locale: language ?? 'cs', slug }),
      searchParams: Promise.resolve(query),
    }) as never
  const page = await html(await Page(props()))
  if (hash) return said(part(page, hash.slice(1)))
  const about = [
    ...flat('about', await generateMetadata?.(props())),
    ...dataIn(page).flatMap((data) => flat('data', data)),
  ]
  const isHome = first === ''
  return [
    ...said(isHome || isFixed ? page : own(page)),
    ...about.filter((line) => isHome || !repeated.test(line)),
  ]
}

test.each(pages.map(({ address, lines }) => [address, lines] as const))(
  '%s says what it should',
  async (address, lines) => {
    expect(await open(address)).toEqual(lines)
  },
)
