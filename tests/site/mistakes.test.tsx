import { describe, expect, test } from '@jest/globals'

import { MistakeForm } from '@/subjects/errorReports/site/MistakeForm'
import { ServiceDetail } from '@/subjects/catalogue/site/ServiceDetail'
import type { Service } from '@/payload-types'

import { html } from './html'

const subject = { collection: 'services' as const, slug: 'pece', name: 'Péče & domov' }
const page = () => html(<MistakeForm locale="cs" subject={subject} contact="urad@kraj.test" />)

describe('the form for a mistake', () => {
  test('is hidden until its script runs, and has an e-mail with the name of the entry instead', async () => {
    const text = await page()
    expect(text).toMatch(/<form[^>]* hidden=""/)
    expect(text).toContain(
      `href="mailto:urad@kraj.test?subject=${encodeURIComponent('Chyba v záznamu: Péče & domov')}"`,
    )
  })

  test('names every field, says what belongs in it, and has a place for its fault', async () => {
    const text = await page()
    for (const name of ['text', 'email']) {
      expect(text).toContain(`<label class="field" for="${name}"`)
      expect(text).toContain(`aria-describedby="napoveda-${name} chyba-${name}"`)
      expect(text).toContain(`id="chyba-${name}"`)
    }
    expect(text).toContain('<legend>Co je špatně</legend>')
    expect(text).toContain('role="status"')
  })

  test('keeps its trap for robots out of the way of people', async () => {
    expect(await page()).toMatch(/aria-hidden="true"><label>[^<]*<input[^>]*tabindex="-1"/i)
  })
})

test('every service leads to the form', async () => {
  const service = { id: 's', slug: 'pece', name: 'Péče', forms: [], updatedAt: '2026-11-21' }
  const text = await html(<ServiceDetail locale="en" service={service as unknown as Service} />)
  expect(text).toContain('href="/en/sluzby/pece/nahlasit-chybu"')
})
