import { expect, test, type Page } from '@playwright/test'

import { faultsOn, overflowOf, signIn } from './support'

const sizes = [
  { width: 1280, height: 800 },
  { width: 390, height: 844 },
]
/** A picture of one pixel, in the place of the ground. */
const pixel = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
)
const tilesAsked = async (page: Page): Promise<string[]> => {
  const asked: string[] = []
  await page.route('https://tile.openstreetmap.org/**', (route) => {
    asked.push(route.request().url())
    return route.fulfill({ contentType: 'image/png', body: pixel })
  })
  return asked
}
type Place = { location?: [number, number] | null }
const stored = async (page: Page): Promise<Place['location']> => {
  const answer = await page.request.get('/api/providers?draft=true&sort=-createdAt&limit=1')
  const { docs } = (await answer.json()) as { docs: Place[] }
  return docs[0]?.location ?? null
}

for (const viewport of sizes) {
  test(`an editor puts a pin on the map and moves it by keys, ${viewport.width} wide`, async ({
    page,
  }) => {
    const asked = await tilesAsked(page)
    await page.setViewportSize(viewport)
    await signIn(page, 'edda')
    await page.goto('/admin/collections/providers/create')
    await page.locator('#field-name').fill(`Špendlík ${viewport.width}`)
    await page.locator('[id="field-address__city"]').fill('Jasanov')
    const street = page.getByRole('combobox', { name: 'Ulice a číslo' }).first()
    await street.fill('Nádražní')
    const opener = page.getByRole('button', { name: 'Ukázat na mapě' })
    // When its list closes nothing moves: what goes away under the mouse is not pressed.
    const list = page.getByRole('listbox', { name: 'Adresy' })
    await expect(list).toBeVisible()
    // Between the two: where both stand changes with what the page scrolls to.
    const below = async () =>
      Number((await opener.boundingBox())?.y) - Number((await street.boundingBox())?.y)
    const before = await below()
    await page.keyboard.press('Tab')
    await expect(list).toHaveCount(0)
    expect(await below()).toBeCloseTo(before, 0)
    await opener.scrollIntoViewIfNeeded()
    await expect(page.getByText(/pošle server tile\.openstreetmap\.org/)).toBeVisible()
    expect(asked).toEqual([])

    await opener.click()
    const map = page.getByRole('region', { name: 'Mapa s polohou' })
    await expect(page.getByText(/^Poloha zatím není zadaná/)).toBeVisible()
    await expect.poll(() => asked.length).toBeGreaterThan(0)
    await map.click({ position: { x: 120, y: 150 } })
    const longitude = page.locator('[id="field-longitude-location"]')
    const latitude = page.locator('[id="field-latitude-location"]')
    await expect(longitude).toHaveValue(/^16\.\d+$/)
    await expect(latitude).toHaveValue(/^49\.\d+$/)
    const where = async () => [
      Number(await longitude.inputValue()),
      Number(await latitude.inputValue()),
    ]
    const [east = 0, north = 0] = await where()

    const pin = page.getByRole('button', { name: /^Špendlík/ })
    await pin.focus()
    await page.keyboard.press('ArrowRight')
    await page.keyboard.press('Shift+ArrowDown')
    const [eastThen = 0, northThen = 0] = await where()
    expect(eastThen - east).toBeGreaterThan((north - northThen) * 4)
    expect(northThen).toBeLessThan(north)
    await expect(page.getByText(/^Poloha: 49,/)).toBeVisible()
    expect(await faultsOn(page, '.desk-position')).toEqual([])
    expect(await overflowOf(page)).toBeLessThanOrEqual(0)
    await expect.poll(() => stored(page)).toEqual([eastThen, northThen])

    // Beyond the border it is told at once; what was wrong is taken back by one press.
    await longitude.fill('3')
    await expect(page.getByText(/^Tady už není Česká republika/)).toBeVisible()
    await page.getByRole('button', { name: 'Smazat polohu' }).click()
    await expect(longitude).toHaveValue('')
    await expect.poll(() => stored(page)).toBeNull()
  })
}
