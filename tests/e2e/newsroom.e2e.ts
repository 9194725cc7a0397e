import { expect, test, type Page } from '@playwright/test'

import { clockChanges } from '../support/clockChanges'
import { publish as publishOpen, signIn } from './support'

type Doc = { id: string; title: string; summary: string }

/** A published news item, written over REST by whoever is signed in. */
const publish = async (page: Page, title: string): Promise<string> => {
  const data = { title, summary: 'Původní shrnutí', _status: 'published' }
  const answer = await page.request.post('/api/news', { data })
  return ((await answer.json()) as { doc: Doc }).doc.id
}
const newest = async (page: Page, id: string): Promise<Doc> =>
  (await (await page.request.get(`/api/news/${id}?draft=true&depth=0`)).json()) as Doc

test('an editor shows a draft to a colleague without an account, and takes the link back', async ({
  page,
  browser,
}) => {
  await signIn(page, 'edda')
  const id = await publish(page, 'Zveřejněný titulek')
  await page.request.patch(`/api/news/${id}?draft=true`, { data: { title: 'Rozepsaný titulek' } })
  await page.goto(`/admin/collections/news/${id}`)
  await page.getByRole('button', { name: 'Poslat náhled' }).click()
  await page.getByRole('button', { name: 'Vytvořit odkaz' }).click()
  const url = await page.getByLabel('Odkaz na náhled').inputValue()

  const stranger = await (await browser.newContext()).newPage()
  const opened = await stranger.goto(url)
  await expect(stranger.getByRole('heading', { level: 1 })).toHaveText('Rozepsaný titulek')
  expect(opened?.headers()).toMatchObject({
    'cache-control': 'private, no-store',
    'referrer-policy': 'no-referrer',
    'x-robots-tag': 'noindex',
  })

  await page.getByRole('button', { name: 'Zrušit' }).click()
  await expect(page.getByLabel('Odkaz na náhled')).toHaveCount(0)
  await stranger.goto(url)
  await expect(stranger.getByText('Odkaz na náhled neplatí')).toBeVisible()
})

test('two people on one text: the second sees both versions and nothing is lost', async ({
  page,
  playwright,
  baseURL,
}) => {
  await signIn(page, 'edda')
  const id = await publish(page, 'Titulek')
  await page.goto(`/admin/collections/news/${id}`)
  await expect(page.locator('#field-title')).toHaveValue('Titulek')

  const karel = await playwright.request.newContext({ baseURL })
  const login = { email: 'ada@demo.test', password: 'rozcestnik-demo' }
  await karel.post('/api/users/login', { data: login })
  await karel.patch(`/api/news/${id}?draft=true`, {
    data: { title: 'Adin titulek', summary: 'Adino shrnutí' },
  })

  await page.locator('#field-title').fill('Eddin titulek')
  await page.locator('#field-summary').fill('Eddino shrnutí')
  await expect(page.getByText('Mezitím to uložil někdo jiný').first()).toBeVisible()
  expect(await newest(page, id)).toMatchObject({ title: 'Adin titulek', summary: 'Adino shrnutí' })

  await page.getByRole('button', { name: 'Porovnat a spojit' }).click()
  const titles = page.getByRole('group', { name: 'Titulek', exact: true })
  await expect(titles.getByText('Eddin titulek')).toBeVisible()
  await titles.getByRole('radio', { name: /Uložená podoba/ }).check()
  await page.getByRole('button', { name: 'Pokračovat s tím' }).click()
  await expect(page.locator('#field-title')).toHaveValue('Adin titulek')
  await publishOpen(page)
  await expect
    .poll(() => newest(page, id))
    .toMatchObject({ title: 'Adin titulek', summary: 'Eddino shrnutí' })
})

test('an alert is above every page in its time, and not before', async ({ page, request }) => {
  await signIn(page, 'edda')
  const say = (startsAt: string | null) =>
    page.request.post('/api/globals/alert', {
      data: { text: 'Poradna je dnes zavřená', tone: 'warning', startsAt },
    })
  await say('2099-01-01T00:00:00.000Z')
  expect(await (await request.get('/katalog')).text()).not.toContain('Poradna je dnes zavřená')
  await say(null)
  for (const path of ['/', '/katalog', '/en/aktuality'])
    expect(await (await request.get(path)).text()).toContain('Poradna je dnes zavřená')
  await page.request.post('/api/globals/alert', { data: { text: null } })
})

test('while a text is written, the desk advises how to make it easier to read', async ({
  page,
}) => {
  await signIn(page, 'edda')
  const id = await publish(page, 'Rady')
  await page.goto(`/admin/collections/news/${id}`)
  const editor = page.locator('[contenteditable=true]').first()
  await editor.fill(Array.from({ length: 32 }, () => 'slovo').join(' '))
  await expect(page.getByText('Rady k textu (1)')).toBeVisible()
  await expect(page.getByText('Dlouhá věta (32 slov)')).toBeVisible()
})

test('what is planned in the desk is in the calendar, on its day in Prague', async ({
  browser,
}) => {
  const away = await browser.newContext({ timezoneId: 'America/New_York' })
  const page = await away.newPage()
  await signIn(page, 'edda')
  const id = await publish(page, 'Naplánovaná zpráva')
  await page.goto(`/admin/collections/news/${id}`)
  await page.locator('#field-title').fill('Naplánovaná zpráva, oprava')
  await expect(page.getByText(/Naposledy uloženo/)).toBeVisible()
  await page.getByRole('button', { name: 'Naplánovat' }).click()
  // The Sunday on which clocks go forward, at seven in the morning of Prague.
  const [year, month, date] = clockChanges.forward.split('-')
  await page.getByLabel('Kdy').fill(`${clockChanges.forward}T07:00`)
  await page.locator('.desk-schedule').getByRole('button', { name: 'Naplánovat' }).click()
  await expect(page.getByText(`Zveřejnit: ${Number(date)}. 3. ${year} 7:00`)).toBeVisible()
  await page.goto(`/admin/kalendar?mesic=${year}-${month}`)
  const time = page.locator(`time[datetime="${clockChanges.forward}"]`)
  const day = page.getByRole('cell').filter({ has: time })
  await expect(day).toContainText('7:00 zveřejní se')
  await expect(day).toContainText('Naplánovaná zpráva, oprava')
})

test('news with a date in the future waits for it, and the editor is told', async ({ page }) => {
  await signIn(page, 'edda')
  const data = { title: 'Vánoční provoz', summary: 'Kdy bude otevřeno.' }
  const made = await page.request.post('/api/news?draft=true', { data })
  const { id } = ((await made.json()) as { doc: Doc }).doc
  await page.goto(`/admin/collections/news/${id}`)
  const date = page.locator('#field-publishedAt input')
  const christmas = `24. 12. ${new Date().getFullYear() + 1} 8:00`
  await date.fill(christmas)
  await date.press('Tab')
  await publishOpen(page)
  await expect(page.getByText(`Vyjde ${christmas}`)).toBeVisible()
  await expect(page.locator('.doc-controls__status')).toContainText('Koncept')
  const stranger = await page.context().browser()?.newContext()
  const seen = await stranger?.request.get(new URL(`/api/news/${id}`, page.url()).href)
  expect(seen?.status()).toBe(404)
})

test('a translator publishes a sentence in Ukrainian, and no Czech comes with it', async ({
  page,
}) => {
  await signIn(page, 'edda')
  const data = { title: 'Jen česky', summary: 'Shrnutí česky' }
  const made = await page.request.post('/api/news?draft=true', { data })
  const { id } = ((await made.json()) as { doc: Doc }).doc
  await page.goto(`/admin/collections/news/${id}?locale=uk`)
  await page.locator('#field-subtitle').fill('Українською')
  await expect(page.getByText(/Naposledy uloženo/)).toBeVisible()
  await expect(page.locator('#field-title')).toHaveValue('')
  await publishOpen(page)
  await expect(page.locator('.doc-controls__status')).toContainText('Na webu')
  // The desk remembers the language that one chose last.
  await page.goto(`/admin/collections/news/${id}?locale=cs`)
  await expect(page.locator('#field-title')).toHaveValue('Jen česky')
  const stored = (await (await page.request.get(`/api/news/${id}?locale=all`)).json()) as Record<
    string,
    Record<string, string | null>
  >
  expect([stored.title?.cs, stored.title?.uk ?? null, stored.subtitle?.uk]).toEqual([
    'Jen česky',
    null,
    'Українською',
  ])
})
