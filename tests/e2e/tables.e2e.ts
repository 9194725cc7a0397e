import { readFileSync } from 'node:fs'
import { expect, test, type Page } from '@playwright/test'

import { overflowOf, signIn } from './support'

/** The lines of the CSV behind a link of the page. */
const taken = async (page: Page, link: string): Promise<string[]> => {
  const download = page.waitForEvent('download')
  await page.getByRole('link', { name: link, exact: true }).click()
  const file = await (await download).path()
  return readFileSync(file, 'utf8').trim().split('\r\n')
}

test('a coordinator filters a list and takes away what she sees, on a wide screen', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1366, height: 900 })
  await signIn(page, 'karel')
  await page.goto('/admin/collections/providers?search=charit&limit=100')
  const rows = page.locator('table tbody tr')
  await expect(rows.first()).toContainText(/charit/i)
  const shown = await rows.count()
  const all = await taken(page, 'CSV')
  expect(all).toHaveLength(shown + 1)
  await page.getByLabel('jen zobrazené sloupce').check()
  const some = await taken(page, 'CSV')
  expect(some).toHaveLength(shown + 1)
  expect(some[0]?.split(';').length).toBeLessThan(Number(all[0]?.split(';').length))
  expect(some.join()).toMatch(/charit/i)
})

test('a visitor takes away what the catalogue found, on a telephone', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await page.goto('/katalog?forma=residential&razeni=nazev')
  const found = Number(/\d+/.exec(String(await page.locator('[data-count]').textContent()))?.[0])
  expect(await taken(page, 'CSV')).toHaveLength(found + 1)
  expect(await overflowOf(page)).toBe(0)
})
