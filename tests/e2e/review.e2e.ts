import { expect, test, type Page } from '@playwright/test'

import { signIn } from './support'

// Two people and two browsers.

/** Opens one of a provider's own published services in the desk and gives its id. */
const openOwn = async (page: Page, at: number): Promise<string> => {
  const me = await page.request.get('/api/users/me')
  const { user } = (await me.json()) as { user: { providers: string[] } }
  const own = `where[provider][equals]=${user.providers[0]}&where[_status][equals]=published`
  const found = await page.request.get(`/api/services?${own}&sort=slug&limit=2&depth=0`)
  const { docs } = (await found.json()) as { docs: { id: string }[] }
  await page.goto(`/admin/collections/services/${docs[at]?.id}`)
  return String(docs[at]?.id)
}

test('a provider hands a change over, a coordinator sees it word by word and approves it', async ({
  browser,
}) => {
  const pavla = await (await browser.newContext()).newPage()
  await signIn(pavla, 'pavla')
  const id = await openOwn(pavla, 0)
  await pavla.locator('#field-summary').fill('Přijedeme i o víkendu.')
  await expect(pavla.locator('.status__value')).toContainText('Změněno')
  await pavla.getByRole('button', { name: 'Odeslat ke schválení' }).click()
  await expect(pavla.getByText('Čeká na schválení')).toBeVisible()

  const karel = await (await browser.newContext()).newPage()
  await signIn(karel, 'karel')
  await karel.goto('/admin')
  await karel.locator('.desk-waiting a[href$="/ke-schvaleni"]').first().click()
  const card = karel.locator('article', { has: karel.locator(`a[href$="${id}"]`) })
  await expect(card.locator('ins').first()).toBeVisible()
  await expect(card).toContainText('víkendu')
  await card.getByRole('button', { name: /Schválit a zveřejnit/ }).click()
  await expect(card).toHaveCount(0)

  const answer = await karel.request.get(`/api/services/${id}?select[summary]=true`)
  expect(await answer.json()).toMatchObject({ summary: 'Přijedeme i o víkendu.' })
})

test('what is returned tells the provider why, and staff cannot return it without a reason', async ({
  browser,
}) => {
  const pavla = await (await browser.newContext()).newPage()
  await signIn(pavla, 'pavla')
  const id = await openOwn(pavla, 1)
  await pavla.request.patch(`/api/services/${id}?draft=true`, { data: { summary: 'Možná.' } })
  await pavla.reload()
  await pavla.getByRole('button', { name: 'Odeslat ke schválení' }).click()
  await expect(pavla.getByText('Čeká na schválení')).toBeVisible()

  const edda = await (await browser.newContext()).newPage()
  await signIn(edda, 'edda')
  await edda.goto('/admin/ke-schvaleni')
  const card = edda.locator('article', { has: edda.locator(`a[href$="${id}"]`) })
  await expect(card.getByRole('button', { name: /Vrátit/ })).toBeDisabled()
  await card.getByLabel('Důvod vrácení').fill('Napište prosím, kdy přijedete.')
  await card.getByRole('button', { name: /Vrátit/ }).click()
  await expect(card).toHaveCount(0)

  await pavla.reload()
  await expect(pavla.getByText('Napište prosím, kdy přijedete.')).toBeVisible()
})
