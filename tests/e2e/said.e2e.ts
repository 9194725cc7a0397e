import { expect, test } from '@playwright/test'

import { faultsOn, overflowOf, publish, signIn } from './support'

test('a coordinator publishes a project whose number the source does not state', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1280, height: 900 })
  await signIn(page, 'karel')
  const { docs } = (await (
    await page.request.get('/api/projects?where[slug][equals]=rozvoj-planovani-jasanov&depth=0')
  ).json()) as { docs: { id: string }[] }
  await page.goto(`/admin/collections/projects/${docs[0]?.id}`)
  await page.getByRole('button', { name: 'Program a peníze' }).click()
  await expect(page.getByLabel('Registrační číslo')).toHaveValue('')
  await expect(page.getByText('Číslo zdroj neuvádí')).toBeVisible()

  await page.goto('/projekty/rozvoj-planovani-jasanov')
  const main = page.getByRole('main')
  await expect(main.getByText('září 2011 – únor 2013')).toBeVisible()
  await expect(main.getByText('číslo zdroj neuvádí')).toBeVisible()
  await expect(main.getByText('Jak se částka dělí mezi zdroje, není uvedeno.')).toBeVisible()
  await expect(main.getByText(/(^|\s)0 (Kč|%)/)).toHaveCount(0)
})

test('an event that demands registration is published once it says how', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 900 })
  await signIn(page, 'karel')
  const data = {
    title: 'Kurz pro pečující',
    kind: 'course',
    registration: 'required',
    occurrences: [{ startsAt: '2999-05-03T08:00:00Z', endsAt: '2999-05-03T10:00:00Z' }],
    _status: 'draft',
  }
  const made = await page.request.post('/api/events?draft=true', { data })
  const { doc } = (await made.json()) as { doc: { id: string; slug: string } }
  await page.goto(`/admin/collections/events/${doc.id}`)
  await publish(page)
  await page.getByRole('heading', { name: 'Jak se přihlásit' }).scrollIntoViewIfNeeded()
  await page.getByLabel('Adresa přihlášky').focus()
  await expect(page.getByText('Napište, jak se lidé přihlásí').first()).toBeAttached()
  await page.locator('#field-signUp__email').fill('kurzy@kraj.priklad.example')
  await publish(page)
  await expect(page.getByText('Na webu', { exact: true }).first()).toBeVisible()

  await page.goto(`/akce/${doc.slug}`)
  const main = page.getByRole('main')
  await expect(main.getByText('Je nutné se přihlásit')).toBeVisible()
  await expect(main.getByRole('link', { name: 'kurzy@kraj.priklad.example' })).toBeVisible()

  const plans = '/api/plans?where[slug][equals]=plan-trnovice-2027-2029&depth=0'
  const { docs } = (await (await page.request.get(plans)).json()) as { docs: { id: string }[] }
  await page.goto(`/admin/collections/plans/${docs[0]?.id}`)
  await page.getByRole('heading', { name: 'Připomínky' }).scrollIntoViewIfNeeded()
  await expect(page.getByRole('textbox', { name: 'Připomínky do' })).toBeVisible()
  await expect(page.getByText('ale nikdo se nedozví')).toHaveCount(0)
})

for (const width of [390, 1280])
  test(`pages at ${width} px say what was said and fit`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 })
    const pages = {
      '/projekty/doma-mezi-svymi': 'Dosaženo 7 z 11 poradců.',
      '/projekty/rozvoj-planovani-jasanov': 'září 2011 – únor 2013',
      '/akce/kurz-krizova-intervence': 'Přihlásit se můžete do',
      '/plany/plan-trnovice-2027-2029': 'Připomínky můžete posílat do',
      '/plany/akcni-plan-kraje-2026': 'Odpovídá: odbor sociálních věcí kraje',
      '/pracovni-skupiny/ridici-skupina': 'Jednání a zápisy',
      '/akce': 'Setkání, semináře, konference a veřejná projednání.',
    }
    for (const [path, said] of Object.entries(pages)) {
      await page.goto(path)
      await expect(page.getByText(said).first()).toBeVisible()
      expect(await overflowOf(page)).toBe(0)
      expect(await faultsOn(page)).toEqual([])
    }
  })
