import { expect, test, type Page } from '@playwright/test'

import { faultsOn, overflowOf } from './support'

const path = '/pro-vyvojare'
const openAll = (page: Page) =>
  page.locator('details').evaluateAll((all) => all.forEach((each) => each.setAttribute('open', '')))

test.describe('the page for developers', () => {
  test('is led to by the foot of every page, in each language', async ({ page }) => {
    for (const [locale, name] of [
      ['', 'Pro vývojáře'],
      ['/en', 'For developers'],
      ['/uk', 'Для розробників'],
    ]) {
      await page.goto(locale || '/')
      await page.locator('footer').getByRole('link', { name, exact: true }).click()
      await expect(page).toHaveURL(`${locale}${path}`)
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(String(name))
    }
  })

  test.describe('without script', () => {
    test.use({ javaScriptEnabled: false })

    test('opens an address, shows what it takes and answers, and its example can be tried', async ({
      page,
      baseURL,
    }) => {
      const foreign: string[] = []
      page.on('request', (request) => {
        if (!request.url().startsWith(String(baseURL))) foreign.push(request.url())
      })
      await page.goto(path)
      await page.getByRole('link', { name: 'Hledání v katalogu' }).click()
      await expect(page).toHaveURL(`${path}#t-catalogue`)
      const search = page.locator('details', { hasText: 'GET /api/catalogue/search' })
      await search.locator('summary').click()
      await expect(search.getByText('What somebody types', { exact: false })).toBeVisible()
      await expect(search.locator('pre')).toContainText('"totalDocs"')
      await search.getByRole('link', { name: '/api/catalogue/search' }).click()
      await expect(page.locator('body')).toContainText('"docs":[')
      expect(foreign).toEqual([])
    })
  })

  test('names every address of the document, and each of its examples answers', async ({
    page,
    request,
  }) => {
    const document = await (await request.get('/api/openapi.json')).json()
    const addresses = Object.entries(document.paths as Record<string, object>).flatMap(
      ([address, methods]) =>
        Object.keys(methods).map((method) => `${method.toUpperCase()} ${address}`),
    )
    await page.goto(path)
    expect((await page.locator('summary code').allTextContents()).toSorted()).toEqual(
      addresses.toSorted(),
    )
    const examples = await page
      .locator('details a[href^="/api/"]')
      .evaluateAll((links) => links.map((link) => String(link.getAttribute('href'))))
    const statuses = await Promise.all(
      examples.map(async (each) => (await request.get(each)).status()),
    )
    expect([examples.length > 30, new Set(statuses)]).toEqual([true, new Set([200])])
  })

  test('with everything open has no fault for axe and never scrolls sideways at 390 px', async ({
    page,
  }) => {
    test.setTimeout(900_000)
    await page.setViewportSize({ width: 390, height: 844 })
    await page.goto(path)
    await openAll(page)
    expect([await overflowOf(page), await faultsOn(page)]).toEqual([0, []])
  })
})
