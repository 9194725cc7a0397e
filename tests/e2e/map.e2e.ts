import { gzipSync } from 'node:zlib'
import { expect, test, type Page } from '@playwright/test'

import { faultsOn, overflowOf } from './support'

const drawing = (page: Page) => page.getByRole('group', { name: /^Mapa, \d+ míst/ })
const opener = (page: Page) => page.getByRole('button', { name: /Zobrazit podrobnou mapu/ })
const detailed = (page: Page) => page.getByRole('region', { name: /Podrobná mapa/ })
/** A picture of one pixel, in the place of the ground. */
const pixel = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
)
const foreign = (page: Page): string[] => {
  const asked: string[] = []
  page.on('request', (request) => {
    const { hostname, protocol } = new URL(request.url())
    if (hostname !== 'localhost' && protocol.startsWith('http')) asked.push(hostname)
  })
  return asked
}
const fakeTiles = (page: Page) =>
  page.route('https://tile.openstreetmap.org/**', (route) =>
    route.fulfill({ contentType: 'image/png', body: pixel }),
  )
test.describe('without script', () => {
  test.use({ javaScriptEnabled: false })

  test('the map comes and goes by a link that keeps the question, and the list stays', async ({
    page,
  }) => {
    await page.goto('/katalog?forma=ambulatory')
    const count = await page.locator('[data-count]').textContent()
    await page.getByRole('link', { name: 'Ukázat na mapě' }).click()
    await expect(page).toHaveURL('/katalog?forma=ambulatory&zobrazit=mapa')
    await expect(drawing(page)).toBeVisible()
    await expect(page.locator('[data-count]')).toHaveText(String(count))
    await expect(page.locator('[data-results] article').first()).toBeVisible()
    await expect(opener(page)).toHaveCount(0)
    await page.locator('#katalog-q').fill('poradna')
    await page.getByRole('button', { name: 'Hledat' }).last().click()
    await expect(page).toHaveURL(/q=poradna.*zobrazit=mapa/)
    await page.getByRole('link', { name: 'Jen seznam' }).click()
    await expect(page).not.toHaveURL(/mapa/)
  })

  test('by the keyboard alone one comes through clusters to a service', async ({ page }) => {
    await page.goto('/katalog?zobrazit=mapa')
    for (let depth = 0; depth < 8; depth += 1) {
      const links = drawing(page).getByRole('link')
      const names = await links.evaluateAll((all) =>
        all.map((each) => String(each.getAttribute('aria-label'))),
      )
      const single = names.findIndex((name) => !/přiblížit|na jednom místě/.test(name))
      await links.nth(Math.max(single, 0)).focus()
      await page.keyboard.press('Enter')
      if (single !== -1) {
        await expect(page).toHaveURL(/\/sluzby\//)
        await expect(page.getByRole('heading', { level: 1 })).toHaveText(String(names[single]))
        return
      }
      await expect(page).toHaveURL(/vyrez=/)
      await expect(page.getByRole('link', { name: 'Celé území' })).toBeVisible()
    }
    throw new Error('No service was reached.')
  })

  test('a part of the map that makes no sense is the whole', async ({ page }) => {
    await page.goto('/katalog?zobrazit=mapa')
    const name = String(await drawing(page).getAttribute('aria-label'))
    for (const part of ['1,2,3', 'x', '%22%3E%3Cb%3E', '18,49,17,50']) {
      await page.goto(`/katalog?zobrazit=mapa&vyrez=${part}`)
      await expect(drawing(page)).toHaveAttribute('aria-label', name)
    }
  })
})

for (const [locale, scheme] of [
  ['', 'light'],
  ['/en', 'dark'],
  ['/uk', 'light'],
] as const)
  test(`axe finds nothing at the drawn map ${locale || '/cs'} (${scheme}), at 320 px nothing is wider and all circles can be hit`, async ({
    page,
  }) => {
    await page.emulateMedia({ colorScheme: scheme })
    await page.setViewportSize({ width: 320, height: 800 })
    await page.goto(`${locale}/katalog?zobrazit=mapa`, { waitUntil: 'networkidle' })
    expect(await faultsOn(page)).toEqual([])
    expect(await overflowOf(page)).toBeLessThanOrEqual(0)
    const sizes = await page
      .locator('[data-map-drawing] a circle')
      .evaluateAll((all) => all.map((each) => each.getBoundingClientRect().width))
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(24)
  })

test.describe('the detailed map', () => {
  test('asks nobody else before the click, then shows the ground, and a place leads to its service', async ({
    page,
  }) => {
    await fakeTiles(page)
    const asked = foreign(page)
    await page.goto('/katalog?zobrazit=mapa', { waitUntil: 'networkidle' })
    await expect(opener(page)).toBeVisible()
    await expect(page.getByText('ze serveru tile.openstreetmap.org')).toBeVisible()
    expect(asked).toEqual([])

    await opener(page).click()
    await expect(detailed(page)).toBeFocused()
    await expect(drawing(page)).toBeHidden()
    await expect(page.locator('.leaflet-tile-loaded').first()).toBeAttached()
    await expect(page.getByText('přispěvatelé OpenStreetMap')).toBeVisible()
    expect(new Set(asked)).toEqual(new Set(['tile.openstreetmap.org']))
    expect(await faultsOn(page)).toEqual([])

    for (let depth = 0; depth < 10; depth += 1) {
      const single = page.locator('.rozcestnik-misto').filter({ hasNotText: /\d/ })
      if ((await single.count()) > 0) {
        await single.first().focus()
        await page.keyboard.press('Enter')
        break
      }
      const answer = page.waitForResponse(/\/api\/catalogue\/map/)
      await page.locator('.rozcestnik-misto').first().click()
      await answer
    }
    await page.locator('.leaflet-popup a[href*="/sluzby/"]').click()
    await expect(page).toHaveURL(/\/sluzby\//)
  })

  test('shows places also where the ground does not come, and says so', async ({ page }) => {
    await page.route('https://tile.openstreetmap.org/**', (route) => route.abort())
    await page.goto('/katalog?zobrazit=mapa', { waitUntil: 'networkidle' })
    await opener(page).click()
    await expect(page.getByText('Mapové podklady se nenačítají.')).toBeVisible()
    await expect(page.locator('.rozcestnik-misto').first()).toBeVisible()
  })

  for (const what of ['**/skripty/mapa.js', '**/api/catalogue/map?**'])
    test(`leaves the drawn map where ${what} does not come, and can be tried again`, async ({
      page,
    }) => {
      await fakeTiles(page)
      await page.route(what, (route) => route.abort())
      await page.goto('/katalog?zobrazit=mapa', { waitUntil: 'networkidle' })
      await opener(page).click()
      await expect(page.getByText('Podrobnou mapu se nepodařilo načíst.')).toBeVisible()
      await expect(drawing(page)).toBeVisible()
      await expect(opener(page)).toBeEnabled()
    })

  test('stays when the question changes, and is within 320 px', async ({ page }) => {
    await fakeTiles(page)
    await page.setViewportSize({ width: 320, height: 800 })
    await page.goto('/katalog?zobrazit=mapa', { waitUntil: 'networkidle' })
    await opener(page).click()
    await expect(detailed(page)).toBeVisible()
    expect(await overflowOf(page)).toBeLessThanOrEqual(0)
    await page.getByText('Zobrazit filtry').click()
    await page.getByText('mají volné místo').click()
    await expect(page).toHaveURL(/zobrazit=mapa.*jen=volno|jen=volno.*zobrazit=mapa/)
    await expect(detailed(page)).toHaveCount(1)
    await expect(page.locator('.rozcestnik-misto').first()).toBeVisible()
  })
})

test('what the detailed map brings is at most sixty thousand bytes, packed', async ({
  request,
}) => {
  const script = await request.get('/skripty/mapa.js')
  expect(script.ok()).toBe(true)
  expect(gzipSync(await script.body()).length).toBeLessThan(60_000)
})
