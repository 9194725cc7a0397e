import { expect, test, type Locator, type Page } from '@playwright/test'

import { faultsOn, overflowOf, signIn } from './support'

type Output = { title?: string; kind?: string; dueOn?: string | null; territory?: unknown }
type Occurrence = { startsAt?: string | null; endsAt?: string | null; allDay?: boolean }
type Doc = { id: string; outputs?: Output[]; occurrences?: Occurrence[] }

const begun = async (page: Page, collection: string, data: object): Promise<string> => {
  const answer = await page.request.post(`/api/${collection}?draft=true`, { data })
  return ((await answer.json()) as { doc: Doc }).doc.id
}
const drafted = async (page: Page, collection: string, id: string): Promise<Doc> =>
  (await (await page.request.get(`/api/${collection}/${id}?draft=true&depth=0`)).json()) as Doc

/** The window above the rows of a list. */
const openWindow = async (page: Page, list: Locator): Promise<Locator> => {
  await list.getByRole('button', { name: 'Vložit z tabulky nebo řádků' }).click()
  const box = page.getByLabel('Tabulka nebo řádky')
  await expect(box).toBeVisible()
  return box
}

/** As a copied table of Word or Excel is pasted: with its HTML. */
const pasteHtml = (box: Locator, html: string) =>
  box.evaluate((target, table) => {
    const clipboardData = new DataTransfer()
    clipboardData.setData('text/html', table)
    const options = { clipboardData, bubbles: true, cancelable: true }
    target.dispatchEvent(new ClipboardEvent('paste', options))
  }, html)

test('a coordinator makes eight dates of an event from eight lines', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await signIn(page, 'karel')
  const id = await begun(page, 'events', { title: 'Kurz pro pečující', kind: 'course' })
  await page.goto(`/admin/collections/events/${id}`)
  const list = page.locator('#field-occurrences')
  const box = await openWindow(page, list)

  const days = [7, 14, 21, 28].map((day) => `st ${day}. 10. 2026 9–12`)
  const more = ['4.11.2026 9.00-12.30', 'st 11. listopadu 2026 od 9 do 12', '18. 11. 2026 celý den']
  await box.fill([...days, ...more, 'čt 25. 11. 2026 9–12'].join('\n'))
  await expect(page.getByText('Den v týdnu nesedí s datem.')).toBeVisible()
  await expect(page.getByText('Čemu nerozumíme: 1×')).toBeVisible()
  await box.fill([...days, ...more, 'st 25. 11. 2026 9–12'].join('\n'))
  await expect(page.getByText('Všemu rozumíme.')).toBeVisible()
  expect(await overflowOf(page)).toBe(0)
  expect(await faultsOn(page, '.desk-rows')).toEqual([])
  await page.getByRole('button', { name: 'Přidat 8 řádků' }).click()

  const stored = async () =>
    ((await drafted(page, 'events', id)).occurrences ?? []).map(({ startsAt, endsAt, allDay }) =>
      [startsAt?.slice(0, 16), endsAt?.slice(0, 16), allDay].join(' '),
    )
  await expect.poll(stored).toHaveLength(8)
  const all = await stored()
  expect(all.slice(0, 2)).toEqual([
    '2026-10-07T07:00 2026-10-07T10:00 false',
    '2026-10-14T07:00 2026-10-14T10:00 false',
  ])
  // Winter time from the last Sunday of October on.
  expect(all.slice(3)).toEqual([
    '2026-10-28T08:00 2026-10-28T11:00 false',
    '2026-11-04T08:00 2026-11-04T11:30 false',
    '2026-11-11T08:00 2026-11-11T11:00 false',
    '2026-11-17T23:00  true',
    '2026-11-25T08:00 2026-11-25T11:00 false',
  ])
  await expect(list.getByText('7. 10. 2026 9:00', { exact: true }).first()).toBeVisible()
})

test('a coordinator pastes forty outputs of a project, half understood, and takes them back', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1280, height: 900 })
  await signIn(page, 'karel')
  const id = await begun(page, 'projects', { title: 'Plánování na Jasanovsku', summary: 'Jak.' })
  await page.goto(`/admin/collections/projects/${id}`)
  await page.getByRole('button', { name: 'Aktivity a výstupy' }).click()
  const list = page.locator('#field-outputs')
  const box = await openWindow(page, list)

  const rows = Array.from({ length: 40 }, (_, at) => {
    const territory = at % 10 === 0 ? '<td rowspan="10">ORP Jasanov</td>' : ''
    const day = at === 3 ? '31. 2. 2026' : '15. října 2026'
    const kind = at === 5 ? 'Plakát' : 'metodika'
    return `<tr>${territory}<td><p>Výstup číslo ${at + 1}</p></td><td>${kind}</td><td>Hotovo</td><td>${day}</td><td>odbor</td></tr>`
  })
  const head = ['ÚZEMÍ', 'Nazev', 'Druh', 'Stav', 'Termín', 'Garant']
  const heads = `<tr>${head.map((each) => `<th>${each}</th>`).join('')}</tr>`
  await pasteHtml(box, `<table>${heads}${rows.join('')}</table>`)

  await expect(page.getByText('Čemu nerozumíme: 2×')).toBeVisible()
  await expect(page.getByText('Takový den v kalendáři není.')).toBeVisible()
  await expect(page.getByText('Sloučená buňka platí pro všechny řádky')).toBeVisible()
  await expect(page.getByText('Sloupců, které se nepoužijí: 1.')).toBeVisible()
  expect(await faultsOn(page, '.desk-rows')).toEqual([])
  // What the server makes of the new rows is answered only after they were taken back.
  let release = (): void => undefined
  const takenBack = new Promise<void>((resolve) => (release = resolve))
  await page.route(`**/admin/collections/projects/${id}`, async (route) => {
    if (route.request().method() === 'POST') await takenBack
    await route.continue()
  })
  await page.getByRole('button', { name: 'Přidat 40 řádků' }).click()

  const outputs = async () => (await drafted(page, 'projects', id)).outputs ?? []
  await expect.poll(async () => (await outputs()).length).toBe(40)
  const all = await outputs()
  expect(all.filter(({ dueOn }) => dueOn?.startsWith('2026-10-15'))).toHaveLength(39)
  expect(all.filter(({ kind }) => kind === 'methodology')).toHaveLength(39)
  expect(all.filter(({ territory }) => territory)).toHaveLength(40)
  expect([all[3]?.title, all[3]?.dueOn ?? null]).toEqual(['Výstup číslo 4', null])

  await list.getByRole('button', { name: 'Vzít zpět' }).click()
  const late = page.waitForResponse((answer) => answer.request().method() === 'POST')
  release()
  await late
  await expect.poll(async () => (await outputs()).length).toBe(0)
  await expect(list.getByText('Přidané řádky jsou zase pryč.')).toBeVisible()
})
