import { readFileSync } from 'node:fs'
import { expect, test, type Page } from '@playwright/test'

import { faultsOn, overflowOf, signIn } from './support'

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
  const booklet = await page
    .getByText('Velkým písmem (PDF):')
    .getByRole('link', { name: 'podle druhu služby' })
    .getAttribute('href')
  expect(booklet).toContain('forma=residential')
  const answer = await page.request.get(String(booklet))
  expect([answer.status(), (await answer.body()).subarray(0, 5).toString()]).toEqual([200, '%PDF-'])
})

/** Chooses a table as a file of that name with these lines. */
const choose = (page: Page, ...lines: string[]) =>
  page.getByLabel('Soubor (XLSX nebo CSV)').setInputFiles({
    name: 'poskytovatele.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from(lines.join('\r\n')),
  })

for (const width of [390, 1280])
  test(`a coordinator brings a table with an error, mends it, writes it and takes it back at ${width} px`, async ({
    page,
  }) => {
    const name = `Pečovatelka z tabulky ${width}`
    await page.setViewportSize({ width, height: 900 })
    await signIn(page, 'karel')
    await page.goto('/admin/collections/providers')
    await page.getByRole('link', { name: 'Nahrát tabulku' }).last().click()
    await expect(page.getByLabel('Do kterého seznamu')).toHaveValue('providers')
    await choose(page, 'Firma;Kontakty: Telefony', `${name};777 12`)
    await page.getByRole('button', { name: 'Podívat se, co se stane' }).click()
    await expect(page.getByText('podle kterého poznáme')).toBeVisible()

    await choose(page, 'Název;Kontakty: Telefony;Vedoucí', `${name};777 12;Nikdo`)
    await page.getByRole('button', { name: 'Podívat se, co se stane' }).click()
    await expect(page.getByRole('row', { name: /^2 Kontakty: Telefony Toto není/ })).toBeVisible()
    await expect(page.getByLabel('Vedoucí')).toHaveValue('')
    await expect(page.getByRole('button', { name: /^Nahrát \(/ })).toHaveCount(0)
    expect(await faultsOn(page, '.desk-page')).toEqual([])
    expect(await overflowOf(page)).toBe(0)

    await choose(page, 'Název;Kontakty: Telefony', `${name};777 123 456`)
    await page.getByRole('button', { name: 'Podívat se, co se stane' }).press('Enter')
    await expect(page.getByRole('row', { name: new RegExp(`^2 ${name} \\(nový\\)`) })).toBeVisible()
    await page.getByRole('button', { name: 'Nahrát (1)' }).press('Enter')
    await expect(page.getByRole('heading', { name: 'poskytovatele.csv: Hotovo' })).toBeVisible()
    const list = `/admin/collections/providers?search=${encodeURIComponent(name)}`
    await page.goto(list)
    await expect(page.getByRole('link', { name })).toBeVisible()

    await page.goto('/admin/nahrat-tabulku')
    await page.getByRole('link', { name: 'poskytovatele.csv' }).first().click()
    page.once('dialog', (dialog) => void dialog.accept())
    await page.getByRole('button', { name: 'Vrátit celý import' }).click()
    await expect(page.getByRole('heading', { name: 'poskytovatele.csv: Vráceno' })).toBeVisible()
    await page.goto(list)
    await expect(page.getByRole('link', { name })).toHaveCount(0)
  })
