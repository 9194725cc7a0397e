import { expect, test, type Page } from '@playwright/test'

import { faultsOn, openPanel, publish, signIn } from './support'

const statusOf = async (page: Page, id: string | undefined) =>
  (
    (await (await page.request.get(`/api/news/${id}?draft=true&depth=0`)).json()) as {
      _status: string
    }
  )._status

for (const width of [1366, 390])
  test(`a clerk sees what will be public before it is, turns back and publishes by keyboard, ${width} wide`, async ({
    page,
    request,
  }) => {
    await page.setViewportSize({ width, height: 768 })
    await signIn(page, 'edda')
    const made = await page.request.post('/api/news?draft=true', {
      data: { title: `Nová poradna ${width}`, summary: 'Radíme od pondělí.' },
    })
    const { doc } = (await made.json()) as { doc: { id: string } }
    await page.goto(`/admin/collections/news/${doc.id}`)
    await expect(page.locator('#field-slug')).toHaveValue(`nova-poradna-${width}`)

    const button = page.locator('#action-save')
    const panel = await openPanel(page, async () => {
      await button.focus()
      await page.keyboard.press('Enter')
    })
    await expect(panel).toContainText(`/aktuality/nova-poradna-${width}`)
    await expect(panel).toContainText('„Text“ je prázdné.')
    await expect(panel).toContainText('Není přeloženo do ukrajinštiny')
    await expect(panel).toContainText('úvodní stránka, dokud je mezi 3 nejnovějšími aktualitami')
    const confirm = panel.getByRole('button', { name: 'Zveřejnit', exact: true })
    await expect(confirm).toBeFocused()
    await expect(confirm).toBeInViewport()
    expect(await faultsOn(page, '.desk-panel')).toEqual([])
    const sideways = await panel.evaluate((dialog) => [
      Math.max(0, dialog.getBoundingClientRect().right - window.innerWidth),
      ...[dialog, ...dialog.children].map((each) => each.scrollWidth - each.clientWidth),
    ])
    expect(sideways).toEqual(sideways.map(() => 0))

    await page.keyboard.press('Escape')
    await expect(panel).toHaveCount(0)
    await expect(button).toBeFocused()
    expect(await statusOf(page, doc.id)).toBe('draft')

    await page.locator('#field-subtitle').fill('Psáno těsně předtím')
    await button.focus()
    await page.keyboard.press('Enter')
    await expect(panel).toContainText('hledání na portálu')
    await page.keyboard.press('Enter')
    const link = page.getByRole('link', { name: 'Otevřít stránku' })
    await expect(link).toHaveAttribute('href', `/aktuality/nova-poradna-${width}`)
    const seen = await (await request.get(`/aktuality/nova-poradna-${width}`)).text()
    expect(seen).toContain('Psáno těsně předtím')

    await page.locator('#field-summary').fill(`Radíme od soboty ${width}.`)
    await openPanel(page)
    await expect(panel).toContainText('Na webu už to je')
    await expect(panel.getByRole('region', { name: 'Co se na webu změní' })).toHaveText(
      /Co se na webu změníShrnutí$/,
    )
    await panel.getByRole('button', { name: 'Zpět k úpravám' }).click()
    await expect(page.locator('#field-summary')).toHaveValue(`Radíme od soboty ${width}.`)
    expect(await (await request.get('/aktuality')).text()).not.toContain(`od soboty ${width}`)
    await publish(page)
    await expect
      .poll(async () => (await request.get('/aktuality')).text())
      .toContain(`Radíme od soboty ${width}.`)
  })

test('what cannot be published says why in the panel and at its field, and is kept', async ({
  page,
}) => {
  await signIn(page, 'edda')
  const made = await page.request.post('/api/news?draft=true', { data: { title: 'Bez shrnutí' } })
  const { doc } = (await made.json()) as { doc: { id: string } }
  await page.goto(`/admin/collections/news/${doc.id}`)
  const panel = await openPanel(page)
  await expect(panel.getByRole('region', { name: 'Bez toho to zveřejnit nepůjde' })).toContainText(
    'Shrnutí: Tohle pole je třeba vyplnit.',
  )
  await expect(panel.getByRole('button', { name: 'Zpět k úpravám' })).toBeFocused()
  await panel.getByRole('button', { name: 'Zveřejnit', exact: true }).click()
  await expect(page.locator('.field-type.textarea.error')).toBeVisible()
  await expect(page.getByRole('link', { name: 'Otevřít stránku' })).toHaveCount(0)
  expect(await statusOf(page, doc.id)).toBe('draft')

  await page.locator('#field-summary').fill('Už je tu.')
  await publish(page)
  await expect(page.getByRole('link', { name: 'Otevřít stránku' })).toBeVisible()
})
