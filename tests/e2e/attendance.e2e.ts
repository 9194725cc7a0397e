import { expect, test } from '@playwright/test'
import { extractText, getDocumentProxy } from 'unpdf'

import { faultsOn, overflowOf, signIn } from './support'

const slug = 'kurz-pece-a-spanek'

for (const width of [390, 1280])
  test(`an organiser adds who just came, writes hours, and hands out a true certificate, at ${width} px`, async ({
    page,
  }) => {
    const name = `Helena Zvonková ${width}`
    await page.setViewportSize({ width, height: 844 })
    await signIn(page, 'karel')
    const found = await page.request.get(`/api/events?where[slug][equals]=${slug}&depth=0`)
    const { docs } = (await found.json()) as { docs: { id: string }[] }
    await page.goto(`/admin/collections/events/${docs[0]?.id}`)

    // The desk draws a panel when it is looked at.
    const walkIn = page.getByText('Připsat, kdo přišel bez přihlášky')
    await expect(async () => {
      await page.mouse.wheel(0, 900)
      await expect(walkIn).toBeVisible({ timeout: 300 })
    }).toPass()
    const given = page.getByLabel('Jméno a příjmení')
    await expect(async () => {
      if (!(await given.isVisible())) await walkIn.click()
      await expect(given).toBeVisible({ timeout: 1_000 })
    }).toPass()
    await given.fill(name)
    await page.getByRole('button', { name: 'Připsat', exact: true }).click()
    const person = page.getByRole('button', { name: new RegExp(`^${name}: Je tu`) })
    await expect(person).toHaveAttribute('aria-pressed', 'true')

    // The wrong turn: a press too many, and back.
    await person.press('Space')
    await expect(person).toHaveAttribute('aria-pressed', 'false')
    await page.getByRole('button', { name: 'Vrátit poslední krok' }).click()
    await expect(person).toHaveAttribute('aria-pressed', 'true')

    // No network: it is said, and what is shown stays.
    await page.route('**/attendance**', (route) => route.abort())
    await person.press('Space')
    await expect(page.getByText('Docházku se nepodařilo načíst.')).toBeVisible()
    await expect(person).toHaveAttribute('aria-pressed', 'true')
    await page.unroute('**/attendance**')
    const hours = page.getByLabel(`${name}: hodin`)
    await hours.fill('2.5')
    await hours.press('Enter')
    await expect(page.getByText('Docházku se nepodařilo načíst.')).toHaveCount(0)
    await page.getByRole('button', { name: 'Vydat osvědčení (1)' }).click()
    await page.getByRole('button', { name: 'Ano, vydat' }).click()
    const paper = page.getByRole('link', { name: `${name}: Osvědčení (PDF)` })
    await expect(paper).toBeVisible()
    expect(await overflowOf(page)).toBe(0)
    expect(await faultsOn(page, '.desk-attendance')).toEqual([])

    const answer = await page.request.get(String(await paper.getAttribute('href')))
    expect(answer.headers()['content-type']).toBe('application/pdf')
    const pdf = await getDocumentProxy(new Uint8Array(await answer.body()))
    const { text } = await extractText(pdf, { mergePages: true })
    expect(text).toContain(name)
    const [path] = /\/osvedceni\/[\w-]+/.exec(text) ?? []
    await page.goto(String(path))
    await expect(page.getByText('Osvědčení je pravé')).toBeVisible()
    await expect(page.getByText(name)).toHaveCount(0)
    expect(await faultsOn(page)).toEqual([])
    await page.goto('/osvedceni/0000-0000-0000-0000')
    await expect(page.getByText('Osvědčení s tímto kódem neplatí')).toBeVisible()
  })
