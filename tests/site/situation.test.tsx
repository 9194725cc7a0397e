import { describe, expect, test } from '@jest/globals'

import { SituationDetail } from '@/subjects/situations/site/SituationDetail'
import { crisisOf } from '@/lib/crisis'
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

const portal = [
  { name: 'Tísňové volání', phone: '112' },
  { name: 'Linka bezpečí', phone: '116111' },
]

const page = (given: Partial<LifeSituation> = {}, locale: 'cs' | 'en' = 'cs') => {
  const shown = { ...situation, ...given }
  return html(
    <SituationDetail
      locale={locale}
      situation={shown}
      crisis={crisisOf(shown, portal)}
      services={<p>Služby stojí tady</p>}
      callServices={(url) => <p>Telefony z {url}</p>}
    />,
  )
}

describe('a life situation', () => {
  test('says what cannot wait, whom to call, then the steps and the services, in this order', async () => {
    const office = { id: 'o', name: 'Úřad', web: 'https://urad.example' }
    const text = await page({ contacts: [...(situation.contacts ?? []), office] })
    const order = ['Když to nepočká', 'tel:116123', 'Kam zavolat', 'Co udělat', 'Služby stojí tady']
    const found = order.map((each) => text.indexOf(each))
    expect(found).toEqual(found.toSorted((one, other) => one - other))
    expect(found).not.toContain(-1)
  })

  test('has its steps in an ordered list and its lines to call by one touch', async () => {
    const text = await page()
    expect(text).toMatch(/<ol[^>]*>(<li.*?<\/li>){3}<\/ol>/)
    expect(text).toMatch(/<a[^>]* href="tel:116123">.*?116\u00a0123/)
  })

  test('has whom to call at once in the warning itself, and nowhere twice', async () => {
    const text = await page({ urgent: 'Jde o život? Volejte 112.' })
    const [, box = ''] = /role="note">(.*?)<h2/s.exec(text) ?? []
    expect(box.match(/tel:\d+/g)).toEqual(['tel:116123', 'tel:112'])
    expect(text.match(/tel:116123/g)).toHaveLength(1)
    expect(text).not.toContain('Kam zavolat')
  })

  test('leads from a step to telephones before it leads to filters', async () => {
    const text = await page()
    const [, step = ''] = /Zavolejte poradně(.*?)<\/li>/s.exec(text) ?? []
    const phones = 'Telefony z /katalog?druh'
    const filters = 'href="/katalog?druh'
    expect(step.indexOf(phones)).toBeGreaterThan(-1)
    expect(step.indexOf(phones)).toBeLessThan(step.indexOf(filters))
  })

  test('calls the numbers that a step names', async () => {
    const text = await page({ steps: [{ id: '1', title: 'Krok', text: 'Volejte 116 111.' }] })
    expect(text).toContain('Volejte <a href="tel:116111">116\u00a0111</a>.')
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
