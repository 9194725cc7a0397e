import { expect, test, type Page } from '@playwright/test'

import { faultsOn, overflowOf, signIn } from './support'

const sizes = [
  { width: 1366, height: 768 },
  { width: 390, height: 844 },
]

type Own = {
  id: string
  name: string
  slug: string
  forms: string[]
  availability?: { free?: number | null }
}

/** Public services of a person's provider, or of others, as REST tells them. */
const servicesOf = async (page: Page, isOwn: boolean): Promise<Own[]> => {
  const me = await page.request.get('/api/users/me')
  const { user } = (await me.json()) as { user: { providers: (string | { id: string })[] } }
  const [first] = user.providers
  const provider = typeof first === 'string' ? first : first?.id
  const how = isOwn ? 'equals' : 'not_equals'
  const where = `where[provider][${how}]=${provider}&where[_status][equals]=published`
  const found = await page.request.get(`/api/services?${where}&sort=slug&limit=20&depth=0`)
  return ((await found.json()) as { docs: Own[] }).docs
}

/** The first own service that has told how many places are free, with its card in „Moje služby“. */
const openCounted = async (page: Page) => {
  await signIn(page, 'pavla')
  await page.goto('/admin')
  const own = await servicesOf(page, true)
  const service = own.find(({ availability }) => typeof availability?.free === 'number') as Own
  await page.locator('.desk-asked').getByRole('link', { name: 'Moje služby' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Moje služby' })).toBeVisible()
  const card = page.getByRole('article', { name: service.name })
  return { service, card }
}

const free = async (page: Page, id: string): Promise<unknown> => {
  const answer = await page.request.get(`/api/services/${id}?depth=0`)
  return ((await answer.json()) as Own).availability?.free
}

for (const viewport of sizes)
  test.describe(`at ${viewport.width} pixels`, () => {
    test.use({ viewport })

    test('one tap changes free places, says so, is on the site at once and can be undone', async ({
      page,
    }) => {
      const { service, card } = await openCounted(page)
      const before = Number(await free(page, service.id))
      const more = card.getByRole('button', { name: /Přidat místo/ })
      const box = await more.boundingBox()
      expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(44)
      await more.click()
      await expect(card.getByRole('status')).toHaveText('Uloženo, od dneška na webu')
      expect(await free(page, service.id)).toBe(before + 1)

      await page.goto(`/sluzby/${service.slug}`)
      const today = new Date().toLocaleDateString('cs-CZ', { timeZone: 'Europe/Prague' })
      await expect(page.locator('section[aria-labelledby=volna-mista]')).toContainText(
        today.replaceAll(' ', '\u00a0'),
      )

      await page.goto('/admin/moje-sluzby')
      await card.getByRole('button', { name: /Ubrat místo/ }).click()
      await card.getByRole('button', { name: `Vrátit zpět na ${before + 1}` }).click()
      await expect(card.getByLabel('Volná místa', { exact: true })).toHaveValue(String(before + 1))
      await expect.poll(() => free(page, service.id)).toBe(before + 1)
    })

    test('the number is written by the keyboard alone; too high or negative is told, not saved', async ({
      page,
    }) => {
      const { service, card } = await openCounted(page)
      const field = card.getByLabel('Volná místa', { exact: true })
      const before = await free(page, service.id)
      for (const wrong of ['-1', '99999', 'dvě']) {
        await field.focus()
        await page.keyboard.press('ControlOrMeta+A')
        await page.keyboard.type(wrong)
        await page.keyboard.press('Enter')
        await expect(card.getByRole('status')).toContainText('Napište celé číslo od 0 do 10 000')
        await expect(field).toHaveValue(wrong)
      }
      expect(await free(page, service.id)).toBe(before)

      await page.keyboard.press('ControlOrMeta+A')
      await page.keyboard.type('4')
      await page.keyboard.press('Enter')
      await expect(card.getByRole('status')).toHaveText('Uloženo, od dneška na webu')
      await page.keyboard.press('Tab')
      await expect(card.getByRole('button', { name: /Přidat místo/ })).toBeFocused()
      await page.keyboard.press('Enter')
      await expect.poll(() => free(page, service.id)).toBe(5)
    })

    test('without a network the number is kept and sent when there is one', async ({ page }) => {
      const { service, card } = await openCounted(page)
      const before = Number(await free(page, service.id))
      await page.context().setOffline(true)
      await card.getByRole('button', { name: /Přidat místo/ }).click()
      await expect(card.getByRole('status')).toContainText('Neuloženo: není spojení')
      await page.context().setOffline(false)
      await expect(card.getByRole('status')).toHaveText('Uloženo, od dneška na webu')
      expect(await free(page, service.id)).toBe(before + 1)
    })

    test('a number left by an earlier visit is sent only when she says so', async ({ page }) => {
      const { service, card } = await openCounted(page)
      const before = Number(await free(page, service.id))
      await page.route('**/availability', (route) => route.abort())
      await card.getByRole('button', { name: /Přidat místo/ }).click()
      await expect(card.getByRole('status')).toContainText('Neuloženo: není spojení')
      await page.unroute('**/availability')
      await page.reload()
      await expect(card.getByText(/Neodesláno z .* Platí ještě\?/)).toBeVisible()
      expect(await free(page, service.id)).toBe(before)
      await card.getByRole('button', { name: 'Odeslat' }).click()
      await expect.poll(() => free(page, service.id)).toBe(before + 1)
      await expect(card.getByText(/Neodesláno z/)).toHaveCount(0)
    })

    test('a foreign service is refused by address and by REST', async ({ page }) => {
      await signIn(page, 'pavla')
      const [foreign] = await servicesOf(page, false)
      await page.goto(`/admin/moje-sluzby?sluzba=${foreign?.id}`)
      await expect(page.getByText('Tato služba nepatří vaší organizaci')).toBeVisible()
      await expect(page.getByRole('article')).toHaveCount(0)
      const url = `/api/services/${foreign?.id}/availability`
      const answer = await page.request.patch(url, { data: { free: 1 } })
      expect(answer.status()).toBe(403)
    })

    test('what holds is confirmed after a question, and the form is one press away', async ({
      page,
    }) => {
      const { service, card } = await openCounted(page)
      await card.getByRole('button', { name: /Potvrdit, že platí/ }).click()
      await card.getByRole('button', { name: 'Zpět' }).click()
      await card.getByRole('button', { name: /Potvrdit, že platí/ }).click()
      await card.getByRole('button', { name: 'Ano, platí' }).click()
      await expect(page.getByText(/Děkujeme\. Lidé uvidí/)).toBeVisible()
      await card.getByRole('link', { name: /^Opravit:/ }).click()
      await expect(page).toHaveURL(new RegExp(`/admin/collections/services/${service.id}`))
    })

    test('the page is free of faults and nothing stands sideways', async ({ page }) => {
      await openCounted(page)
      // The switch of languages above our page is Payload's own.
      const faults = (await faultsOn(page)).filter((fault) => !fault.includes('localizer'))
      expect(faults).toEqual([])
      expect(await overflowOf(page)).toBeLessThanOrEqual(0)
    })
  })

test('a telephone is corrected from its card: the card, the box, sending', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await signIn(page, 'pavla')
  const service = (await servicesOf(page, true)).at(-1) as Own
  await page.goto('/admin/moje-sluzby')
  const card = page.getByRole('article', { name: service.name })
  expect(await overflowOf(page)).toBe(0)

  await card.getByRole('link', { name: 'Opravit jen: Telefon' }).click()
  const phone = page.getByLabel('Telefon', { exact: false }).and(page.getByRole('textbox'))
  await expect(phone.first()).toBeFocused()
  await page.keyboard.press('ControlOrMeta+A')
  await page.keyboard.type('499 010 555')
  expect(await overflowOf(page)).toBe(0)
  await page.getByRole('button', { name: 'Odeslat ke schválení' }).click()
  await expect(page.getByText('Čeká na schválení').first()).toBeVisible()
  await expect(page.getByRole('button', { name: 'Vzít zpět' })).toBeInViewport()

  const waiting = await page.request.get(`/api/services/${service.id}?draft=true&depth=0`)
  const { contacts } = (await waiting.json()) as { contacts: { phones: { number: string }[] } }
  expect(contacts.phones[0]?.number).toBe('+420499010555')
  await page.getByRole('button', { name: 'Vzít zpět' }).click()
  await expect(page.getByRole('button', { name: 'Odeslat ke schválení' })).toBeEnabled()
})

test('the section that is open is in the address, and the address opens it', async ({ page }) => {
  await signIn(page, 'pavla')
  const service = (await servicesOf(page, true)).at(-1) as Own
  await page.goto(`/admin/collections/services/${service.id}#kapacita`)
  const capacity = page.getByRole('button', { name: 'Kapacita', exact: true })
  await expect(capacity).toHaveClass(/--active/)
  await page.getByRole('button', { name: 'Podmínky a cena' }).click()
  await expect(page).toHaveURL(/#cena$/)
  await page.goBack()
  await page.goto(`/admin/collections/services/${service.id}#uhrada`)
  await expect(page.getByLabel(/^Úhrada/)).toBeFocused()
})

test('free places of last month are asked for on the start page, and a yes gives them the date of today', async ({
  page,
  browser,
}) => {
  await signIn(page, 'petr')
  const [own] = await servicesOf(page, true)
  const ada = await (await browser.newContext()).newPage()
  await signIn(ada, 'ada')
  const known = await ada.request.get(`/api/services/${own?.id}?depth=0`)
  const { provider, serviceType } = (await known.json()) as Record<string, string>
  const updatedAt = new Date(Date.now() - 40 * 86_400_000).toISOString()
  const made = await ada.request.post('/api/services', {
    data: {
      name: 'Klub v Mostu',
      slug: 'klub-v-mostu',
      provider,
      serviceType,
      forms: ['ambulatory'],
      availability: { free: 3, updatedAt },
      _status: 'published',
    },
  })
  const { doc } = (await made.json()) as { doc: Own }

  await page.goto('/admin')
  const asked = page.locator('.desk-asked li', { hasText: 'Klub v Mostu' })
  await expect(asked).toContainText('Platí ještě 3 volná místa')
  await asked.getByRole('button', { name: /^Platí/ }).click()
  await expect(asked.getByRole('status')).toHaveText('Uloženo, od dneška na webu')
  const answer = await page.request.get(`/api/services/${doc.id}?depth=0`)
  const { availability } = (await answer.json()) as { availability: { updatedAt: string } }
  expect(Date.parse(availability.updatedAt)).toBeGreaterThan(Date.now() - 600_000)
})

test('a service of two forms has a number of each once she divides them', async ({ page }) => {
  await signIn(page, 'pavla')
  const own = await servicesOf(page, true)
  const service = own.find(({ forms }) => forms.length > 1) as Own
  await page.goto(`/admin/moje-sluzby?sluzba=${service.id}`)
  await page.getByRole('button', { name: /Uvést podle formy/ }).click()
  const ambulatory = page.getByRole('group', { name: /ambulantní/ })
  await ambulatory.getByRole('button', { name: /Přidat místo/ }).click()
  await expect(ambulatory.getByRole('status')).toHaveText('Uloženo, od dneška na webu')
  await page
    .getByRole('group', { name: /terénní/ })
    .getByRole('textbox')
    .fill('2')
  await page.keyboard.press('Enter')
  await expect.poll(() => free(page, service.id)).toBe(3)
  await page.goto(`/sluzby/${service.slug}`)
  await expect(page.locator('section[aria-labelledby=volna-mista]')).toContainText('2 volná místa')
})

test('staff are told that this page is for providers', async ({ page }) => {
  await signIn(page, 'karel')
  await page.goto('/admin/moje-sluzby')
  await expect(page.getByText('Moje služby vedou lidé poskytovatelů')).toBeVisible()
})

/** Three public services of Petr's with one telephone; they are gone once the journey is. */
const alike = async (page: Page): Promise<() => Promise<void>> => {
  await signIn(page, 'ada')
  const petrs = await page.request.get('/api/providers?where[slug][equals]=komunitni-centrum-most')
  const types = await page.request.get('/api/service-types?limit=1')
  const [provider, serviceType] = await Promise.all(
    [petrs, types].map(async (each) => ((await each.json()) as { docs: Own[] }).docs[0]?.id),
  )
  const ids = await Promise.all(
    ['Klub', 'Dílna', 'Poradna'].map(async (name, at) => {
      const contacts = { phones: [{ number: '476 111 222', note: 'Od osmi' }] }
      const facts = { provider, serviceType, forms: ['field'], summary: 'Pro všechny.', contacts }
      // What was thrown away keeps its address.
      const slug = `stejna-${at}-${page.viewportSize()?.width}`
      const data = { name, slug, ...facts, _status: 'published' }
      const answer = await page.request.post('/api/services', { data })
      expect(answer.status()).toBe(201)
      return ((await answer.json()) as { doc: Own }).doc.id
    }),
  )
  return async () => {
    await signIn(page, 'ada')
    for (const id of ids) await page.request.delete(`/api/services/${id}`)
  }
}

for (const viewport of sizes)
  test(`one telephone is corrected in all services that have it, at ${viewport.width} pixels`, async ({
    page,
  }) => {
    await page.setViewportSize(viewport)
    const forget = await alike(page)
    await signIn(page, 'petr')
    await page.goto('/admin/moje-sluzby')
    await page.getByRole('link', { name: 'Stejná oprava u více služeb' }).click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Stejná oprava u více služeb')
    await page
      .getByRole('radio', { name: /^Telefon:/ })
      .first()
      .focus()
    await page.keyboard.press('Space')
    await expect(page.getByRole('checkbox', { checked: true })).toHaveCount(3)
    expect(await overflowOf(page)).toBe(0)
    expect((await faultsOn(page)).filter((fault) => !fault.includes('localizer'))).toEqual([])

    await page.getByLabel('Nový telefon').fill('476 11')
    await page.getByRole('button', { name: 'Opravit a odeslat ke schválení (3)' }).click()
    await expect(page.getByText('Napište telefon, třeba 476 111 222.')).toBeVisible()
    await page.getByLabel('Nový telefon').fill('476 999 001')
    await page.getByRole('checkbox', { name: 'Dílna' }).uncheck()
    await page.getByRole('button', { name: 'Opravit a odeslat ke schválení (2)' }).press('Enter')
    await expect(page.getByText('Odesláno ke schválení: 2.')).toBeVisible()
    // The two say the same again, and wait.
    await page.getByRole('radio', { name: /476.999.001/ }).check()
    await expect(page.getByText('čeká na schválení')).toHaveCount(2)
    await forget()
  })
