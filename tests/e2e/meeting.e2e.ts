import { expect, test, type APIRequestContext, type Browser, type Page } from '@playwright/test'

import { faultsOn, overflowOf, signIn } from './support'

const pictures = process.env.E2E_PICTURES
const hours = (count: number) => new Date(Date.now() + count * 3_600_000).toISOString()

const picture = async (page: Page, name: string): Promise<void> => {
  if (pictures) await page.screenshot({ path: `${pictures}/${name}.png`, fullPage: true })
}

const make = async (request: APIRequestContext, collection: string, data: object) => {
  const answer = await request.post(`/api/${collection}`, { data })
  expect(answer.status(), await answer.text()).toBe(201)
  return ((await answer.json()) as { doc: { id: string; occurrences?: { id: string }[] } }).doc
}

/** A group of two with its meeting in ten days; `own` keeps the addresses of different tries apart. */
const groupWithMeeting = async (request: APIRequestContext, own: string) => {
  const emails = [`clenka-${own}@example.test`, `clen-${own}@example.test`]
  const group = await make(request, 'working-groups', {
    name: `Skupina ${own}`,
    kind: 'working',
    quorumRule: 'moreThanHalf',
    members: [
      { organisation: 'Kompas', side: 'provider', name: 'Radka Tichá', email: emails[0] },
      { organisation: 'Kraj', side: 'commissioner', email: emails[1] },
    ],
    _status: 'published',
  })
  const event = await make(request, 'events', {
    title: `Jednání ${own}`,
    kind: 'meeting',
    workingGroup: group.id,
    occurrences: [{ startsAt: hours(240), endsAt: hours(242) }],
    venue: { name: 'Radnice', room: 'Malý sál' },
    _status: 'published',
  })
  return { group: group.id, event, emails }
}

const linkOf = async (request: APIRequestContext, email: string): Promise<string> => {
  const answer = await request.get(`/api/letters?where[to][equals]=${email}&sort=-createdAt`)
  const { docs } = (await answer.json()) as { docs: { text: string }[] }
  return /\/jednani\/[\w-]{43}/.exec(String(docs[0]?.text))?.[0] ?? ''
}

/** The panel of invitations, once the form has drawn that far. */
const panelOf = async (desk: Page, group: string) => {
  await desk.goto(`/admin/collections/working-groups/${group}`)
  const panel = desk.getByRole('region', { name: 'Pozvánky na jednání' })
  await expect(async () => {
    await desk.mouse.wheel(0, 500)
    await expect(panel).toBeVisible({ timeout: 500 })
  }).toPass({ timeout: 60_000 })
  return panel
}

const staffPage = async (browser: Browser, width: number): Promise<Page> => {
  const { baseURL, extraHTTPHeaders } = test.info().project.use
  const desk = { baseURL, extraHTTPHeaders, javaScriptEnabled: true }
  const page = await (await browser.newContext(desk)).newPage()
  await page.setViewportSize({ width, height: 900 })
  // Letters bear keys, so that only an admin reads them.
  await signIn(page, 'ada')
  return page
}

for (const width of [390, 1280])
  test.describe(`without script, ${width} pixels wide`, () => {
    test.use({ javaScriptEnabled: false, viewport: { width, height: 844 } })

    test('a member replies, sends a substitute, and comes too late to change it', async ({
      page,
      browser,
    }) => {
      test.setTimeout(240_000)
      const desk = await staffPage(browser, width)
      const { request } = desk
      const own = `${width}-${Date.now()}`
      const { group, event, emails } = await groupWithMeeting(request, own)
      const panel = await panelOf(desk, group)
      await expect(panel.getByText(/Zatím by nebyla usnášeníschopná/)).toBeVisible()
      await panel.getByRole('button', { name: 'Pozvat členy e-mailem' }).click()
      await expect(panel.getByText('zatím neodpověděl(a)')).toHaveCount(2)
      expect(await overflowOf(desk)).toBe(0)

      const link = await linkOf(request, String(emails[0]))
      await page.goto(link)
      await expect(page.getByText('K tomuto termínu jste zatím neodpověděli.')).toBeVisible()
      await expect(page.getByText('Radnice, Malý sál')).toBeVisible()
      expect(await overflowOf(page)).toBe(0)
      await picture(page, `invitation-${width}`)
      // Axe needs script.
      await desk.goto(link)
      expect(await faultsOn(desk)).toEqual([])
      // The wrong turn: a substitute without a name; what was chosen stays.
      await page.getByLabel('Pošlu náhradníka').check()
      await page.getByRole('button', { name: 'Odeslat odpověď' }).click()
      await expect(page.getByText('Napište, kdo přijde místo vás.').first()).toBeVisible()
      await expect(page.getByLabel('Pošlu náhradníka')).toBeChecked()
      expect(await overflowOf(page)).toBe(0)
      await picture(page, `invitation-fault-${width}`)
      await page.getByLabel('Kdo přijde místo vás').fill('Eva Nová')
      await page.getByRole('button', { name: 'Odeslat odpověď' }).click()
      await expect(page.getByText('Místo vás přijde Eva Nová.')).toBeVisible()
      await page.goto(await linkOf(request, String(emails[1])))
      await page.getByLabel('Ano, přijdu').check()
      await page.getByRole('button', { name: 'Odeslat odpověď' }).click()
      await expect(page.getByText('Odpověděli jste, že přijdete.')).toBeVisible()

      const after = await panelOf(desk, group)
      await expect(after.getByText('Pošle náhradníka: Eva Nová')).toBeVisible()
      await expect(
        after.getByText('Sešla by se usnášeníschopná: přijde 2, je třeba 2.'),
      ).toBeVisible()
      await after.scrollIntoViewIfNeeded()
      expect(await overflowOf(desk)).toBe(0)
      expect(await faultsOn(desk, '[aria-label="Pozvánky na jednání"]')).toEqual([])
      if (pictures) await after.screenshot({ path: `${pictures}/invitees-${width}.png` })

      // The page was open while the meeting began.
      await page.goto(link)
      const [date] = event.occurrences ?? []
      const data = { occurrences: [{ id: date?.id, startsAt: hours(-1), endsAt: hours(1) }] }
      expect((await request.patch(`/api/events/${event.id}`, { data })).status()).toBe(200)
      await page.getByLabel('Ne, nepřijdu').check()
      await page.getByRole('button', { name: 'Změnit odpověď' }).click()
      await expect(page.getByText('Jednání už začalo, odpověď nejde změnit.').first()).toBeVisible()
      expect(await overflowOf(page)).toBe(0)
      await picture(page, `invitation-late-${width}`)

      // A link that is none, in each language.
      for (const language of ['', '/en', '/uk']) {
        await desk.goto(`${language}/jednani/${'x'.repeat(43)}`)
        expect([await overflowOf(desk), await faultsOn(desk)]).toEqual([0, []])
      }
      await expect(desk.getByText('Це посилання недійсне')).toBeVisible()
    })
  })
