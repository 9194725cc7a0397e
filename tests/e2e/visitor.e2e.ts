import { expect, test } from '@playwright/test'

import { firstIn, overflowOf } from './support'

test('a visitor finds a service from the home page without script', async ({ browser }) => {
  const page = await browser.newPage({ javaScriptEnabled: false })
  await page.goto('/')
  await page.getByRole('searchbox').first().fill('pečovatelská')
  await page.getByRole('searchbox').first().press('Enter')
  await expect(page).toHaveURL(/\/katalog\?.*q=/)
  await page.locator('main a[href^="/sluzby/"]').first().click()
  await expect(page.locator('h1')).toBeVisible()
  await expect(page.locator('main a[href^="tel:"]').first()).toBeVisible()
})

test('a visitor reads a project with its money, outputs and reports', async ({ page, request }) => {
  const answer = await request.get(
    '/api/projects?limit=100&depth=0&select[slug]=true&select[reports]=true',
  )
  const { docs } = (await answer.json()) as { docs: { slug: string; reports: unknown[] }[] }
  const project = docs.find(({ reports }) => reports.length === 3)
  await page.goto(`/projekty/${project?.slug}`)
  for (const heading of ['Cíle', 'Peníze', 'Zprávy o průběhu'])
    await expect(page.getByRole('heading', { name: new RegExp(heading) }).first()).toBeVisible()
})

test('a visitor changes the language and stays on the page', async ({ page, request }) => {
  const slug = await firstIn(request, 'services')
  await page.goto(`/sluzby/${slug}`)
  await page.getByRole('link', { name: 'English' }).click()
  await expect(page).toHaveURL(`/en/sluzby/${slug}`)
  await expect(page.locator('html')).toHaveAttribute('lang', 'en')
})

test('a visitor walks from the top of the page to its content by keyboard only', async ({
  page,
}) => {
  await page.goto('/')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await page.keyboard.press('Tab')
  const isInContent = await page.evaluate(() => Boolean(document.activeElement?.closest('main')))
  expect(isInContent).toBe(true)
})

test('a wrong address says so and offers a way on', async ({ page }) => {
  const answer = await page.goto('/projekty/nic-takoveho')
  expect(answer?.status()).toBe(404)
  await expect(page.locator('main').getByRole('link').first()).toBeVisible()
})

test('a visitor gets no cookie, and her browser asks nobody but the portal', async ({
  page,
  context,
  request,
  baseURL,
}) => {
  const portal = new URL(String(baseURL)).host
  const foreign: string[] = []
  page.on('request', (asked) => {
    const { host, protocol } = new URL(asked.url())
    if (protocol !== 'data:' && host !== portal) foreign.push(asked.url())
  })
  const [service, project] = await Promise.all([
    firstIn(request, 'services'),
    firstIn(request, 'projects'),
  ])
  for (const path of ['/', '/katalog', `/sluzby/${service}`, `/projekty/${project}`, '/aktuality'])
    await page.goto(path, { waitUntil: 'networkidle' })
  expect(foreign).toEqual([])
  expect(await context.cookies()).toEqual([])
})

test('no page reports an error to the browser', async ({ page, request }) => {
  const errors: string[] = []
  page.on('console', (message) => message.type() === 'error' && errors.push(message.text()))
  page.on('pageerror', (error) => errors.push(String(error)))
  const [news, event] = await Promise.all([firstIn(request, 'news'), firstIn(request, 'events')])
  for (const path of [
    '/',
    '/katalog',
    '/projekty',
    `/aktuality/${news}`,
    `/akce/${event}`,
    '/en',
    '/uk',
  ])
    await page.goto(path, { waitUntil: 'networkidle' })
  expect(errors).toEqual([])
})

test('a carer takes a date into her calendar and finds where to subscribe, on a telephone', async ({
  page,
  request,
}) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await page.goto('/akce')
  const subscribe = page.getByRole('link', { name: 'iPhone, iPad a Mac' })
  await expect(subscribe).toHaveAttribute('href', /^webcal:\/\/.+\/akce\/kalendar\.ics$/)
  await page.locator('main article').first().getByRole('link').first().click()
  await page.getByText('Přidat do kalendáře').click()
  const file = page.getByRole('link', { name: 'Apple a jiné (soubor .ics)' }).first()
  const download = page.waitForEvent('download')
  await file.click()
  expect((await download).suggestedFilename()).toMatch(/^[a-z0-9-]+\.ics$/)
  expect(await overflowOf(page)).toBe(0)

  for (const [path, type] of [
    ['/akce/kalendar.ics', 'text/calendar'],
    ['/uk/akce/kalendar.ics?druh=fair', 'text/calendar'],
    ['/aktuality/atom.xml', 'application/atom+xml'],
    ['/en/projekty/rss.xml', 'application/rss+xml'],
    ['/akce/feed.json', 'application/feed+json'],
  ] as const) {
    const answer = await request.get(path)
    expect([path, answer.status(), answer.headers()['content-type']]).toEqual([
      path,
      200,
      `${type}; charset=utf-8`,
    ])
  }
  expect((await request.get('/akce/neni-takova.ics')).status()).toBe(404)
})

test('what machines ask for by habit is there: an icon, and whom to tell of a hole', async ({
  request,
}) => {
  const icon = await request.get('/favicon.ico')
  expect([icon.status(), icon.headers()['content-type']]).toEqual([200, 'image/x-icon'])
  const said = await request.get('/.well-known/security.txt')
  expect([said.status(), said.headers()['content-type']]).toEqual([
    200,
    'text/plain; charset=utf-8',
  ])
  const text = await said.text()
  expect(text).toContain('Contact: mailto:socialni.sluzby@kraj.priklad.example')
  const expires = Date.parse(/Expires: (.*)/.exec(text)?.[1] ?? '')
  expect(expires).toBeGreaterThan(Date.now())
  expect(expires).toBeLessThan(Date.now() + 365 * 24 * 3_600_000)
})
