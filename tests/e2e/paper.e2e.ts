import { readFileSync } from 'node:fs'
import { expect, test, type Page } from '@playwright/test'

import { faultsOn, firstIn, overflowOf, signIn } from './support'

const view = '/admin/katalog-na-papir'
/** The print of that choice, below its heading. */
const printOf = (page: Page, name: string) =>
  page.getByRole('listitem').filter({ has: page.getByRole('heading', { name, exact: true }) })
const languageOf = (page: Page) => page.getByLabel('Jazyk', { exact: true })
const prepare = (page: Page) => page.getByRole('button', { name: 'Připravit', exact: true })

for (const width of [390, 1280])
  test(`a coordinator prepares the catalogue by life situations in large print at ${width} px, signed out on the way`, async ({
    page,
  }) => {
    // Each width has a choice of its own: what is ready of one choice is replaced by the next.
    const [language, code] = width === 390 ? ['čeština', 'cs'] : ['ukrajinština', 'uk']
    const name = `podle životní situace, velké písmo${width === 390 ? '' : ', ukrajinština'}`
    await page.setViewportSize({ width, height: 900 })
    await signIn(page, 'karel')
    await page.goto('/admin/collections/services')
    // A press on a list that is not ready yet is lost.
    await expect(async () => {
      const link = page.locator('.collection-list').getByRole('link', { name: 'Katalog na papír' })
      await link.click({ timeout: 2_000 }).catch(() => undefined)
      const heading = page.getByRole('heading', { name: 'Katalog na papír' })
      await expect(heading).toBeVisible({ timeout: 5_000 })
    }).toPass()
    // A choice before the form is ready is not heard.
    await expect(async () => {
      await page.getByLabel('Kapitoly').selectOption({ label: 'podle životní situace' })
      await page.getByLabel('Písmo').selectOption('large')
      await languageOf(page).selectOption({ label: language })
      const wanted = new RegExp(`kapitoly=situace&jazyk=${code}&velke=1`)
      await expect(page).toHaveURL(wanted, { timeout: 1_000 })
    }).toPass()
    expect(await faultsOn(page, '.desk-page')).toEqual([])
    expect(await overflowOf(page)).toBe(0)

    // Signed out elsewhere: it is refused in words, and the choice stays.
    await page.context().clearCookies()
    await prepare(page).click()
    await expect(page.getByText('Nejdřív se přihlaste.').first()).toBeVisible()
    await expect(page.getByLabel('Kapitoly')).toHaveValue('situation')
    await signIn(page, 'karel')
    await page.reload()
    await expect(page.getByLabel('Kapitoly')).toHaveValue('situation')
    await expect(page.getByLabel('Písmo')).toHaveValue('large')
    await expect(languageOf(page)).toHaveValue(code)

    await prepare(page).click()
    const print = printOf(page, name).first()
    await expect(print.getByText('Připraveno.')).toBeVisible({ timeout: 60_000 })
    expect(await faultsOn(page, '.desk-page')).toEqual([])
    expect(await overflowOf(page)).toBe(0)
    const download = page.waitForEvent('download')
    await print.getByRole('link', { name: /^Stáhnout PDF/ }).click()
    const file = await download
    expect(file.suggestedFilename()).toMatch(
      /^katalog-\d{4}-\d{2}-\d{2}-podle-situaci-velke-pismo(-uk)?\.pdf$/,
    )
    expect(
      readFileSync(await file.path())
        .subarray(0, 5)
        .toString(),
    ).toBe('%PDF-')
  })

test('a territory without services has nothing to print, and the page says so', async ({
  page,
}) => {
  await signIn(page, 'ada')
  const slug = `pustina-${Math.random().toString(36).slice(2)}`
  const data = { name: `Pustina ${slug}`, slug, kind: 'region', code: slug.slice(-8) }
  expect((await page.request.post('/api/territories', { data })).status()).toBe(201)
  await signIn(page, 'karel')
  await page.goto(`${view}?uzemi=${slug}`)
  await expect(page.getByLabel('Území')).toHaveValue(slug)
  await prepare(page).click()
  await expect(page.getByText('není co tisknout').first()).toBeVisible()
  await expect(page.getByLabel('Území')).toHaveValue(slug)
})

test('a print that is old after a change says so and is prepared again', async ({ page }) => {
  await signIn(page, 'edda')
  await page.goto(`${view}?kapitoly=uzemi&jazyk=en`)
  await prepare(page).click()
  const print = printOf(page, 'podle území, angličtina').first()
  await expect(print.getByText('Připraveno.')).toBeVisible({ timeout: 60_000 })
  const { docs } = (await (await page.request.get('/api/services?limit=1&depth=0')).json()) as {
    docs: { id: string; revision?: string }[]
  }
  const [service] = docs
  const change = await page.request.patch(`/api/services/${service?.id}/availability`, {
    data: { free: Math.floor(Math.random() * 9) },
  })
  expect(change.status()).toBe(200)
  await page.reload()
  await expect(print.getByText('Od té doby se katalog změnil.')).toBeVisible()
  await expect(print.getByRole('link', { name: /^Stáhnout PDF/ })).toBeVisible()
  await print.getByRole('button', { name: 'Připravit znovu' }).click()
  await expect(print.getByText('Od té doby se katalog změnil.')).toHaveCount(0, { timeout: 60_000 })
})

test('a provider is told for whom it is', async ({ page }) => {
  await signIn(page, 'pavla')
  await page.goto(view)
  await expect(page.getByText('připravují koordinátoři')).toBeVisible()
})

test('a citizen takes a service, a list and a comparison away as PDF on a telephone', async ({
  page,
  request,
}) => {
  await page.setViewportSize({ width: 390, height: 844 })
  const slug = await firstIn(request, 'services')
  await page.goto(`/sluzby/${slug}`)
  const href = await page
    .getByRole('link', { name: 'Leták služby k vytištění (PDF)' })
    .getAttribute('href')
  expect(await overflowOf(page)).toBe(0)
  const answers = await request.get('/api/services?limit=2&depth=0&select[slug]=true')
  const { docs } = (await answers.json()) as { docs: { slug: string }[] }
  const two = docs.map((each) => each.slug).join(',')
  await page.goto(`/seznam?s=${two}`)
  const list = await page.getByRole('link', { name: 'Seznam jako PDF' }).getAttribute('href')
  expect(await overflowOf(page)).toBe(0)
  await page.goto(`/porovnani?s=${two}`)
  const compared = await page.getByRole('link', { name: 'Porovnání jako PDF' }).getAttribute('href')
  expect(await overflowOf(page)).toBe(0)
  for (const address of [href, list, compared]) {
    const answer = await request.get(String(address))
    expect([answer.status(), answer.headers()['content-type']]).toEqual([200, 'application/pdf'])
  }
  expect((await request.get('/sluzby/neni-tu/letak.pdf')).status()).toBe(404)
})

test('a visitor who mistypes by what chapters are is told what they can be', async ({
  request,
}) => {
  const answer = await request.get('/katalog/tisk.pdf?kapitoly=barvy')
  expect([answer.status(), await answer.text()]).toEqual([
    400,
    'Kapitoly (kapitoly=) mohou být: typ, situace, uzemi.',
  ])
})
