import { expect, test, type Page } from '@playwright/test'

import { faultsOn, overflowOf, signIn } from './support'

type Doc = { id: string; name: string; ico?: string; slug?: string }

/** A provider whom pavla keeps. */
const kept = async (page: Page): Promise<Doc> => {
  const me = await page.request.get('/api/users/me')
  const { user } = (await me.json()) as { user: { providers: string[] } }
  const answer = await page.request.get(`/api/providers/${user.providers[0]}?depth=0`)
  return (await answer.json()) as Doc
}

test('a coordinator sees who keeps what, prints letters, and invites a person of a provider', async ({
  page,
}) => {
  await signIn(page, 'karel')
  const orphan = { name: 'Osiřelá organizace', legalForm: 'association', _status: 'published' }
  const made = await page.request.post('/api/providers', { data: orphan })
  expect(made.status()).toBe(201)
  const { doc } = (await made.json()) as { doc: Doc }

  await page.goto('/admin')
  await expect(page.getByRole('heading', { name: /poskytovatelů nikdo nespravuje/ })).toBeVisible()
  await page
    .getByRole('link', { name: 'Kdo spravuje poskytovatele' })
    .first()
    .click({ force: true })
  await page.goto('/admin/spravci')
  await expect(page.getByRole('link', { name: 'Osiřelá organizace' })).toBeVisible()
  expect(await faultsOn(page, '.desk-page')).toEqual([])
  await page.getByRole('link', { name: 'Dopisy k vytištění' }).click()
  await expect(page.getByText('Dopisů bez adresy')).toBeVisible()
  await expect(page.getByText('/sprava-udaju').first()).toBeVisible()
  await page.emulateMedia({ media: 'print' })
  await expect(page.getByText('Dopisů bez adresy')).toBeHidden()
  await page.emulateMedia({ media: 'screen' })

  await page.goto('/admin/collections/users/create')
  await page.locator('#field-name').fill('Jana Vedoucí')
  await page.locator('#field-email').fill('jana@demo.test')
  await expect(page.locator('#field-role')).toContainText('Poskytovatel')
  await page.locator('#field-providers input').fill('Osiřelá')
  await page.getByRole('option', { name: 'Osiřelá organizace' }).click()
  await page.getByRole('button', { name: 'Uložit' }).click()
  await expect(page.getByRole('button', { name: 'Poslat pozvánku znovu' })).toBeVisible()

  await page.setViewportSize({ width: 390, height: 844 })
  await page.goto(`/admin/collections/providers/${doc.id}`)
  await expect(page.getByText('jana@demo.test')).toBeVisible()
  await page.goto('/admin/spravci')
  await expect(page.getByText('jana@demo.test (pozván, zatím nepřišel)')).toBeVisible()
  expect(await overflowOf(page)).toBe(0)
})

test('a claim of an organisation that is kept already is approved only after asking twice', async ({
  page,
}) => {
  await signIn(page, 'pavla')
  const { id: provider } = await kept(page)
  await signIn(page, 'ada')
  const claims = await page.request.get('/api/claims?where[state][equals]=waiting&depth=0')
  const { docs } = (await claims.json()) as { docs: Doc[] }
  const claim = String(docs[0]?.id)
  await signIn(page, 'karel')
  await page.request.patch(`/api/claims/${claim}`, { data: { provider } })

  await page.goto(`/admin/collections/claims/${claim}`)
  await expect(page.getByText('Kdo organizaci už spravuje')).toBeVisible()
  await expect(page.locator('.desk-claim').getByText('pavla@demo.test')).toBeVisible()
  await page.getByRole('button', { name: /^Schválit a pozvat/ }).click()
  await expect(page.getByText('Opravdu má údaje měnit i žadatel?')).toBeVisible()
  expect(await faultsOn(page, '.desk-claim')).toEqual([])
  await page.getByRole('button', { name: 'Zpět', exact: true }).click()
  await page.setViewportSize({ width: 390, height: 844 })
  await page.getByRole('button', { name: /^Schválit a pozvat/ }).click()
  await page.getByRole('button', { name: 'Ano, schválit' }).click()
  await expect(page.getByText('Schváleno. Žadateli odejde dopis.')).toBeVisible()

  await signIn(page, 'ada')
  const letters = await page.request.get('/api/letters?where[template][equals]=keeperAdded')
  const told = (await letters.json()) as { docs: { to: string }[] }
  expect(told.docs.map(({ to }) => to)).toContain('pavla@demo.test')
})
