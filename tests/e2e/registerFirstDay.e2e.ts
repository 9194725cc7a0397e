import path from 'node:path'
import { expect, test, type Page } from '@playwright/test'

import { sampleRegister } from '@demo/register/sampleRegister'
import { writeSample } from '@demo/register/writeSample'

import { startRegisterServer } from '../support/registerServer'
import { ownPortal } from './ownPortal'
import { faultsOn, overflowOf } from './support'

const { portal, folder, serve, stop, signIn, addCoordinator } = ownPortal(41, {
  REGISTER_OWN_NETWORK: 'yes',
})
const served = path.join(folder, 'mpsv')

test.use({ extraHTTPHeaders: { Origin: portal } })

let ministry: Awaited<ReturnType<typeof startRegisterServer>>
test.afterAll(async () => {
  await stop()
  await ministry.stop()
})

const panel = (page: Page) => page.getByRole('region', { name: 'Načíst registr' })
/** A reading takes its time on a busy machine. */
const patience = { timeout: 120_000 }

const isInOrder = async (page: Page): Promise<void> => {
  expect([await overflowOf(page), await faultsOn(page, '.desk-page')]).toEqual([0, []])
}

/** An admin writes the address into the settings of the desk. */
const setAddress = async (page: Page, address: string): Promise<void> => {
  await signIn(page, 'ada@portal.test')
  await page.goto(`${portal}/admin/globals/register-source`)
  const field = page.locator('#field-address')
  await expect(async () => {
    await field.fill(address)
    await page.locator('#action-save').click({ timeout: 2_000 })
    await expect(page.getByText(/úspěšně|uložen/i).first()).toBeVisible({ timeout: 5_000 })
  }).toPass()
  await signIn(page, 'karla@portal.test')
  await page.goto(`${portal}/admin/registr`)
}

test.beforeAll(async () => {
  writeSample(served, sampleRegister())
  ministry = await startRegisterServer(served)
  await serve()
})

test('a coordinator fills an empty portal from the desk alone: first the sample, then the register', async ({
  page,
}) => {
  test.setTimeout(900_000)
  await addCoordinator(page)
  await signIn(page, 'karla@portal.test')

  // In the morning, on a telephone: the portal is empty, and nothing is set.
  await page.setViewportSize({ width: 390, height: 844 })
  await page.goto(`${portal}/admin/registr`)
  await expect(panel(page).getByText('Adresa registru zatím není nastavená.')).toBeVisible()
  await isInOrder(page)
  await panel(page).getByRole('button', { name: 'Vyzkoušet na ukázkovém registru' }).click()
  await expect(panel(page).getByRole('button', { name: 'Zastavit' })).toBeVisible()
  await expect(panel(page).getByRole('heading', { name: 'Co by se stalo' })).toBeVisible(patience)
  await expect(panel(page).getByText(/celé služby se převzetím rovnou zveřejní/)).toBeVisible()
  await panel(page).getByText('Odmítnuté záznamy: 3').click()
  await expect(panel(page).getByText('IČO 12345678 není platné')).toBeVisible()
  await isInOrder(page)
  await page.screenshot({ path: test.info().outputPath('co-by-se-stalo-390.png'), fullPage: true })

  const take = panel(page).getByRole('button', { name: 'Převzít', exact: true })
  await take.focus()
  await page.keyboard.press('Enter')
  await expect(panel(page).getByText(/Služba \d+ \/ 57/)).toBeVisible(patience)
  // Whoever leaves the page and comes back sees how far it is.
  await page.reload()
  await expect(panel(page).getByRole('heading', { name: /Naposledy převzato/ })).toBeVisible(
    patience,
  )
  await isInOrder(page)
  await panel(page).getByRole('link', { name: 'Otevřít mapu' }).click()
  await expect(page).toHaveURL(/katalog\?zobrazit=mapa/)
  await expect(page.getByText(/52/).first()).toBeVisible()
  await page.goto(`${portal}/katalog?uzemi=jasanov`)
  await expect(page.getByRole('link', { name: 'Středisko Jasanov 30', exact: true })).toBeVisible()

  // At the desk: the sample goes away before the real register comes.
  await page.setViewportSize({ width: 1280, height: 900 })
  await page.goto(`${portal}/admin/registr`)
  page.on('dialog', (dialog) => void dialog.accept())
  await panel(page).getByRole('button', { name: 'Smazat ukázkové služby' }).click()
  await expect(panel(page).getByText('Ukázkové služby jsou smazané.')).toBeVisible(patience)

  // A wrong address, then a download that is cut: each is said, and nothing is lost.
  const read = panel(page).getByRole('button', { name: 'Načíst registr' })
  await setAddress(page, ministry.address.replace('rpss.json', 'jinde.json'))
  await read.click()
  await expect(panel(page).getByText('Na této adrese soubor není')).toBeVisible(patience)
  await isInOrder(page)
  ministry.cut('rpss.json')
  await setAddress(page, ministry.address)
  await read.click()
  await expect(panel(page).getByText('Stahování se přerušilo uprostřed')).toBeVisible(patience)
  await page.goto(`${portal}/admin`)
  await expect(page.getByRole('link', { name: 'Registr se nepodařilo načíst' })).toBeVisible()

  // The right one: looked at, taken over, and shown by noon.
  ministry.answers.clear()
  await page.goto(`${portal}/admin/registr`)
  await read.click()
  await expect(panel(page).getByText(/Registr: stav k 1\.\s9\.\s2026/)).toBeVisible(patience)
  await isInOrder(page)
  await page.screenshot({ path: test.info().outputPath('co-by-se-stalo-1280.png'), fullPage: true })
  await take.click()
  await expect(panel(page).getByRole('heading', { name: /Naposledy převzato/ })).toBeVisible(
    patience,
  )
  await panel(page).getByRole('link', { name: 'Otevřít katalog' }).click()
  await page.goto(`${portal}/sluzby/dum-lesna-lhotka-31`)
  await expect(page.getByText(/Podle registru .* stav k 1.\s9.\s2026/)).toBeVisible()

  // Next week half of it is gone: the jump is said in words and has a button of its own.
  writeSample(served, sampleRegister().slice(0, 30), { day: '2026-09-08' })
  await page.setViewportSize({ width: 390, height: 844 })
  await page.goto(`${portal}/admin/registr`)
  await read.click()
  await expect(panel(page).getByText(/Podhorský kraj: minule 5\d služeb, teď 2\d\./)).toBeVisible(
    patience,
  )
  await isInOrder(page)
  await page.screenshot({ path: test.info().outputPath('skok-390.png'), fullPage: true })
  await panel(page).getByRole('button', { name: 'Přesto převzít' }).click()
  await expect(page.getByRole('article').first()).toBeVisible(patience)
  await page.screenshot({ path: test.info().outputPath('fronta-390.png'), fullPage: true })
})
