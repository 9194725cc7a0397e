import { gzipSync } from 'node:zlib'
import { expect, test, type Page } from '@playwright/test'

import { faultsOn, overflowOf } from './support'

const field = (page: Page) => page.locator('#katalog-q')
const options = (page: Page) => page.locator('[data-suggestions]').getByRole('option')

/** Opens the catalogue and waits until its field suggests. */
const openField = async (page: Page, address = '/katalog'): Promise<void> => {
  await page.goto(address, { waitUntil: 'networkidle' })
  await field(page).focus()
  await expect(field(page)).toHaveAttribute('role', 'combobox')
}

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false, viewport: { width: 390, height: 844 } })

  test('words, a place and a demand are one question, and distances come with the place', async ({
    page,
  }) => {
    await page.goto('/katalog')
    await expect(page.getByRole('button', { name: 'Blízko mě' })).toHaveCount(0)
    await field(page).fill('senior')
    await page.getByText('Zobrazit filtry').click()
    await page.getByLabel('Obec', { exact: true }).fill('Hřebenov')
    await page.getByLabel('mají údaje ověřené do roka').check()
    await page.getByRole('button', { name: 'Zobrazit' }).click()
    await expect(page).toHaveURL(/q=senior&kde=.*jen=overeno/)
    await expect(page.locator('main')).toContainText('od středu obce Hřebenov')
    await expect(page.locator('[data-results] article').first()).toContainText(/[\d,]+\skm/)
    await page.getByRole('link', { name: 'Nejbližší' }).click()
    await expect(page).toHaveURL(/razeni=vzdalenost/)
  })

  test('when nothing fits, what nearly fits is offered with what to leave out', async ({
    page,
  }) => {
    await page.goto('/katalog?q=pecovatelska&vek=3&forma=residential&kde=Lesna+Lhotka')
    await expect(page.getByText('Takovou službu jsme nenašli.')).toBeVisible()
    const heading = page.getByRole('heading', { name: /Podobné služby, když vynecháte:.*věk 3/ })
    await expect(heading.last()).toBeVisible()
    await page
      .getByRole('link', { name: /Zobrazit .*takov/ })
      .last()
      .click()
    await expect(page.locator('[data-results] article').first()).toBeVisible()
  })

  test('who writes words of despair and finds nothing learns who advises her', async ({ page }) => {
    await page.goto('/katalog?q=chci+umrit&vek=1&kde=Lesna+Lhotka&forma=residential&jen=overeno')
    await expect(page.getByText('Takovou službu jsme nenašli.')).toBeVisible()
    await expect(page.getByRole('link', { name: 'Krizové linky' }).last()).toBeVisible()
    await expect(page.getByRole('heading', { name: 'Kdo vám poradí' })).toBeVisible()
    await expect(page.locator('[data-results] article').first()).toContainText('Krizová pomoc')
  })
})

test.describe('while typing', () => {
  test('a type is chosen by the keyboard alone and becomes a condition', async ({ page }) => {
    await openField(page, '/katalog?jen=overeno')
    await page.keyboard.type('pecovatelska', { delay: 30 })
    await expect(page.getByRole('group', { name: 'Druhy služeb' })).toBeVisible()
    await page.keyboard.press('ArrowDown')
    const active = String(await field(page).getAttribute('aria-activedescendant'))
    await expect(page.locator(`[id="${active}"]`)).toHaveText('Pečovatelská služba')
    await page.keyboard.press('Enter')
    await expect(page).toHaveURL('/katalog?jen=overeno&druh=pecovatelska-sluzba')
    await expect(
      page.getByRole('link', { name: 'Zrušit podmínku Pečovatelská služba' }),
    ).toBeVisible()
  })

  test('Enter alone searches as typed, Escape closes the list and keeps the words', async ({
    page,
  }) => {
    await openField(page)
    await page.keyboard.type('dluhy', { delay: 30 })
    await expect(options(page).first()).toBeVisible()
    await page.keyboard.press('Escape')
    await expect(options(page)).toHaveCount(0)
    await expect(field(page)).toHaveValue('dluhy')
    await page.keyboard.type(' ')
    await page.keyboard.press('Backspace')
    await expect(options(page).first()).toBeVisible()
    await page.keyboard.press('Enter')
    await expect(page).toHaveURL(/\?q=dluhy&kde=/)
  })

  test('a service opens its page, a place is asked for as a place', async ({ page }) => {
    await openField(page)
    await page.keyboard.type('kompas', { delay: 30 })
    await options(page).filter({ hasText: 'Kompas' }).first().click()
    await expect(page).toHaveURL(/\/sluzby\//)
    await openField(page)
    await page.keyboard.type('hreb', { delay: 30 })
    await options(page)
      .filter({ hasText: /^Hřebenov$/ })
      .click()
    await expect(page).toHaveURL('/katalog?kde=H%C5%99ebenov')
  })

  test('the answer and its number follow the words, and back returns to what was before', async ({
    page,
  }) => {
    await openField(page)
    const before = await page.locator('[data-count]').textContent()
    await page.keyboard.type('dluhy', { delay: 30 })
    const status = page.locator('form [role=status][data-live]')
    await expect(status).toHaveText(/^\d+ služ/)
    await expect(page.locator('[data-count]')).toHaveText(String(await status.textContent()))
    await expect(page.locator('[data-count]')).not.toHaveText(String(before))
    await expect(page).toHaveURL('/katalog?q=dluhy')
    await expect(field(page)).toBeFocused()
    await page.goBack()
    await expect(page.locator('[data-count]')).toHaveText(String(before))
    await expect(page).toHaveURL('/katalog')
  })

  test('a ticked choice answers at once, and a lost connection is said without losing anything', async ({
    page,
    context,
  }) => {
    await page.goto('/katalog', { waitUntil: 'networkidle' })
    await page.getByLabel('mají volné místo').check()
    await expect(page).toHaveURL('/katalog?jen=volno')
    await expect(page.getByRole('link', { name: 'Zrušit podmínku mají volné místo' })).toBeVisible()
    await expect(page.locator('summary', { hasText: 'Jen služby, které' })).toContainText(
      '1 zvolena',
    )
    await context.setOffline(true)
    await page.getByLabel('jsou bezbariérové').check()
    await expect(page.locator('[data-live]')).toContainText('nepodařilo načíst')
    await expect(page.getByLabel('jsou bezbariérové')).toBeChecked()
    await expect(page.locator('[data-results] article').first()).toBeVisible()
    await context.setOffline(false)
  })

  test('where suggestions cannot be loaded the field is a field', async ({ page }) => {
    await page.route('**/skripty/napovidani.js', (route) => route.abort())
    await page.goto('/katalog', { waitUntil: 'networkidle' })
    await field(page).focus()
    await page.keyboard.type('dluhy', { delay: 30 })
    await expect(page.locator('[data-live]')).toHaveText(/služ/)
    await page.keyboard.press('Enter')
    await expect(page).toHaveURL(/\?q=dluhy&kde=/)
  })

  for (const [locale, typed] of [
    ['', 'pece'],
    ['/en', 'care'],
    ['/uk', 'дог'],
  ] as const)
    test(`axe finds nothing with suggestions open ${locale || '/cs'}, and nothing is wider than 320 px`, async ({
      page,
    }) => {
      await page.setViewportSize({ width: 320, height: 800 })
      await openField(page, `${locale}/katalog`)
      await page.keyboard.type(typed, { delay: 30 })
      await expect(options(page).first()).toBeVisible()
      await page.keyboard.press('ArrowDown')
      expect(await faultsOn(page)).toEqual([])
      expect(await overflowOf(page)).toBeLessThanOrEqual(0)
    })
})

test.describe('near me', () => {
  const near = (page: Page) => page.getByRole('button', { name: 'Blízko mě' })

  test('goes to the nearest services, rounded, with everything else kept', async ({
    page,
    context,
  }) => {
    await context.grantPermissions(['geolocation'])
    await context.setGeolocation({ latitude: 50.2401234, longitude: 15.9309876 })
    await page.goto('/katalog?forma=field&strana=2&kde=Jasanov', { waitUntil: 'networkidle' })
    await near(page).click()
    await expect(page).toHaveURL('/katalog?forma=field&blizko=50.24,15.931')
    await expect(page.locator('main')).toContainText('Vaši polohu neukládáme')
    await expect(page.locator('[data-results] article').first()).toContainText(/[\d,]+\skm/)
    await expect(page.locator('meta[name=robots]')).toHaveAttribute('content', /noindex/)
  })

  test('says so when it is refused, and what was typed stays', async ({ page, context }) => {
    await context.clearPermissions()
    await page.goto('/katalog', { waitUntil: 'networkidle' })
    await field(page).fill('dluhy')
    await near(page).click()
    await expect(page.getByText('Polohu jste nepovolili')).toBeVisible()
    await expect(field(page)).toHaveValue('dluhy')
    await expect(near(page)).toBeEnabled()
  })

  test('says so outside Czechia', async ({ page, context }) => {
    await context.grantPermissions(['geolocation'])
    await context.setGeolocation({ latitude: 52.52, longitude: 13.4 })
    await page.goto('/katalog', { waitUntil: 'networkidle' })
    await near(page).click()
    await expect(page.getByText('nejste v České republice')).toBeVisible()
  })
})

test('what the catalogue brings at once is at most five thousand bytes, packed', async ({
  request,
}) => {
  const script = await request.get('/skripty/katalog.js')
  expect(script.ok()).toBe(true)
  expect(gzipSync(await script.body()).length).toBeLessThan(5_000)
})
