import { expect, test, type Page } from '@playwright/test'

import { publicKindOf } from '../../src/lib/publicKinds'
import { publish, signIn } from './support'

// What each form of the desk sends must be fields that REST knows: it refuses every other name.

const collections = [
  'news',
  'projects',
  'plans',
  'working-groups',
  'programmes',
  'events',
  'providers',
  'services',
  'life-situations',
  'service-types',
  'target-groups',
  'territories',
  'synonyms',
  'pages',
  'media',
  'files',
  'users',
]
const text = 'form input[type=text]:visible, form textarea:visible'
/** In each global a field, and the key that changes it. */
const globals = [
  ['site', text, 'x'],
  ['navigation', text, 'x'],
  ['alert', text, 'x'],
  ['verification-rules', 'form input[type=number]', 'ArrowUp'],
  ['security', 'form input[name=requiresRevision]', 'Space'],
]

const save = (page: Page) => page.locator('#action-save').click()

test('every form of the desk is saved as it stands', async ({ page }) => {
  test.setTimeout(900_000)
  await signIn(page, 'ada')
  const found: [string, number, string][] = []
  type Form = [form: string, api: string, field: string, key: string, send: typeof save]
  const forms: Form[] = []
  for (const slug of collections) {
    const answer = await page.request.get(`/api/${slug}?limit=20&depth=0&sort=-id`)
    const { docs } = (await answer.json()) as { docs: { id: string; _status?: string }[] }
    // A draft may lack what publishing demands.
    const whole = docs.find(({ _status: status }) => status !== 'draft')
    const send = publicKindOf(slug) ? publish : save
    forms.push([`/admin/collections/${slug}/${whole?.id}`, `/api/${slug}/`, text, 'x', send])
  }
  for (const [slug, field = '', key = ''] of globals)
    forms.push([`/admin/globals/${slug}`, `/api/globals/${slug}`, field, key, save])

  for (const [form, api, field, key, send] of forms) {
    await page.goto(form)
    const button = page.locator('#action-save')
    await expect(button).toBeVisible()
    const sent = page.waitForResponse(
      (response) =>
        response.url().includes(api) &&
        !response.url().includes('autosave=true') &&
        /PATCH|POST/.test(response.request().method()),
    )
    // A key that comes before the form is ready is not heard.
    await expect(async () => {
      await page.locator(field).first().press(key)
      await expect(button).toBeEnabled({ timeout: 3_000 })
    }).toPass()
    await send(page)
    const answer = await sent
    found.push([form, answer.status(), answer.status() === 200 ? '' : await answer.text()])
  }
  expect(found).toEqual(forms.map(([form]) => [form, 200, '']))
})
