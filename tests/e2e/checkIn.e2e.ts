import { writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect, test, type Browser, type Page } from '@playwright/test'
import { create } from 'qrcode'

import type { DoorList } from '../../src/lib/checkIn'
import type { AttendanceView } from '../../src/subjects/attendance/view'
import { faultsOn, overflowOf, signIn } from './support'

const pictures = process.env.E2E_PICTURES
const film = path.join(tmpdir(), `rozcestnik-kod-${process.pid}.y4m`)

// What the camera of this browser sees is a file, written when it is known.
test.use({
  launchOptions: {
    executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium-headless-shell',
    args: [
      '--no-sandbox',
      '--disable-background-networking',
      '--use-fake-device-for-media-stream',
      // A shell without a window cannot ask.
      '--use-fake-ui-for-media-stream',
      `--use-file-for-fake-video-capture=${film}`,
    ],
  },
})

const picture = async (page: Page, name: string): Promise<void> => {
  if (pictures) await page.screenshot({ path: `${pictures}/${name}.png`, fullPage: true })
}

const inHours = (hours: number) => new Date(Date.now() + hours * 3_600_000).toISOString()

/** An event of two dates with people signed up, one of whom has cancelled. */
const fullHall = async (page: Page, name: string) => {
  const { request } = page
  const made = await request.post('/api/events', {
    data: {
      title: 'Pečujeme doma',
      slug: `prichody-${name}`,
      kind: 'workshop',
      occurrences: [
        { startsAt: inHours(1), endsAt: inHours(3) },
        { startsAt: inHours(100), endsAt: inHours(102) },
      ],
      venue: { name: 'Knihovna' },
      signUpHere: { isOn: true },
      _status: 'published',
    },
  })
  expect(made.status(), await made.text()).toBe(201)
  const { doc } = (await made.json()) as { doc: { id: string; occurrences: { id: string }[] } }
  const [here = '', other = ''] = doc.occurrences.map(({ id }) => id)
  const signUp = async (who: string, date: string) => {
    const data = { name: who, email: `${name}-${who.length}@example.test`, occurrences: [date] }
    expect((await request.post(`/api/events/${doc.id}/register`, { data })).status()).toBe(201)
  }
  for (const who of ['Jana Nová', 'Petr Starý ml.', 'Božena Malá', 'Zrušená Přihláška'])
    await signUp(who, here)
  await signUp('Karel Odjinud', other)
  const listOf = async (date: string): Promise<DoorList> =>
    (await (
      await request.get(`/api/events/${doc.id}/check-in?occurrence=${date}`)
    ).json()) as DoorList
  const before = await listOf(here)
  const of = (who: string) => before.people.find((each) => each.name === who)
  await request.post(`/api/registrations/${of('Zrušená Přihláška')?.registration}/cancel`, {
    data: { reason: 'Nemoc' },
  })
  const codeOf = (who: string) => String(of(who)?.code)
  return {
    id: doc.id,
    here,
    path: `/prichody?akce=${doc.id}&termin=${here}`,
    codeOf,
    registrationOf: (who: string) => String(of(who)?.registration),
    otherCode: String((await listOf(other)).people[0]?.code),
  }
}

/** Somebody else at the same time says of a person that they are not there. */
const elsewhereAbsent = async (browser: Browser, event: string, date: string, who: string) => {
  const { baseURL, extraHTTPHeaders } = test.info().project.use
  const context = await browser.newContext({ baseURL, extraHTTPHeaders })
  const page = await context.newPage()
  await signIn(page, 'edda')
  const data = { occurrence: date, marks: [{ registration: who, attendance: 'absent' }] }
  const answer = await page.request.post(`/api/events/${event}/attendance`, { data })
  expect(answer.status()).toBe(200)
  await context.close()
}

for (const width of [390, 1280])
  test(`people come to a hall without a signal and nothing is lost, at ${width} px`, async ({
    page: first,
    context,
    browser,
  }) => {
    await signIn(first, 'karel')
    const hall = await fullHall(first, `${width}`)
    const viewport = { width, height: 844 }
    await first.setViewportSize(viewport)
    await first.goto(hall.path)
    await expect(first.getByText('Vše je odeslané.')).toBeVisible()
    await expect(first.getByText('Stránka se otevře i bez signálu.')).toBeVisible()
    expect(await overflowOf(first)).toBe(0)
    expect(await faultsOn(first)).toEqual([])
    await picture(first, `door-${width}`)

    await context.setOffline(true)
    const says = (page: Page, text: string | RegExp) =>
      expect(page.locator('.door-verdict')).toContainText(text)
    const type = async (page: Page, text: string) => {
      await page.getByLabel('Jméno nebo kód').fill(text)
      await page.getByLabel('Jméno nebo kód').press('Enter')
    }
    await type(first, hall.codeOf('Jana Nová').replace('-', ' ').toLowerCase())
    await says(first, 'Jana Nová je tu.')
    await expect(first.getByText('V tomto zařízení čeká na odeslání: 1.')).toBeVisible()
    await picture(first, `door-there-${width}`)

    // Wrong turns: each its own sentence.
    await type(first, hall.codeOf('Jana Nová'))
    await says(first, /Jana Nová už tu byl\(a\) v \d/)
    await type(first, '9999-ZZZZ')
    await says(first, 'Tento kód na seznamu není.')
    await type(first, hall.otherCode)
    await says(first, 'Kód je na jiný termín')
    await type(first, hall.codeOf('Zrušená Přihláška'))
    await says(first, 'Tato přihláška je zrušená.')
    expect(await faultsOn(first)).toEqual([])
    expect(await overflowOf(first)).toBe(0)
    await picture(first, `door-wrong-${width}`)

    await type(first, 'bozena')
    await says(first, 'Božena Malá je tu.')
    await first.getByRole('button', { name: 'Vrátit' }).click()
    await says(first, 'Božena Malá: zápis je zrušený.')
    const petr = first.getByRole('button', { name: 'Petr Starý ml.' })
    await first.getByLabel('Jméno nebo kód').fill('')
    await petr.press('Space')
    await expect(petr).toHaveAttribute('aria-pressed', 'true')
    await first.getByLabel('Jméno nebo kód').fill('Helena Zvonková')
    await first.getByRole('button', { name: 'Připsat bez přihlášky: Helena Zvonková' }).click()
    await says(first, 'Helena Zvonková je tu.')

    // The page is closed and opened again, still without a signal.
    await first.close()
    const page = await context.newPage()
    await page.setViewportSize(viewport)
    await page.goto(hall.path)
    await expect(page.getByText('V tomto zařízení čeká na odeslání: 5.')).toBeVisible()
    await expect(page.getByText('Přišlo 3 z 4.')).toBeVisible()

    // Meanwhile the session has ended, and somebody else has said otherwise.
    await elsewhereAbsent(browser, hall.id, hall.here, hall.registrationOf('Petr Starý ml.'))
    await context.clearCookies()
    await context.setOffline(false)
    await expect(page.getByText('Nejste přihlášeni. Zápisy (5) zůstávají')).toBeVisible()
    expect(await faultsOn(page)).toEqual([])
    await picture(page, `door-signed-out-${width}`)
    await signIn(page, 'karel')
    await expect(page.getByText('Vše je odeslané.')).toBeVisible()
    const notice = 'Petr Starý ml.: po vás někdo zapsal jinak, platí „nepřišel(a)“.'
    await expect(page.getByText(notice)).toBeVisible()
    expect(await faultsOn(page)).toEqual([])
    await picture(page, `door-notice-${width}`)
    await page.getByRole('button', { name: 'Rozumím' }).click()
    await expect(page.getByText(notice)).toHaveCount(0)

    const url = `/api/events/${hall.id}/attendance?occurrence=${hall.here}`
    const { people } = (await (await page.request.get(url)).json()) as AttendanceView
    expect(people.map(({ name, attendance }) => [name, attendance])).toEqual([
      ['Božena Malá', null],
      ['Helena Zvonková', 'there'],
      ['Jana Nová', 'there'],
      ['Petr Starý ml.', 'absent'],
    ])

    await page.getByRole('button', { name: 'Smazat seznam z tohoto zařízení' }).click()
    await expect(page.getByText('Seznam je z tohoto zařízení smazaný.')).toBeVisible()
    expect(await page.evaluate(() => Object.keys(localStorage))).toEqual([])
  })

test('the camera reads a code, and where it cannot be used typing goes on', async ({ page }) => {
  await signIn(page, 'karel')
  const hall = await fullHall(page, 'kamera')
  await page.setViewportSize({ width: 390, height: 844 })
  await page.goto(hall.path)
  // No film, no camera.
  await page.getByRole('button', { name: 'Číst kódy fotoaparátem' }).click()
  await expect(page.getByText('Fotoaparát nejde použít.')).toBeVisible()
  writeFileSync(film, filmOf(hall.codeOf('Jana Nová')))
  await page.getByRole('button', { name: 'Číst kódy fotoaparátem' }).click()
  await expect(page.locator('.door-verdict')).toContainText('Jana Nová')
  await picture(page, 'door-camera')
  await page.getByRole('button', { name: 'Vypnout fotoaparát' }).click()
  await expect(page.locator('video')).toHaveCount(0)
})

test('whoever may not learns nothing at the door', async ({ page }) => {
  await signIn(page, 'karel')
  const hall = await fullHall(page, 'cizi')
  for (const who of [null, 'pavla']) {
    await page.context().clearCookies()
    if (who) await signIn(page, who)
    await page.goto(hall.path)
    await expect(page.getByText('Nejste přihlášeni.')).toBeVisible()
    await expect(page.getByText('Jana Nová')).toHaveCount(0)
    expect(await page.evaluate(() => Object.keys(localStorage))).toEqual([])
  }
})

/** A film (Y4M) in which a code stands still. */
const filmOf = (text: string): Buffer => {
  const [width, height, scale] = [640, 480, 12]
  const { size, data } = create(text, { errorCorrectionLevel: 'M' }).modules
  const luma = Buffer.alloc(width * height, 235)
  const [left, top] = [(width - size * scale) >> 1, (height - size * scale) >> 1]
  for (let y = 0; y < size * scale; y += 1)
    for (let x = 0; x < size * scale; x += 1) {
      const isDark = data[Math.floor(y / scale) * size + Math.floor(x / scale)]
      if (isDark) luma[(top + y) * width + left + x] = 16
    }
  const frame = [Buffer.from('FRAME\n'), luma, Buffer.alloc((width * height) / 2, 128)]
  const head = Buffer.from(`YUV4MPEG2 W${width} H${height} F10:1 Ip A1:1 C420jpeg\n`)
  return Buffer.concat([head, ...frame, ...frame])
}
