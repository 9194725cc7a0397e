import {
  expect,
  test,
  type APIRequestContext,
  type Browser,
  type Page,
  type ViewportSize,
} from '@playwright/test'

import { publicKindNames, publicKinds } from '../../src/lib/publicKinds'
import { faultsOn, firstIn, overflowOf } from './support'

const lists = [
  '',
  '/katalog',
  ...publicKindNames.flatMap((kind) =>
    publicKinds[kind].hasList ? [publicKinds[kind].folder] : [],
  ),
]
const others = [
  '/prohlaseni-o-pristupnosti',
  '/hledat?q=senior',
  '/neznama-stranka',
  '/sprava-udaju',
  '/overeni/neznamy',
  '/nahled/odkaz/neznamy',
  '/seznam',
  '/porovnani',
  '/vlozit',
  '/pro-vyvojare',
  '/vlozit/seznam?pocet=3',
  '/vlozit/hledani',
  '/vlozit/seznam?uzemi=nikde&barva=%23ffee00&rezim=tmavy',
]
const details = publicKindNames.map((kind) => [publicKinds[kind].folder, kind] as const)

/** A list and a comparison with something in them. */
const keptLists = async (request: APIRequestContext): Promise<string[]> => {
  const answer = await request.get('/api/services?limit=3&depth=0&select[slug]=true')
  const { docs } = (await answer.json()) as { docs: { slug: string }[] }
  const slugs = docs.map(({ slug }) => slug).join(',')
  return [`/seznam?s=${slugs},neni&puvodni=${slugs}`, `/porovnani?s=${slugs}`]
}

/** Looks at many pages, two at once, and gathers what was found. */
const onPages = async (
  browser: Browser,
  viewport: ViewportSize,
  paths: string[],
  look: (page: Page, path: string) => Promise<string[]>,
): Promise<string[]> => {
  const waiting = [...paths]
  const found: string[] = []
  const one = async (): Promise<void> => {
    const context = await browser.newContext({ viewport })
    const page = await context.newPage()
    for (let path = waiting.shift(); path !== undefined; path = waiting.shift())
      found.push(...(await look(page, path)))
    await context.close()
  }
  await Promise.all([one(), one()])
  return found
}

// Widths differ in layout, languages in texts: each language once, Czech at both widths.
const views = [
  ['', 390],
  ['', 1280],
  ['/en', 390],
  ['/uk', 1280],
] as const
for (const [locale, width] of views)
  test(`axe finds nothing on any page type ${locale || '/cs'} at ${width} px`, async ({
    browser,
    request,
  }) => {
    test.setTimeout(240_000)
    const slugs = await Promise.all(details.map(([, collection]) => firstIn(request, collection)))
    const paths = [
      ...lists,
      ...others,
      ...details.map(([folder], at) => `${folder}/${slugs[at]}`),
      `/sluzby/${await firstIn(request, 'services')}/nahlasit-chybu`,
      ...(await keptLists(request)),
    ]
    const faults = await onPages(browser, { width, height: 900 }, paths, async (page, path) => {
      await page.goto(`${locale}${path}` || '/')
      return (await faultsOn(page)).map((fault) => `${path}: ${fault}`)
    })
    expect(faults).toEqual([])
  })

test('no page scrolls sideways at 320 px, nor with text twice as large', async ({
  browser,
  request,
}) => {
  test.setTimeout(240_000)
  const slugs = await Promise.all(details.map(([, collection]) => firstIn(request, collection)))
  const paths = [
    ...lists,
    ...others,
    ...details.map(([folder], at) => `${folder}/${slugs[at]}`),
    ...(await keptLists(request)),
  ]
  const wide: string[] = []
  for (const [width, zoom] of [
    [320, 1],
    [640, 2],
  ] as const) {
    const found = await onPages(browser, { width, height: 800 }, paths, async (page, path) => {
      await page.goto(path || '/')
      await page.addStyleTag({ content: `html { font-size: ${zoom * 100}% !important }` })
      const overflow = await overflowOf(page)
      return overflow > 0 ? [`${path || '/'} ${width}px ${zoom}x: ${overflow}`] : []
    })
    wide.push(...found)
  }
  expect(wide).toEqual([])
})
