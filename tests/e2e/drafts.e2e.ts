import { expect, test, type Page, type Request } from '@playwright/test'

import { signIn } from './support'

const saved = (page: Page) =>
  page.waitForResponse(
    (answer) => answer.request().method() === 'PATCH' && answer.url().includes('autosave=true'),
  )

/** Pastes what a clipboard holds, as a browser hands it to the editor. */
const paste = (page: Page, html: string) =>
  page
    .locator('[data-lexical-editor]')
    .first()
    .evaluate((editor, given) => {
      const clipboardData = new DataTransfer()
      clipboardData.setData('text/html', given)
      editor.dispatchEvent(
        new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }),
      )
    }, html)

test('what a clerk pastes with bad links is kept with all the rest, and she is told what was mended', async ({
  page,
}) => {
  await signIn(page, 'edda')
  await page.goto('/admin/collections/news/create')
  await page.locator('#field-title').fill('Den otevřených dveří')
  await page.locator('#field-summary').fill('Slovo. '.repeat(200))
  await page.locator('[data-lexical-editor]').first().click()
  const stored = saved(page)
  await paste(
    page,
    '<p>Pozvánka <a href="file:///C:/pozvanka.docx">ke stažení</a> a <a href="www.obec.cz">obec</a>.</p>',
  )
  await expect(page.getByText(/vede jen do vašeho počítače/)).toBeVisible()
  expect((await stored).status()).toBe(200)
  await expect(async () => {
    const { status, body } = await newest(page)
    expect([status, body]).toEqual([200, expect.stringContaining('https://www.obec.cz')])
    expect(body).not.toContain('file:')
    expect(body).toContain('ke stažení')
  }).toPass()

  await page.reload()
  await expect(page.locator('#field-title')).toHaveValue('Den otevřených dveří')
  await expect(page.locator('#field-summary')).toHaveValue(/^Slovo\. Slovo\./)
  await expect(page.locator('[data-lexical-editor]').first()).toContainText('Pozvánka ke stažení')
})

const newest = async (page: Page) => {
  const id = page.url().split('/').at(-1)
  const answer = await page.request.get(`/api/news/${id}?draft=true&depth=0`)
  return { status: answer.status(), body: await answer.text() }
}

/** A draft of news that is open and stored. */
const begun = async (page: Page, title: string) => {
  await signIn(page, 'edda')
  await page.goto('/admin/collections/news/create')
  const stored = saved(page)
  await page.locator('#field-title').fill(title)
  expect((await stored).status()).toBe(200)
  await expect(page.locator('#field-slug')).not.toHaveValue('')
}
const storedSubtitle = async (page: Page, id: string | undefined) => {
  const answer = await page.request.get(`/api/news/${id}?draft=true&depth=0`)
  return ((await answer.json()) as { subtitle?: string }).subtitle
}

for (const width of [1366, 390])
  test(`a sentence typed just before leaving is there, ${width} wide`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 })
    await begun(page, `Odchod ${width}`)
    const id = page.url().split('/').at(-1)
    await page.locator('#field-subtitle').fill('Poslední věta')
    await page.locator('.app-header').getByRole('link', { name: 'Aktuality' }).click()
    await expect(page).toHaveURL(/collections\/news(\?|$)/)
    expect(await storedSubtitle(page, id)).toBe('Poslední věta')
  })

test('what is typed while a save is on its way stays, whichever field is typed into next', async ({
  page,
}) => {
  await begun(page, 'Kurz')
  let release = (): void => undefined
  const typed = new Promise<void>((resolve) => (release = resolve))
  let taken = (): void => undefined
  const underWay = new Promise<void>((resolve) => (taken = resolve))
  await page.route(/autosave=true/, async (route) => {
    const answer = await route.fetch()
    taken()
    await typed
    await route.fulfill({ response: answer })
  })
  await page.locator('#field-title').fill('Kurz pro')
  await underWay
  await page.locator('#field-title').fill('Kurz pro pečující')
  await page.locator('#field-summary').fill('Jak pečovat a nevyhořet')
  const stored = page.waitForResponse(
    async (answer) =>
      answer.url().includes('autosave=true') && (await answer.text()).includes('nevyhořet'),
  )
  release()
  expect(((await (await stored).json()) as { doc: { title: string } }).doc.title).toBe(
    'Kurz pro pečující',
  )
  await expect(page.locator('#field-title')).toHaveValue('Kurz pro pečující')
})

test('without the network the desk says so, keeps what is typed and stores it afterwards', async ({
  page,
  context,
}) => {
  await begun(page, 'Bez sítě')
  const id = page.url().split('/').at(-1)
  await context.setOffline(true)
  await page.locator('#field-subtitle').fill('Psáno ve vlaku')
  await expect(page.getByText(/Nejste připojeni k internetu/)).toBeVisible()
  await expect(page.locator('.autosave')).toBeHidden()
  await context.setOffline(false)
  await expect(page.getByText(/Nejste připojeni k internetu/)).toBeHidden()
  await expect(async () => expect(await storedSubtitle(page, id)).toBe('Psáno ve vlaku')).toPass()
})

test('when the session ends the text stays, and is stored after signing in elsewhere', async ({
  page,
  context,
}) => {
  await begun(page, 'Konec přihlášení')
  const id = page.url().split('/').at(-1)
  await context.clearCookies()
  await page.locator('#field-subtitle').fill('Psáno potom')
  await expect(page.getByText(/Vaše přihlášení skončilo/)).toBeVisible()
  const [other] = await Promise.all([
    context.waitForEvent('page'),
    page.getByRole('link', { name: 'Přihlásit se v novém okně' }).click(),
  ])
  await other.locator('#field-email').fill('edda@demo.test')
  await other.locator('#field-password').fill('rozcestnik-demo')
  await other.locator('form button[type=submit]').click()
  await expect(other).toHaveURL(/\/admin$/)
  await other.close()
  await expect(page.locator('#field-subtitle')).toHaveValue('Psáno potom')
  await expect(page.getByText(/Vaše přihlášení skončilo/)).toBeHidden()
  await expect(async () => expect(await storedSubtitle(page, id)).toBe('Psáno potom')).toPass()
})

for (const width of [1366, 390])
  test(`a provider begins a service, is told what is missing and hands it over, ${width} wide`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 800 })
    await signIn(page, 'pavla')
    await page.goto('/admin/collections/services/create')
    await page.locator('#field-name').fill(`Poradna ${width}`)
    await expect(page.locator('#field-slug')).toHaveValue(`poradna-${width}`)
    const handOver = page.getByRole('button', { name: 'Odeslat ke schválení' })
    await handOver.click()
    const faults = page.locator('.desk-faults')
    await expect(faults).toContainText('Druh služby: Tohle pole je třeba vyplnit.')
    await expect(faults).toContainText('Formy: Tohle pole je třeba vyplnit.')
    await faults.getByRole('button', { name: 'Zavřít' }).focus()
    await page.keyboard.press('Enter')
    await expect(faults).toHaveCount(0)

    const id = page.url().split('/').at(-1)
    const { docs } = (await (await page.request.get('/api/service-types?limit=1')).json()) as {
      docs: { id: string }[]
    }
    const data = { serviceType: docs[0]?.id, forms: ['field'] }
    await page.request.patch(`/api/services/${id}?draft=true`, { data })
    await page.reload()
    await handOver.click()
    await expect(page.getByText('Čeká na schválení')).toBeVisible()
  })

test('an older version comes back as a draft, and the public reads on what it read', async ({
  page,
}) => {
  await signIn(page, 'edda')
  const made = await page.request.post('/api/news', {
    data: { title: 'Původní znění', summary: 'x', _status: 'published' },
  })
  const { doc } = (await made.json()) as { doc: { id: string } }
  await page.request.patch(`/api/news/${doc.id}`, {
    data: { title: 'Opravené znění', _status: 'published' },
  })
  const where = `where[parent][equals]=${doc.id}&sort=createdAt&limit=1`
  const found = await page.request.get(`/api/news/versions?${where}`)
  const { docs } = (await found.json()) as { docs: { id: string }[] }
  await page.goto(`/admin/collections/news/${doc.id}/versions/${docs[0]?.id}`)
  const restore = page.getByRole('button', { name: 'Vrátit tuto verzi' })
  const question = page.getByRole('dialog', { name: 'Vrátit tuto verzi?' })
  await expect(async () => {
    // A press before the page is ready is not heard.
    await restore.first().click({ timeout: 2_000 })
    await expect(question).toBeVisible({ timeout: 2_000 })
  }).toPass()
  await question.getByRole('button', { name: 'Vrátit tuto verzi' }).click()
  await expect(page.locator('#field-title')).toHaveValue('Původní znění')
  const { title } = (await (await page.request.get(`/api/news/${doc.id}`)).json()) as {
    title: string
  }
  expect(title).toBe('Opravené znění')
})

test('another e-mail is taken only with the current password, which is asked for beside it', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 800 })
  await signIn(page, 'petr')
  await page.goto('/admin/account')
  const proof = page.getByLabel('Vaše současné heslo')
  await expect(page.locator('#field-email')).toHaveValue('petr@demo.test')
  await expect(proof).toHaveCount(0)
  // What the form asked while she typed is answered only after the save was refused.
  let release = (): void => undefined
  const refused = new Promise<void>((resolve) => (release = resolve))
  await page.route('**/admin/account', async (route) => {
    if (route.request().method() === 'POST') await refused
    await route.continue()
  })
  const fault = page.getByText('Napište své současné heslo. Tohle nesouhlasí.')
  const isQuestion = (request: Request) =>
    request.method() === 'POST' && request.url().endsWith('/admin/account')
  const question = page.waitForRequest(isQuestion)
  const ended: Request[] = []
  for (const event of ['requestfinished', 'requestfailed'] as const)
    page.on(event as 'requestfinished', (request) => isQuestion(request) && ended.push(request))
  await page.locator('#field-email').fill('petr.novy@demo.test')
  await proof.fill('hádám')
  const late = await question
  await page.getByRole('button', { name: 'Uložit' }).click()
  await expect(fault).toBeVisible()
  release()
  await expect.poll(() => ended.includes(late)).toBe(true)
  await expect(fault).toBeVisible()
  await expect(page.getByRole('button', { name: 'Uložit' })).toBeEnabled()
  await expect(page.locator('#field-email')).toHaveValue('petr.novy@demo.test')
  await proof.fill('rozcestnik-demo')
  await page.getByRole('button', { name: 'Uložit' }).click()
  await expect(page.getByText('Uloženo.', { exact: true })).toBeVisible()

  const me = await page.request.get('/api/users/me')
  const { user } = (await me.json()) as { user: { id: string; email: string } }
  expect(user.email).toBe('petr.novy@demo.test')
  // The other journeys know Petr by the address that he had.
  const back = { email: 'petr@demo.test', currentPassword: 'rozcestnik-demo' }
  const restored = await page.request.patch(`/api/users/${user.id}`, { data: back })
  expect(restored.status()).toBe(200)
})
