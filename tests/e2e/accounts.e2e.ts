import { expect, test, type Page } from '@playwright/test'

import { firstIn, signIn } from './support'

/** The newest letter to an address, as its text; admins read it. */
const letterTo = async (page: Page, to: string): Promise<string> => {
  const url = `/api/letters?where[to][equals]=${encodeURIComponent(to)}&sort=-createdAt&limit=1`
  const { docs } = (await (await page.request.get(url)).json()) as { docs: { text: string }[] }
  return String(docs[0]?.text)
}

test('an admin creates a person without thinking out a password; she sets her own and signs in', async ({
  page,
  browser,
}) => {
  await signIn(page, 'ada')
  await page.goto('/admin/collections/users/create')
  await expect(page.getByText('Heslo nevymýšlíte')).toBeVisible()
  await expect(page.locator('input[type=password]:visible')).toHaveCount(0)
  await page.locator('#field-email').fill('nova@demo.test')
  await page.locator('#field-name').fill('Nová Koordinátorka')
  await page.locator('#field-role').click()
  await page.getByRole('option', { name: 'Koordinátor' }).click()
  // While the form asks the server about the chosen role, it takes no click.
  await expect(async () => {
    await page.locator('#action-save').click()
    await expect(page).toHaveURL(/collections\/users\/[0-9a-f-]{24,36}/, { timeout: 8_000 })
  }).toPass()
  await expect(page.getByRole('button', { name: 'Poslat pozvánku znovu' })).toBeVisible()

  const [, path] =
    /(\/admin\/reset\/[0-9a-f]{40})/.exec(await letterTo(page, 'nova@demo.test')) ?? []
  const hers = await (await browser.newContext()).newPage()
  // A person reads before she types; the form is ready by then.
  await hers.goto(String(path), { waitUntil: 'networkidle' })
  await hers.locator('#field-password').fill('několik slov za sebou')
  await hers.locator('#field-confirm-password').fill('několik slov za sebou')
  await hers.locator('form button[type=submit]').click()
  await expect(hers).toHaveURL(/\/admin\/login/)
  await hers.locator('#field-email').fill('nova@demo.test')
  await hers.locator('#field-password').fill('několik slov za sebou')
  await hers.locator('form button[type=submit]').click()
  await expect(hers.getByRole('heading', { name: 'Čeká na vás' })).toBeVisible()
})

/** Somebody asks to keep the first organisation of the catalogue. */
const claim = async (page: Page, email: string): Promise<string> => {
  const slug = await firstIn(page.request, 'providers')
  const found = await page.request.get(`/api/providers?where[slug][equals]=${slug}&depth=0`)
  const { docs } = (await found.json()) as { docs: { ico: string }[] }
  const message = 'Jsem ředitelka, zavolejte na naši ústřednu a ověřte si to.'
  const data = { ico: docs[0]?.ico, name: 'Jana Nová', email, message }
  expect((await page.request.post('/api/claims/send', { data })).status()).toBe(201)

  await signIn(page, 'karel')
  const url = `/api/claims?where[email][equals]=${encodeURIComponent(email)}`
  const claims = (await (await page.request.get(url)).json()) as { docs: { id: string }[] }
  return String(claims.docs[0]?.id)
}

test('a coordinator approves a claim in the desk, and who asked is invited', async ({ page }) => {
  const id = await claim(page, 'jana@poskytovatel.test')
  await page.goto(`/admin/collections/claims/${id}`)
  await page.getByRole('button', { name: /Schválit a pozvat/ }).click()
  await expect(page.getByText('Schváleno. Žadateli odejde dopis.')).toBeVisible()
  const answer = await page.request.get(`/api/claims/${id}`)
  expect(await answer.json()).toMatchObject({ state: 'approved', isNewAccount: true })
  await page.reload()
  await expect(page.getByRole('button', { name: /Schválit a pozvat/ })).toHaveCount(0)
})

test('a claim is refused in the desk only with a reason', async ({ page }) => {
  const id = await claim(page, 'kdosi@jinde.test')
  await page.goto(`/admin/collections/claims/${id}`)
  const refuse = page.getByRole('button', { name: /Zamítnout/ })
  await expect(refuse).toBeDisabled()
  await page.getByLabel('Důvod zamítnutí').first().fill('Na ústředně vás neznají.')
  await refuse.click()
  await expect(page.getByText(/Zamítnuto. Žadateli odejde dopis/)).toBeVisible()
  const answer = await page.request.get(`/api/claims/${id}`)
  expect(await answer.json()).toMatchObject({
    state: 'refused',
    reason: 'Na ústředně vás neznají.',
  })
})
