import { randomUUID } from 'node:crypto'
import { expect, test, type Browser, type Page } from '@playwright/test'

import { faultsOn, overflowOf, signIn } from './support'

const pictures = process.env.E2E_PICTURES
const year = new Date().getFullYear()

const pictureOf = async (page: Page, name: string): Promise<void> => {
  if (pictures) await page.screenshot({ path: `${pictures}/answers-${name}.png`, fullPage: true })
}

/** A public plan with two measures under way, in the desk of a coordinator. */
const planOf = async (browser: Browser, width: number) => {
  // Another try finds what the one before has left.
  const name = randomUUID()
  const email = `charita-${name}@example.test`
  const { baseURL, extraHTTPHeaders } = test.info().project.use
  // The desk needs what those who answer go without.
  const desk = { baseURL, extraHTTPHeaders, javaScriptEnabled: true }
  const staff = await (
    await browser.newContext({ ...desk, viewport: { width, height: 844 } })
  ).newPage()
  await signIn(staff, 'ada')
  const { request } = staff
  const make = async (collection: string, data: object): Promise<string> => {
    const made = await request.post(`/api/${collection}`, { data })
    expect(made.status(), await made.text()).toBe(201)
    return ((await made.json()) as { doc: { id: string } }).doc.id
  }
  const plan = await make('plans', {
    title: `Plán ${name}`,
    slug: `plan-${name}`,
    kind: 'community-plan',
    _status: 'published',
  })
  for (const code of ['1.1', '1.2'])
    await make('measures', {
      plan,
      code,
      title: code === '1.1' ? 'Otevřít odlehčovací službu' : 'Školit dobrovolníky',
      responsible: 'Charita Lhota',
      state: 'running',
      startsOn: `${year - 1}-01-01T12:00:00.000Z`,
      endsOn: `${year + 2}-12-31T12:00:00.000Z`,
      indicators: [{ name: 'Míst', unit: 'míst', target: 12 }],
      _status: 'published',
    })
  const links = async (): Promise<string[]> => {
    const letters = await request.get(`/api/letters?where[to][equals]=${email}&sort=createdAt`)
    const { docs } = (await letters.json()) as { docs: { text: string }[] }
    return docs.flatMap(({ text }) => /\/plneni\/[\w-]{43}/.exec(text)?.[0] ?? [])
  }
  /** The one link that was sent, once its letter is written. */
  const link = async (): Promise<string> => {
    await expect.poll(async () => (await links()).length).toBeGreaterThan(0)
    return (await links())[0] ?? ''
  }
  return { plan, slug: `plan-${name}`, email, staff, link, links }
}

/** The coordinator fills in the addresses, reads the letter and sends it. */
const ask = async (staff: Page, plan: string, email: string) => {
  await staff.goto(`/admin/co-chybi?plan=${plan}&rok=${year}`)
  const address = staff.getByLabel(/^E-maily k 1\.1/)
  await expect(address).toBeVisible({ timeout: 30_000 })
  // The wrong turn: what is no e-mail is said, and stays.
  await address.fill('charita')
  await staff.getByRole('button', { name: 'Uložit e-maily (1)' }).click()
  await expect(staff.getByText(/charita není e-mail/)).toBeVisible()
  await address.fill(email)
  await staff.getByLabel(/^E-maily k 1\.2/).fill(email)
  await staff.getByRole('button', { name: 'Uložit e-maily (2)' }).click()
  await expect(staff.getByRole('button', { name: 'Uložit e-maily (0)' })).toBeVisible()
  await staff.getByRole('button', { name: 'Zaškrtnout všechna s e-mailem' }).click()
  await staff.getByRole('button', { name: /Ukázat dopisy/ }).click()
  await expect(staff.getByRole('heading', { name: 'Odejdou dopisy: 1' })).toBeFocused()
  await expect(staff.getByText(/Otevřít odlehčovací službu[\s\S]*Školit/).last()).toBeVisible()
}

test.describe('without script at 320 px', () => {
  test.use({ javaScriptEnabled: false, viewport: { width: 320, height: 700 } })

  test('who answers for measures says how far they are, and staff decide', async ({
    page,
    browser,
  }) => {
    test.setTimeout(240_000)
    const { plan, slug, email, staff, link, links } = await planOf(browser, 390)
    await ask(staff, plan, email)
    expect(await overflowOf(staff)).toBe(0)
    await pictureOf(staff, 'co-chybi-390')
    await staff.getByRole('button', { name: 'Odeslat', exact: true }).dblclick()
    await expect(staff.getByText(new RegExp(email.replace('.', '\\.'))).first()).toBeVisible()
    await page.goto(await link())
    expect(await links()).toHaveLength(1)
    expect(await overflowOf(page)).toBe(0)
    await pictureOf(page, 'formular-320')
    const first = page.getByRole('group', { name: /1\.1/ })
    await first.getByLabel('V jakém je stavu').selectOption({ label: 'Splněno' })
    await first.getByLabel(/Míst: kolik/).fill('dvanáct')
    await first.getByLabel(/Jedna věta/).fill('Služba jede od května.')
    await page.getByRole('button', { name: 'Odeslat úřadu' }).click()
    // The wrong turn: a number in words is said at its box, and nothing typed is lost.
    await expect(page.getByText('Ještě něco opravte')).toBeVisible()
    await expect(first.getByLabel(/Jedna věta/)).toHaveValue('Služba jede od května.')
    await expect(first.getByLabel('V jakém je stavu')).toHaveValue('fulfilled')
    expect(await overflowOf(page)).toBe(0)
    await pictureOf(page, 'formular-320-chyba')
    await first.getByLabel(/Míst: kolik/).fill('12')
    await page.getByRole('button', { name: 'Odeslat úřadu' }).click()
    await expect(page.getByText('Děkujeme, máme to')).toBeVisible()

    await staff.goto('/admin/odpovedi')
    const card = staff.getByRole('article', { name: /1\.1 Otevřít/ }).filter({ hasText: email })
    await expect(card.getByText('Služba jede od května.')).toBeVisible()
    expect(await overflowOf(staff)).toBe(0)
    await pictureOf(staff, 'odpovedi-390')
    // The wrong turn: she sends it again while it is being read.
    await first.getByLabel(/Jedna věta/).fill('Služba jede od června.')
    await page.getByRole('button', { name: 'Odeslat úřadu' }).click()
    await expect(page.getByText('Děkujeme, máme to')).toBeVisible()
    await card.getByRole('button', { name: /Přijmout/ }).click()
    await expect(staff.getByText(/Mezitím přišla novější odpověď/)).toBeVisible()
    await expect(card.getByText('Služba jede od června.')).toBeVisible()
    await card.getByLabel(/^Co se v roce/).uncheck()
    await card.getByRole('button', { name: /Přijmout/ }).click()
    await expect(card).toBeHidden()

    await page.goto(`/plany/${slug}/1.1`)
    await expect(page.getByText(`${year}: Splněno`)).toBeVisible()
    await expect(page.getByText('Uvedl: Charita Lhota')).toBeVisible()
    await expect(page.getByText('Služba jede od června.')).toBeHidden()
  })
})

test('a link that is used offers a new one, what is typed stays, and all is clean', async ({
  page,
  browser,
}) => {
  test.setTimeout(240_000)
  const { plan, email, staff, link, links } = await planOf(browser, 1280)
  await ask(staff, plan, email)
  expect(await faultsOn(staff, 'main')).toEqual([])
  await pictureOf(staff, 'co-chybi-1280')
  await staff.getByRole('button', { name: 'Odeslat', exact: true }).click()
  const sent = await link()
  await page.goto(sent)
  expect(await faultsOn(page)).toEqual([])
  await pictureOf(page, 'formular-1280')
  const sentence = page.getByRole('group', { name: /1\.1/ }).getByLabel(/Jedna věta/)
  await expect(async () => {
    await sentence.fill('Rozepsáno')
    await page.reload()
    await expect(sentence).toHaveValue('Rozepsáno', { timeout: 1_000 })
  }).toPass()
  await expect(page.getByText(/Doplnili jsme, co jste tu rozepsali/)).toBeVisible()
  await page
    .getByRole('group', { name: /1\.2/ })
    .getByLabel(/^Vydáno/)
    .fill('1 500')
  await page.getByRole('button', { name: 'Odeslat úřadu' }).click()
  await expect(page.getByText('Děkujeme, máme to')).toBeVisible()
  expect(await faultsOn(page)).toEqual([])

  await staff.goto('/admin/odpovedi')
  const card = (name: RegExp) => staff.getByRole('article', { name }).filter({ hasText: email })
  await expect(card(/1\.1 Otevřít/).getByText('Rozepsáno')).toBeVisible()
  expect(await faultsOn(staff, 'main')).toEqual([])
  await pictureOf(staff, 'odpovedi-1280')
  await card(/1\.1 Otevřít/)
    .getByLabel(/^Co opravit/)
    .fill('Kolik je míst?')
  await card(/1\.1 Otevřít/)
    .getByRole('button', { name: /Vrátit/ })
    .click()
  await expect(card(/1\.1 Otevřít/)).toBeHidden()
  await card(/1\.2 Školit/)
    .getByRole('button', { name: /Přijmout/ })
    .click()
  await expect(card(/1\.2 Školit/)).toBeHidden()

  const [, again = ''] = await links()
  await page.goto(again)
  await expect(page.getByText('Úřad odpověď vrátil: Kolik je míst?')).toBeVisible()
  await expect(sentence).toHaveValue('Rozepsáno')
  await page
    .getByRole('group', { name: /1\.1/ })
    .getByLabel(/Míst: kolik/)
    .fill('8')
  await page.getByRole('button', { name: 'Odeslat úřadu' }).click()
  await expect(page.getByText('Děkujeme, máme to')).toBeVisible()
  await staff.goto('/admin/odpovedi')
  await card(/1\.1 Otevřít/)
    .getByRole('button', { name: /Přijmout/ })
    .click()
  await expect(card(/1\.1 Otevřít/)).toBeHidden()
  await page.goto(again)
  await expect(page.getByText('Všechno je přijaté')).toBeVisible()
  expect(await faultsOn(page)).toEqual([])
  await page.getByRole('button', { name: 'Poslat nový odkaz' }).click()
  await expect(page.getByText('Nový odkaz je na cestě')).toBeVisible()
  await expect.poll(async () => (await links()).length).toBe(3)
  await page.goto(`/plneni/${'x'.repeat(43)}`)
  await expect(page.getByText('Tento odkaz neplatí')).toBeVisible()
  expect(await faultsOn(page)).toEqual([])
})
