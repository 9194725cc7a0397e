import { readFile } from 'node:fs/promises'
import { expect, test } from '@playwright/test'

import { faultsOn, overflowOf, signIn } from './support'

for (const width of [390, 1280])
  test(`an admin hands out what the portal has of a person, then deletes it, at ${width} px`, async ({
    page,
    playwright,
    baseURL,
  }) => {
    const email = `ruzena.${width}@priklad.example`
    const stranger = await playwright.request.newContext({ baseURL })
    const sent = await stranger.post('/api/claims/send', {
      data: {
        ico: '27082440',
        name: 'Růžena Kalinová',
        email,
        message: 'Starám se u nás o údaje v katalogu.',
      },
    })
    expect(sent.status()).toBe(201)
    await page.setViewportSize({ width, height: 844 })
    await signIn(page, 'ada')
    await page.goto('/admin/osobni-udaje')
    const address = page.getByLabel('E-mail člověka')
    await address.fill('nikdo@priklad.example')
    await address.press('Enter')
    await expect(page.getByText('podle tohoto e-mailu nic nemá')).toBeVisible()

    await address.fill(email.toUpperCase())
    await page.getByRole('button', { name: 'Najít' }).click()
    await expect(page.getByText('žádosti o účet: 1')).toBeVisible()
    expect(await overflowOf(page)).toBe(0)
    expect(await faultsOn(page, 'main')).toEqual([])
    const loading = page.waitForEvent('download')
    await page.getByRole('button', { name: 'Stáhnout vše' }).click()
    expect(await readFile(await (await loading).path(), 'utf8')).toContain('Růžena Kalinová')

    await page.getByLabel('Vaše současné heslo').fill('omyl')
    await page.getByRole('button', { name: 'Smazat natrvalo' }).click()
    await expect(page.getByRole('alert').filter({ hasText: 'Heslo' })).toBeVisible()
    await page.getByLabel('Vaše současné heslo').fill('rozcestnik-demo')
    await page.getByLabel('Vaše současné heslo').press('Enter')
    await expect(page.getByText('Údaje jsou smazané.')).toBeVisible()
    await page.getByRole('button', { name: 'Najít' }).click()
    await expect(page.getByText('podle tohoto e-mailu nic nemá')).toBeVisible()
  })
