import { expect, test } from '@playwright/test'

import { faultsOn, linkTo, overflowOf, signIn } from './support'

test.describe.configure({ mode: 'serial' })

const sizes = [
  { width: 1366, height: 768, person: 'pavla' },
  { width: 390, height: 844, person: 'petr' },
]

for (const { person, ...viewport } of sizes)
  test.describe(`at ${viewport.width} pixels`, () => {
    test.use({ viewport })

    test('the page shows all in reach, without faults and nothing sideways', async ({ page }) => {
      await page.goto(await linkTo(page, person))
      const article = page.getByRole('article').first()
      for (const part of ['Kontakty', 'Volná místa', 'Co služba dělá', 'Kapacita'])
        await expect(article.getByRole('heading', { name: part })).toBeVisible()
      expect(await overflowOf(page)).toBe(0)
      expect(await faultsOn(page)).toEqual([])
      await page.screenshot({ path: `test-results/letter-${viewport.width}.png` })
    })

    test('nonsense is told at its box and nothing typed is lost', async ({ page }) => {
      await page.goto(await linkTo(page, person))
      const article = page.getByRole('article').first()
      await article.getByText('Něco je jinak').last().click()
      await article.getByLabel('Co je jinak').fill('V srpnu máme zavřeno.')
      await article.locator('summary').first().press('Enter')
      const phone = article.getByLabel('Telefon', { exact: true }).first()
      await phone.fill('linka 12')
      await phone.press('Enter')
      await expect(page.getByRole('alert')).toContainText('Nic z toho, co jste napsali')
      await expect(phone).toHaveValue('linka 12')
      await expect(article.getByLabel('Co je jinak')).toHaveValue('V srpnu máme zavřeno.')
      await page.getByRole('alert').getByRole('link').click()
      await expect(phone).toBeFocused()
      expect(await overflowOf(page)).toBe(0)
      expect(await faultsOn(page)).toEqual([])
      await page.screenshot({ path: `test-results/letter-fault-${viewport.width}.png` })
    })

    test('without a connection the form stays and says so', async ({ page }) => {
      await page.goto(await linkTo(page, person))
      const article = page.getByRole('article').first()
      await article.getByText('Něco je jinak').first().click()
      const phone = article.getByLabel('Telefon', { exact: true }).first()
      await phone.fill('585 562 110')
      await page.context().setOffline(true)
      await article.getByRole('button', { name: 'Poslat úřadu' }).first().click()
      await expect(article.getByRole('alert')).toContainText('Neodesláno: není spojení')
      await expect(phone).toHaveValue('585 562 110')
      await page.context().setOffline(false)
    })

    test('three taps change a telephone; sent again or gone back it is said once', async ({
      page,
    }) => {
      const link = await linkTo(page, person)
      await page.goto(link)
      const article = page.getByRole('article').first()
      const title = String(await article.getByRole('heading', { level: 2 }).textContent())
      const change = async () => {
        await article.getByText('Něco je jinak').first().click()
        const phone = article.getByLabel('Telefon', { exact: true }).first()
        await phone.click()
        await phone.fill('585 562 110')
        await article.getByRole('button', { name: 'Poslat úřadu' }).first().click()
        await expect(page.getByText('Odesláno, děkujeme')).toBeVisible()
      }
      await change()
      await expect(article.getByText(/Čeká to na úřad/)).toBeVisible()
      await page.screenshot({ path: `test-results/letter-sent-${viewport.width}.png` })
      await page.goBack()
      await page.goto(link)
      await change()

      await signIn(page, 'karel')
      await page.goto('/admin/ke-schvaleni')
      const card = page.getByRole('article', { name: title })
      await expect(card).toHaveCount(1)
      await expect(card.locator('ins')).toContainText('110')
      await page.screenshot({ path: `test-results/letter-queue-${viewport.width}.png` })
      await card.getByRole('button', { name: /Schválit a zveřejnit/ }).click()
      await expect(card).toHaveCount(0)
      await page.context().clearCookies()
      await page.goto(link)
      await expect(
        page.getByRole('article', { name: title }).getByText(/Potvrzeno \d/),
      ).toBeVisible()
    })
  })
