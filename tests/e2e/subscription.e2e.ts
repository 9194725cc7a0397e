import { expect, test, type APIRequestContext, type Page } from '@playwright/test'

import { faultsOn, overflowOf, signIn } from './support'

const pictures = process.env.E2E_PICTURES
const picture = async (page: Page, name: string): Promise<void> => {
  if (pictures) await page.screenshot({ path: `${pictures}/${name}.png`, fullPage: true })
}

/** The letters to somebody as they wait in the outbox, oldest first. */
const lettersTo = async (request: APIRequestContext, email: string) => {
  const data = { email: 'ada@demo.test', password: 'rozcestnik-demo' }
  await request.post('/api/users/login', { data })
  const answer = await request.get(`/api/letters?where[to][equals]=${email}&sort=createdAt`)
  const { docs } = (await answer.json()) as { docs: { text: string; html: string }[] }
  return docs
}

test.describe('a reader without script on a telephone', () => {
  test.use({ javaScriptEnabled: false, viewport: { width: 390, height: 844 } })

  test('mends her form, confirms, changes and ends, and the used link says so', async ({
    page,
    playwright,
  }) => {
    const { baseURL, extraHTTPHeaders } = test.info().project.use
    const request = await playwright.request.newContext({ baseURL, extraHTTPHeaders })
    const email = 'ctenarka.bez.skriptu@priklad.example'
    await page.goto('/aktuality')
    await page.getByRole('link', { name: 'Novinky e-mailem' }).click()
    await expect(page.getByLabel('Všechny aktuality')).toBeChecked()
    expect(await overflowOf(page)).toBe(0)
    await picture(page, 'odber-390')

    await page.getByLabel('Všechny aktuality').uncheck()
    await page.getByText('Jen některé druhy akcí').click()
    await page.getByLabel(/Každý den/).check()
    await page.getByLabel('E-mail').fill('ctenarka.bez.skriptu')
    await page.getByRole('button', { name: 'Odebírat novinky' }).click()
    const summary = page.getByRole('alert')
    await expect(summary.getByRole('link')).toHaveCount(2)
    await expect(page.getByLabel('E-mail')).toHaveValue('ctenarka.bez.skriptu')
    await expect(page.getByLabel(/Každý den/)).toBeChecked()
    expect(await overflowOf(page)).toBe(0)
    await picture(page, 'odber-chyby-390')

    await page.getByText('Jen některé druhy akcí').click()
    await page.getByLabel('Kurz', { exact: true }).check()
    await page.getByLabel('E-mail').fill(email)
    await page.getByRole('button', { name: 'Odebírat novinky' }).click()
    await expect(page.getByText('Ještě odběr potvrďte')).toBeVisible()
    await picture(page, 'odber-poslano-390')

    const [letter] = await lettersTo(request, email)
    const link = /\/odber\/[\w-]{43}/.exec(String(letter?.text))?.[0] ?? ''
    await page.goto(link)
    await page.goto(link)
    await expect(page.getByRole('button', { name: 'Potvrdit odběr' })).toBeVisible()
    await picture(page, 'odber-potvrdit-390')
    await page.getByRole('button', { name: 'Potvrdit odběr' }).click()
    await expect(page.getByText('novinky vám budou chodit')).toBeVisible()
    await expect(page.getByLabel('Kurz', { exact: true })).toBeChecked()
    expect(await overflowOf(page)).toBe(0)
    await picture(page, 'odber-muj-390')

    await page.getByLabel('Kurz', { exact: true }).uncheck()
    await page.getByRole('button', { name: 'Uložit změny' }).click()
    await expect(page.getByRole('alert')).toBeVisible()
    await page.getByLabel('Plány, ke kterým se můžete vyjádřit').check()
    await page.getByRole('button', { name: 'Uložit změny' }).click()
    await expect(page.getByText('Změny jsou uložené.')).toBeVisible()
    await page.getByRole('button', { name: 'Ukončit odběr' }).click()
    await expect(page.getByText('vaše adresa smazaná')).toBeVisible()
    await page.goto(link)
    await expect(page.getByText('Takový odběr tu není')).toBeVisible()
    expect(await lettersTo(request, email)).toEqual([])
    await request.dispose()
  })
})

test.describe('with a keyboard at a table', () => {
  test.use({ viewport: { width: 1280, height: 800 } })

  test('a reader asks in Ukrainian, and staff see the count without the address', async ({
    page,
    playwright,
  }) => {
    const { baseURL, extraHTTPHeaders } = test.info().project.use
    const request = await playwright.request.newContext({ baseURL, extraHTTPHeaders })
    const email = 'klavesnice@priklad.example'
    await page.goto('/uk/odber')
    await page.getByLabel('Усі новини').focus()
    await page.keyboard.press('Space')
    await page.getByLabel('Електронна адреса').focus()
    await page.keyboard.type(email)
    expect(await faultsOn(page)).toEqual([])
    await picture(page, 'odber-uk-1280')
    await page.keyboard.press('Enter')
    await expect(page.getByText('Ще підтвердьте підписку')).toBeVisible()
    const [letter] = await lettersTo(request, email)
    const link = /\/uk\/odber\/[\w-]{43}/.exec(String(letter?.text))?.[0] ?? ''
    await page.goto(link)
    await page.getByRole('button', { name: 'Підтвердити підписку' }).focus()
    await page.keyboard.press('Enter')
    await expect(page.getByText('новини надходитимуть')).toBeVisible()
    expect(await faultsOn(page)).toEqual([])
    await picture(page, 'odber-muj-uk-1280')

    await signIn(page, 'edda')
    await page.goto('/admin/collections/news')
    const counts = page.getByText('Lidé, kteří odebírají novinky e-mailem')
    await counts.click()
    await expect(page.getByText('aktuality: 1')).toBeVisible()
    await expect(page.getByText(email)).toHaveCount(0)
    await picture(page, 'odber-desk-1280')
    await request.dispose()
  })
})
