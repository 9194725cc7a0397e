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
  '/zarizeni',
  '/osobni-udaje',
  '/odber',
  '/odber/neznamy',
  '/akce?mesic=2026-11',
  '/prichody',
  '/volna-mista',
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

// Widths differ in layout, languages in texts: each language once, Czech at both widths. Colours are the same in
// all of them, and looking at them takes longest.
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
    test.setTimeout(900_000)
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
      return (await faultsOn(page, 'html', locale || width > 390 ? ['color-contrast'] : [])).map(
        (fault) => `${path}: ${fault}`,
      )
    })
    expect(faults).toEqual([])
  })

const paragraph = {
  type: 'paragraph',
  version: 1,
  direction: null,
  format: '',
  indent: 0,
  children: [
    { type: 'text', version: 1, text: 'Zpráva.', format: 0, mode: 'normal', style: '', detail: 0 },
  ],
}

/** A news item whose summary holds an address that cannot break; published for as long as somebody looks. */
const longAddress = async (request: APIRequestContext): Promise<() => Promise<void>> => {
  await request.post('/api/users/login', {
    data: { email: 'ada@demo.test', password: 'rozcestnik-demo' },
  })
  const answer = await request.post('/api/news', {
    data: {
      title: 'Dlouhá adresa',
      slug: 'dlouha-adresa',
      summary: `Čtěte https://www.priklad.example/${'velmi-dlouha-adresa-'.repeat(10)}`,
      body: {
        root: {
          type: 'root',
          version: 1,
          children: [paragraph],
          direction: null,
          format: '',
          indent: 0,
        },
      },
      publishedAt: new Date().toISOString(),
      _status: 'published',
    },
  })
  expect(answer.status()).toBe(201)
  const { doc } = (await answer.json()) as { doc: { id: string } }
  return async () => {
    await request.delete(`/api/news/${doc.id}`)
  }
}

test('no page is wider than its window at 320 px, nor at 390 px with text twice as large', async ({
  browser,
  request,
}) => {
  test.setTimeout(900_000)
  const slugs = await Promise.all(details.map(([, collection]) => firstIn(request, collection)))
  const forget = await longAddress(request)
  const paths = [
    ...lists,
    ...others,
    '/katalog?q=n%C3%A1sil%C3%AD',
    '/hledat?q=n%C3%A1sil%C3%AD',
    '/katalog?zobrazit=mapa',
    '/situace/nasili-doma',
    '/aktuality/dlouha-adresa',
    ...details.map(([folder], at) => `${folder}/${slugs[at]}`),
    `/sluzby/${slugs[0]}/nahlasit-chybu`,
    ...(await keptLists(request)),
  ]
  const wrong = await onPages(browser, { width: 320, height: 800 }, paths, async (page, path) => {
    await page.goto(path || '/')
    const found: string[] = []
    for (const [width, zoom] of [
      [320, 1],
      [320, 2],
      [390, 2],
      [390, 1],
    ] as const) {
      await page.setViewportSize({ width, height: 800 })
      await page.addStyleTag({ content: `html { font-size: ${zoom * 100}% !important }` })
      const overflow = await overflowOf(page)
      // Pages made for frames have none.
      const header = await page.evaluate(
        () => document.querySelector('body > header')?.getBoundingClientRect().height ?? 0,
      )
      const isTooWide = overflow > 0 && !(width === 320 && zoom === 2)
      found.push(
        isTooWide ? `${path || '/'} ${width}px ${zoom}x: ${overflow} px too wide` : '',
        header > 100 ? `${path || '/'} ${width}px ${zoom}x: header of ${header} px` : '',
      )
    }
    return found.filter(Boolean)
  })
  await forget()
  expect(wrong).toEqual([])
})
