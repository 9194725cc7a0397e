import { expect, test, type APIRequestContext, type Page } from '@playwright/test'

import { formatDate } from '../../src/lib/formatDate'
import { firstIn, signIn } from './support'

const staff = async (
  playwright: { request: { newContext: (options: object) => Promise<APIRequestContext> } },
  baseURL: string | undefined,
): Promise<APIRequestContext> => {
  const context = await playwright.request.newContext({
    baseURL,
    extraHTTPHeaders: { Origin: String(baseURL) },
  })
  await context.post('/api/users/login', {
    data: { email: 'ada@demo.test', password: 'rozcestnik-demo' },
  })
  return context
}

/** The link in the newest confirmation letter, as it waits in the outbox. */
const linkIn = async (admin: APIRequestContext): Promise<string> => {
  const where = 'where[template][equals]=confirmation&where[to][equals]=pavla@demo.test'
  const answer = await admin.get(`/api/letters?${where}&sort=-createdAt&limit=1`)
  const { docs } = (await answer.json()) as { docs: { text: string }[] }
  const [link = ''] = /\/overeni\/[\w-]+/.exec(String(docs[0]?.text)) ?? []
  return link
}
const sealOf = async (page: Page, path: string) => {
  await page.goto(path)
  return page.getByText(/Ověřeno|neověřeny/).first()
}

test('a provider confirms from her letter by one button, and the public sees today’s date', async ({
  page,
  playwright,
  baseURL,
}) => {
  const link = await linkIn(await staff(playwright, baseURL))
  await page.goto(link)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Platí, co o vás portál říká?')
  const button = page.getByRole('button', { name: /^Údaje platí/ })
  const entry = page.getByRole('article').filter({ has: button }).first()
  const name = String(await entry.getByRole('heading', { level: 2 }).textContent())
  const path = String(await entry.locator('a[href^="/sluzby/"]').last().getAttribute('href'))
  const today = `Ověřeno ${formatDate('cs', new Date())}`
  await expect(await sealOf(page, path)).not.toHaveText(today)

  await page.goto(link)
  await page.getByRole('button', { name: `Údaje platí: ${name}` }).click()
  await expect(page.getByText('Hotovo, děkujeme')).toBeVisible()
  await expect(await sealOf(page, path)).toContainText(today)
})

test('a link of a letter that was cut off says what to do, and is not kept anywhere', async ({
  page,
  playwright,
  baseURL,
}) => {
  const link = await linkIn(await staff(playwright, baseURL))
  const answer = await page.goto(link.slice(0, -4))
  await expect(page.getByText('Tento odkaz neznáme')).toBeVisible()
  expect(answer?.headers()).toMatchObject({
    'cache-control': 'private, no-store',
    'referrer-policy': 'no-referrer',
  })
})

test('a coordinator sees how the verification goes and writes to the rest', async ({ page }) => {
  await signIn(page, 'karel')
  await page.goto('/admin/overovani')
  await expect(page.getByRole('heading', { name: /Po termínu/ })).toBeVisible()
  await page.getByRole('button', { name: 'Poslat zbytku' }).click()
  await page.getByRole('button', { name: 'Ano, poslat' }).click()
  await expect(page.locator('.desk-send-rest [role=status]')).not.toBeEmpty()
})

test('a visitor reports a mistake by keyboard, without an account; what she typed survives an error', async ({
  page,
  request,
}) => {
  const slug = await firstIn(request, 'services')
  await page.goto(`/sluzby/${slug}/nahlasit-chybu`)
  await page.getByRole('radio', { name: 'Údaj neplatí' }).focus()
  await page.keyboard.press('Space')
  await page.keyboard.press('Tab')
  await page.keyboard.type('Krátké')
  await page.keyboard.press('Tab')
  await page.keyboard.type('lucie@priklad.example')
  await page.keyboard.press('Enter')
  await expect(page.getByText('Opravte prosím označená políčka')).toBeVisible()
  await expect(page.getByLabel('Popište to')).toBeFocused()
  await expect(page.getByLabel('Popište to')).toHaveValue('Krátké')

  await page.keyboard.press('End')
  await page.keyboard.type(': telefon už neplatí, volala jsem dvakrát.')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await expect(page.locator('[data-report-status]')).toContainText('Děkujeme')

  await signIn(page, 'karel')
  await page.goto('/admin/collections/mistakes')
  // The list puts its own question into the address when it is ready, which takes a press before that back.
  await expect(async () => {
    await page.locator('table tbody tr a').first().click({ timeout: 2_000 })
    await expect(page).toHaveURL(/\/mistakes\/[\w-]+/, { timeout: 5_000 })
  }).toPass()
  await expect(page.getByText('telefon už neplatí, volala jsem dvakrát')).toBeVisible()
  await page.locator('.desk-answer textarea').fill('Telefon jsme opravili.')
  await page.getByRole('button', { name: 'Odpovědět' }).click()
  await expect(page.getByRole('button', { name: 'Odpovědět' })).toHaveCount(0)
})

test('without script the report goes by mail, with the name of the entry filled in', async ({
  browser,
  request,
  baseURL,
}) => {
  const slug = await firstIn(request, 'services')
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL })
  const page = await context.newPage()
  await page.goto(`/sluzby/${slug}/nahlasit-chybu`)
  await expect(page.locator('form[data-report]')).toBeHidden()
  const mail = page.locator('main a[href^="mailto:"]')
  await expect(mail).toHaveAttribute('href', /subject=Chyba/)
})
