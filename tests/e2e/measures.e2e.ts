import { expect, test } from '@playwright/test'

import { faultsOn, overflowOf, publish, signIn } from './support'

const plan = '/plany/plan-jasanov-2024-2027'

test('a citizen sees how a plan goes, narrows it without script and quotes one measure', async ({
  browser,
}) => {
  const context = await browser.newContext({
    javaScriptEnabled: false,
    viewport: { width: 390, height: 900 },
  })
  const page = await context.newPage()
  await page.goto(plan)
  const main = page.getByRole('main')
  await expect(main.getByText('Plán má 40 opatření.')).toBeVisible()
  await expect(main.getByRole('row', { name: /^Po termínu \d+ / })).toBeVisible()
  await expect(main.getByRole('row', { name: /^2027 / })).toContainText('neuvedeno')

  await main.getByRole('combobox', { name: 'Území' }).selectOption('Lesná Lhotka')
  await main.getByRole('combobox', { name: 'Rok' }).selectOption('2024')
  await main.getByRole('button', { name: 'Zobrazit' }).click()
  await expect(main.getByText('Zobrazeno 1 opatření z 40')).toBeVisible()
  await main.getByRole('link', { name: 'Pečovatelská služba v Lesné Lhotce a Podhájí' }).click()
  await expect(page).toHaveURL(`${plan}/1.1.2`)
  await expect(main.getByRole('heading', { level: 1 })).toContainText('Lesné Lhotce')
  await expect(main.getByText('práce na něm zatím neskončily')).toBeVisible()
  await expect(main.getByRole('heading', { name: '2025: Splněno částečně' })).toBeVisible()
  await page.goto(`/en${plan}/1.1.2`)
  await expect(main.getByRole('heading', { name: 'Evaluation by year' })).toBeVisible()
  const table = await (await context.request.get(`${plan}.csv`)).text()
  expect(table.split('"Komunitní plán sociálních služeb Jasanovska').length).toBe(41)
  await context.close()
})

test('a coordinator keeps a measure that is found, quoted, and gone with its plan', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 900 })
  await signIn(page, 'karel')
  const data = { title: 'Plán na zkoušku', kind: 'strategy', state: 'in-force' }
  const made = await page.request.post('/api/plans', { data: { ...data, _status: 'published' } })
  const { doc } = (await made.json()) as { doc: { id: string; slug: string } }
  const begun = await page.request.post('/api/measures?draft=true', { data: { plan: doc.id } })
  const measure = ((await begun.json()) as { doc: { id: string } }).doc
  await page.goto(`/admin/collections/measures/${measure.id}`)
  await page.locator('#field-code').fill('P1/C2')
  await page.locator('#field-title').fill('Zvonkohra pro pečující')
  await publish(page)
  await expect(page.getByText('Na webu', { exact: true }).first()).toBeVisible()
  expect(await overflowOf(page)).toBe(0)

  const address = `/plany/${doc.slug}/P1/C2`
  await page.context().clearCookies()
  await page.goto(address)
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Zvonkohra')
  await expect(page.getByRole('main').getByText('Stav neuveden')).toBeVisible()
  expect((await page.request.get(`/plany/${doc.slug}/p1/c2`)).url()).toContain(address)
  await expect(async () => {
    await page.goto('/hledat?q=zvonkohra')
    await expect(page.getByRole('link', { name: /Zvonkohra/ })).toBeVisible({ timeout: 1_000 })
  }).toPass()

  await signIn(page, 'karel')
  const off = { data: { _status: 'draft' } }
  await page.request.patch(`/api/plans/${doc.id}`, off)
  await page.context().clearCookies()
  expect((await page.request.get(address)).status()).toBe(404)
  await expect(async () => {
    await page.goto('/hledat?q=zvonkohra')
    await expect(page.getByRole('link', { name: /Zvonkohra/ })).toHaveCount(0, { timeout: 1_000 })
  }).toPass()
})

test('a plan, a measure and their list fit a telephone and a screen, without faults', async ({
  page,
}) => {
  for (const width of [390, 1280]) {
    await page.context().clearCookies()
    await page.setViewportSize({ width, height: 900 })
    for (const address of [plan, `${plan}?stav=late`, `${plan}/1.1.1`, `${plan}/1.2.2`]) {
      await page.goto(address)
      expect([address, await overflowOf(page), await faultsOn(page)]).toEqual([address, 0, []])
    }
    await signIn(page, 'karel')
    await page.goto('/admin/collections/measures')
    await expect(page.getByRole('link', { name: '1.1.1', exact: true })).toBeVisible()
    await expect.poll(() => overflowOf(page)).toBe(0)
  }
})
