import { expect, test, type Page } from '@playwright/test'
import { Secret, TOTP } from 'otpauth'

import { signIn } from './support'

const codeOf = (secret: string, steps: number) =>
  TOTP.generate({ secret: Secret.fromBase32(secret), timestamp: Date.now() + steps * 30_000 })

/** Name and password with the keyboard alone. */
const typePassword = async (page: Page, who: string): Promise<void> => {
  await page.goto('/admin/login')
  await page.getByLabel('E-mail').focus()
  await page.keyboard.type(`${who}@demo.test`)
  await page.keyboard.press('Tab')
  await page.keyboard.type('rozcestnik-demo')
  await page.keyboard.press('Enter')
}

/** Sets the second factor up on the page that is open; gives its secret and recovery codes. */
const enrol = async (page: Page) => {
  await page.getByLabel('Vaše současné heslo').fill('jiné')
  await page.getByRole('button', { name: 'Nastavit druhý faktor' }).click()
  await expect(page.getByText(/Tohle nesouhlasí/)).toBeVisible()
  await page.getByLabel('Vaše současné heslo').fill('rozcestnik-demo')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('img', { name: /Obrázek pro ověřovací aplikaci/ })).toBeVisible()
  const secret = (await page.locator('.desk-secret').innerText()).replace(/\s/g, '')
  const app = page.getByRole('link', { name: 'Otevřít v ověřovací aplikaci v tomto telefonu' })
  await expect(app).toHaveAttribute('href', new RegExp(`^otpauth://totp/.*secret=${secret}`))
  await page.getByLabel('Kód z aplikace').fill('000000')
  await page.getByRole('button', { name: 'Potvrdit kód' }).click()
  await expect(page.getByText(/Kód nesouhlasí/)).toBeVisible()
  await page.getByLabel('Kód z aplikace').fill(codeOf(secret, 0))
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { name: 'Uložte si záložní kódy' })).toBeFocused()
  const codes = await page.locator('.desk-recovery code').allInnerTexts()
  expect(codes).toHaveLength(10)
  return { secret, codes }
}

test('a provider turns a second factor on and signs in with it by the keyboard alone', async ({
  page,
}) => {
  await signIn(page, 'petr')
  await page.goto('/admin/account')
  await page.getByRole('link', { name: 'Nastavit druhý faktor' }).click()
  const { secret, codes } = await enrol(page)
  await page.getByRole('link', { name: 'Mám uloženo, pokračovat' }).click()
  await expect(page).toHaveURL(/\/admin$/)

  await page.context().clearCookies()
  await typePassword(page, 'petr')
  const code = page.getByLabel('Kód z aplikace')
  await expect(code).toBeFocused()
  await expect(code).toHaveAttribute('autocomplete', 'one-time-code')
  await expect(code).toHaveAttribute('inputmode', 'numeric')
  await page.keyboard.type('000000')
  await page.keyboard.press('Enter')
  await expect(page.getByText(/Kód nesouhlasí/)).toBeVisible()
  await expect(code).toHaveValue('000000')
  await page.keyboard.type(codeOf(secret, 1))
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/\/admin$/)

  await page.context().clearCookies()
  await typePassword(page, 'petr')
  await page.getByRole('button', { name: /záložní kód/ }).click()
  await page.getByLabel('Záložní kód').fill(String(codes[0]))
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/\/admin$/)
  await page.goto('/admin/druhy-faktor')
  await expect(page.getByText('Záložních kódů zbývá: 9')).toBeVisible()
})

test('where it is required, staff are led to set it up and get in then; an admin resets it', async ({
  browser,
}) => {
  const ada = await (await browser.newContext()).newPage()
  await signIn(ada, 'ada')
  await ada.goto('/admin/druhy-faktor')
  const { secret, codes } = await enrol(ada)
  const setting = { data: { requiresSecondFactor: true } }
  expect((await ada.request.post('/api/globals/security', setting)).status()).toBe(200)

  const karel = await (await browser.newContext()).newPage()
  await typePassword(karel, 'karel')
  await expect(karel).toHaveURL(/\/admin\/druhy-faktor$/)
  await karel.goto('/admin/collections/news')
  await expect(karel).toHaveURL(/\/admin\/druhy-faktor$/)
  await enrol(karel)
  await karel.getByRole('link', { name: 'Mám uloženo, pokračovat' }).click()
  await expect(karel.getByRole('heading', { name: 'Čeká na vás' })).toBeVisible()

  const found = await ada.request.get('/api/users?where[email][equals]=karel@demo.test')
  const { docs } = (await found.json()) as { docs: { id: string }[] }
  await ada.goto(`/admin/collections/users/${docs[0]?.id}`)
  await ada.getByRole('button', { name: 'Zrušit druhý faktor' }).click()
  await ada.getByLabel('Vaše současné heslo').fill('rozcestnik-demo')
  await ada.getByLabel(/záložní kód/).fill(String(codes[0]))
  await ada.getByRole('button', { name: 'Opravdu zrušit' }).click()
  await expect(ada.getByText(/Druhý faktor je zrušen/)).toBeVisible()
  const me = await karel.request.get('/api/users/me')
  expect(await me.json()).toMatchObject({ user: null })
  const back = { data: { requiresSecondFactor: false } }
  expect((await ada.request.post('/api/globals/security', back)).status()).toBe(200)
  expect((await typedIn(karel)).status()).toBe(200)

  // Ada goes without one again, as the other journeys know her.
  const off = { data: { currentPassword: 'rozcestnik-demo', code: codeOf(secret, 1) } }
  expect((await ada.request.post('/api/users/second-factor/off', off)).status()).toBe(200)
})

/** Karel signs in by the password alone. */
const typedIn = (page: Page) =>
  page.request.post('/api/users/login', {
    data: { email: 'karel@demo.test', password: 'rozcestnik-demo' },
  })
