import { expect, test, type Page } from '@playwright/test'

import { faultsOn, overflowOf, signIn } from './support'

const pictures = process.env.E2E_PICTURES
const picture = async (page: Page, name: string): Promise<void> => {
  if (pictures) await page.screenshot({ path: `${pictures}/${name}.png`, fullPage: true })
}

for (const { width, height } of [
  { width: 390, height: 844 },
  { width: 1280, height: 900 },
])
  test(`somebody leafs through the months and takes a poster along, at ${width} pixels`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height })
    // In the middle of the month after this one: there on every day of the year.
    const now = new Date()
    const startsAt = new Date(Date.UTC(now.getFullYear(), now.getMonth() + 1, 15, 9)).toISOString()
    const title = `Odpoledne na zahradě ${width} ${now.getTime()}`
    await signIn(page, 'karel')
    await page.request.post('/api/events', {
      data: { title, kind: 'meeting', occurrences: [{ startsAt }], _status: 'published' },
    })
    await page.context().clearCookies()

    await page.goto('/akce')
    await page.getByRole('link', { name: 'Po měsících' }).click()
    await expect(page.getByRole('link', { name: 'Po měsících' })).toHaveAttribute(
      'aria-current',
      'true',
    )
    await page.getByRole('link', { name: /^Další/ }).click()
    const entry = page.getByRole('link', { name: title })
    await expect(entry).toBeVisible()
    expect([await overflowOf(page), await faultsOn(page)]).toEqual([0, []])
    await picture(page, `month-${width}`)
    await page.getByRole('link', { name: 'Setkání', exact: true }).click()
    await expect(entry).toBeVisible()
    await page.getByRole('link', { name: 'Konference', exact: true }).click()
    await expect(entry).toHaveCount(0)
    await page.goBack()

    await entry.click()
    const poster = page.getByRole('link', { name: 'Plakát k vytištění (PDF)' })
    const answer = await page.request.get(String(await poster.getAttribute('href')))
    expect([answer.status(), answer.headers()['content-type']]).toEqual([200, 'application/pdf'])
    await page.goto('/akce?mesic=2027-13')
    await expect(page.getByText('mesic=2027-13')).toBeVisible()
  })
