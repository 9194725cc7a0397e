import { expect, test, type Browser } from '@playwright/test'

import { faultsOn, overflowOf, signIn } from './support'

const pictures = process.env.E2E_PICTURES
const hoursAgo = (hours: number) => new Date(Date.now() - hours * 3_600_000).toISOString()

/** An event of the day before yesterday with three guests, and the links of their letters. */
const pastEvent = async (browser: Browser) => {
  const { baseURL, extraHTTPHeaders } = test.info().project.use
  // The desk needs what the guests go without.
  const desk = { baseURL, extraHTTPHeaders, javaScriptEnabled: true }
  const staff = await (await browser.newContext(desk)).newPage()
  await signIn(staff, 'ada')
  const { request } = staff
  const made = await request.post('/api/events', {
    data: {
      title: 'Pečujeme spolu',
      slug: 'po-akci',
      kind: 'workshop',
      occurrences: [{ startsAt: hoursAgo(40), endsAt: hoursAgo(38) }],
      venue: { name: 'Knihovna' },
      signUpHere: { isOn: true, asksAfter: true },
      _status: 'published',
    },
  })
  expect(made.status(), await made.text()).toBe(201)
  const { id } = ((await made.json()) as { doc: { id: string } }).doc
  const guests = ['ohlas-1', 'ohlas-2', 'ohlas-3']
  for (const guest of guests) {
    const data = { name: guest, email: `${guest}@example.test` }
    expect((await request.post(`/api/events/${id}/walk-ins`, { data })).status()).toBe(201)
  }
  const linkOf = async (guest: string) => {
    const where = `where[to][equals]=${guest}@example.test`
    const { docs } = (await (await request.get(`/api/letters?${where}`)).json()) as {
      docs: { text: string }[]
    }
    return /\/po-akci\/[\w-]{43}/.exec(String(docs[0]?.text))?.[0] ?? ''
  }
  await expect
    .poll(async () => (await Promise.all(guests.map(linkOf))).filter(Boolean).length, {
      timeout: 120_000,
    })
    .toBe(guests.length)
  return { id, staff, links: await Promise.all(guests.map(linkOf)) }
}

test.describe('without script on a telephone', () => {
  test.use({ javaScriptEnabled: false, viewport: { width: 390, height: 844 } })

  test('three guests say how it was, and only then staff see it', async ({ page, browser }) => {
    // The portal asks by itself, once a minute.
    test.setTimeout(300_000)
    const { id, staff, links } = await pastEvent(browser)
    const read = async () =>
      (
        (await (await staff.request.get(`/api/events/${id}/feedback`)).json()) as {
          dates: { answers: number; said: unknown }[]
        }
      ).dates[0]
    for (const [at, link] of links.entries()) {
      await page.goto(link)
      expect(await overflowOf(page)).toBe(0)
      if (pictures && at === 0)
        await page.screenshot({ path: `${pictures}/feedback-390.png`, fullPage: true })
      await page.getByLabel('4 hvězdičky').check()
      await page.getByLabel(/Věta pro pořadatele/).fill(`Věta ${at}`)
      await page.getByRole('button', { name: 'Odeslat' }).click()
      await expect(page.getByText('Děkujeme za odpověď')).toBeVisible()
      if (at === 1) expect(await read()).toMatchObject({ answers: 2, said: null })
    }
    // The wrong turn: the same link once more, and a link that is none.
    await page.goto(String(links[0]))
    await expect(page.getByText('Tímto odkazem už bylo odpovězeno.')).toBeVisible()
    await page.goto(`/po-akci/${'x'.repeat(43)}`)
    await expect(page.getByText('Tento odkaz neplatí')).toBeVisible()
    expect(await read()).toMatchObject({ answers: 3, said: { mean: 4 } })

    await staff.setViewportSize({ width: 1280, height: 844 })
    await staff.goto(`/admin/collections/events/${id}`)
    const said = staff.getByText('Průměr 4 z 5, odpovědí 3.')
    await expect(async () => {
      await staff.mouse.wheel(0, 900)
      await expect(said).toBeVisible({ timeout: 300 })
    }).toPass()
    await expect(staff.getByText('Věta 2')).toBeVisible()
    await expect(staff.getByRole('link', { name: 'Jmenovky (PDF)' })).toBeVisible()
    await expect(staff.getByRole('link', { name: 'Zápis příchodů v telefonu' })).toBeVisible()
    if (pictures)
      await said
        .locator('xpath=ancestor::section')
        .screenshot({ path: `${pictures}/feedback-desk.png` })
  })
})

test('the page of questions is clean for everybody', async ({ page }) => {
  await page.goto(`/po-akci/${'y'.repeat(43)}`)
  expect(await faultsOn(page)).toEqual([])
})
