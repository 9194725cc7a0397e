import { expect, test, type Page } from '@playwright/test'

import { faultsOn, overflowOf } from './support'

// The header's search, on a telephone and without script.
test.use({ viewport: { width: 390, height: 800 }, javaScriptEnabled: false })

/** Types words into the search behind the link of the header. */
const search = async (page: Page, words: string): Promise<void> => {
  await page.goto('/')
  await page.getByRole('banner').getByRole('link', { name: 'Hledat' }).click()
  await page.getByRole('searchbox', { name: 'Co hledáte' }).fill(words)
  await page.getByRole('button', { name: 'Hledat' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(`Hledání: ${words}`)
}
const firstKind = (page: Page) => page.getByRole('main').getByRole('heading', { level: 2 }).first()
const sectionOf = (page: Page, name: RegExp) => page.getByRole('region', { name })

test('words of violence are answered by whom to call, the situation, then services', async ({
  page,
}) => {
  await search(page, 'manzel me bije')
  const box = page.getByRole('note').first()
  await expect(box.getByRole('link', { name: /116\s?006/ })).toHaveAttribute('href', 'tel:116006')
  await expect(firstKind(page)).toHaveText(/^Životní situace/)
  await expect(page.getByRole('main').getByRole('heading', { level: 2 }).nth(1)).toHaveText(
    /^Služby/,
  )
})

test('the kind that somebody names stands first', async ({ page }) => {
  await search(page, 'dotace projekt')
  await expect(firstKind(page)).toHaveText(/^Projekty/)
  await page
    .getByRole('navigation', { name: 'Druh výsledků' })
    .getByText(/^Projekty/)
    .click()
  await expect(page).toHaveURL(/druh=projekty/)
  await expect(page.getByRole('main').getByRole('heading', { level: 2 })).toHaveCount(1)
})

test('a project is found by the last part of its registration number and by all of it', async ({
  page,
}) => {
  for (const number of ['0011870', 'CZ.03.2.63/0.0/0.0/15_007/0011870']) {
    await search(page, number)
    await expect(page.getByText('Nalezen 1 výsledek')).toBeVisible()
    await expect(sectionOf(page, /^Projekty/).getByRole('listitem')).toHaveCount(1)
  }
  await sectionOf(page, /^Projekty/)
    .getByRole('link')
    .click()
  await expect(page.getByText('CZ.03.2.63/0.0/0.0/15_007/0011870').first()).toBeVisible()
})

test('an illness leads to the services for it', async ({ page }) => {
  await search(page, 'alzheimer')
  await expect(
    sectionOf(page, /^Služby/)
      .getByRole('link')
      .first(),
  ).toBeVisible()
})

test('words in vain lead on, and so does an address in vain', async ({ page }) => {
  await search(page, 'xyzxyzxyz')
  await expect(
    page.getByRole('main').getByRole('link', { name: 'Životní situace' }),
  ).toHaveAttribute('href', '/situace')
  await page.goto('/projekty/domaci-nasili')
  await expect(page.getByRole('searchbox', { name: 'Zkuste ji najít' })).toHaveValue(
    'domaci nasili',
  )
  await page.getByRole('button', { name: 'Hledat' }).click()
  await expect(firstKind(page)).toHaveText(/^Životní situace/)
})

test('a correction is offered as a link with an answer of its own', async ({ page }) => {
  await search(page, 'pečvtelská')
  await page.getByRole('link', { name: /^Mysleli jste/ }).click()
  await expect(
    sectionOf(page, /^Služby/)
      .getByRole('link')
      .first(),
  ).toBeVisible()
})

test('a kind has its pages, with what was looked for marked', async ({ page }) => {
  await page.goto('/hledat?q=pomoc&druh=sluzby')
  await expect(page.getByRole('main').locator('mark').first()).toHaveText(/^pomo/i)
  await page
    .getByRole('navigation', { name: 'Stránkování' })
    .getByRole('link', { name: /\b2$/ })
    .click()
  await expect(page).toHaveURL(/druh=sluzby&strana=2/)
  await expect(
    sectionOf(page, /^Služby/)
      .getByRole('listitem')
      .first(),
  ).toBeVisible()
})

test.describe('in every language', () => {
  test.use({ javaScriptEnabled: true })

  for (const path of ['/hledat', '/en/hledat', '/uk/hledat'])
    for (const words of ['manzel me bije', 'xyzxyzxyz'])
      test(`${path} for “${words}” has no faults and no width beyond the window`, async ({
        page,
      }) => {
        await page.goto(`${path}?q=${encodeURIComponent(words)}`)
        expect([await faultsOn(page), await overflowOf(page)]).toEqual([[], 0])
      })
})
