import { expect, test, type Page } from '@playwright/test'

import { faultsOn, overflowOf, signIn } from './support'

const sizes = [
  { width: 1280, height: 800 },
  { width: 390, height: 844 },
]
const list = (page: Page) => page.getByRole('listbox', { name: 'Adresy' })

for (const viewport of sizes) {
  test(`an editor chooses the address of a provider by the keyboard, ${viewport.width} wide`, async ({
    page,
  }) => {
    await page.setViewportSize(viewport)
    await signIn(page, 'edda')
    await page.goto('/admin/collections/providers/create')
    const street = page.getByRole('combobox', { name: 'Ulice a číslo' }).first()
    await street.scrollIntoViewIfNeeded()
    await street.focus()

    // Not in the list: it may be written all the same.
    await page.keyboard.type('Neznámá 99')
    const told = page.getByText(/^Takovou adresu v seznamu nemáme/)
    await expect(told).toBeVisible()
    await page.keyboard.press('Enter')
    await expect(street).toHaveValue('Neznámá 99')

    await page.keyboard.press('ControlOrMeta+A')
    await page.keyboard.type('nadrazni 12 jas')
    await expect(list(page).getByRole('option')).toHaveText([
      'Nádražní 12, 579 01 Jasanov',
      'Nádražní 801/12, 579 01 Jasanov',
    ])
    await expect(page.locator('.desk-addresses')).toContainText('ČÚZK, RÚIAN 2026')
    expect(await faultsOn(page, '.desk-street')).toEqual([])
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
    await expect(street).toHaveValue('Nádražní 801/12')
    await expect(page.locator('[id="field-address__city"]')).toHaveValue('Jasanov')
    await expect(page.locator('[id="field-address__postcode"]')).toHaveValue('57901')
    await expect(page.locator('[id="field-longitude-location"]')).toHaveValue('16.3104')
    await expect(page.getByText('Vyplnili jsme celou adresu i polohu na mapě.')).toBeVisible()
    await expect(street).toBeFocused()
    const found = async () => {
      const answer = await page.request.get('/api/providers?draft=true&sort=-createdAt&limit=1')
      const { docs } = (await answer.json()) as { docs: { address?: { code?: string } }[] }
      return docs[0]?.address?.code
    }
    await expect.poll(found).toBe('99000111')
  })

  test(`a visitor measures from her door, ${viewport.width} wide`, async ({ page }) => {
    await page.setViewportSize(viewport)
    await page.goto('/katalog', { waitUntil: 'networkidle' })
    const filters = page.locator('[data-catalogue] > details > summary')
    if (await filters.isVisible()) await filters.click()
    const where = page.locator('#kde')
    await where.focus()
    await expect(where).toHaveAttribute('role', 'combobox')
    await page.keyboard.type('husova 318')
    const option = page.locator('[data-suggestions]').getByRole('option')
    await expect(option).toHaveText(['Husova 318/18, 579 01 Jasanov'])
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
    await expect(page.locator('main')).toContainText('od adresy Husova 318/18, 579 01 Jasanov')
    await expect(page.getByRole('link', { name: /^Adresy: ČÚZK/ })).toBeVisible()
    expect(await overflowOf(page)).toBeLessThanOrEqual(0)
  })
}

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false })

  test('an address that is written measures as well; an unknown one is told', async ({ page }) => {
    await page.goto('/katalog?kde=husova 318 jasanov')
    await expect(page.locator('main')).toContainText('od adresy Husova 318/18, 579 01 Jasanov')
    await page.goto('/katalog?kde=Neznámá 99')
    await expect(page.locator('main')).not.toContainText('od adresy')
  })
})
