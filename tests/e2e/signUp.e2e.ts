import {
  expect,
  test,
  type APIRequestContext,
  type Page,
  type PlaywrightWorkerArgs,
} from '@playwright/test'

import { faultsOn, overflowOf, signIn } from './support'

const slug = 'workshop-pecujeme-doma'
const telephone = { width: 390, height: 844 }
const pictures = process.env.E2E_PICTURES

const picture = async (page: Page, name: string): Promise<void> => {
  if (pictures) await page.screenshot({ path: `${pictures}/${name}.png`, fullPage: true })
}

/** The letters to somebody as they wait in the outbox, oldest first. */
const lettersTo = async (request: APIRequestContext, email: string) => {
  const data = { email: 'ada@demo.test', password: 'rozcestnik-demo' }
  await request.post('/api/users/login', { data })
  const answer = await request.get(`/api/letters?where[to][equals]=${email}&sort=createdAt`)
  const { docs } = (await answer.json()) as { docs: { template: string; text: string }[] }
  return docs
}
/** Asks beside the page, as an admin. */
const beside = (playwright: PlaywrightWorkerArgs['playwright']): Promise<APIRequestContext> => {
  const { baseURL, extraHTTPHeaders } = test.info().project.use
  return playwright.request.newContext({ baseURL, extraHTTPHeaders })
}
const linkTo = async (request: APIRequestContext, email: string): Promise<string> => {
  const [letter] = await lettersTo(request, email)
  return /(\/uk)?\/prihlaska\/[\w-]{43}/.exec(String(letter?.text))?.[0] ?? ''
}
const kindsTo = async (request: APIRequestContext, email: string): Promise<string[]> =>
  (await lettersTo(request, email)).map(({ template }) => template)

test.describe('a carer without script on an old telephone', () => {
  test.use({ javaScriptEnabled: false, viewport: { width: 320, height: 700 } })

  test('mends her form, waits in line, and cancels by the link', async ({ page, playwright }) => {
    const request = await playwright.request.newContext({
      baseURL: test.info().project.use.baseURL,
    })
    await page.goto(`/akce/${slug}`)
    await page.getByRole('link', { name: 'Přihlásit se' }).click()
    expect(await overflowOf(page)).toBe(0)
    await picture(page, 'form-320')
    await page.getByLabel(/můžete čekat/).check()
    await page.getByLabel('Jméno a příjmení').fill('Hana Horáková')
    await page.getByLabel('E-mail').fill('hana.horakova')
    await page.getByLabel(/Jakou pomoc/).fill('Přijedu na vozíku.')
    await page.getByRole('button', { name: 'Odeslat přihlášku' }).click()
    const summary = page.getByRole('alert')
    await expect(summary.getByRole('link')).toHaveCount(2)
    expect(await overflowOf(page)).toBe(0)
    await picture(page, 'faults-320')
    await expect(page.getByLabel('Jméno a příjmení')).toHaveValue('Hana Horáková')
    await expect(page.getByLabel(/můžete čekat/)).toBeChecked()
    await page.getByLabel('E-mail').fill('hana.horakova@priklad.example')
    await page.getByLabel(/Souhlasím/).check()
    await page.getByRole('button', { name: 'Odeslat přihlášku' }).click()
    await expect(page.getByText('Jste na čekací listině')).toBeVisible()

    const link = await linkTo(request, 'hana.horakova@priklad.example')
    const headers = (await page.goto(link))?.headers() ?? {}
    expect(headers['cache-control']).toContain('no-store')
    expect(headers['referrer-policy']).toBe('no-referrer')
    await expect(page.getByText('v pořadí jste číslo 3')).toBeVisible()
    await picture(page, 'waiting-320')
    await page.getByRole('button', { name: 'Zrušit přihlášku' }).click()
    await expect(page.getByText('Přihláška je zrušená.')).toBeVisible()
    expect(await kindsTo(request, 'hana.horakova@priklad.example')).toEqual([
      'registrationWaiting',
      'registrationCancelled',
    ])
    await request.dispose()
  })
})

test('a carer confirms her place; whoever waits moves up when staff cancel somebody', async ({
  page,
  playwright,
}) => {
  test.setTimeout(900_000)
  const request = await beside(playwright)
  await page.setViewportSize(telephone)
  await page.goto(`/akce/${slug}`)
  expect(await faultsOn(page)).toEqual([])
  await picture(page, 'event-390')
  await page.getByRole('link', { name: 'Přihlásit se' }).click()
  await expect(page.getByText('Zbývá 12 míst.')).toBeVisible()
  expect(await faultsOn(page)).toEqual([])
  await page.getByLabel(/Zbývá 12 míst/).check()
  await page.getByLabel('Jméno a příjmení').fill('Daniela Říhová')
  await page.getByLabel('E-mail').fill('daniela.rihova@priklad.example')
  await page.getByLabel(/O koho pečujete/).selectOption('O rodiče')
  await page.getByRole('button', { name: 'Odeslat přihlášku' }).click()
  await expect(page.getByText('Potvrďte přihlášku odkazem v dopise')).toBeVisible()
  await picture(page, 'sent-390')

  const link = await linkTo(request, 'daniela.rihova@priklad.example')
  await page.goto(link)
  await page.reload()
  await expect(page.getByText(/potřeba potvrdit do/)).toBeVisible()
  expect(await faultsOn(page)).toEqual([])
  await picture(page, 'unconfirmed-390')
  await page.getByRole('button', { name: 'Potvrdit přihlášku' }).click()
  await expect(page.getByText('Jste přihlášeni, místo je vaše.')).toBeVisible()
  await picture(page, 'confirmed-390')

  // The organiser.
  await page.setViewportSize({ width: 1280, height: 900 })
  await signIn(page, 'karel')
  const found = await page.request.get(`/api/events?where[slug][equals]=${slug}&depth=0`)
  const { docs } = (await found.json()) as { docs: { id: string }[] }
  await page.goto(`/admin/collections/events/${docs[0]?.id}`)
  const panel = page.getByRole('region', { name: 'Kdo se přihlásil' })
  // The desk draws what is looked at, and what it draws above pushes the rest down.
  await expect(async () => {
    await page.getByRole('heading', { name: 'Přihlášky přes portál' }).scrollIntoViewIfNeeded()
    await page.mouse.wheel(0, 400)
    await expect(panel.getByText('obsazeno 6 z 6, čeká 2')).toBeVisible({ timeout: 3_000 })
  }).toPass({ timeout: 60_000 })
  await panel.getByText('Zapsat člověka').click()
  await panel.scrollIntoViewIfNeeded()
  if (pictures) await page.screenshot({ path: `${pictures}/desk-event-1280.png` })
  await panel.getByLabel('Jméno a příjmení').fill('Božena Stará')
  await panel.getByLabel('Termín').selectOption({ index: 1 })
  await panel.getByRole('button', { name: 'Zapsat' }).click()
  await expect(panel.getByText('obsazeno 2 z 12')).toBeVisible()
  await panel.getByRole('link', { name: 'Seznam přihlášek' }).click()
  await expect(page.getByRole('link', { name: 'Radka Jasanová' })).toBeVisible()
  await picture(page, 'desk-list-1280')
  await page.getByRole('link', { name: 'Radka Jasanová' }).click()
  await page.getByLabel('Důvod (člověk ho dostane dopisem)').fill('Volala, že nepřijde.')
  await picture(page, 'desk-registration-1280')
  await page.getByRole('button', { name: 'Zrušit přihlášku' }).click()
  await expect(page).toHaveURL(/collections\/registrations(\?|$)/)

  const olena = 'olena.javorska@priklad.example'
  expect(await kindsTo(request, olena)).toEqual(['registrationWaiting', 'placeOffered'])
  await page.setViewportSize(telephone)
  await page.goto(await linkTo(request, olena))
  await picture(page, 'offered-390')
  await page.getByRole('button', { name: 'Я приймаю місце' }).click()
  await expect(page.getByText('Вас записано, місце ваше.')).toBeVisible()
  await request.dispose()
})
