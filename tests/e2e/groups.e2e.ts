import { randomUUID } from 'node:crypto'
import { expect, test, type Page } from '@playwright/test'

import { faultsOn, overflowOf, publish, signIn } from './support'

/** Rows from lines, as a coordinator copies them from the minutes. */
const addLines = async (page: Page, field: string, lines: string[], button: string) => {
  const list = page.locator(`#field-${field}`)
  await list.getByRole('button', { name: 'Vložit z tabulky nebo řádků' }).first().click()
  await page.getByLabel('Tabulka nebo řádky').fill(lines.join('\n'))
  await expect(page.getByText('Všemu rozumíme.')).toBeVisible()
  await page.getByRole('button', { name: button }).click()
  await expect(page.getByLabel('Tabulka nebo řádky')).toHaveCount(0)
}

for (const width of [390, 1280])
  test(`a coordinator enters a task and a meeting and sees them on the page, ${width} wide`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 900 })
    await signIn(page, 'karel')
    const name = `Doprava ${width}`
    // Another try finds what the one before has left.
    const task = `Sepsat trasy ${randomUUID()}`
    const data = { name, kind: 'working', _status: 'published' }
    const made = await page.request.post('/api/working-groups', { data })
    const { doc } = (await made.json()) as { doc: { id: string; slug: string } }
    const form = `/admin/collections/working-groups/${doc.id}`
    await page.goto(form)
    const tasks = [
      `${task}; Město Dvorce; 30. 6. 2099; 10. 11. 2025; Otevřený`,
      'Spočítat auta; Kompas; ; ; Splněný; 1. 12. 2025',
    ]
    await addLines(page, 'tasks', tasks, 'Přidat 2 řádky')
    await addLines(page, 'meetings', ['10. 11. 2025; ; Doprava k lékaři'], 'Přidat 1 řádek')
    await page.locator('#field-meetings__0__attendance__provider').fill('4')
    expect(await overflowOf(page)).toBe(0)
    await publish(page)
    await expect(page.getByText('Stav:').locator('..')).toContainText('Na webu')

    await page.goto('/admin/ukoly-skupin')
    const row = page.getByRole('row', { name: task })
    await expect(row).toContainText('30. 6. 2099')
    await expect(page.getByText('Spočítat auta')).toHaveCount(0)
    expect(await overflowOf(page)).toBe(0)
    expect(await faultsOn(page, '.desk-page')).toEqual([])
    await row.getByRole('link', { name }).click()
    await expect(page).toHaveURL(new RegExp(form))

    await page.context().clearCookies()
    await page.goto(`/pracovni-skupiny/${doc.slug}`)
    const main = page.getByRole('main')
    await expect(main.getByText(task)).toBeVisible()
    await expect(main.getByText('Odpovídá: Město Dvorce')).toBeVisible()
    await expect(main.getByText('Spočítat auta')).toBeHidden()
    await main.getByText('1 uzavřený úkol').click()
    await expect(main.getByText('Spočítat auta')).toBeVisible()
    await expect(main.getByRole('heading', { name: 'Doprava k lékaři' })).toBeVisible()
    await expect(main.getByText('Přítomno: poskytovatelé 4.')).toBeVisible()
    await expect(main.getByText('poskytovatelé 4 (u 1 z 1 jednání)')).toBeVisible()
    for (const path of [doc.slug, 'ridici-skupina', 'seniori']) {
      await page.goto(`/pracovni-skupiny/${path}`)
      expect([path, await overflowOf(page), await faultsOn(page)]).toEqual([path, 0, []])
    }
  })
