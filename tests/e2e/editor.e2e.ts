import AxeBuilder from '@axe-core/playwright'
import { expect, test } from '@playwright/test'

import { signIn } from './support'

for (const width of [1366, 390])
  test(`pressing + leaves nothing behind, the first key does: ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 })
    await signIn(page, 'edda')
    await page.goto('/admin/collections/news')
    const titles = page.locator('.table tbody .cell-title')
    await expect(titles.first()).toBeVisible()
    const before = await titles.allInnerTexts()

    await page.goto('/admin/collections/news/create')
    await expect(page.locator('#field-title')).toBeVisible()
    const address = page.url()
    await page.goto('/admin/collections/news')
    await expect(titles.first()).toBeVisible()
    expect(await titles.allInnerTexts()).toEqual(before)

    await page.goto(address)
    const stored = page.waitForResponse((answer) => answer.url().includes('autosave=true'))
    await page.locator('#field-title').fill(`První písmeno ${width}`)
    expect((await stored).status()).toBe(200)
    await page.goto(`/admin/collections/news?search=${encodeURIComponent(`písmeno ${width}`)}`)
    await expect(titles.first()).toContainText(`První písmeno ${width}`)
  })

test.describe('on a computer in Kyiv', () => {
  test.use({ timezoneId: 'Europe/Kyiv' })

  test('nine o’clock is nine in Prague, and the form says so', async ({ page }) => {
    await signIn(page, 'edda')
    await page.goto('/admin/collections/events/create')
    await page.locator('#field-title').fill('Beseda')
    await page.locator('#field-occurrences .array-field__add-row').click()
    const start = page.locator('#field-occurrences__0__startsAt input').first()
    await start.fill('5. 10. 2027 9:00')
    await start.press('Enter')
    await expect(page.getByText('Čas je pražský, ať jste kdekoli.').first()).toBeVisible()
    const id = page.url().split('/').at(-1)
    await expect(async () => {
      const answer = await page.request.get(`/api/events/${id}?draft=true&depth=0`)
      const { occurrences } = (await answer.json()) as { occurrences: { startsAt: string }[] }
      expect(occurrences.map(({ startsAt }) => startsAt)).toEqual(['2027-10-05T07:00:00.000Z'])
    }).toPass()
    await page.reload()
    await expect(start).toHaveValue('5. 10. 2027 9:00')
  })
})

test('a table of an older Excel is taken, and the form says that it was converted', async ({
  page,
}) => {
  await signIn(page, 'edda')
  await page.goto('/admin/collections/files/create')
  await page.locator('.file-field input[type=file]').setInputFiles({
    name: 'sluzby.csv',
    mimeType: 'application/vnd.ms-excel',
    buffer: Buffer.from('n\xe1zev;po\xe8et\r\n', 'latin1'),
  })
  await page.locator('#field-title').fill('Služby kraje')
  await page.locator('#action-save').click()
  await expect(page.getByText(/Převedli jsme ho na UTF-8/)).toBeVisible()
})

test('every button, input and checkbox of lists and of editors of texts has a name', async ({
  page,
}) => {
  await signIn(page, 'edda')
  const idOf = async (kind: string): Promise<string> => {
    const answer = await page.request.get(`/api/${kind}?limit=1&depth=0`)
    return String(((await answer.json()) as { docs: { id: string }[] }).docs[0]?.id)
  }
  const views = ['/admin', '/admin/collections/news', '/admin/collections/services?limit=10']
  for (const kind of ['news', 'events', 'services', 'projects', 'plans'])
    views.push(`/admin/collections/${kind}/${await idOf(kind)}`)

  for (const view of views) {
    await page.goto(view)
    await expect(page.locator('.app-header')).toBeVisible()
    const nameless = new AxeBuilder({ page }).withRules(rulesOfNames)
    await expect(async () => {
      const { violations } = await nameless.analyze()
      const faults = violations.flatMap(({ nodes }) => nodes.map(({ html }) => html.slice(0, 200)))
      expect(faults, view).toEqual([])
      expect(await page.locator('[aria-label*="[object"]').count(), view).toBe(0)
    }).toPass({ timeout: 20_000 })
  }
})

const rulesOfNames = [
  'button-name',
  'link-name',
  'label',
  'aria-command-name',
  'aria-input-field-name',
]
