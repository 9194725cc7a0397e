import { describe, expect, test } from '@jest/globals'

import { SituationDetail } from '@/subjects/situations/site/SituationDetail'
import type { LifeSituation } from '@/payload-types'

import { html } from './html'

const situation = {
  id: 's',
  slug: 'dluhy',
  title: 'Dlužím',
  summary: 'Dopisy, které se bojíte otevřít.',
  urgent: 'Stojí u dveří exekutor? Chtějte vidět průkaz.',
  steps: [
    { id: '1', title: 'Sepište dluhy', text: 'I ty malé.' },
    {
      id: '2',
      title: 'Zavolejte poradně',
      link: { label: 'Poradny', url: '/katalog?druh=odborne-poradenstvi' },
    },
    { id: '3', title: 'Podejte návrh', link: { url: 'https://www.soud.example/navrh' } },
  ],
  contacts: [
    { id: 'c', name: 'Linka', note: 'zdarma', phone: '116123', web: 'https://linka.example' },
  ],
  updatedAt: '2026-11-21T12:00:00Z',
} as unknown as LifeSituation

const page = (given: Partial<LifeSituation> = {}, locale: 'cs' | 'en' = 'cs') =>
  html(
    <SituationDetail
      locale={locale}
      situation={{ ...situation, ...given }}
      services={<p>Služby stojí tady</p>}
    />,
  )

describe('a life situation', () => {
  test('says what cannot wait, then the steps, whom to call and the services, in this order', async () => {
    const text = await page()
    const order = ['Když to nepočká', 'Co udělat', 'Kam zavolat', 'Služby stojí tady']
    const found = order.map((each) => text.indexOf(each))
    expect(found).toEqual(found.toSorted((one, other) => one - other))
    expect(found).not.toContain(-1)
  })

  test('has its steps in an ordered list and its lines to call by one touch', async () => {
    const text = await page()
    expect(text).toMatch(/<ol[^>]*>(<li.*?<\/li>){3}<\/ol>/)
    expect(text).toContain('<a href="tel:116123">116\u00a0123</a>')
  })

  test('leads from a step into the catalogue in the language of the page, or to another site', async () => {
    const text = await page({}, 'en')
    expect(text).toContain('href="/en/katalog?druh=odborne-poradenstvi"')
    expect(text).toContain('href="https://www.soud.example/navrh" rel="noopener">soud.example</a>')
  })

  test('follows no link that is no page', async () => {
    const link = { label: 'Klikněte', url: 'javascript:alert(1)' }
    expect(await page({ steps: [{ id: '1', title: 'Krok', link }] })).not.toContain('Klikněte')
  })

  test('leaves no heading over nothing', async () => {
    const text = await page({ urgent: null, steps: [], contacts: [] })
    for (const heading of ['Když to nepočká', 'Co udělat', 'Kam zavolat'])
      expect(text).not.toContain(heading)
    expect(text).not.toContain('<h2')
    expect(await page({ urgent: '', steps: null, contacts: null })).not.toContain('<h2')
  })
})
