import { randomUUID } from 'node:crypto'
import { expect, test, type Page } from '@playwright/test'

import { faultsOn, overflowOf, signIn } from './support'

const first = { code: '1', title: 'Pomoc doma' }
const second = { code: '2', title: 'Rodiny s dětmi' }

/** A public plan with three measures under its first priority and one under the second. */
const makePlan = async (page: Page) => {
  const mark = randomUUID().slice(0, 8)
  const make = async (list: string, data: object) => {
    const answer = await page.request.post(`/api/${list}`, {
      data: { ...data, _status: 'published' },
    })
    expect(answer.ok()).toBe(true)
    return ((await answer.json()) as { doc: { id: string; slug: string } }).doc
  }
  const priorities = [
    { ...first, goals: [] },
    { ...second, goals: [] },
  ]
  const title = `Strom ${mark}`
  const plan = await make('plans', { title, kind: 'strategy', state: 'in-force', priorities })
  const measures: Record<string, string> = {}
  for (const [code, name, priority] of [
    ['1.1', 'Noční péče', first],
    ['1.2', 'Víkendy', first],
    ['1.3', 'Doprava k lékaři', first],
    ['2.1', 'Hlídání', second],
  ] as const)
    measures[code] = (await make('measures', { plan: plan.id, code, title: name, priority })).id
  return { ...plan, title, measures }
}

const rowOf = (page: Page, name: string) => page.getByRole('row', { name })
const names = async (page: Page) =>
  (await page.getByRole('treegrid').getByRole('link').allTextContents()).join(', ')
const told = (page: Page, words: RegExp) => expect(page.getByText(words).last()).toBeVisible()

for (const width of [390, 1280])
  test(`a coordinator shapes a plan by keys and dialogs, ${width} wide`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 })
    await signIn(page, 'karel')
    const plan = await makePlan(page)
    await page.goto('/admin/collections/plans')
    await expect(async () => {
      // A list that is still loading takes a press of a link back.
      await page.getByRole('link', { name: 'Strom plánu' }).click()
      await expect(page.getByText('Vyberte plán:')).toBeVisible({ timeout: 10_000 })
    }).toPass()
    await page.getByRole('link', { name: plan.title }).click()
    await expect(rowOf(page, '1.1 Noční péče')).toBeVisible()
    expect(await faultsOn(page, '.desk-page')).toEqual([])
    expect(await overflowOf(page)).toBe(0)
    await page.screenshot({ path: `test-results/tree-${width}.png`, fullPage: true })

    // By keys: down, into the first priority, one step down, back up by the undo.
    await rowOf(page, '1 Pomoc doma').focus()
    await page.keyboard.press('ArrowRight')
    await expect(rowOf(page, '1.1 Noční péče')).toBeFocused()
    await page.keyboard.press('Alt+ArrowDown')
    await told(page, /Hotovo, změněná opatření: 1/)
    await expect.poll(() => names(page)).toBe('Víkendy, Noční péče, Doprava k lékaři, Hlídání')
    await expect(rowOf(page, '1.1 Noční péče')).toBeFocused()
    await page.getByRole('button', { name: 'Vrátit poslední krok' }).press('Enter')
    await told(page, /Vráceno, opatření: 1/)
    await expect.poll(() => names(page)).toBe('Noční péče, Víkendy, Doprava k lékaři, Hlídání')

    // Somebody else was quicker: it is told, and the tree shows what they wrote.
    const data = { title: 'Víkendy i svátky' }
    await page.request.patch(`/api/measures/${plan.measures['1.2']}`, { data })
    await rowOf(page, '1.2 Víkendy').getByRole('button').press('Enter')
    const dialog = page.getByRole('dialog')
    await dialog.getByLabel('Kam').selectOption('2 Rodiny s dětmi')
    expect(await faultsOn(page, 'dialog')).toEqual([])
    await page.screenshot({ path: `test-results/tree-move-${width}.png` })
    await dialog.getByRole('button', { name: 'Přesunout', exact: true }).press('Enter')
    await told(page, /Mezitím je změnil někdo jiný: 1\.2/)
    await dialog.getByRole('button', { name: 'Zpět' }).press('Enter')
    await rowOf(page, '1.2 Víkendy i svátky').getByRole('button').press('Enter')
    await dialog.getByLabel('Kam').selectOption('2 Rodiny s dětmi')
    await dialog.getByRole('button', { name: 'Přesunout', exact: true }).press('Enter')
    await expect
      .poll(() => names(page))
      .toBe('Noční péče, Doprava k lékaři, Hlídání, Víkendy i svátky')

    // A code that another has is refused before anything is sent; the offered one is taken.
    await page.getByRole('button', { name: 'Přečíslovat…' }).press('Enter')
    const code = dialog.getByLabel('Nový kód: 1.2 Víkendy i svátky')
    await expect(code).toHaveValue('2.2')
    await code.fill('1.1')
    await dialog.getByRole('button', { name: 'Přečíslovat (1)' }).press('Enter')
    await expect(code).toBeFocused()
    await expect(dialog.getByText('tento kód má nebo mělo jiné opatření')).toBeVisible()
    expect(await faultsOn(page, 'dialog')).toEqual([])
    await page.screenshot({ path: `test-results/tree-codes-${width}.png` })
    await code.fill('2.2')
    await dialog.getByRole('button', { name: 'Přečíslovat (1)' }).press('Enter')
    await expect(rowOf(page, '2.2 Víkendy i svátky')).toContainText('dříve 1.2')

    // A measure below, with the code that is offered.
    await page.getByRole('button', { name: 'Přidat opatření pod: 1 Pomoc doma' }).press('Enter')
    await expect(dialog.getByLabel('Kód')).toHaveValue('1.4')
    await dialog.getByLabel('Název').fill('Hospic')
    await dialog.getByRole('button', { name: 'Založit koncept' }).press('Enter')
    await expect(rowOf(page, '1.4 Hospic')).toContainText('koncept')

    // Many at once.
    for (const name of ['1.1 Noční péče', '1.3 Doprava k lékaři']) {
      await rowOf(page, name).focus()
      await page.keyboard.press('Space')
    }
    await page.getByRole('button', { name: 'Změnit označená…' }).press('Enter')
    await dialog.getByLabel('Nová hodnota').selectOption('Probíhá')
    expect(await faultsOn(page, 'dialog')).toEqual([])
    await dialog.getByRole('button', { name: 'Změnit u 2' }).press('Enter')
    await expect(rowOf(page, '1.3 Doprava k lékaři')).toContainText('Probíhá')
    expect(await faultsOn(page, '.desk-page')).toEqual([])
    expect(await overflowOf(page)).toBe(0)

    // What people quoted leads to where it is now, and says so.
    await page.goto(`/plany/${plan.slug}/1.2`)
    await expect(page).toHaveURL(new RegExp(`/plany/${plan.slug}/2\\.2$`))
    await expect(page.getByText('Dříve')).toBeVisible()
    await page.screenshot({ path: `test-results/tree-public-${width}.png` })
  })

test('a coordinator drags a measure into another priority', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 900 })
  await signIn(page, 'karel')
  const plan = await makePlan(page)
  await page.goto(`/admin/strom-planu?plan=${plan.id}`)
  await rowOf(page, '2.1 Hlídání').dragTo(rowOf(page, '1.1 Noční péče'), {
    sourcePosition: { x: 300, y: 6 },
    targetPosition: { x: 300, y: 4 },
  })
  await expect.poll(() => names(page)).toBe('Hlídání, Noční péče, Víkendy, Doprava k lékaři')
  await page.goto(`/plany/${plan.slug}`)
  const list = ((await page.locator('main').textContent()) ?? '').replaceAll('\u00a0', ' ')
  expect(list.match(/Hlídání|Noční péče|Víkendy/g)).toEqual(['Hlídání', 'Noční péče', 'Víkendy'])
})
