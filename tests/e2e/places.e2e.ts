import { expect, test, type Page } from '@playwright/test'

import { faultsOn, overflowOf } from './support'

const field = (page: Page) => page.locator('#kde')
const options = (page: Page) => page.locator('[data-suggestions]').getByRole('option')
const first = (page: Page) => page.locator('[data-results] article').first()

/** Opens the catalogue and waits until the field for the municipality suggests. */
const openField = async (page: Page, address = '/katalog'): Promise<void> => {
  await page.goto(address, { waitUntil: 'networkidle' })
  const filters = page.locator('[data-catalogue] > details > summary')
  if (await filters.isVisible()) await filters.click()
  await field(page).focus()
  await expect(field(page)).toHaveAttribute('role', 'combobox')
}

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false, viewport: { width: 390, height: 844 } })

  test('of namesakes the visitor chooses one, and everything else that she asked stays', async ({
    page,
  }) => {
    await page.goto('/katalog?q=senior&kde=Bystřice&forma=field')
    await expect(page.getByRole('heading', { name: 'Kterou myslíte?' })).toBeVisible()
    await expect(page.getByText('Takovou službu jsme nenašli.')).toHaveCount(0)
    const links = page.locator('[data-results]').getByRole('link', { name: /^Bystřice \(okres/ })
    await expect(links).toHaveCount(3)
    await page.getByRole('link', { name: 'Bystřice (okres Benešov)' }).click()
    const { searchParams } = new URL(page.url())
    expect(Object.fromEntries(searchParams)).toEqual({
      q: 'senior',
      kde: 'Bystřice (okres Benešov)',
      forma: 'field',
    })
    await expect(page.locator('main')).toContainText('od středu obce Bystřice (okres Benešov)')
    await expect(first(page)).toContainText(/[\d,]+\skm/)
  })

  test('words of despair are answered at once, whatever place is named', async ({ page }) => {
    for (const place of ['Nikdežtov', 'Nová Ves']) {
      await page.goto(`/katalog?q=uz+nechci+zit&kde=${encodeURIComponent(place)}`)
      await expect(
        page
          .locator('main')
          .getByRole('link', { name: /116 123/ })
          .first(),
      ).toBeVisible()
    }
  })

  test('a place that nobody knows is said to be unknown', async ({ page }) => {
    await page.goto('/katalog?kde=Nikdežtov')
    await expect(page.getByText('Obec „Nikdežtov“ neznáme.')).toBeVisible()
    await expect(page.getByRole('link', { name: 'Zrušit podmínku místo Nikdežtov' })).toBeVisible()
  })

  test('a municipality whose position nobody knows surely is a place without distances', async ({
    page,
  }) => {
    await page.goto('/katalog?kde=Pohleď')
    await expect(first(page)).toBeVisible()
    await expect(page.locator('main')).not.toContainText('od středu obce')
  })
})

test.describe('while a municipality is typed', () => {
  test('it is chosen by the keyboard alone and the answer follows', async ({ page }) => {
    await openField(page, '/katalog?forma=field&uzemi=podhorsky-kraj&blizko=49.9,16.3')
    await page.keyboard.type('bystr', { delay: 30 })
    await expect(page.getByRole('group', { name: 'Obce' })).toBeVisible()
    for (let at = 0; at < 3; at += 1) await page.keyboard.press('ArrowDown')
    const active = String(await field(page).getAttribute('aria-activedescendant'))
    await expect(page.locator(`[id="${active}"]`)).toHaveText('Bystréokres Rychnov nad Kněžnou')
    await page.keyboard.press('Enter')
    await expect(field(page)).toHaveValue('Bystré (okres Rychnov nad Kněžnou)')
    await expect(field(page)).toBeFocused()
    await expect(options(page)).toHaveCount(0)
    await expect(page.locator('main')).toContainText('od středu obce Bystré (okres Rychnov')
    await expect(first(page)).toContainText(/[\d,]+\skm/)
    const asked = Object.fromEntries(new URL(page.url()).searchParams)
    expect(asked).toMatchObject({ forma: 'field', kde: 'Bystré (okres Rychnov nad Kněžnou)' })
    expect(asked).not.toHaveProperty('blizko')
    expect(asked).not.toHaveProperty('uzemi')
  })

  test('a click chooses as well, and both fields of the page suggest', async ({ page }) => {
    await openField(page)
    await page.keyboard.type('olom', { delay: 30 })
    await options(page).filter({ hasText: 'Olomouc' }).click()
    await expect(field(page)).toHaveValue('Olomouc')
    await expect(page.locator('main')).toContainText('od středu obce Olomouc')
    await page.locator('#katalog-q').focus()
    await page.keyboard.type('pecovatelska', { delay: 30 })
    await expect(page.getByRole('group', { name: 'Druhy služeb' })).toBeVisible()
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
    await expect(page).toHaveURL('/katalog?kde=Olomouc&druh=pecovatelska-sluzba')
  })

  test('Enter alone asks as typed, Escape closes the list and keeps the words', async ({
    page,
  }) => {
    await openField(page)
    await page.keyboard.type('bystrice', { delay: 30 })
    await expect(options(page).first()).toBeVisible()
    await page.keyboard.press('Escape')
    await expect(options(page)).toHaveCount(0)
    await expect(field(page)).toHaveValue('bystrice')
    await page.keyboard.type(' b', { delay: 30 })
    await expect(options(page)).toHaveCount(1)
    await page.keyboard.press('Enter')
    await expect(page).toHaveURL(/kde=bystrice\+b(&|$)/)
  })

  for (const locale of ['', '/en', '/uk'])
    test(`axe finds nothing with municipalities open ${locale || '/cs'}, and nothing is wider than 320 px`, async ({
      page,
    }) => {
      await page.setViewportSize({ width: 320, height: 800 })
      await openField(page, `${locale}/katalog`)
      await page.keyboard.type('nova ves', { delay: 30 })
      await expect(options(page)).toHaveCount(8)
      await page.keyboard.press('ArrowUp')
      await expect(options(page).last()).toBeInViewport()
      expect(await faultsOn(page)).toEqual([])
      expect(await overflowOf(page)).toBeLessThanOrEqual(0)
    })
})

test('„Blízko mě“ says so when the browser does not find its position in time, and nothing is lost', async ({
  page,
}) => {
  await page.addInitScript(() => {
    navigator.geolocation.getCurrentPosition = (_, fail, options) => {
      const error = { code: 3, PERMISSION_DENIED: 1, POSITION_UNAVAILABLE: 2, TIMEOUT: 3 } as const
      if (Number.isFinite(options?.timeout)) fail?.({ ...error, message: '' })
    }
  })
  await page.goto('/katalog?forma=field', { waitUntil: 'networkidle' })
  await page.locator('#katalog-q').fill('dluhy')
  const near = page.getByRole('button', { name: 'Blízko mě' })
  await near.click()
  await expect(page.getByText('Polohu se nepodařilo zjistit.')).toBeVisible()
  await expect(near).toBeEnabled()
  await expect(page.locator('#katalog-q')).toHaveValue('dluhy')
  await expect(page.locator('[data-catalogue] [name=forma][value=field]')).toBeChecked()
})
