import { expect, test, type APIRequestContext, type Locator, type Page } from '@playwright/test'

import { faultsOn, overflowOf, publish, signIn } from './support'

const telephone = { width: 390, height: 844 }
const pictures = process.env.E2E_PICTURES
const day = 86_400_000

const picture = async (page: Page, name: string): Promise<void> => {
  if (pictures) await page.screenshot({ path: `${pictures}/${name}.png` })
}

/** A published event that takes sign-ups, ten days ahead: its id and slug. */
const newEvent = async (request: APIRequestContext, title: string) => {
  const startsAt = new Date(Date.now() + 10 * day).toISOString()
  const data = {
    title,
    kind: 'seminar',
    _status: 'published',
    occurrences: [{ startsAt, endsAt: new Date(Date.parse(startsAt) + 7_200_000).toISOString() }],
    registration: 'required',
    signUpHere: { isOn: true },
  }
  const answer = await request.post('/api/events', { data })
  const { doc } = (await answer.json()) as { doc: { id: string; slug: string } }
  return doc
}

/** Scrolls until a field of the long form is drawn: the desk draws only what is looked at. */
const draw = async (page: Page, field: Locator): Promise<void> => {
  await expect(async () => {
    await page.getByRole('heading', { name: 'Přihlášky přes portál' }).scrollIntoViewIfNeeded()
    await page.mouse.wheel(0, 400)
    await expect(field).toBeVisible({ timeout: 3_000 })
  }).toPass({ timeout: 60_000 })
  await field.scrollIntoViewIfNeeded()
}

for (const { width, height } of [telephone, { width: 1280, height: 900 }])
  test(`an organiser has people reminded and tells them where to connect, at ${width} pixels`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height })
    await signIn(page, 'karel')
    const { id, slug } = await newEvent(page.request, `Beseda na dálku ${width} ${Date.now()}`)
    await page.goto(`/admin/collections/events/${id}`)

    const address = page.getByLabel('Adresa on-line přenosu jen pro přihlášené')
    await draw(page, address)
    await address.fill('file:///C:/pozvanka')
    const reminders = page.getByRole('combobox', { name: 'Připomenout přihlášeným' })
    await draw(page, reminders)
    await reminders.focus()
    await page.keyboard.type('Týden')
    await page.keyboard.press('Enter')
    await page.keyboard.type('Dvě hod')
    await page.keyboard.press('Enter')
    await expect(page.locator('#field-signUpHere__reminders')).toContainText('Týden předem')
    await expect(page.locator('#field-signUpHere__reminders')).toContainText('Dvě hodiny předem')
    await expect(page.getByText('Napište celou adresu stránky')).toBeVisible()
    await picture(page, `reminders-wrong-${width}`)
    await address.fill('www.obec.example/beseda')
    await expect(page.getByText('Napište celou adresu stránky')).toBeHidden()
    await picture(page, `reminders-${width}`)
    await publish(page)
    const stored = async () => {
      const answer = await page.request.get(`/api/events/${id}?depth=0`)
      const { signUpHere } = (await answer.json()) as { signUpHere: Record<string, unknown> }
      return signUpHere
    }
    await expect.poll(stored).toMatchObject({
      reminders: ['week', 'twoHours'],
      onlineUrl: 'https://www.obec.example/beseda',
    })

    // The one who comes.
    await page.context().clearCookies()
    await page.goto(`/akce/${slug}`)
    await expect(page.locator('body')).not.toContainText('obec.example')
    await page.getByRole('link', { name: 'Přihlásit se' }).click()
    await page.getByLabel('Jméno a příjmení').fill('Daniela Říhová')
    const email = `na-dalku-${width}-${Date.now()}@priklad.example`
    await page.getByLabel('E-mail').fill(email)
    await page.getByRole('button', { name: 'Odeslat přihlášku' }).click()
    await expect(page.getByText('Jste přihlášeni')).toBeVisible()
    await signIn(page, 'ada')
    const letters = await page.request.get(`/api/letters?where[to][equals]=${email}`)
    const { docs } = (await letters.json()) as { docs: { text: string }[] }
    await page.context().clearCookies()
    const link = /\/prihlaska\/[\w-]{43}/.exec(String(docs[0]?.text))?.[0] ?? ''
    await page.goto(link)
    const online = page.getByRole('link', { name: /obec\.example\/beseda/ })
    await expect(online).toHaveAttribute('href', 'https://www.obec.example/beseda')
    expect(await faultsOn(page)).toEqual([])
    expect(await overflowOf(page)).toBe(0)
    await picture(page, `reminders-link-${width}`)
  })
