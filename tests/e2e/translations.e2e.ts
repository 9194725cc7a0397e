import { expect, test, type Page } from '@playwright/test'

import { faultsOn, overflowOf, signIn } from './support'

const inOrder = async (page: Page, part: string): Promise<void> => {
  expect([await overflowOf(page), await faultsOn(page, part)]).toEqual([0, []])
}

/** A text of a news with one paragraph. */
const paragraph = (text: string) => ({
  root: {
    type: 'root',
    format: '',
    indent: 0,
    version: 1,
    direction: 'ltr',
    children: [
      {
        type: 'paragraph',
        format: '',
        indent: 0,
        version: 1,
        direction: 'ltr',
        children: [
          { type: 'text', text, format: 0, detail: 0, mode: 'normal', style: '', version: 1 },
        ],
      },
    ],
  },
})

for (const width of [1366, 390])
  test(`a clerk finds what is not translated, translates it beside the Czech, and learns when that changes, ${width} wide`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 844 })
    await signIn(page, 'edda')
    const title = `Beseda ${Math.random().toString(36).slice(2, 8)}`
    const made = await page.request.post('/api/news', {
      data: {
        title,
        summary: 'Sejdeme se v klubovně ve středu.',
        body: paragraph('Zveme pečující i jejich blízké.'),
        publishedAt: '2026-05-04T08:00:00Z',
        _status: 'published',
      },
    })
    const { doc } = (await made.json()) as { doc: { id: string } }
    const row = page.locator('.desk-translations tbody tr').filter({ hasText: title })

    await page.goto('/admin/preklady')
    await page.getByRole('link', { name: 'Ukrajinština' }).click()
    await page.getByRole('link', { name: /^Aktuality, Nepřeloženo: \d+$/ }).click()
    await expect(page.getByRole('heading', { name: 'Aktuality: Nepřeloženo' })).toBeVisible()
    await expect(row).toContainText('Nepřeloženo')
    await inOrder(page, '.desk-page')

    // The Czech of the field that she is in stands below, of the text too.
    await row.getByRole('link', { name: title }).click()
    const czech = page.getByRole('complementary', { name: 'Česky' })
    const name = page.locator('#field-title')
    await expect(name).toHaveValue('')
    await name.click()
    await expect(czech).toContainText(title)
    await page.keyboard.type('Розмова')
    await page.locator('#field-summary').click()
    await expect(czech).toContainText('Sejdeme se v klubovně ve středu.')
    const text = page.locator('.rich-text-lexical [contenteditable=true]').first()
    await text.click()
    await expect(czech).toContainText('Zveme pečující i jejich blízké.')
    await page.keyboard.type('Запрошуємо.')
    await inOrder(page, '.desk-czech')
    await expect(async () => {
      const saved = await page.request.get(
        `/api/news/${doc.id}?draft=true&depth=0&locale=uk&fallback-locale=null`,
      )
      const { title: own, body } = (await saved.json()) as { title: string; body: unknown }
      expect([own, JSON.stringify(body).includes('Запрошуємо.')]).toEqual(['Розмова', true])
    }).toPass()

    await page.goto('/admin/preklady?jazyk=uk&druh=news&stav=partly')
    await expect(row).toContainText('Shrnutí')

    // A colleague changes the Czech: it is told, and what exactly.
    await signIn(page, 'ada')
    const now = await page.request.get(`/api/news/${doc.id}?draft=true&depth=0&locale=cs`)
    const { updatedAt } = (await now.json()) as { updatedAt: string }
    const changed = await page.request.patch(`/api/news/${doc.id}?draft=true&locale=cs`, {
      data: { title: `${title} v novém čase`, revision: updatedAt },
    })
    expect(changed.status()).toBe(200)
    await signIn(page, 'edda')
    await page.goto('/admin/preklady?jazyk=uk&druh=news&stav=stale')
    await expect(row).toContainText('Čeština se změnila')
    await row.getByRole('link', { name: /^Co se změnilo: Titulek/ }).click()
    await expect(page.locator('.desk-version ins')).toContainText('v novém čase')
    await page.goBack()

    // The session ends; she is told, signs in and goes on.
    await page.context().clearCookies()
    await row.getByRole('button', { name: /^Překlad platí/ }).click()
    await expect(page.getByText('Nejdřív se přihlaste.')).toBeVisible()
    await signIn(page, 'edda')
    await row.getByRole('button', { name: /^Překlad platí/ }).press('Enter')
    await expect(page.getByText('Zapsáno: překlad platí.')).toBeVisible()
    await expect(row).toHaveCount(0)
  })

test('on a telephone the Czech stands above the bar by which a provider hands over', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await signIn(page, 'pavla')
  const me = await page.request.get('/api/users/me?depth=0')
  const { user } = (await me.json()) as { user: { providers: string[] } }
  const own = `where[provider][equals]=${user.providers[0]}&depth=0&limit=1`
  const services = await page.request.get(`/api/services?${own}`)
  const { docs } = (await services.json()) as { docs: { id: string }[] }
  await page.goto(`/admin/collections/services/${docs[0]?.id}?locale=uk`)
  const czech = page.getByRole('complementary', { name: 'Česky' })
  await expect(async () => {
    await page.locator('#field-name').blur()
    await page.locator('#field-name').click({ timeout: 2_000 })
    await expect(czech).toBeVisible({ timeout: 2_000 })
  }).toPass()
  const [box, bar] = await Promise.all([
    czech.boundingBox(),
    page.locator('.desk-hand-over').boundingBox(),
  ])
  expect(Number(box?.y) + Number(box?.height)).toBeLessThanOrEqual(Number(bar?.y))
  await inOrder(page, '.desk-czech')
})
