import { expect, test, type Page } from '@playwright/test'

import { faultsOn, signIn } from './support'

const sizes = [
  { width: 1366, height: 768 },
  { width: 390, height: 844 },
]

type Hours = { day: string; opensAt: string; closesAt: string; note?: string | null }
type Service = { id: string; places?: { openingHours?: Hours[] }[] }

/** The first own service that has a place with opening hours. */
const ownWithHours = async (page: Page): Promise<Service> => {
  const me = await page.request.get('/api/users/me')
  const { user } = (await me.json()) as { user: { providers: string[] } }
  const own = `where[provider][equals]=${user.providers[0]}&where[_status][equals]=published`
  const found = await page.request.get(`/api/services?${own}&sort=slug&limit=20&depth=0`)
  const { docs } = (await found.json()) as { docs: Service[] }
  return docs.find(({ places }) => places?.[0]?.openingHours?.length) as Service
}

/** The hours of the draft's first place, as REST tells them: `mo 08:00 12:00`. */
const drafted = async (page: Page, id: string): Promise<string[]> => {
  const answer = await page.request.get(`/api/services/${id}?draft=true&depth=0`)
  const { places } = (await answer.json()) as Service
  return (places?.[0]?.openingHours ?? []).map(({ day, opensAt, closesAt, note }) =>
    [day, opensAt, closesAt, note].filter(Boolean).join(' '),
  )
}

/** The week of the first place in the form: fields come to be when they are scrolled to. */
const openWeek = async (page: Page, id: string) => {
  await page.goto(`/admin/collections/services/${id}`)
  const week = page.getByRole('group', { name: 'Otevírací doba' })
  await expect(async () => {
    await page.getByRole('button', { name: 'Kde a kdy' }).click()
    await page.locator('#field-places').scrollIntoViewIfNeeded({ timeout: 3_000 })
    await week.scrollIntoViewIfNeeded({ timeout: 3_000 })
  }).toPass()
  return week
}

const type = async (page: Page, text: string) => {
  await page.keyboard.press('ControlOrMeta+A')
  await page.keyboard.type(text)
  await page.keyboard.press('Tab')
}

for (const viewport of sizes)
  test(`a provider types the week by the keyboard, ${viewport.width} wide`, async ({ page }) => {
    await page.setViewportSize(viewport)
    await signIn(page, 'pavla')
    const { id } = await ownWithHours(page)
    const week = await openWeek(page, id)
    const end = viewport.width === 390 ? '15' : '16'

    const monday = week.getByLabel('pondělí', { exact: true })
    await monday.focus()
    await type(page, `8.00-12, 12.30–${end}.30`)
    await expect(monday).toHaveValue(`8:00–12:00, 12:30–${end}:30`)
    await expect(week.getByLabel('Poznámka: pondělí')).toBeFocused()

    await week.getByRole('button', { name: 'všechny všední dny stejně: pondělí' }).focus()
    await page.keyboard.press('Enter')
    await expect(week.getByLabel('pátek', { exact: true })).toHaveValue(
      `8:00–12:00, 12:30–${end}:30`,
    )

    const friday = week.getByLabel('pátek', { exact: true })
    await friday.focus()
    await type(page, '8-25')
    await expect(friday).toHaveValue('8-25')
    await expect(friday).toHaveAccessibleDescription(/Napište hodiny takto: 8–16/)
    const days = ['mo', 'tu', 'we', 'th', 'fr']
    const alike = days.flatMap((day) => [`${day} 08:00 12:00`, `${day} 12:30 ${end}:30`])
    await expect.poll(() => drafted(page, id)).toEqual(alike)

    await friday.focus()
    await type(page, '8-12')
    await type(page, 'po objednání')
    await expect(friday).toHaveValue('8:00–12:00')
    const mended = [...alike.slice(0, 8), 'fr 08:00 12:00 po objednání']
    await expect.poll(() => drafted(page, id)).toEqual(mended)

    expect(await faultsOn(page, '.desk-week')).toEqual([])
    // The tabs above, which are Payload's own, are wider than a telephone.
    expect(await week.evaluate((each) => each.scrollWidth - each.clientWidth)).toBe(0)
    const again = await openWeek(page, id)
    await expect(again.getByLabel('pátek', { exact: true })).toHaveValue('8:00–12:00')
    await expect(again.getByLabel('Poznámka: pátek')).toHaveValue('po objednání')
  })
