import { expect, test, type Page } from '@playwright/test'
import { zipSync } from 'fflate'

import { png } from '../support/content'
import { wordPress, wordPressPost } from '../support/oldNews'
import { faultsOn, overflowOf, signIn } from './support'

/** Chooses an export of WordPress with these entries, and looks what would happen. */
const look = async (page: Page, ...items: string[]): Promise<void> => {
  await page.getByLabel('Soubor starého webu').setInputFiles({
    name: 'stary-web.xml',
    mimeType: 'text/xml',
    buffer: Buffer.from(wordPress(...items)),
  })
  await page.getByLabel('Obrázky (zip').setInputFiles({
    name: 'obrazky.zip',
    mimeType: 'application/zip',
    buffer: Buffer.from(zipSync({ 'uploads/dum.png': png, 'uploads/ticho.png': png })),
  })
  await page.getByRole('button', { name: 'Podívat se, co se stane' }).press('Enter')
}
const accept = (page: Page) => page.once('dialog', (dialog) => void dialog.accept())

for (const width of [390, 1280])
  test(`an editor brings news of the old site, publishes them together and takes them back at ${width} px`, async ({
    page,
  }) => {
    test.slow()
    const title = `Ze starého webu ${width}`
    const old = `/2019/05/stary-${width}`
    const good = wordPressPost({
      title,
      body: '<p>Otevřeli jsme <strong>poradnu</strong>.</p><p><img src="/uploads/dum.png" alt="Dům"></p>',
      link: `https://stary.test${old}/`,
      id: width,
      more: '<wp:post_date_gmt>2019-05-06 07:30:00</wp:post_date_gmt>',
    })
    const page2 = wordPressPost({ title: 'Kontakty', kind: 'page', id: width + 1 })
    const silent = wordPressPost({
      title: `Bez popisu ${width}`,
      body: '<p>Text.</p><img src="/uploads/ticho.png">',
      id: width + 2,
    })
    await page.setViewportSize({ width, height: 900 })
    await signIn(page, 'edda')
    await page.goto('/admin/collections/news')
    await page.getByRole('link', { name: 'Aktuality ze starého webu' }).click()

    await look(page, good, wordPressPost({ title: '', id: width + 3 }))
    await expect(page.getByRole('row', { name: '2 Chybí titulek.' })).toBeVisible()
    await expect(page.getByRole('button', { name: /^Založit koncepty/ })).toHaveCount(0)
    expect(await faultsOn(page, '.desk-page')).toEqual([])
    expect(await overflowOf(page)).toBe(0)

    await look(page, good, page2, silent)
    await expect(
      page.getByRole('row', { name: new RegExp(`^1 ${title} Nový koncept`) }),
    ).toBeVisible()
    await expect(page.getByRole('row', { name: '2 Kontakty Vynecháme' })).toBeVisible()
    await page.getByRole('button', { name: 'Založit koncepty (2)' }).press('Enter')
    await expect(page.getByRole('heading', { name: 'stary-web.xml: Hotovo' })).toBeVisible()
    await expect(page.getByRole('row', { name: `1 ${title} koncept` })).toBeVisible()

    accept(page)
    await page.getByRole('button', { name: 'Zveřejnit všechny' }).press('Enter')
    await expect(page.getByRole('row', { name: `1 ${title} zveřejněná` })).toBeVisible()
    await expect(
      page.getByRole('row', { name: /Bez popisu .* koncept: .*ticho\.png/ }),
    ).toBeVisible()
    expect(await faultsOn(page, '.desk-page')).toEqual([])
    expect(await overflowOf(page)).toBe(0)

    await page.goto(old)
    await expect(page).toHaveURL(new RegExp(`/aktuality/ze-stareho-webu-${width}$`))
    await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible()
    await expect(page.getByText(/6\.\s(5\.|května)\s2019/).first()).toBeVisible()
    await expect(page.getByRole('img', { name: 'Dům' })).toBeVisible()

    await page.goto('/admin/stary-web')
    await page.getByRole('link', { name: 'stary-web.xml' }).first().click()
    accept(page)
    await page.getByRole('button', { name: 'Vrátit celou dávku' }).press('Enter')
    await expect(page.getByRole('heading', { name: 'stary-web.xml: Vráceno' })).toBeVisible()
    const gone = await page.request.get(old, { maxRedirects: 0 })
    expect(gone.status()).toBe(404)
  })
