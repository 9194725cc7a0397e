import { expect, test, type Page } from '@playwright/test'

import { faultsOn, overflowOf, signIn } from './support'

const pictures = process.env.E2E_PICTURES
const picture = async (page: Page, name: string): Promise<void> => {
  if (pictures) await page.screenshot({ path: `${pictures}/${name}.png`, fullPage: true })
}
const heads = 'Připomínkování;Čeho se týká;Znění;Jméno;Jak přišla;Přijata dne'

for (const { width, height } of [
  { width: 390, height: 844 },
  { width: 1280, height: 900 },
])
  test(`a coordinator brings comments of a hearing by a table, at ${width} pixels`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height })
    await signIn(page, 'karel')
    const found = await page.request.get('/api/consultations?depth=0&sort=-opensAt&limit=1')
    const { docs } = (await found.json()) as { docs: { title: string }[] }
    const text = `Na sále chyběl tlumočník (${width}, ${Date.now()}).`
    const choose = (item: string) =>
      page.getByLabel('Soubor').setInputFiles({
        name: 'projednani.csv',
        mimeType: 'text/csv',
        buffer: Buffer.from(
          `${heads}\n${docs[0]?.title};${item};${text};Jana Horská;veřejné projednání;12. 11. 2026\n`,
        ),
      })

    await page.goto('/admin/collections/comments')
    await page.getByRole('link', { name: 'Nahrát tabulku' }).first().click()
    await expect(page.getByLabel('Do kterého seznamu')).toHaveValue('comments')
    // Comments are no drafts: nothing is published by a table.
    await expect(page.getByLabel(/Rovnou zveřejnit/)).toHaveCount(0)
    await choose('Kapitola osmá')
    await page.getByRole('button', { name: 'Podívat se, co se stane' }).click()
    await expect(page.getByText('Taková část v plánu není')).toBeVisible()
    expect(await faultsOn(page, '.desk-page')).toEqual([])
    await picture(page, `paper-wrong-${width}`)

    await choose('')
    await page.getByRole('button', { name: 'Podívat se, co se stane' }).click()
    await page.getByRole('button', { name: /^Zapsat|^Nahrát/ }).click()
    await expect(page.getByRole('heading', { name: 'projednani.csv: Hotovo' })).toBeVisible()
    await picture(page, `paper-done-${width}`)
    const where = `where[text][equals]=${encodeURIComponent(text)}&depth=0`
    const stored = await page.request.get(`/api/comments?${where}`)
    const comments = (await stored.json()) as { docs: object[] }
    expect(comments.docs).toMatchObject([
      { channel: 'hearing', item: 'plan', state: 'waiting', name: 'Jana Horská' },
    ])
    expect(await overflowOf(page)).toBe(0)

    page.once('dialog', (dialog) => void dialog.accept())
    await page.getByRole('button', { name: 'Vrátit celý import' }).click()
    await expect(page.getByRole('heading', { name: 'projednani.csv: Vráceno' })).toBeVisible()
    expect(await (await page.request.get(`/api/comments?${where}`)).json()).toMatchObject({
      totalDocs: 0,
    })
  })
