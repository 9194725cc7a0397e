import AxeBuilder from '@axe-core/playwright'
import { expect, type APIRequestContext, type Locator, type Page } from '@playwright/test'

/** The slug of the first published document of a collection. */
export const firstIn = async (request: APIRequestContext, collection: string): Promise<string> => {
  const answer = await request.get(`/api/${collection}?limit=1&depth=0&select[slug]=true`)
  const { docs } = (await answer.json()) as { docs: { slug: string }[] }
  return String(docs[0]?.slug)
}

/** Signs one of the demo people in, by REST: the form of the desk has a journey of its own. */
export const signIn = async (page: Page, who: string): Promise<void> => {
  const data = { email: `${who}@demo.test`, password: 'rozcestnik-demo' }
  const answer = await page.request.post('/api/users/login', { data })
  expect(answer.status()).toBe(200)
}

/** The panel that says what will be public, once its button was pressed; a press before the form is ready is not heard. */
export const openPanel = async (
  page: Page,
  press: () => Promise<void> = () => page.locator('#action-save').click({ timeout: 2_000 }),
): Promise<Locator> => {
  const panel = page.getByRole('dialog', { name: 'Než to zveřejníte' })
  await expect(async () => {
    await press().catch(() => undefined)
    await expect(panel.getByText('Bude to i tady')).toBeVisible({ timeout: 5_000 })
  }).toPass()
  return panel
}

/** Publishes what is open in the editor: its button, then the panel's. */
export const publish = async (page: Page): Promise<void> => {
  const panel = await openPanel(page)
  await panel.getByRole('button', { name: 'Zveřejnit', exact: true }).click()
}

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/** What axe finds on a page, or in a part of it: the rule and the first place that breaks it. */
export const faultsOn = async (
  page: Page,
  part = 'html',
  leftOut: string[] = [],
): Promise<string[]> => {
  // In its other mode it opens a second page for each one it looks at, which takes twice as long; no frame of
  // ours is from elsewhere.
  const axe = new AxeBuilder({ page })
    .setLegacyMode()
    .options({ resultTypes: ['violations'] })
    .include(part)
    .withTags(tags)
    .disableRules(leftOut)
  const { violations } = await axe.analyze()
  return violations.map(({ id, nodes }) => `${id} ${nodes[0]?.target.join(' ')}`)
}

/** By how many pixels a page is wider than its window. */
export const overflowOf = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)

/** The link in the newest confirmation letter to a person, as it waits in the outbox. */
export const linkTo = async (page: Page, person: string): Promise<string> => {
  await page.request.post('/api/users/login', {
    data: { email: 'ada@demo.test', password: 'rozcestnik-demo' },
  })
  const where = `where[template][equals]=confirmation&where[to][equals]=${person}@demo.test`
  const answer = await page.request.get(`/api/letters?${where}&sort=-createdAt&limit=1`)
  const { docs } = (await answer.json()) as { docs: { text: string }[] }
  await page.context().clearCookies()
  return /\/overeni\/[\w-]+/.exec(String(docs[0]?.text))?.[0] ?? ''
}
