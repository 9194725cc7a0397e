import AxeBuilder from '@axe-core/playwright'
import { expect, test } from '@playwright/test'

import { signIn } from './support'

// The same address within a minute is one search, as when a page is loaded again.
const asked = ['vorvaň', 'vorvan', 'Vorvaň', 'VORVAŇ', 'Vorvan'].map((word) => `${word} velryby`)

test('what visitors looked for in vain stands on the desk of a coordinator', async ({
  page,
  browser,
}) => {
  const visitor = await (await browser.newContext()).newPage()
  for (const words of asked)
    await visitor.goto(`/katalog?q=${encodeURIComponent(words)}&uzemi=jasanov`)
  await visitor.goto(`/katalog?q=${encodeURIComponent('keporkak')}`)

  await signIn(page, 'karel')
  await page.goto('/admin')
  const link = page.getByRole('link', { name: 'Co lidé nenašli' })
  await expect(link).toHaveAttribute('href', '/admin/nenalezeno')
  await expect(async () => {
    await page.goto('/admin/nenalezeno')
    await expect(page.getByRole('row', { name: /vorvan velryby/ })).toBeVisible({ timeout: 500 })
  }).toPass({ timeout: 30_000 })
  const row = page.getByRole('row', { name: /vorvan velryby/ })
  await expect(row).toContainText('bez druhu (5)')
  await expect(row).toContainText('Jasanov (5)')
  await expect(page.getByText('keporkak')).toHaveCount(0)
  await expect(page.getByRole('link', { name: /Přidat k slovům lidí/ })).toHaveCount(1)

  const table = page.waitForEvent('download')
  await page.getByRole('link', { name: 'Stáhnout tabulku (CSV)' }).click()
  expect((await table).suggestedFilename()).toMatch(/^nenalezeno-.*\.csv$/)
})

test('an editor chooses a territory by keyboard and makes a synonym of the words', async ({
  page,
}) => {
  await signIn(page, 'edda')
  await page.goto('/admin/nenalezeno?obdobi=30', { waitUntil: 'networkidle' })
  await page.getByLabel('Území', { exact: true }).focus()
  await page.keyboard.type('Jasanov')
  await page.keyboard.press('Tab')
  await expect(page.getByRole('button', { name: 'Ukázat' })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/obdobi=30&uzemi=jasanov/)
  const { violations } = await new AxeBuilder({ page }).include('.desk-page').analyze()
  expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([])

  await page.getByRole('link', { name: 'Přidat k slovům lidí: vorvan velryby' }).focus()
  await page.keyboard.press('Enter')
  await expect(page.locator('#field-words')).toHaveValue('vorvan velryby')
})
