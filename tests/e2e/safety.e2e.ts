import { expect, test, type Page } from '@playwright/test'

import { faultsOn, firstIn, overflowOf } from './support'

const telephone = { width: 390, height: 844 }
const neutral = 'https://www.seznam.cz/'
const violence = '/situace/nasili-doma'

const leave = (page: Page) => page.getByRole('link', { name: 'Rychle pryč' })
/** The numbers to call in the warning, as they stand. */
const numbersOn = (page: Page) =>
  page
    .locator('main [role=note] a[href^="tel:"]')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href')?.slice(4)))
const topOf = async (page: Page, selector: string): Promise<number> =>
  (await page.locator(selector).first().boundingBox())?.y ?? Number.NaN

/** Answers for the neutral site, and says what it was asked and with which words about the page before. */
const neutralSite = async (page: Page) => {
  const asked: { url: string; referer: string | undefined }[] = []
  await page.context().route(`${neutral}**`, async (route) => {
    const { referer } = await route.request().allHeaders()
    asked.push({ url: route.request().url(), referer })
    await route.fulfill({ contentType: 'text/html', body: '<title>Počasí</title>Dnes jasno' })
  })
  return asked
}

const dangers: [what: string, path: string, numbers: string[]][] = [
  ['words of violence', '/katalog?q=dom%C3%A1c%C3%AD+n%C3%A1sil%C3%AD', ['116006', '158', '112']],
  ['words of despair', '/katalog?q=sebevra%C5%BEda', ['116123', '116111', '155']],
  ['words about a child', '/katalog?q=sebevra%C5%BEda&vek=12', ['116111', '116123', '155']],
  ['a chosen situation', '/katalog?situace=nasili-doma', ['116006', '158', '112']],
  ['a type of violence', '/katalog?druh=intervencni-centra', ['116006', '158', '112']],
  ['a type of crisis', '/katalog?druh=krizova-pomoc', ['112', '116123', '116006', '116111']],
  ['words in the search of everything', '/hledat?q=n%C3%A1sil%C3%AD', ['116006', '158', '112']],
]

for (const width of [390, 1280])
  test.describe(`without script at ${width} px`, () => {
    test.use({ javaScriptEnabled: false, viewport: { width, height: 844 } })

    // What stands where differs by width, what is understood does not.
    for (const [what, path, numbers] of width === 390 ? dangers : dangers.slice(0, 1))
      test(`${what}: the right telephones stand above the form, and there is a way out`, async ({
        page,
      }) => {
        const answer = await page.goto(path)
        expect(answer?.headers()['referrer-policy']).toBe('no-referrer')
        expect(await numbersOn(page)).toEqual(numbers)
        const lines = page.locator('main [role=note] a[href^="tel:"]')
        for (const box of await lines.evaluateAll((all) =>
          all.map((each) => each.getBoundingClientRect().height),
        ))
          expect(box).toBeGreaterThanOrEqual(48)
        expect(await topOf(page, 'main [role=note] a[href^="tel:"]')).toBeLessThan(
          await topOf(page, 'main form'),
        )
        await expect(leave(page)).toHaveAttribute('href', neutral)
        await expect(leave(page)).toHaveAttribute('rel', /noreferrer/)
        await expect(leave(page)).toBeInViewport()
      })

    test('a link leads out and tells the other site nothing', async ({ page }) => {
      const asked = await neutralSite(page)
      await page.goto('/katalog?q=n%C3%A1sil%C3%AD')
      expect(asked).toEqual([])
      await leave(page).click()
      await expect(page).toHaveURL(neutral)
      expect(asked).toEqual([{ url: neutral, referer: undefined }])
    })

    test('a question without danger has neither', async ({ page }) => {
      await page.goto('/katalog?q=pecovatelska')
      await expect(leave(page)).toHaveCount(0)
      expect(await numbersOn(page)).toEqual([])
    })

    test('a situation of violence: telephones, then steps with telephones, then filters', async ({
      page,
    }) => {
      await page.goto(violence)
      expect(await numbersOn(page)).toEqual(['116006', '158', '112'])
      const step = page.locator('ol > li', { hasText: 'Zavolejte intervenčnímu centru' })
      await expect(step.locator('a').first()).toHaveAttribute('href', /^tel:/)
      await expect(step.locator('a').last()).toHaveAttribute('href', /^\/katalog/)
      await page.emulateMedia({ media: 'print' })
      await expect(page.getByText('116 006').first()).toBeVisible()
      await expect(leave(page)).toBeHidden()
    })
  })

for (const width of [390, 1280])
  test.describe(`the quick way out at ${width} px`, () => {
    test.use({ viewport: { width, height: 844 } })

    test('is the first stop after the links that skip, and one press leaves no way back', async ({
      page,
    }) => {
      const asked = await neutralSite(page)
      await page.goto('/')
      await page.goto('/katalog?q=n%C3%A1sil%C3%AD', { waitUntil: 'networkidle' })
      for (let stop = 0; stop < 4; stop += 1) await page.keyboard.press('Tab')
      await expect(leave(page)).toBeFocused()
      expect(asked).toEqual([])
      await page.keyboard.press('Enter')
      await expect(page).toHaveURL(neutral)
      expect(asked[0]).toEqual({ url: neutral, referer: undefined })
      await page.goBack()
      await expect(page).toHaveURL('/')
    })

    test('opens by Esc three times, also while somebody types and the answer is not there', async ({
      page,
    }) => {
      await neutralSite(page)
      await page.goto('/katalog', { waitUntil: 'networkidle' })
      await page.locator('#katalog-q').focus()
      await page.keyboard.type('domácí násilí', { delay: 30 })
      await expect(leave(page)).toBeInViewport()
      expect(await numbersOn(page)).toEqual(['116006', '158', '112'])
      for (let press = 0; press < 3; press += 1) await page.keyboard.press('Escape')
      await expect(page).toHaveURL(neutral)
    })

    test('covers nothing: the end of the page is above it, and axe finds nothing', async ({
      page,
    }) => {
      for (const path of [violence, '/katalog?q=n%C3%A1sil%C3%AD', '/hledat?q=n%C3%A1sil%C3%AD']) {
        await page.goto(path)
        expect(await faultsOn(page)).toEqual([])
        expect(await overflowOf(page)).toBeLessThanOrEqual(0)
      }
      await page.goto(violence)
      await page.evaluate(() => window.scrollTo(0, document.documentElement.scrollHeight))
      const last = await page.locator('footer').boundingBox()
      const bar = await page.locator('[data-leave-bar]').boundingBox()
      const isApart =
        (last?.y ?? 0) + (last?.height ?? 0) <= (bar?.y ?? 0) + 1 ||
        (bar?.y ?? 0) + (bar?.height ?? 0) < (last?.y ?? 0)
      expect(isApart).toBe(true)
    })
  })

test.describe('on the family’s telephone', () => {
  test.use({ viewport: telephone })

  test('she learns what the device remembers and deletes what the portal keeps', async ({
    page,
    request,
  }) => {
    const service = await firstIn(request, 'services')
    await page.goto(`/sluzby/${service}`, { waitUntil: 'networkidle' })
    await page
      .getByRole('button', { name: /Přidat do seznamu/ })
      .first()
      .click()
    await page.goto(violence)
    await page.getByRole('link', { name: 'Co si zařízení pamatuje' }).first().click()
    await expect(page).toHaveURL('/zarizeni')
    await expect(leave(page)).toBeInViewport()
    expect(await faultsOn(page)).toEqual([])
    await page.getByRole('button', { name: /Smazat, co si portál pamatuje/ }).click()
    await expect(page.locator('[data-forget-status]')).toContainText('Hotovo.')
    expect(await page.evaluate(() => Object.keys(localStorage))).toEqual([])
  })

  for (const [locale, name] of [
    ['/en', 'Leave this page'],
    ['/uk', 'Швидко вийти'],
  ] as const)
    test(`the way out speaks ${locale}`, async ({ page }) => {
      await page.goto(`${locale}${violence}`)
      await expect(page.getByRole('link', { name })).toBeInViewport()
      expect(await numbersOn(page)).toEqual(['116006', '158', '112'])
      expect(await faultsOn(page)).toEqual([])
      await page.goto(`${locale}/zarizeni`)
      expect(await faultsOn(page)).toEqual([])
    })

  test('a service of crisis and a shelter have the way out, another service has none', async ({
    page,
    request,
  }) => {
    const ask = async (where: string) => {
      const answer = await request.get(
        `/api/services?limit=1&depth=0&select[slug]=true&where${where}`,
      )
      const { docs } = (await answer.json()) as { docs: { slug: string }[] }
      return `/sluzby/${docs[0]?.slug}`
    }
    for (const where of [
      '[serviceType.slug][equals]=krizova-pomoc',
      '[isAddressSecret][equals]=true',
    ]) {
      await page.goto(await ask(where))
      await expect(leave(page)).toBeInViewport()
    }
    await page.goto(await ask('[serviceType.slug][equals]=pecovatelska-sluzba'))
    await expect(leave(page)).toHaveCount(0)
  })
})

test.describe('all life situations', () => {
  test.use({ javaScriptEnabled: false, viewport: telephone })

  test('are one tap from home, those that cannot wait first, and each leads back to them', async ({
    page,
    request,
  }) => {
    const answer = await request.get('/api/life-situations?limit=0&depth=0&select[slug]=true')
    const { totalDocs } = (await answer.json()) as { totalDocs: number }
    await page.goto('/')
    await page.getByRole('link', { name: 'Všechny životní situace' }).click()
    await expect(page).toHaveURL('/situace')
    await expect(page.locator('main a[href^="/situace/"]')).toHaveCount(totalDocs)
    const urgent = page.getByRole('region', { name: 'Když to nepočká' })
    await expect(urgent.getByRole('link', { name: /Bojím se někoho doma/ })).toBeVisible()
    await urgent.getByRole('link').first().click()
    const trail = page.getByRole('navigation', { name: 'Kde jste' })
    await expect(trail.getByRole('link', { name: 'Životní situace' })).toHaveAttribute(
      'href',
      '/situace',
    )
  })

  test('are in the menu, which opens without script and holds the languages', async ({ page }) => {
    await page.goto('/')
    await page.locator('header summary').click()
    const menu = page.locator('header details')
    await expect(menu.getByRole('link', { name: 'Životní situace' })).toBeVisible()
    await menu.getByRole('link', { name: 'Українська' }).click()
    await expect(page).toHaveURL('/uk')
  })
})
