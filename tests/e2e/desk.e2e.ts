import { expect, test } from '@playwright/test'

import { publicKindNames } from '../../src/lib/publicKinds'
import { publish, signIn } from './support'

test('an editor writes news, publishes it, and the public sees it at once', async ({
  page,
  request,
}) => {
  await signIn(page, 'edda')
  await page.goto('/admin/collections/news/create')
  await page.locator('#field-title').fill('Otevíráme novou poradnu')
  await page.locator('#field-summary').fill('Od pondělí radíme i v Dolních Bukách.')
  await publish(page)
  await expect(page).toHaveURL(/collections\/news\/[0-9a-f-]{24,36}/)
  await expect
    .poll(async () => (await request.get('/aktuality')).text())
    .toContain('Otevíráme novou poradnu')
})

test('a provider sees on the desk only its own entries', async ({ page }) => {
  await signIn(page, 'pavla')
  const me = (await (await page.request.get('/api/users/me')).json()) as {
    user: { providers: string[] }
  }
  const where = `where[provider][equals]=${me.user.providers[0]}`
  const own = await page.request.get(`/api/services?limit=100&depth=0&draft=true&${where}`)
  const { totalDocs } = (await own.json()) as { totalDocs: number }
  await page.goto('/admin/collections/services?limit=100')
  await expect(page.locator('table tbody tr')).toHaveCount(totalDocs)
  expect(totalDocs).toBeGreaterThan(0)
})

test('a provider cannot touch an entry of another', async ({ page, playwright, baseURL }) => {
  const theirs = await playwright.request.newContext({ baseURL })
  const login = { email: 'petr@demo.test', password: 'rozcestnik-demo' }
  await theirs.post('/api/users/login', { data: login })
  const me = (await (await theirs.get('/api/users/me')).json()) as { user: { providers: string[] } }
  const found = await theirs.get(`/api/services?where[provider][equals]=${me.user.providers[0]}`)
  const { docs } = (await found.json()) as { docs: { id: string; name: string }[] }

  await signIn(page, 'pavla')
  const answer = await page.request.patch(`/api/services/${docs[0]?.id}?draft=true`, {
    data: { name: 'Cizí služba' },
  })
  expect(answer.status()).toBe(403)
  const after = (await (await theirs.get(`/api/services/${docs[0]?.id}?draft=true`)).json()) as {
    name: string
  }
  expect(after.name).toBe(docs[0]?.name)
})

for (const who of ['ada', 'pavla'])
  test(`every list that ${who} has on the desk opens, and a new entry, or it says who may`, async ({
    page,
  }) => {
    test.setTimeout(900_000)
    await signIn(page, who)
    await page.goto('/admin')
    const links = page.locator('nav a[href*="/admin/collections/"]')
    await expect(links.first()).toBeAttached()
    const lists = await links.evaluateAll((all) => all.map((a) => a.getAttribute('href') ?? ''))
    for (const list of lists) {
      await page.goto(`${list}?search=a&limit=100`)
      await expect(
        page.locator('.collection-list').getByRole('heading', { level: 1 }),
      ).toBeVisible()
      await page.goto(`${list}/create`)
      const form = page.locator('#field-title, #field-name, form.collection-edit__form')
      const refusal = page.getByRole('heading', { name: 'Na tohle nemáte oprávnění' })
      await expect(form.or(refusal).first(), list).toBeVisible()
    }
  })

for (const [language, word] of [
  ['cs', 'Aktuality'],
  ['en', 'News'],
  ['uk', 'Новини'],
] as const)
  test(`the desk speaks ${language}`, async ({ page, context, baseURL }) => {
    await context.addCookies([{ name: 'payload-lng', value: language, url: String(baseURL) }])
    await signIn(page, 'ada')
    await page.goto('/admin')
    await expect(
      page.getByRole('heading', { name: word }).or(page.getByText(word)).first(),
    ).toBeVisible()
  })

test('the desk shows each person what waits for her', async ({ page }) => {
  await signIn(page, 'edda')
  await page.goto('/admin')
  await expect(page.getByRole('heading', { name: 'Čeká na vás' })).toBeVisible()
})

test('an editor previews drafts of every kind on the public page; nobody else finds them', async ({
  page,
  playwright,
  baseURL,
}) => {
  await signIn(page, 'ada')
  const stranger = await playwright.request.newContext({ baseURL })
  const statuses: [string, number | undefined, number][] = []
  for (const kind of publicKindNames) {
    const made = await page.request.post(`/api/${kind}?draft=true`, { data: { _status: 'draft' } })
    const { doc } = (await made.json()) as { doc: { id: string } }
    const answer = await page.goto(`/nahled/${kind}/${doc.id}`)
    const foreign = await stranger.get(`/nahled/${kind}/${doc.id}`)
    statuses.push([kind, answer?.status(), foreign.status()])
    await page.request.delete(`/api/${kind}/${doc.id}`)
  }
  expect(statuses.filter(([, hers, theirs]) => hers !== 200 || theirs !== 404)).toEqual([])
})

test('on a telephone no button of the editor lies on a field', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await signIn(page, 'edda')
  await page.goto('/admin/collections/news')
  await page.locator('tbody a').first().click()
  const title = page.locator('#field-title')
  await expect(title).toBeVisible()
  const field = await title.boundingBox()
  const buttons = await page.locator('.doc-controls button:visible').all()
  const boxes = await Promise.all(buttons.map((button) => button.boundingBox()))
  const lowest = Math.max(...boxes.map((box) => (box?.y ?? 0) + (box?.height ?? 0)))
  expect(boxes.length).toBeGreaterThan(2)
  expect(lowest).toBeLessThan(field?.y ?? 0)
})

for (const [language, strange] of [
  ['cs', /Jídelní|Místní verz|Lokalit|Payload|Tento [A-Z]|úspěšně|\b(Create|Save|Delete|Search)\b/],
  ['en', /Payload|locale/i],
  ['uk', /Payload|локал|\b(Create|Save|Delete|Search)\b/i],
] as const)
  test(`no view of the desk speaks to people in words of the framework, in ${language}`, async ({
    page,
    context,
    baseURL,
  }) => {
    await context.addCookies([{ name: 'payload-lng', value: language, url: String(baseURL) }])
    await signIn(page, 'ada')
    const { docs } = (await (await page.request.get('/api/news?limit=1')).json()) as {
      docs: { id: string }[]
    }
    const news = `collections/news/${docs[0]?.id}`
    const views = ['', 'collections/news', 'collections/services', 'collections/media', 'account']
    for (const view of [...views, news, `${news}/versions`, 'globals/site', 'collections/users']) {
      await page.goto(`/admin/${view}`)
      await expect(page.locator('.template-default').first()).toBeVisible()
      await page.waitForLoadState('networkidle')
      const lines = (await page.locator('body').innerText()).split('\n')
      expect([view, lines.filter((line) => strange.test(line))]).toEqual([view, []])
    }
  })
