import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { expect, test, type Page } from '@playwright/test'

import { firstIn } from './support'

const portal = `http://localhost:${process.env.E2E_PORT ?? 3199}`
const script = `<script src="${portal}/skripty/vlozit.js" async></script>`
const list = '<div data-rozcestnik="seznam" data-barva="#aa0000" data-pocet="3"></div>'

/** Somebody else's site: one page for each path, another host than the portal's. */
const pages: Record<string, { body: string; policy?: string }> = {
  '/dva': { body: `${list}<div data-rozcestnik="hledani" data-jazyk="en"></div>${script}` },
  '/dvakrat': { body: `${list}${script}${script}` },
  '/prisny': {
    body: `${list}${script}`,
    policy: `default-src 'none'; script-src ${portal}; frame-src ${portal}`,
  },
  '/bez-skriptu': {
    body: `<iframe src="${portal}/vlozit/seznam?pocet=3" title="Služby" width="100%" height="600"></iframe>`,
  },
  '/spatne': { body: `<div data-rozcestnik="seznam" data-uzemi="nikde"></div>${script}` },
  '/cizi': { body: `<iframe src="${portal}/katalog" title="Katalog"></iframe>` },
}

// A browser refuses to load another site's script when the test dictates the origin.
test.use({ extraHTTPHeaders: {} })

let server: Server
let host: string
test.beforeAll(async () => {
  server = createServer((req, res) => {
    const page = pages[String(req.url)]
    res.statusCode = page ? 200 : 404
    res.setHeader('Content-Type', 'text/html; charset=utf-8')
    if (page?.policy) res.setHeader('Content-Security-Policy', page.policy)
    res.end(`<!doctype html><html lang="cs"><title>Obec</title>${page?.body ?? ''}`)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  host = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})
test.afterAll(() => {
  server.close()
  server.closeAllConnections()
})

/** Whether the first frame is as tall as what is in it. */
const fits = async (page: Page): Promise<boolean> => {
  const outer = await page
    .locator('iframe')
    .first()
    .evaluate((frame) => frame.clientHeight)
  const inner = await page
    .frameLocator('iframe')
    .first()
    .locator('[data-embed]')
    .evaluate((content) => Math.ceil(content.getBoundingClientRect().height))
  return outer === inner
}

test('frames on another site fit their content, also when the window changes, and set no cookie', async ({
  page,
  context,
}) => {
  await page.goto(`${host}/dva`)
  await expect(page.locator('iframe')).toHaveCount(2)
  await expect.poll(() => fits(page)).toBe(true)
  const before = await page
    .locator('iframe')
    .first()
    .evaluate((frame) => frame.clientHeight)
  await page.setViewportSize({ width: 300, height: 700 })
  await expect
    .poll(() =>
      page
        .locator('iframe')
        .first()
        .evaluate((frame) => frame.clientHeight),
    )
    .toBeGreaterThan(before)
  await expect.poll(() => fits(page)).toBe(true)
  expect(await context.cookies()).toEqual([])
  await expect(page.frameLocator('iframe').nth(1).getByRole('searchbox')).toBeVisible()
})

test('a height is taken from the frame alone', async ({ page }) => {
  await page.goto(`${host}/dva`)
  await expect.poll(() => fits(page)).toBe(true)
  await page.evaluate(() => window.postMessage({ type: 'rozcestnik:vyska', height: 9 }, '*'))
  await page.evaluate(() => new Promise((resolve) => setTimeout(resolve)))
  expect(await fits(page)).toBe(true)
})

test('a link of the list and the search open the portal beside the host’s page', async ({
  page,
  context,
  request,
}) => {
  const territory = await firstIn(request, 'territories')
  pages['/hledani'] = {
    body: `<div data-rozcestnik="hledani" data-uzemi="${territory}"></div>${script}`,
  }
  await page.goto(`${host}/hledani`)
  const field = page.frameLocator('iframe').getByRole('searchbox')
  await field.fill('senior')
  const [opened] = await Promise.all([context.waitForEvent('page'), field.press('Enter')])
  await opened.waitForLoadState()
  expect(opened.url()).toBe(`${portal}/katalog?uzemi=${territory}&q=senior`)
  await expect(opened.getByRole('heading', { level: 1 })).toBeVisible()
  expect(page.url()).toBe(`${host}/hledani`)

  await page.goto(`${host}/dva`)
  const link = page.frameLocator('iframe').first().getByRole('listitem').getByRole('link').first()
  const [service] = await Promise.all([context.waitForEvent('page'), link.click()])
  await service.waitForLoadState()
  expect(service.url()).toContain(`${portal}/sluzby/`)
  expect(await service.evaluate(() => window.opener)).toBeNull()
})

test('a script that is there twice makes one frame', async ({ page }) => {
  await page.goto(`${host}/dvakrat`, { waitUntil: 'networkidle' })
  await expect(page.locator('iframe')).toHaveCount(1)
  await expect.poll(() => fits(page)).toBe(true)
})

test('a host with a strict policy needs to name nothing but the portal', async ({ page }) => {
  const errors: string[] = []
  page.on('console', (message) => message.type() === 'error' && errors.push(message.text()))
  await page.goto(`${host}/prisny`, { waitUntil: 'networkidle' })
  await expect.poll(() => fits(page)).toBe(true)
  expect(errors.filter((text) => !text.includes('favicon'))).toEqual([])
})

test('without script a plain frame shows the list', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false })
  const page = await context.newPage()
  await page.goto(`${host}/bez-skriptu`)
  await expect(page.frameLocator('iframe').getByRole('listitem')).toHaveCount(3)
  await expect(page.frameLocator('iframe').getByText('Údaje z portálu')).toBeVisible()
  await context.close()
})

test('a wrong setting says so in the frame', async ({ page }) => {
  await page.goto(`${host}/spatne`)
  await expect(page.frameLocator('iframe').getByText('takové území portál nezná')).toBeVisible()
})

test('no other page of the portal lets itself into a frame', async ({ page }) => {
  const refused = page.waitForEvent('console', (message) =>
    message.text().includes('frame-ancestors'),
  )
  await page.goto(`${host}/cizi`)
  await refused
})

test('the help page makes a code, without script too', async ({ browser, baseURL, request }) => {
  const territory = await firstIn(request, 'territories')
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL })
  const page = await context.newPage()
  await page.goto('/')
  await page.getByRole('link', { name: 'Vložit na svůj web' }).click()
  await page.getByLabel('Kde služba působí').selectOption(territory)
  await page.getByLabel('Kolik služeb ukázat').fill('5')
  await page.getByRole('button', { name: 'Připravit kód' }).click()
  const code = await page.getByLabel('Výška se přizpůsobí obsahu').inputValue()
  expect(code).toContain(`data-uzemi="${territory}"`)
  expect(code).toContain('data-pocet="5"')
  await expect(page.frameLocator('iframe').getByRole('heading', { level: 1 })).toBeVisible()
  await expect(page.getByRole('button', { name: 'Zkopírovat kód' })).toHaveCount(0)
  await context.close()

  pages['/zkopirovano'] = { body: code }
  const visitor = await browser.newPage()
  await visitor.goto(`${host}/zkopirovano`)
  await expect.poll(() => fits(visitor)).toBe(true)
  await visitor.close()
})

test('the code is copied by a button', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await page.goto('/vlozit?barva=%23aa0000', { waitUntil: 'networkidle' })
  await page
    .getByRole('button', { name: /Zkopírovat kód/ })
    .first()
    .click()
  await expect(page.getByText('Kód je zkopírován.')).toBeVisible()
  expect(await page.evaluate(() => navigator.clipboard.readText())).toContain(
    'data-barva="#aa0000"',
  )
})
