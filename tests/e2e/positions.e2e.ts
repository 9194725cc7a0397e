import { expect, test, type Page } from '@playwright/test'

import { faultsOn, overflowOf, signIn } from './support'

const sizes = [
  { width: 1280, height: 800 },
  { width: 390, height: 844 },
]
type Provider = { address: { street: string }; location?: [number, number] | null }

const make = async (page: Page, name: string, street: string): Promise<string> => {
  const address = { street, city: 'Jasanov', postcode: '57901' }
  const data = { name, address, _status: 'published' }
  const answer = await page.request.post('/api/providers', { data })
  expect(answer.status()).toBe(201)
  return ((await answer.json()) as { doc: { id: string } }).doc.id
}
const stored = async (page: Page, id: string): Promise<Provider> =>
  (await (await page.request.get(`/api/providers/${id}?depth=0`)).json()) as Provider

for (const viewport of sizes) {
  test(`a coordinator lets addresses give positions and chooses where two fit, ${viewport.width} wide`, async ({
    page,
  }) => {
    const mark = Math.random().toString(36).slice(2, 8)
    await page.setViewportSize(viewport)
    await signIn(page, 'karel')
    const sure = await make(page, `Jistá ${mark}`, 'Husova 18')
    const two = await make(page, `Dvojí ${mark}`, 'Nádražní 12')
    const changed = await make(page, `Změněná ${mark}`, 'Nádražní 12')

    await page.goto('/admin')
    await expect(page.getByRole('link', { name: 'Polohy podle adres' })).toHaveAttribute(
      'href',
      '/admin/polohy',
    )
    await page.goto('/admin/polohy', { waitUntil: 'networkidle' })
    expect([await overflowOf(page), await faultsOn(page, '.desk-page')]).toEqual([0, []])
    await page.screenshot({ path: `test-results/polohy-${viewport.width}.png`, fullPage: true })

    // By the keyboard.
    const fill = page.getByRole('button', { name: /^Doplnit polohy \(\d+\)$/ })
    await fill.focus()
    await page.keyboard.press('Enter')
    await expect(fill).toHaveCount(0)
    expect((await stored(page, sure)).location).toEqual([16.29107, 49.92073])
    await expect(page.getByText('Všechno, co se z adres pozná s jistotou')).toBeVisible()

    // Of two addresses the second; what is written stays.
    const item = (name: string) => page.getByRole('listitem').filter({ hasText: name })
    const offers = item(`Dvojí ${mark}`).getByRole('button')
    await expect(offers).toHaveText([
      'Poloha adresy Nádražní 12, 579 01 Jasanov',
      'Poloha adresy Nádražní 801/12, 579 01 Jasanov',
    ])
    await offers.last().click()
    await expect(item(`Dvojí ${mark}`)).toHaveCount(0)
    const { address, location } = await stored(page, two)
    expect([address.street, location?.[0]]).toEqual(['Nádražní 12', 16.3104])

    // Somebody mended the address meanwhile: nothing is written over it, and the page says so.
    const answer = await page.request.patch(`/api/providers/${changed}`, {
      data: { address: { street: 'Jiná 5', city: 'Jasanov', postcode: '57901' } },
    })
    expect(answer.status()).toBe(200)
    await item(`Změněná ${mark}`).getByRole('button').first().click()
    await expect(page.getByText('Tahle nabídka už neplatí')).toBeVisible()
    expect((await stored(page, changed)).location ?? null).toBeNull()

    // Its link leads to the entry.
    await item(`Změněná ${mark}`).getByRole('link').click()
    await expect(page).toHaveURL(new RegExp(`/admin/collections/providers/${changed}`))
  })
}
