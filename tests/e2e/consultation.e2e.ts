import { expect, test, type Page } from '@playwright/test'

import { faultsOn, overflowOf, signIn } from './support'

const plan = '/plany/plan-trnovice-2027-2029'
const consultation = `${plan}/pripominky`
const dayMs = 86_400_000

const fits = async (page: Page) =>
  expect([page.url(), await overflowOf(page), await faultsOn(page)]).toEqual([page.url(), 0, []])

/** The link in the newest receipt of a comment, as it waits in the outbox. */
const receiptOf = async (page: Page, to: string): Promise<string> => {
  await signIn(page, 'ada')
  const where = `where[template][equals]=commentReceived&where[to][equals]=${to}`
  const answer = await page.request.get(`/api/letters?${where}&sort=-createdAt&limit=1`)
  const { docs } = (await answer.json()) as { docs: { text: string }[] }
  await page.context().clearCookies()
  return /\/pripominka\/[\w-]{43}/.exec(String(docs[0]?.text))?.[0] ?? ''
}

test('a citizen without script comments on one goal, and takes it back', async ({ browser }) => {
  const context = await browser.newContext({
    javaScriptEnabled: false,
    viewport: { width: 320, height: 800 },
  })
  const page = await context.newPage()
  const main = page.getByRole('main')
  await page.goto(plan)
  await main.getByRole('link', { name: 'Připomínkovat' }).click()
  await expect(main.getByText('Šest krizových bytů nestačí.')).toBeVisible()
  await expect(main.getByText('Alena Vzorová')).toBeVisible()
  await expect(main.getByText('Text obsahoval údaje o zdraví')).toBeVisible()
  await expect(main.getByText('nemoc souseda')).toHaveCount(0)
  await expect(main.getByText('Rozpočet města unese')).toHaveCount(0)
  await main.getByRole('link', { name: /^Připomínkovat: 1\.2 Pravidla/ }).click()

  await expect(main.getByRole('heading', { name: 'Napište připomínku' })).toBeVisible()
  await main.getByRole('textbox', { name: 'Vaše připomínka' }).fill('Ne')
  await main.getByRole('textbox', { name: 'E-mail (nepovinné)' }).fill('dana@example.test')
  await main.getByRole('button', { name: 'Odeslat připomínku' }).click()
  await expect(main.getByRole('alert')).toContainText('nejméně 5')
  await expect(main.getByRole('textbox', { name: 'Vaše připomínka' })).toHaveValue('Ne')
  await expect(main.getByRole('heading', { name: /^1\.2 Pravidla/ })).toBeVisible()
  const long = 'Příliš žluťoučký. '.repeat(250).trim()
  await main.getByRole('textbox', { name: 'Vaše připomínka' }).fill(long)
  await main.getByRole('textbox', { name: 'E-mail (nepovinné)' }).fill('dana')
  await main.getByRole('button', { name: 'Odeslat připomínku' }).click()
  await expect(main.getByRole('alert')).toContainText('Napište e-mail')
  await expect(main.getByRole('textbox', { name: 'Vaše připomínka' })).toHaveValue(long)
  await main.getByRole('textbox', { name: 'E-mail (nepovinné)' }).fill('dana@example.test')
  await main.getByRole('textbox', { name: 'Vaše připomínka' }).fill('Ať je u losování i veřejnost.')
  await main.getByRole('button', { name: 'Odeslat připomínku' }).click()
  await expect(main.getByText('Děkujeme, připomínku máme')).toBeVisible()
  await page.goto(consultation)
  await expect(main.getByText('Ať je u losování')).toHaveCount(0)

  await page.goto(await receiptOf(page, 'dana@example.test'))
  await expect(main.getByText('Ať je u losování i veřejnost.')).toBeVisible()
  await main.getByRole('button', { name: 'Vzít připomínku zpět' }).click()
  await expect(main.getByText('Připomínku jste vzali zpět.')).toBeVisible()
  await page.reload()
  await expect(main.getByText('Ať je u losování')).toHaveCount(0)
  await context.close()
})

test('a comment begun on a telephone waits there, and is sent by the keyboard', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 900 })
  await page.goto(consultation)
  await page.getByRole('link', { name: /^Připomínkovat: 3 Klub pro mladé/ }).focus()
  await page.keyboard.press('Enter')
  const text = page.getByRole('textbox', { name: 'Vaše připomínka' })
  await text.fill('Klub ať má otevřeno i v neděli.')
  // Before the script of the page was there; somebody who leaves goes later.
  await page.waitForLoadState()
  await page.goto(plan)
  await page.goBack()
  await page.reload()
  await expect(text).toHaveValue('Klub ať má otevřeno i v neděli.')
  await expect(page.getByRole('status')).toContainText('co jste tu minule napsali')
  await fits(page)
  await text.focus()
  for (let at = 0; at < 5; at += 1) await page.keyboard.press('Tab')
  await expect(page.getByRole('button', { name: 'Odeslat připomínku' })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page.getByText('Děkujeme, připomínku máme')).toBeVisible()
  await fits(page)
  await page.getByRole('main').getByRole('link', { name: 'Připomínkovat' }).first().waitFor()
  await page.goto(`${consultation}?k=plan`)
  await expect(page.getByRole('textbox', { name: 'Vaše připomínka' })).toHaveValue('')
})

test('pages of a consultation fit a telephone and a screen, without faults', async ({ page }) => {
  const settled = '/plany/plan-trnovice-2021-2023/pripominky'
  for (const width of [390, 1280]) {
    await page.setViewportSize({ width, height: 900 })
    for (const address of [
      plan,
      consultation,
      `${consultation}?k=plan`,
      settled,
      `/en${settled}`,
    ]) {
      await page.goto(address)
      await fits(page)
    }
  }
  await expect(page.getByText('Partly accepted')).toBeVisible()
  const table = await (
    await page.request.get('/plany/plan-trnovice-2021-2023/vyporadani.csv')
  ).text()
  expect(table).toContain('"Přijato částečně"')
})

test('a coordinator enters a letter, settles all and publishes it at once', async ({
  browser,
  page,
}) => {
  await page.setViewportSize({ width: 1280, height: 900 })
  await signIn(page, 'karel')
  const post = async (path: string, data: object) =>
    (await (await page.request.post(`/api/${path}`, { data })).json()) as { doc: { id: string } }
  const slug = 'plan-na-zkousku-pripominek'
  const { doc: made } = await post('plans', {
    title: 'Plán k připomínkám',
    slug,
    kind: 'strategy',
    state: 'commenting',
    priorities: [{ code: '1', title: 'Péče doma' }],
    _status: 'published',
  })
  const { doc } = await post('consultations', {
    plan: made.id,
    opensAt: new Date(Date.now() - 20 * dayMs).toISOString(),
    closesAt: new Date(Date.now() + dayMs).toISOString(),
    hearingAt: new Date(Date.now() - 15 * dayMs).toISOString(),
  })

  const late = await (await browser.newContext({ javaScriptEnabled: false })).newPage()
  await late.goto(`/plany/${slug}/pripominky?k=plan`)
  await late.getByRole('textbox', { name: 'Vaše připomínka' }).fill('Psala jsem dlouho.')
  await page.request.patch(`/api/consultations/${doc.id}`, {
    data: { closesAt: new Date(Date.now() - 60_000).toISOString() },
  })
  await late.getByRole('button', { name: 'Odeslat připomínku' }).click()
  await expect(late.getByRole('alert')).toContainText('teď už je uložit nemůžeme')
  await expect(late.getByRole('textbox', { name: 'Vaše připomínka' })).toHaveValue(
    'Psala jsem dlouho.',
  )
  await late.context().close()

  const { doc: letter } = await post('comments', {
    consultation: doc.id,
    channel: 'databox',
    text: 'První bod dopisu.',
    name: 'Obec Lhota',
  })
  await page.goto(`/admin/collections/comments/${letter.id}`)
  await page.getByRole('textbox', { name: /Další bod podání 1/ }).fill('Druhý bod dopisu.')
  await page.getByRole('button', { name: 'Přidat bod' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toContainText('1/2')
  await page.locator('#field-item').selectOption('1 Péče doma')
  await settleOne(page, 'Přijato', 'Doplníme.')
  await page.setViewportSize({ width: 390, height: 900 })
  await expect.poll(() => overflowOf(page)).toBe(0)

  await page.goto(`/admin/collections/consultations/${doc.id}`)
  await expect(page.getByText('Dní na přečtení před projednáním: 5.')).toBeVisible()
  await expect(page.getByRole('link', { name: 'čeká na posouzení: 1' })).toBeVisible()
  await expect.poll(() => overflowOf(page)).toBe(0)
  await page.setViewportSize({ width: 1280, height: 900 })
  await page.request.patch(`/api/comments/${letter.id}`, { data: { state: 'shown' } })
  await page.reload()
  await page.getByRole('button', { name: 'Zveřejnit vypořádání' }).click()
  await page.getByRole('button', { name: 'Ano, zveřejnit' }).click()
  await expect(page.getByText('Rozhodnutí nebo důvod chybí u připomínek: 1/1.')).toBeVisible()

  await page.getByRole('link', { name: 'nevypořádané: 1' }).click()
  await expect(page.getByRole('link', { name: '1/1' })).toBeVisible()
  await page.getByRole('link', { name: '1/1' }).click()
  await settleOne(page, 'Vysvětleno', 'Řeší to jiný plán.')
  await page.goto(`/admin/collections/consultations/${doc.id}`)
  await page.getByRole('button', { name: 'Zveřejnit vypořádání' }).click()
  await page.getByRole('button', { name: 'Ano, zveřejnit' }).click()
  await expect(page.getByText('Vypořádání je zveřejněné.')).toBeVisible()

  await page.context().clearCookies()
  await page.goto(`/plany/${slug}/pripominky`)
  const row = page.getByRole('row', { name: /Druhý bod dopisu/ })
  await expect(row).toContainText('Přijato')
  await expect(page.getByRole('main')).not.toContainText('Obec Lhota')
})

/** Shows a comment and settles it by the fields of the form. */
const settleOne = async (page: Page, decision: string, reason: string): Promise<void> => {
  const choose = async (field: string, option: string) => {
    await page.locator(`#field-${field} input`).first().fill(option)
    await page.getByRole('option', { name: option, exact: true }).click()
  }
  await choose('state', 'Zobrazená')
  await choose('decision', decision)
  await page.locator('#field-reason').fill(reason)
  await page.locator('#action-save').click()
  await expect(page.locator('.payload-toast-container')).toContainText('Uloženo.')
}

test('a neighbour without script agrees with a comment, and is counted', async ({ browser }) => {
  const context = await browser.newContext({
    javaScriptEnabled: false,
    viewport: { width: 320, height: 800 },
  })
  const page = await context.newPage()
  const main = page.getByRole('main')
  await page.goto(consultation)
  const agreements = main.getByText(/^souhlasí \d+/)
  await main
    .getByRole('link', { name: /^Souhlasím s připomínkou č\./ })
    .first()
    .click()
  const before = Number(/\d+/.exec((await agreements.allInnerTexts()).join(' ')) ?? 0)
  const after = main.getByText(new RegExp(`^souhlasí ${before + 1} `))
  await expect(main.getByText('Ukládáme jen počet')).toBeVisible()
  await page.reload()
  if (process.env.E2E_PICTURES)
    await page.screenshot({ path: `${process.env.E2E_PICTURES}/agree-320.png`, fullPage: true })
  await main.getByRole('button', { name: 'Souhlasím' }).click()
  await expect(main.getByText('Děkujeme, váš souhlas jsme přičetli.')).toBeVisible()
  await expect(after).toBeVisible()
  // Looked at again, nothing more is counted.
  await page.reload()
  await expect(after).toBeVisible()
  await main.getByRole('link', { name: 'Všechny připomínky k plánu' }).click()
  await expect(after).toBeVisible()
  await context.close()
  const reader = await browser.newPage({ viewport: { width: 390, height: 844 } })
  await reader.goto(consultation)
  await reader
    .getByRole('link', { name: /^Souhlasím s připomínkou č\./ })
    .first()
    .click()
  await fits(reader)
  await reader.close()
})
