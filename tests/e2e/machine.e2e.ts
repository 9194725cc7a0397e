import { expect, test, type Page } from '@playwright/test'

import { faultsOn, overflowOf, signIn } from './support'

/** Asks the portal by a key alone, without the session of the page. */
const askedBy = async (page: Page, key: string): Promise<number> => {
  const context = await page.context().browser()?.newContext()
  const headers = { Authorization: `users API-Key ${key}` }
  const answer = await context?.request.get('/api/users?limit=1', { headers })
  await context?.close()
  return Number(answer?.status())
}

for (const [width, height] of [
  [1366, 768],
  [390, 844],
] as const)
  test.describe(`${width} px`, () => {
    test.use({ viewport: { width, height } })

    test('an admin makes a machine account, sees its key once and revokes it', async ({ page }) => {
      await signIn(page, 'ada')
      await page.goto('/admin/collections/users/create')
      await page.locator('#field-name').fill(`Web města ${width}`)
      const machine = page.getByLabel('Strojový účet')
      await expect(async () => {
        await machine.check()
        await expect(page.getByText('nemá heslo ani e-mail')).toBeVisible({ timeout: 3_000 })
      }).toPass()
      await expect(page.locator('#field-email')).toBeHidden()
      await page.locator('#field-role').click()
      await page.getByRole('option', { name: 'Koordinátor' }).click()
      await expect(async () => {
        await page.locator('#action-save').click()
        await expect(page).toHaveURL(/collections\/users\/[0-9a-f-]{24,36}/, { timeout: 8_000 })
      }).toPass()

      const panel = page.getByRole('region', { name: 'Klíč', exact: true })
      await expect(panel.getByText('Klíč zatím nemá.')).toBeVisible()
      await panel.getByRole('button', { name: 'Vytvořit klíč' }).click()
      await panel.getByLabel('Vaše současné heslo').fill('jiné')
      await panel.getByRole('button', { name: 'Vytvořit klíč' }).click()
      await expect(panel.getByText(/Tohle nesouhlasí/)).toBeVisible()
      await panel.getByLabel('Vaše současné heslo').fill('rozcestnik-demo')
      await page.keyboard.press('Enter')
      await expect(panel.getByText(/Zkopírujte si ho teď/)).toBeVisible()
      const key = await panel.locator('.desk-secret').innerText()
      expect([await overflowOf(page), await faultsOn(page, '.desk-key')]).toEqual([0, []])
      expect(await askedBy(page, key)).toBe(200)

      // Leaving before it was copied is asked about, and can be taken back.
      page.once('dialog', (dialog) => void dialog.dismiss())
      await panel.getByRole('button', { name: 'Mám ho uložený' }).click()
      await expect(panel.getByText(key, { exact: true })).toBeVisible()
      page.once('dialog', (dialog) => void dialog.accept())
      await panel.getByRole('button', { name: 'Mám ho uložený' }).click()
      await expect(panel.getByText(/Platí do/)).toBeVisible()
      await page.reload()
      await expect(panel.getByText(/Naposledy použit/)).toBeVisible()
      await expect(page.getByText(key)).toHaveCount(0)
      expect(await faultsOn(page, '.desk-key')).toEqual([])

      await panel.getByRole('button', { name: 'Zrušit klíč' }).click()
      await panel.getByRole('button', { name: 'Opravdu zrušit' }).click()
      await expect(panel.getByText('Klíč zatím nemá.')).toBeVisible()
      expect(await askedBy(page, key)).toBe(401)

      await page.goto('/admin/collections/users')
      const row = page.getByRole('row', { name: new RegExp(`Web města ${width}`) })
      await expect(row.getByText('Strojový účet')).toBeVisible()
    })
  })
