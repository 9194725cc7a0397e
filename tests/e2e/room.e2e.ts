import { randomUUID } from 'node:crypto'
import {
  expect,
  test,
  type APIRequestContext,
  type Browser,
  type Locator,
  type Page,
} from '@playwright/test'

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

const upload = async (request: APIRequestContext, title: string): Promise<string> => {
  const answer = await request.post('/api/files', {
    multipart: {
      _payload: JSON.stringify({ title }),
      file: { name: 'trasy.csv', mimeType: 'text/csv', buffer: Buffer.from('obec;km\nVes;3\n') },
    },
  })
  expect(answer.status(), await answer.text()).toBe(201)
  return ((await answer.json()) as { doc: { id: string } }).doc.id
}

/** The newest letter to an address; only an admin reads letters, since they bear keys. */
const letterTo = async (request: APIRequestContext, to: string): Promise<string> => {
  let text = ''
  await expect(async () => {
    const url = `/api/letters?where[to][equals]=${to}&sort=-createdAt&limit=1`
    const { docs } = (await (await request.get(url)).json()) as { docs: { text: string }[] }
    text = String(docs[0]?.text ?? '')
    expect(text).not.toBe('')
  }).toPass()
  return text
}

/** A panel of the group's form, once the form has drawn that far. */
const panelOf = async (page: Page, group: string, name: string): Promise<Locator> => {
  await page.goto(`/admin/collections/working-groups/${group}`)
  const panel = page.getByRole('region', { name })
  await expect(async () => {
    await page.mouse.wheel(0, 500)
    await expect(panel).toBeVisible({ timeout: 500 })
  }).toPass({ timeout: 60_000 })
  return panel
}

const newPage = async (browser: Browser, width: number): Promise<Page> => {
  const { baseURL, extraHTTPHeaders } = test.info().project.use
  const page = await (await browser.newContext({ baseURL, extraHTTPHeaders })).newPage()
  await page.setViewportSize({ width, height: 844 })
  return page
}

const password = 'několik slov za sebou'

/** Sets the password by the link of the letter and signs in, as a person who has never been here. */
const enter = async (page: Page, letter: string, email: string): Promise<void> => {
  const [path] = /\/admin\/reset\/[0-9a-f]{40}/.exec(letter) ?? []
  await page.goto(String(path), { waitUntil: 'networkidle' })
  await page.locator('#field-password').fill(password)
  await page.locator('#field-confirm-password').fill(password)
  await page.locator('form button[type=submit]').click()
  await expect(page).toHaveURL(/\/admin\/login/)
  await page.locator('#field-email').fill(email)
  await page.locator('#field-password').fill(password)
  await page.locator('form button[type=submit]').click()
  await expect(page).toHaveURL(/\/admin\/moje-skupiny/)
}

for (const width of [390, 1280])
  test(`a member is let into the room, reads, replies and settles a task, ${width} wide`, async ({
    page,
    browser,
  }) => {
    test.setTimeout(300_000)
    await page.setViewportSize({ width, height: 900 })
    await signIn(page, 'ada')
    const { request } = page
    const own = randomUUID().slice(0, 8)
    const email = `clenka-${own}@example.test`
    const paper = await upload(request, `Trasy ${own}`)
    const name = `Doprava ${own}`
    const startsAt = hours(240)
    const group = await make(request, 'working-groups', {
      name,
      kind: 'working',
      members: [{ organisation: 'Kompas', side: 'provider', name: 'Radka Tichá', email }],
      tasks: [{ text: 'Sepsat trasy', email, state: 'open' }],
      meetings: [{ date: startsAt, topic: 'Auta do vsí', memberPapers: [paper] }],
      _status: 'published',
    })
    const other = await make(request, 'working-groups', {
      name: `Cizí ${own}`,
      kind: 'working',
      meetings: [{ date: startsAt, memberPapers: [paper] }],
      _status: 'published',
    })
    const event = await make(request, 'events', {
      title: `Jednání ${own}`,
      kind: 'meeting',
      workingGroup: group.id,
      occurrences: [{ startsAt, endsAt: hours(242) }],
      venue: { name: 'Radnice' },
      _status: 'published',
    })
    const occurrence = event.occurrences?.[0]?.id
    const invited = { data: { occurrence } }
    await request.post(`/api/working-groups/${group.id}/invitees`, invited)

    const panel = await panelOf(page, group.id, 'Místnost členů')
    await expect(panel.getByText('nemá přístup')).toBeVisible()
    await expect(panel.getByText(`Trasy ${own}`).first()).toBeVisible()
    await panel.getByRole('button', { name: /Pozvat do místnosti/ }).click()
    await expect(panel.getByText('pozván(a), heslo ještě nemá')).toBeVisible()
    expect(await overflowOf(page)).toBe(0)
    expect(await faultsOn(page, '[aria-label="Místnost členů"]')).toEqual([])
    if (pictures) await panel.screenshot({ path: `${pictures}/room-panel-${width}.png` })

    const hers = await newPage(browser, width)
    await enter(hers, await letterTo(request, email), email)
    const room = hers.getByRole('region', { name })
    await expect(room.getByRole('heading', { name: 'Auta do vsí' })).toBeVisible()
    await expect(room.getByText('Kde: Radnice')).toBeVisible()
    await expect(room.getByText('jen pro členy')).toBeVisible()
    expect(await overflowOf(hers)).toBe(0)
    expect(await faultsOn(hers, '.desk-page')).toEqual([])
    await picture(hers, `room-${width}`)
    await hers.setViewportSize({ width: 320, height: 700 })
    expect(await overflowOf(hers)).toBe(0)
    await hers.setViewportSize({ width, height: 844 })

    const link = room.getByRole('link', { name: `Trasy ${own}` })
    const [download] = await Promise.all([hers.waitForEvent('download'), link.click()])
    expect(download.suggestedFilename()).toBe('trasy.csv')
    // The wrong turn: the address of the same paper in a group that is not hers, and the desk.
    const address = `/api/room/papers/${other.id}/${paper}`
    expect((await hers.request.get(address)).status()).toBe(404)
    await hers.goto('/admin/collections/news')
    await expect(hers).toHaveURL(/\/admin\/moje-skupiny/)
    await hers.goto('/admin')
    await expect(hers).toHaveURL(/\/admin\/moje-skupiny/)
    await hers.goto('/admin/ukoly-skupin')
    await expect(hers.getByText('Toto vidí jen redakce a koordinátoři.')).toBeVisible()
    await hers.goto('/admin/moje-skupiny')

    await room.getByRole('link', { name: 'Odpovědět na pozvánku' }).click()
    await hers.getByLabel('Ano, přijdu').check()
    await hers.getByRole('button', { name: 'Odeslat odpověď' }).click()
    await expect(hers.getByText('Odpověděli jste, že přijdete.')).toBeVisible()
    await hers.goto('/admin/moje-skupiny')
    await expect(room.getByText('Odpověděli jste, že přijdete.')).toBeVisible()
    await room.getByRole('button', { name: 'Je hotovo: Sepsat trasy' }).click()
    await expect(room.getByText('Splněno')).toBeVisible()
    await room.getByRole('button', { name: 'Vrátit: není hotovo: Sepsat trasy' }).click()
    await room.getByRole('button', { name: 'Je hotovo: Sepsat trasy' }).click()
    await expect(room.getByText('Splněno')).toBeVisible()
    await picture(hers, `room-done-${width}`)

    // The wrong turn: the session ends while she writes; the words wait on her device until she is back.
    await room.getByLabel('K čemu').selectOption({ label: `Trasy ${own}` })
    const words = `Chybí spoj z Vsi ${own}`
    await room.getByLabel('Váš příspěvek').fill(words)
    await hers.context().clearCookies()
    await room.getByRole('button', { name: 'Přidat příspěvek' }).click()
    await expect(room.getByText(/Napsaný text zůstal tady/)).toBeVisible()
    expect(await faultsOn(hers, '.desk-page')).toEqual([])
    await picture(hers, `room-unsent-${width}`)
    await hers.goto('/admin/login?redirect=%2Fadmin%2Fmoje-skupiny')
    await hers.locator('#field-email').fill(email)
    await hers.locator('#field-password').fill(password)
    await hers.locator('form button[type=submit]').click()
    await expect(room.getByText('Tady je text, který jste minule neodeslali.')).toBeVisible()
    await expect(room.getByLabel('Váš příspěvek')).toHaveValue(words)
    await room.getByLabel('K čemu').selectOption({ label: `Trasy ${own}` })
    await room.getByRole('button', { name: 'Přidat příspěvek' }).click()
    const comment = room.getByRole('listitem').filter({ hasText: words })
    await expect(comment.getByText(`K podkladu: Trasy ${own}`)).toBeVisible()
    await expect(room.getByLabel('Váš příspěvek')).toHaveValue('')
    await comment.getByRole('button', { name: /^Upravit/ }).click()
    await room.getByLabel('Váš příspěvek').first().fill(`${words}, ranní`)
    await room.getByRole('button', { name: 'Uložit' }).click()
    await expect(comment.getByText(`${words}, ranní`)).toBeVisible()
    expect(await overflowOf(hers)).toBe(0)
    expect(await faultsOn(hers, '.desk-page')).toEqual([])
    await picture(hers, `room-talk-${width}`)

    // The coordinator tells of the paper once, and answers.
    const desk = await panelOf(page, group.id, 'Místnost členů')
    await expect(desk.getByText('Dopis dostane členů: 1.')).toBeVisible()
    await desk.getByRole('button', { name: 'Dát vědět členům o podkladech' }).click()
    await expect(desk.getByText('Kdo má přístup, ten už o těchto podkladech')).toBeVisible()
    expect(await letterTo(request, email)).toContain(`Trasy ${own}`)
    await desk.getByRole('button', { name: /^Odpovědět: Radka Tichá/ }).click()
    await desk.getByLabel('Odpověď úřadu').fill('Doplníme ho.')
    await desk.getByRole('button', { name: 'Uložit' }).click()
    await expect(desk.getByText('Doplníme ho.')).toBeVisible()
    expect(await overflowOf(page)).toBe(0)
    expect(await faultsOn(page, '[aria-label="Místnost členů"]')).toEqual([])
    if (pictures) await desk.screenshot({ path: `${pictures}/room-panel-talk-${width}.png` })
    await hers.reload()
    await expect(comment.getByText('Doplníme ho.')).toBeVisible()

    // The coordinator publishes the paper; everybody finds it on the page of the group.
    const after = await panelOf(page, group.id, 'Místnost členů')
    await expect(after.getByText('má přístup', { exact: true })).toBeVisible()
    await after.getByRole('button', { name: 'Zveřejnit na webu' }).click()
    await expect(after.getByRole('button', { name: 'Zveřejnit na webu' })).toHaveCount(0)

    // The membership ends: the room that is still open says so with its next deed.
    const until = hours(-48)
    const stored = await request.get(`/api/working-groups/${group.id}?depth=0`)
    const { members } = (await stored.json()) as { members: object[] }
    const ended = { members: members.map((row) => ({ ...row, until })) }
    const change = await request.patch(`/api/working-groups/${group.id}`, { data: ended })
    expect(change.status(), await change.text()).toBe(200)
    await room.getByRole('button', { name: /Vrátit/ }).click()
    await expect(hers.getByText('Takový úkol u vás není.').first()).toBeVisible()
    await hers.reload()
    await expect(hers.getByText('Teď nejste členem žádné skupiny.')).toBeVisible()
    expect(await faultsOn(hers, '.desk-page')).toEqual([])
    await picture(hers, `room-empty-${width}`)
    await hers.getByRole('link', { name: 'Odhlásit se' }).click()
    await expect(hers).toHaveURL(/\/admin\/login/)
    await hers.goto('/admin/moje-skupiny')
    await expect(hers).toHaveURL(/\/admin\/login/)
  })
