import type { Locator, Page } from '@playwright/test'

export type Journey = (page: Page, round: number) => Promise<{ seconds: number; steps: number }>

/** The smallest PNG that is a picture. */
const png = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
)

/** Counts what a person does: each press and each field that she fills in. */
const counted = () => {
  let steps = 0
  const started = performance.now()
  return {
    press: (what: Locator) => ((steps += 1), what.click()),
    fill: (what: Locator, text: string) => ((steps += 1), what.fill(text)),
    choose: (what: Locator, name: string) => (
      (steps += 1),
      what.setInputFiles({ name, mimeType: 'image/png', buffer: png })
    ),
    result: () => ({ seconds: Math.round((performance.now() - started) / 100) / 10, steps }),
  }
}

const signIn = async (page: Page, email: string): Promise<void> => {
  await page.goto('/admin/login')
  await page.locator('input[name=email]').fill(email)
  await page.locator('input[name=password]').fill('rozcestnik-demo')
  await page.locator('form button[type=submit]').click()
  await page.waitForURL(/\/admin$/)
}

/** From the dashboard to a public news item with a new picture. */
export const publishNews: Journey = async (page, round) => {
  await signIn(page, 'edda@demo.test')
  const person = counted()
  await person.press(page.locator('a[href="/admin/collections/news/create"]').first())
  await page.waitForURL(/collections\/news\/[\w-]{24,36}/)
  await person.fill(page.locator('#field-title'), `Nová poradna ${round}`)
  await person.fill(page.locator('#field-summary'), 'Radíme každý den.')
  await person.press(
    page.locator('#field-image .upload__createNewToggler, #field-image button').first(),
  )
  await person.choose(
    page.locator('dialog input[type=file], .drawer__content input[type=file]').first(),
    'poradna.png',
  )
  await person.fill(page.locator('.drawer__content #field-alt').last(), 'Dveře poradny')
  await person.press(page.locator('.drawer__content #action-save').last())
  await page.locator('#field-image').getByText('.webp').first().waitFor()
  await person.press(page.locator('#action-save').first())
  await page.waitForFunction(
    async (title) => (await (await fetch('/aktuality')).text()).includes(title),
    `Nová poradna ${round}`,
  )
  return person.result()
}

/** From the dashboard to a corrected telephone that waits for approval. */
export const correctTelephone: Journey = async (page, round) => {
  await signIn(page, round === 1 ? 'petr@demo.test' : 'pavla@demo.test')
  const me = (await (await page.request.get('/api/users/me')).json()) as {
    user: { providers: string[] }
  }
  const where = `where[provider][equals]=${me.user.providers[0]}&where[contacts.phones.number][exists]=true`
  const answer = await page.request.get(`/api/services?${where}&limit=1&depth=0`)
  const { docs } = (await answer.json()) as { docs: { id: string }[] }
  const id = String(docs[0]?.id)
  const person = counted()
  await person.press(page.locator('a[href="/admin/collections/services"]').last())
  await person.press(page.locator(`table a[href*="${id}"]`).first())
  // A person reads before she presses; the form is ready by then.
  await page.waitForLoadState('networkidle')
  await person.press(page.getByRole('button', { name: 'Kde a kontakty' }))
  await person.fill(page.locator('#field-contacts__phones__0__number'), `+42077712345${round}`)
  const handOver = page.getByRole('button', { name: 'Odeslat ke schválení' })
  await page.waitForFunction(() => document.body.innerText.includes('Naposledy uloženo'))
  await person.press(handOver)
  await page
    .getByText(/Odesláno ke schválení|Čeká na schválení/)
    .first()
    .waitFor()
  return person.result()
}
