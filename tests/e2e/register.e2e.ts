import { expect, test } from '@playwright/test'

import { sampleNextYear, sampleRegister } from '@demo/register/sampleRegister'
import { writeSample } from '@demo/register/writeSample'

import { ownPortal } from './ownPortal'
import { faultsOn, overflowOf } from './support'

const { portal, folder, cli, serve, stop, signIn, addCoordinator } = ownPortal(40)

test.use({ extraHTTPHeaders: { Origin: portal } })
test.afterAll(stop)

test('a coordinator fills an empty portal from the register, and a year later decides what changes', async ({
  page,
}) => {
  test.setTimeout(900_000)
  const file = writeSample(folder, sampleRegister())
  const next = writeSample(folder, sampleNextYear(), { name: 'rpss-2027.json', day: '2027-09-01' })

  const tried = await cli('import', 'rpss', file, '--dry-run')
  expect(tried.stdout).toContain('Zkouška, nic se nezapsalo')
  const done = await cli('import', 'rpss', file)
  expect([done.status, done.stdout.includes('Zveřejněné služby: 52.')]).toEqual([0, true])
  await serve()

  await page.goto(`${portal}/katalog?uzemi=jasanov`)
  await expect(page.getByRole('link', { name: 'Středisko Jasanov 30', exact: true })).toBeVisible()
  await page.goto(`${portal}/sluzby/dum-lesna-lhotka-31`)
  await expect(page.getByText(/Podle registru .* stav k 1.\s9.\s2026/)).toBeVisible()

  await addCoordinator(page)
  await signIn(page, 'karla@portal.test')
  await page.setViewportSize({ width: 390, height: 844 })
  await page.goto(`${portal}/admin/registr`)
  await expect(page.getByText('Nic nečeká na rozhodnutí.')).toBeVisible()
  await expect(page.getByText('Adresa registru zatím není nastavená.')).toBeVisible()

  expect((await cli('import', 'rpss', next)).status).toBe(0)
  await page.goto(`${portal}/admin`)
  await page.getByRole('link', { name: 'Středisko Jasanov 30' }).first().click()
  await expect(page).toHaveURL(/admin\/registr/)
  await expect(page.getByRole('heading', { name: 'Státní registr' })).toBeVisible()
  expect([await overflowOf(page), await faultsOn(page, '.desk-page')]).toEqual([0, []])

  // One by the keyboard: the telephone is taken over.
  const phones = page.getByRole('article', { name: 'Středisko Jasanov 30' })
  await expect(phones).toContainText('+420 585 999 030')
  await phones.getByRole('checkbox', { name: 'Telefony' }).focus()
  await page.keyboard.press('Space')
  await expect(page.getByText('Vybráno: 1')).toBeVisible()
  const accept = page.getByRole('button', { name: 'Převzít z registru' })
  await accept.focus()
  await page.keyboard.press('Enter')
  await expect(phones).toHaveCount(0)

  // Many at once: both new services are published.
  await page.setViewportSize({ width: 1280, height: 900 })
  await page.getByRole('link', { name: 'Nová v registru (2)' }).click()
  await expect(page.getByRole('article')).toHaveCount(2)
  await page.getByRole('checkbox', { name: 'Vybrat všechno na stránce' }).check()
  await accept.click()
  await expect(page.getByRole('article')).toHaveCount(0)

  // Ours stays for the rest, and nothing waits any more.
  await page.goto(`${portal}/admin/registr`)
  await page.getByRole('checkbox', { name: 'Vybrat všechno na stránce' }).check()
  await page.getByRole('button', { name: 'Nechat naše' }).click()
  await expect(page.getByText('Nic nečeká na rozhodnutí.')).toBeVisible()

  await page.context().clearCookies()
  await page.goto(`${portal}/sluzby/stredisko-jasanov-30`)
  await expect(page.getByRole('link', { name: /585.999.030/ }).first()).toBeVisible()
  await page.goto(`${portal}/sluzby/stredisko-jasanov-60`)
  await expect(page.getByRole('heading', { name: 'Středisko Jasanov 60' })).toBeVisible()
  await page.goto(`${portal}/sluzby/centrum-skalnice-32`)
  await expect(page.getByRole('heading', { name: 'Centrum Skalnice 32' })).toBeVisible()
})
