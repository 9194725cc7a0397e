import { expect, test, type Page } from '@playwright/test'
import { readFileSync } from 'node:fs'

import { overflowOf, publish, signIn } from './support'

const editorOf = (page: Page) => page.locator('[data-lexical-editor]').first()

type Clipboard = { 'text/html'?: string; 'text/plain'?: string }

/** Pastes at the end of the text what a clipboard holds, as a browser hands it to the editor. */
const paste = async (page: Page, given: Clipboard) => {
  await editorOf(page).press('Control+End')
  await editorOf(page).evaluate((editor, held) => {
    const clipboardData = new DataTransfer()
    for (const [kind, text] of Object.entries(held)) clipboardData.setData(kind, text)
    editor.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }),
    )
  }, given)
}
const kept = (name: string) => readFileSync(`tests/clipboard/${name}`, 'utf8')

/** A draft of news with its cursor in the text. */
const begun = async (page: Page, title: string) => {
  await signIn(page, 'edda')
  await page.goto('/admin/collections/news/create')
  await page.locator('#field-title').fill(title)
  await page.locator('#field-summary').fill('Co se chystá.')
  await expect(page.locator('#field-slug')).not.toHaveValue('')
  await editorOf(page).click()
}

/** The text of the draft as it is stored. */
const stored = async (page: Page): Promise<string> => {
  const id = page.url().split('/').at(-1)
  return (await page.request.get(`/api/news/${id}?draft=true&depth=0`)).text()
}

for (const width of [1366, 390])
  test(`what a clerk pastes from Word and a PDF is on the page as she meant it, ${width} wide`, async ({
    page,
  }) => {
    const broken: string[] = []
    page.on('pageerror', ({ message }) => broken.push(message))
    await page.setViewportSize({ width, height: 800 })
    await begun(page, `Vloženo ${width}`)
    await paste(page, { 'text/html': kept('word.html'), 'text/plain': 'x' })
    await editorOf(page).press('Enter')
    await paste(page, { 'text/html': kept('word-list.html'), 'text/plain': 'x' })
    await editorOf(page).press('Control+End')
    await editorOf(page).press('Enter')
    await editorOf(page).press('Enter')
    await paste(page, { 'text/plain': kept('pdf.txt') })
    const advice = page.locator('.desk-advice')
    await expect(advice).toContainText('Vložený obrázek „Leták setkání“ se nepřenesl')
    await expect(advice).toContainText('harmonogram.docx')
    await expect(async () => expect(await stored(page)).toContain('Náměstí 1')).toPass()

    await publish(page)
    await expect(page.getByText('Stav:').locator('..')).toContainText('Na webu')
    await page.goto(`/aktuality/vlozeno-${width}`)
    const text = page.locator('main')
    await expect(text.locator('h2')).toHaveText('Komunitní plánování v\u00a0roce 2027')
    await expect(text.locator('h3')).toHaveText('Termíny setkání')
    await expect(text.locator('h4')).toHaveText('Kdo se účastní')
    for (const line of [/^3\.\s9\.\s2026 – Valná hromada$/, /^15\. října – veřejné projednání$/])
      await expect(text.locator('p').filter({ hasText: line }).first()).toBeVisible()
    await expect(text.getByRole('link', { name: 'stránce plánu' })).toHaveAttribute(
      'href',
      'https://www.obec.example/plan',
    )
    await expect(text.getByRole('link', { name: 'harmonogramu' })).toHaveCount(0)
    await expect(text.locator('th')).toHaveText(['Skupina', 'Den'])
    await expect(text.locator('td').last()).toHaveText(/^3\.\s9\.\s2026 – v\s10\shodin$/)
    await expect(text.locator('hr')).toHaveCount(1)
    await expect(text.locator('ul ul li')).toHaveText('nebo pas,')
    await expect(text.locator('ol ol li')).toHaveText(['rukou,', 'na počítači.'])
    await expect(text.locator('ol[type=a] li')).toHaveText([
      'rodina s\u00a0dětmi,',
      'pečující osoba.',
      'od občanů',
      'od poskytovatelů',
    ])
    await expect(text).toContainText(/poskytování péče doma, o\sdostupnosti bydlení/)
    await expect(text.locator('img')).toHaveCount(0)
    expect(await overflowOf(page)).toBe(0)
    expect(broken).toEqual([])
  })

test('a date typed at the beginning of a line stays a line, in a table too', async ({ page }) => {
  await begun(page, 'Termíny')
  await page.keyboard.type('3. 9. 2026 – Valná hromada')
  await page.keyboard.press('Enter')
  await page.keyboard.type('15. října')
  await page.keyboard.press('Enter')
  await paste(page, {
    'text/html': '<table><tr><td>den</td><td>co</td></tr><tr><td>x</td><td>y</td></tr></table>',
  })
  await editorOf(page).locator('td').last().click()
  await page.keyboard.type(' ')
  await page.keyboard.press('Enter')
  await page.keyboard.type('1. 10. 2026')
  await expect(editorOf(page).locator('td').last()).toContainText('1. 10. 2026')
  await expect(editorOf(page).locator('p').first()).toHaveText('3. 9. 2026 – Valná hromada')
  await expect(editorOf(page).locator('ol')).toHaveCount(0)
})

test('a line across, a picture alone and a mail in the middle of a list break nothing', async ({
  page,
}) => {
  const broken: string[] = []
  page.on('pageerror', ({ message }) => broken.push(message))
  await begun(page, 'Zkouška')
  await paste(page, { 'text/html': '<hr>' })
  await expect(editorOf(page).locator('hr')).toHaveCount(1)
  await paste(page, { 'text/html': '<img src="https://obec.example/foto.jpg">' })
  await expect(page.locator('.desk-advice')).toContainText('Vložený obrázek „foto.jpg“')
  await editorOf(page).press('Control+End')
  await page.keyboard.type('- první')
  await paste(page, { 'text/html': kept('gmail.html') })
  await paste(page, { 'text/html': kept('chrome-page.html') })
  await expect(page.locator('.desk-advice')).toContainText('se z vloženého textu nepřenesly: 3')
  await expect(async () => expect(await stored(page)).toContain('Slunečnice')).toPass()
  expect(broken).toEqual([])
})

/** Makes a link of the only words of a text in the window of links. */
const link = async (page: Page, words: string, address: string) => {
  await page.keyboard.type(words)
  await page.keyboard.press('Shift+Home')
  const button = page.locator('.fixed-toolbar .toolbar-popup__button-link').first()
  // The bar learns of the selection a moment later, and takes no click before.
  await expect(button).not.toHaveClass(/disabled/)
  await button.click()
  const drawer = page.locator('dialog[open]')
  await drawer.locator('#field-url').fill(address)
  await drawer.getByRole('button', { name: 'Uložit změny' }).click()
  await expect(drawer).toHaveCount(0)
}

test('the window of links takes an address without https', async ({ page }) => {
  await begun(page, 'Odkaz na web')
  await link(page, 'stránka obce', 'www.obec.example')
  const made = editorOf(page).getByRole('link', { name: 'stránka obce' })
  await expect(made).toHaveAttribute('href', 'https://www.obec.example')
})

test('of a link into a computer the window leaves the words, and says so', async ({ page }) => {
  await begun(page, 'Odkaz do počítače')
  await link(page, 'tabulka', 'C:\\Moje dokumenty\\tabulka.xlsx')
  await expect(page.locator('.desk-advice')).toContainText('tabulka.xlsx')
  await expect(editorOf(page).locator('a')).toHaveCount(0)
  await expect(editorOf(page)).toContainText('tabulka')
})

test('the window of tables speaks Czech, and Esc asks before a filled picture window closes', async ({
  page,
}) => {
  await begun(page, 'Okna')
  await page.keyboard.type('/tab')
  await page.locator('.slash-menu-popup').getByText('Tabulka').click()
  const tables = page.locator('dialog[open]')
  await expect(tables).toContainText('Vložit tabulku')
  await expect(tables).toContainText('Řádky')
  await page.keyboard.press('Escape')
  await expect(tables).toHaveCount(0)

  await page.locator('#field-image').getByRole('button', { name: 'Nový záznam' }).click()
  const pictures = page.locator('dialog[open]')
  await pictures.locator('#field-alt').fill('Lidé u stolu')
  page.once('dialog', (dialog) => void dialog.dismiss())
  await page.keyboard.press('Escape')
  await expect(pictures.locator('#field-alt')).toHaveValue('Lidé u stolu')
  page.once('dialog', (dialog) => void dialog.accept())
  await page.keyboard.press('Escape')
  await expect(pictures).toHaveCount(0)
})
