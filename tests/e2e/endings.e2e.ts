import { randomUUID } from 'node:crypto'
import { expect, test, type Page } from '@playwright/test'

import { faultsOn, firstIn, overflowOf, signIn } from './support'

/** A public document made by REST; answers its id and the last part of its address. */
const make = async (page: Page, collection: string, data: object) => {
  const answer = await page.request.post(`/api/${collection}`, {
    data: { ...data, _status: 'published' },
  })
  expect(answer.status()).toBe(201)
  const { doc } = (await answer.json()) as { doc: { id: string; slug: string } }
  return doc
}
const typeOf = async (page: Page): Promise<string> => {
  const slug = await firstIn(page.request, 'service-types')
  const answer = await page.request.get(`/api/service-types?where[slug][equals]=${slug}&depth=0`)
  return ((await answer.json()) as { docs: { id: string }[] }).docs[0]?.id ?? ''
}

for (const width of [390, 1280])
  test(`a coordinator ends an organisation, whose services a successor takes over, ${width} wide`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 900 })
    await signIn(page, 'karel')
    const mark = randomUUID().slice(0, 8)
    const old = await make(page, 'providers', { name: `Stará péče ${mark}` })
    const next = await make(page, 'providers', { name: `Nová péče ${mark}` })
    const service = await make(page, 'services', {
      name: `Poradna ${mark}`,
      provider: old.id,
      serviceType: await typeOf(page),
      forms: ['ambulatory'],
    })

    await page.goto(`/admin/collections/providers/${old.id}`)
    await page.getByRole('button', { name: 'Ukončit poskytovatele…' }).click()
    const dialog = page.getByRole('dialog', { name: `Ukončit: Stará péče ${mark}` })
    await expect(dialog).toBeVisible()
    expect(await faultsOn(page, '.desk-dialog')).toEqual([])
    expect(await overflowOf(page)).toBe(0)

    // The wrong turn: services that go over need somebody who takes them.
    await dialog.getByLabel('Kterého dne skončil').fill('2026-01-31')
    await dialog.getByLabel('Převezme je nástupce').check()
    await expect(dialog.getByText(`„Poradna ${mark}“`)).toBeVisible()
    await dialog.getByRole('button', { name: 'Ukončit a zveřejnit' }).click()
    await expect(dialog).toBeVisible()

    await dialog.getByLabel('Nástupce', { exact: true }).selectOption(`Nová péče ${mark}`)
    await dialog.getByLabel('Co si o tom lidé přečtou').fill('Obě organizace se sloučily.')
    await dialog.getByLabel('Co si o tom lidé přečtou').press('Tab')
    await expect(dialog.getByRole('button', { name: 'Ukončit a zveřejnit' })).toBeFocused()
    await page.keyboard.press('Enter')
    await expect(page.getByRole('button', { name: 'Ukončit poskytovatele…' })).toHaveCount(0)

    await page.context().clearCookies()
    await page.goto(`/poskytovatele/${old.slug}`)
    const main = page.getByRole('main')
    await expect(main.getByText('Poskytovatel skončil 31. 1. 2026.')).toBeVisible()
    await expect(main.getByText('Obě organizace se sloučily.')).toBeVisible()
    expect(await faultsOn(page)).toEqual([])
    expect(await overflowOf(page)).toBe(0)
    await main.getByRole('link', { name: `Nová péče ${mark}` }).click()
    await expect(page).toHaveURL(new RegExp(`/poskytovatele/${next.slug}$`))
    await expect(main.getByRole('link', { name: `Stará péče ${mark}` })).toBeVisible()
    await expect(main.getByRole('link', { name: `Poradna ${mark}` })).toBeVisible()
    await main.getByRole('link', { name: `Poradna ${mark}` }).click()
    await expect(page).toHaveURL(new RegExp(`/sluzby/${service.slug}$`))
  })
