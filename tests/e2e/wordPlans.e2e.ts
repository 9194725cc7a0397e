import { readFileSync } from 'node:fs'
import { expect, test } from '@playwright/test'

import { headingsOf } from '../support/docx'
import { wordFile } from '../support/word'
import { faultsOn, overflowOf, signIn } from './support'

test('a councillor takes the whole plan away for Word, on a telephone', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await page.goto('/plany/plan-jasanov-2024-2027')
  expect(await overflowOf(page)).toBe(0)
  const download = page.waitForEvent('download')
  await page.getByRole('link', { name: 'Celý plán pro Word (DOCX)' }).click()
  const file = await download
  expect(file.suggestedFilename()).toBe('plan-jasanov-2024-2027.docx')
  const headings = headingsOf(readFileSync(await file.path()))
  expect(headings).toContain('4 1.1.1 Pečovatelská služba i o víkendu ve městě Jasanov')
})

for (const width of [390, 1280])
  test(`a coordinator brings the measures of a plan from Word and takes them back at ${width} px`, async ({
    page,
  }) => {
    const plan = `Plán z Wordu ${width}`
    await page.setViewportSize({ width, height: 900 })
    await signIn(page, 'karel')
    const data = { title: plan, kind: 'strategy', state: 'in-force', _status: 'published' }
    expect((await page.request.post('/api/plans', { data })).ok()).toBe(true)

    await page.goto('/admin/collections/measures')
    await expect(async () => {
      // A list that is still loading takes a press of a link back.
      await page.getByRole('link', { name: 'Opatření z dokumentu Word' }).click()
      await expect(page.getByLabel('Do kterého plánu')).toBeVisible({ timeout: 10_000 })
    }).toPass()
    await page.getByLabel('Do kterého plánu').selectOption(plan)
    const buffer = await wordFile(
      [1, 'Priorita 1: Pomoc doma'],
      [2, `Opatření 1.1 Noční zvonky ${width}`],
      'Odpovídá: Město Jasanov',
      'Indikátor: deset zvonků',
    )
    const mimeType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'
    await page.getByLabel('Soubor (DOCX)').setInputFiles({ name: 'plan.docx', mimeType, buffer })
    expect(await faultsOn(page, '.desk-page')).toEqual([])
    await page.getByRole('button', { name: 'Podívat se, co se stane' }).press('Enter')

    const made = page.getByRole('row', { name: new RegExp(`^1 Noční zvonky ${width} \\(nový\\)`) })
    await expect(made).toContainText('Město Jasanov')
    await expect(page.getByRole('row', { name: /^1\.1 · Indikátor: deset zvonků/ })).toBeVisible()
    expect(await faultsOn(page, '.desk-page')).toEqual([])
    expect(await overflowOf(page)).toBe(0)
    await page.getByRole('button', { name: 'Nahrát (1)' }).press('Enter')
    await expect(page.getByRole('heading', { name: 'plan.docx: Hotovo' })).toBeVisible()
    const list = `/admin/collections/measures?search=${encodeURIComponent(`zvonky ${width}`)}`
    await page.goto(list)
    await expect(page.getByRole('cell', { name: `Noční zvonky ${width}` })).toBeVisible()

    await page.goto('/admin/nahrat-tabulku')
    await page.getByRole('link', { name: 'plan.docx' }).first().click()
    page.once('dialog', (dialog) => void dialog.accept())
    await page.getByRole('button', { name: 'Vrátit celý import' }).click()
    await expect(page.getByRole('heading', { name: 'plan.docx: Vráceno' })).toBeVisible()
    await page.goto(list)
    await expect(page.getByRole('cell', { name: `Noční zvonky ${width}` })).toHaveCount(0)
  })
