import { expect, test } from '@playwright/test'

import { faultsOn, signIn } from './support'

for (const width of [1366, 390])
  test(`a clerk finds what she wrote, by the start page, a filter and words of its text, ${width} wide`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 768 })
    await signIn(page, 'edda')
    const text = `Pečující z Dolních Buků ${width}`
    const made = await page.request.post('/api/news', {
      data: { title: `Setkání ${width}`, summary: text, _status: 'published' },
    })
    const { doc } = (await made.json()) as { doc: { id: string } }
    const change = { summary: `${text} zveme na kávu` }
    await page.request.patch(`/api/news/${doc.id}?draft=true`, { data: change })

    await page.goto('/admin')
    const heading = page.getByRole('heading', { name: 'Rozepsané', exact: true })
    const begun = page.locator('section').filter({ has: heading })
    await expect(begun.getByRole('link', { name: `Setkání ${width}` })).toBeVisible()
    await expect(begun).toContainText('na webu, změny čekají na zveřejnění')

    await page.goto('/admin/collections/news')
    const filters = page.getByRole('navigation', { name: 'Ukázat jen' })
    await filters.getByRole('link', { name: 'Moje' }).click()
    await expect(page).toHaveURL(/where/)
    const rows = page.locator('.collection-list table tbody tr')
    await expect(rows.filter({ hasText: `Setkání ${width}` })).toHaveCount(1)
    await filters.getByRole('link', { name: 'Čeká na překlad' }).click()
    await expect(rows.filter({ hasText: `Setkání ${width}` })).toHaveCount(1)
    await filters.getByRole('link', { name: 'Všechno' }).click()
    await expect(page).not.toHaveURL(/where/)
    await page.goto(
      `/admin/collections/news?search=${encodeURIComponent(`PECUJICI buku ${width}`)}`,
    )
    await expect(rows).toHaveCount(1)
    await expect(rows).toContainText(`Setkání ${width}`)

    await page.goto(`/admin/collections/news/${doc.id}/versions`)
    const versions = page.getByRole('table')
    await expect(versions.getByRole('row').nth(1)).toContainText('nynější koncept')
    await expect(versions.getByRole('row').nth(2)).toContainText('teď na webu')
    await expect(versions.getByRole('row').nth(1)).toContainText('Edda')
    expect(await faultsOn(page, '.versions')).toEqual([])
    await versions.getByRole('link').first().click()
    await expect(page.getByRole('button', { name: 'Vrátit tuto verzi' })).toBeVisible()
    await expect(page.getByText('Shrnutí').first()).toBeVisible()
  })
