import { expect, test } from '@playwright/test'

import { faultsOn, signIn } from './support'

for (const width of [1366, 390])
  test(`a clerk finds what she wrote, by the start page, a filter and words of its text, ${width} wide`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 768 })
    await signIn(page, 'edda')
    const text = `Pečující z Dolních Buků ${width}`
    const made = await page.request.post('/api/news', {
      data: { title: `Setkání ${width}`, summary: text, _status: 'published' },
    })
    const { doc } = (await made.json()) as { doc: { id: string } }
    const change = { summary: `${text} zveme na kávu` }
    await page.request.patch(`/api/news/${doc.id}?draft=true`, { data: change })

    await page.goto('/admin')
    const heading = page.getByRole('heading', { name: 'Rozepsané', exact: true })
    const begun = page.locator('section').filter({ has: heading })
    await expect(begun.getByRole('link', { name: `Setkání ${width}` })).toBeVisible()
    await expect(begun).toContainText('na webu, změny čekají na zveřejnění')

    await page.goto('/admin/collections/news')
    const filters = page.getByRole('navigation', { name: 'Ukázat jen' })
    await filters.getByRole('link', { name: 'Moje' }).click()
    await expect(page).toHaveURL(/where/)
    const rows = page.locator('.collection-list table tbody tr')
    await expect(rows.filter({ hasText: `Setkání ${width}` })).toHaveCount(1)
    await filters.getByRole('link', { name: 'Čeká na překlad' }).click()
    await expect(rows.filter({ hasText: `Setkání ${width}` })).toHaveCount(1)
    await filters.getByRole('link', { name: 'Všechno' }).click()
    await expect(page).not.toHaveURL(/where/)
    await page.goto(
      `/admin/collections/news?search=${encodeURIComponent(`PECUJICI buku ${width}`)}`,
    )
    await expect(rows).toHaveCount(1)
    await expect(rows).toContainText(`Setkání ${width}`)

    await page.goto(`/admin/collections/news/${doc.id}/versions`)
    const versions = page.getByRole('table')
    await expect(versions.getByRole('row').nth(1)).toContainText('nynější koncept')
    await expect(versions.getByRole('row').nth(2)).toContainText('teď na webu')
    await expect(versions.getByRole('row').nth(1)).toContainText('Edda')
    expect(await faultsOn(page, '.versions')).toEqual([])
  })

/** A text of a news, an element each. */
const paragraphs = (...texts: string[]) => ({
  root: {
    type: 'root',
    format: '',
    indent: 0,
    version: 1,
    direction: 'ltr',
    children: texts.map((text) => ({
      type: 'paragraph',
      format: '',
      indent: 0,
      version: 1,
      direction: 'ltr',
      children: [
        { type: 'text', text, format: 0, detail: 0, mode: 'normal', style: '', version: 1 },
      ],
    })),
  },
})

for (const width of [1366, 390])
  test(`a clerk reads what a colleague changed and brings her version back, ${width} wide`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 844 })
    await signIn(page, 'edda')
    const word = `vločka${Math.random().toString(36).slice(2, 8)}`
    const title = `Beseda o péči ${word}`
    const made = await page.request.post('/api/news', {
      data: {
        title,
        summary: 'Sejdeme se v klubovně ve středu.',
        body: paragraphs('Zveme pečující i jejich blízké.', 'Káva bude.'),
        topics: ['Péče', 'Beseda'],
        publishedAt: '2026-05-04T08:00:00Z',
        _status: 'published',
      },
    })
    const { doc } = (await made.json()) as { doc: { id: string } }
    await signIn(page, 'ada')
    const projects = await page.request.get('/api/projects?limit=1&depth=0')
    const [project] = ((await projects.json()) as { docs: { id: string; title: string }[] }).docs
    await page.request.patch(`/api/news/${doc.id}?draft=true`, {
      data: {
        summary: 'Sejdeme se v klubovně ve čtvrtek.',
        body: paragraphs('Zveme pečující a jejich přátele.', 'Káva bude.'),
        topics: ['Beseda', 'Senioři'],
        publishedAt: '2026-05-05T09:30:00Z',
        projects: [project?.id],
      },
    })

    await signIn(page, 'edda')
    await page.goto(`/admin/collections/news?search=${word.toUpperCase().replace('Č', 'C')}`)
    const row = page.locator('.collection-list table tbody tr')
    await expect(row).toHaveCount(1)
    await expect(row.locator('.cell-wroteBy')).toContainText('Edda')
    await expect(row.locator('.cell-changedBy')).toContainText('Ada')

    await page.goto(`/admin/collections/news/${doc.id}/versions`)
    await page.getByRole('table').getByRole('link').first().click()
    const changed = (name: string) =>
      page.locator('section.desk-version-field').filter({
        has: page.getByRole('heading', { name, exact: true }),
      })
    await expect(page.getByRole('heading', { name: 'Co se změnilo (5)' })).toBeVisible()
    await expect(page.getByText('Tohle je nejnovější podoba')).toBeVisible()
    await expect(changed('Shrnutí · čeština').locator('del')).toHaveText('středu')
    await expect(changed('Shrnutí · čeština').locator('ins')).toHaveText('čtvrtek')
    await expect(changed('Text · čeština').locator('ins').last()).toHaveText('přátele')
    await expect(changed('Témata')).toContainText('přibylo: Senioři')
    await expect(changed('Projekty')).toContainText(`přibylo: ${project?.title}`)
    await expect(changed('Datum zveřejnění').locator('ins')).toHaveText(
      '5.\u00a05.\u00a02026 11:30',
    )
    expect(await faultsOn(page, '.desk-version')).toEqual([])

    await page.getByRole('link', { name: 'Všechny verze' }).focus()
    await page.keyboard.press('Enter')
    await page.getByRole('table').getByRole('link').nth(1).click()
    const restore = page.getByRole('button', { name: 'Vrátit tuto verzi' })
    const window = page.getByRole('dialog', { name: 'Vrátit tuto verzi?' })
    const press = async () => {
      await expect(async () => {
        await restore.first().click({ timeout: 2_000 })
        await expect(window).toContainText('Na webu se nic nezmění', { timeout: 2_000 })
      }).toPass()
      expect(await faultsOn(page, 'dialog')).toEqual([])
      await window.getByRole('button', { name: 'Vrátit tuto verzi' }).click()
    }
    await page.context().clearCookies()
    await press()
    await expect(page.getByText('Vaše přihlášení skončilo.')).toBeVisible()
    await signIn(page, 'edda')
    await press()
    await expect(page).toHaveURL(new RegExp(`/news/${doc.id}$`))
    await expect(page.getByRole('textbox', { name: 'Shrnutí' })).toHaveValue(/středu/)

    await page.request.patch(`/api/news/${doc.id}`, {
      data: { deletedAt: new Date().toISOString() },
    })
    await page.goto(`/admin/collections/news/trash/${doc.id}/versions`)
    await expect(page.getByRole('table')).toContainText('vrácená starší verze')
    await page.getByRole('table').getByRole('link').last().click()
    await expect(page.getByText('Verzi můžete vrátit, až ho z koše obnovíte.')).toBeVisible()
    await expect(restore).toHaveCount(0)
  })
