import { expect, test, type APIRequestContext, type Page } from '@playwright/test'

const key = 'rozcestnik.list'

const servicesOf = async (request: APIRequestContext, count: number) => {
  const answer = await request.get(
    `/api/services?limit=${count}&depth=0&select[slug]=true&select[name]=true&sort=slug`,
  )
  return ((await answer.json()) as { docs: { slug: string; name: string }[] }).docs
}
const kept = (page: Page) => page.evaluate((name) => localStorage.getItem(name), key)
const names = (page: Page) => page.locator('main ol > li h2').allTextContents()
const slugsIn = (page: Page) => new URL(page.url()).searchParams.get('s')
const bar = (page: Page) => page.getByRole('link', { name: /Můj seznam/ })

test('by keyboard a visitor keeps two services, goes to her list, reorders, removes and takes it back', async ({
  page,
}) => {
  await page.goto('/katalog', { waitUntil: 'networkidle' })
  await expect(bar(page)).toBeHidden()
  const buttons = page.getByRole('button', { name: /Přidat do seznamu|V seznamu/ })
  for (const at of [0, 1]) {
    await buttons.nth(at).focus()
    await page.keyboard.press('Enter')
    await expect(buttons.nth(at)).toHaveAttribute('aria-pressed', 'true')
    await expect(buttons.nth(at)).toBeFocused()
  }
  await expect(page.locator('[data-shortlist]')).toContainText('Přidáno do seznamu')
  await expect(bar(page)).toHaveText('Můj seznam (2)')

  await bar(page).focus()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Seznam služeb')
  const [first = '', second = ''] = String(slugsIn(page)).split(',')
  expect(await names(page)).toHaveLength(2)

  await page.getByRole('link', { name: /Posunout výš/ }).focus()
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(new RegExp(`s=${second},${first}`))
  expect(await kept(page)).toBe(JSON.stringify([second, first]))

  await page
    .getByRole('link', { name: /^Odebrat/ })
    .first()
    .focus()
  await page.keyboard.press('Enter')
  await expect(page.getByText('Odebrali jste')).toBeVisible()
  expect(await kept(page)).toBe(JSON.stringify([first]))
  await page.getByRole('link', { name: 'Vrátit zpět' }).focus()
  await page.keyboard.press('Enter')
  await expect(page.locator('main ol > li h2')).toHaveCount(2)
  expect(await kept(page)).toBe(JSON.stringify([second, first]))

  await page.getByRole('button', { name: 'Zapomenout seznam' }).focus()
  await page.keyboard.press('Enter')
  await expect(page.getByText('Seznam jsme z tohoto zařízení smazali')).toBeVisible()
  expect(await kept(page)).toBeNull()
})

test('without script the address of the catalogue carries the list', async ({
  browser,
  baseURL,
}) => {
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL })
  const page = await context.newPage()
  await page.goto('/katalog')
  await page
    .getByRole('link', { name: /^Přidat do seznamu/ })
    .first()
    .click()
  await expect(page.locator('main ol > li h2')).toHaveCount(1)
  await page.getByRole('link', { name: 'Přidat další službu' }).click()
  await page.getByRole('searchbox').fill('domov')
  await page.getByRole('searchbox').press('Enter')
  await page
    .getByRole('link', { name: /^Přidat do seznamu/ })
    .last()
    .click()
  await expect(page.locator('main ol > li h2')).toHaveCount(2)

  await page.getByRole('link', { name: 'English' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('List of services')
  await expect(page.locator('main ol > li h2')).toHaveCount(2)
  for (const box of await page.getByRole('checkbox').all()) await box.check()
  await page.getByRole('button', { name: 'Compare chosen' }).click()
  await expect(page.getByRole('columnheader')).toHaveCount(2)
  await expect(page.getByRole('rowheader').first()).toContainText(/same|differs/)
  await context.close()
})

test('a list sent by somebody else changes nothing here until she keeps it', async ({
  page,
  request,
}) => {
  const [a, b, c] = await servicesOf(request, 3)
  await page.goto('/seznam')
  await page.evaluate(
    ([name, value]) => localStorage.setItem(String(name), String(value)),
    [key, JSON.stringify([a?.slug])],
  )
  await page.goto(`/seznam?s=${b?.slug},${c?.slug}`, { waitUntil: 'networkidle' })
  await page
    .getByRole('link', { name: /^Odebrat/ })
    .first()
    .click()
  await expect(page.locator('main ol > li h2')).toHaveCount(1)
  expect(await kept(page)).toBe(JSON.stringify([a?.slug]))

  await page.getByRole('button', { name: 'Uložit seznam v tomto zařízení' }).click()
  expect(await kept(page)).toBe(JSON.stringify([a?.slug, c?.slug]))
  await page.getByRole('link', { name: /Otevřít můj seznam/ }).click()
  await expect(page.locator('main ol > li h2')).toHaveCount(2)
})

test('to a list from somebody else more is added from the catalogue, and hers stays as it was', async ({
  page,
  request,
}) => {
  const [a, b] = await servicesOf(request, 2)
  await page.goto('/seznam')
  await page.evaluate(
    ([name, value]) => localStorage.setItem(String(name), String(value)),
    [key, JSON.stringify([a?.slug])],
  )
  await page.goto(`/seznam?s=${b?.slug}`, { waitUntil: 'networkidle' })
  await page.getByRole('link', { name: 'Přidat další službu' }).click()
  await page
    .getByRole('link', { name: /^Přidat do seznamu/ })
    .last()
    .click()
  await expect(page.locator('main ol > li h2')).toHaveCount(2)
  expect(slugsIn(page)).toContain(`${b?.slug},`)
  expect(await kept(page)).toBe(JSON.stringify([a?.slug]))

  await page.goto(`/seznam?s=${a?.slug}`, { waitUntil: 'networkidle' })
  await page.getByRole('link', { name: 'Přidat další službu' }).click()
  await expect(page).toHaveURL('/katalog')
  await expect(page.getByRole('button', { name: /^Přidat do seznamu/ }).first()).toBeVisible()
})

test('rubbish on the device is no list, and another tab shows the change at once', async ({
  page,
  context,
  request,
}) => {
  const [service] = await servicesOf(request, 1)
  const errors: string[] = []
  page.on('pageerror', (error) => errors.push(String(error)))
  for (const rubbish of [
    '{"a":1}',
    'nic',
    '[1,null,{"x":2},"../x"]',
    '"text"',
    `["${'a'.repeat(20_000)}"]`,
  ]) {
    await page.goto('/seznam')
    await page.evaluate(
      ([name, value]) => localStorage.setItem(String(name), String(value)),
      [key, rubbish],
    )
    await page.goto(`/sluzby/${service?.slug}`, { waitUntil: 'networkidle' })
    await expect(bar(page)).toBeHidden()
  }
  const other = await context.newPage()
  await other.goto(`/sluzby/${service?.slug}`, { waitUntil: 'networkidle' })
  await other
    .getByRole('button', { name: /^Přidat do seznamu/ })
    .first()
    .click()
  await expect(bar(page)).toHaveText('Můj seznam (1)')
  await expect(page.getByRole('button', { name: /^V seznamu/ }).first()).toHaveAttribute(
    'aria-pressed',
    'true',
  )
  expect(errors).toEqual([])
  expect(await context.cookies()).toEqual([])
})

test('where the device keeps nothing, the links stay links', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new Error('refused')
      },
    })
  })
  await page.goto('/katalog', { waitUntil: 'networkidle' })
  await page
    .getByRole('link', { name: /^Přidat do seznamu/ })
    .first()
    .click()
  await expect(page.locator('main ol > li h2')).toHaveCount(1)
})

test('more than four chosen are not lost, and what is gone is said', async ({ page, request }) => {
  const slugs = (await servicesOf(request, 6)).map(({ slug }) => slug)
  await page.goto(`/seznam?s=${slugs.join(',')},sluzba-ktera-neni`)
  await expect(page.getByText('Jedna služba ze seznamu už v katalogu není.')).toBeVisible()
  for (const box of (await page.getByRole('checkbox').all()).slice(0, 5)) await box.check()
  await page.getByRole('button', { name: 'Porovnat vybrané' }).click()
  await expect(page.getByText(/Vybrali jste 5 služeb/)).toBeVisible()
  await expect(page.getByRole('checkbox', { checked: true })).toHaveCount(5)
  await page.getByRole('checkbox').first().uncheck()
  await page.getByRole('button', { name: 'Porovnat vybrané' }).click()
  await expect(page.getByRole('columnheader')).toHaveCount(4)
  await page.getByRole('link', { name: 'Zpět na seznam (6)' }).click()
  await expect(page.locator('main ol > li h2')).toHaveCount(6)
})

test('at 320 px the table scrolls by keyboard in a region of its own, the page does not', async ({
  page,
  request,
}) => {
  const slugs = (await servicesOf(request, 4)).map(({ slug }) => slug).join(',')
  await page.setViewportSize({ width: 320, height: 700 })
  await page.goto(`/porovnani?s=${slugs}`)
  const region = page.getByRole('region', { name: /Tabulka porovnání/ })
  await region.focus()
  for (let press = 0; press < 5; press += 1) await page.keyboard.press('ArrowRight')
  await expect.poll(() => region.evaluate((box) => box.scrollLeft)).toBeGreaterThan(0)
  const [content, window] = await page.evaluate(() => [
    document.documentElement.scrollWidth,
    document.documentElement.clientWidth,
  ])
  expect(content).toBe(window)
})

test('on paper the list has its services whole, its address in words and in a code, and no buttons', async ({
  page,
  request,
}) => {
  const services = await servicesOf(request, 3)
  await page.goto(`/seznam?s=${services.map(({ slug }) => slug).join(',')}`)
  await expect(page.getByRole('button', { name: 'Vytisknout' })).toBeVisible()
  await page.emulateMedia({ media: 'print' })
  await expect(page.getByRole('button', { name: 'Vytisknout' })).toBeHidden()
  await expect(page.getByRole('link', { name: /^Odebrat/ }).first()).toBeHidden()
  await expect(page.getByRole('img', { name: 'QR kód s adresou této stránky' })).toBeVisible()
  await expect(page.locator('span', { hasText: page.url() }).last()).toBeVisible()
  for (const item of await page.locator('main ol > li').all())
    await expect(item).toHaveCSS('break-inside', 'avoid')
})
