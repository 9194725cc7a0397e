import { describe, expect, test } from '@jest/globals'

import type { Measure } from '@/payload-types'
import { MeasureDetail } from '@/subjects/plans/site/measures/MeasureDetail'
import { measureData } from '@/subjects/plans/site/measures/measureData'

import { html } from './html'

const today = new Date('2026-11-29T10:00:00Z')
const bare = {
  id: '1',
  code: '1.2',
  title: 'Noční péče',
  slug: 'plan/1.2',
  plan: { id: 'p', title: 'Plán kraje', slug: 'plan' },
  updatedAt: '2026-11-01T10:00:00Z',
  createdAt: '2026-11-01T10:00:00Z',
} as Measure

const shown = async (data: Partial<Measure> = {}, locale: 'cs' | 'en' | 'uk' = 'cs') => {
  const page = await html(
    <MeasureDetail locale={locale} measure={{ ...bare, ...data }} today={today} />,
  )
  return page.replaceAll('\u00a0', ' ')
}

describe('the page of a measure', () => {
  test('of which nothing was said but its name states nothing', async () => {
    const page = await shown()
    expect(page).toContain('Stav neuveden')
    expect(page).toContain('Zatím nevyhodnoceno.')
    expect(page).not.toMatch(/\b0 (Kč|%)|Nezahájeno|Peníze po letech|Indikátory/)
  })

  test.each([
    ['running', 'Opatření mělo být hotové do 30. 6. 2026, práce na něm zatím neskončily.'],
    ['not-begun', 'Opatření mělo být hotové do 30. 6. 2026, zatím nezačalo.'],
    [null, 'Termín uplynul 30. 6. 2026. Jak opatření dopadlo, zatím není uvedeno.'],
  ] as const)('whose term is over and that is %s says so kindly', async (state, sentence) => {
    expect(await shown({ state, endsOn: '2026-06-30T12:00:00Z' })).toContain(sentence)
  })

  test('says by which codes it was quoted before, and nothing where by none', async () => {
    expect(await shown({ formerCodes: ['1.1', '0.9'] })).toMatch(/Dříve.*1\.1, 0\.9/)
    expect(await shown({ formerCodes: [] })).not.toContain('Dříve')
  })

  test('that was fulfilled says nothing of its term', async () => {
    const page = await shown({ state: 'fulfilled', endsOn: '2026-06-30T12:00:00Z' })
    expect(page).not.toMatch(/mělo být|Termín uplynul/)
  })

  test('tells unknown money from none, and a year that was evaluated without a result', async () => {
    const page = await shown({
      budget: [
        { year: 2026, source: 'kraj', amount: 0 },
        { year: 2025, amount: 1500.5 },
      ],
      evaluations: [
        { year: 2024, result: 'partly', percent: 0, text: 'Chyběli lidé.' },
        { year: 2025, spent: 0 },
      ],
    })
    const table = /<table.*?<\/table>/s.exec(page)?.[0].replace(/<[^>]+>/g, '|') ?? ''
    expect(table).toMatch(
      /2025\|+neuvedeno\|+1 500,50 Kč\|+neuvedeno\|+2026\|+kraj\|+0 Kč\|+neuvedeno/,
    )
    expect(page).toContain('2024: Splněno částečně')
    expect(page).toContain('Plnění 0 %')
    expect(page.indexOf('2025: výsledek neuveden')).toBeLessThan(page.indexOf('2024: Splněno'))
    expect(page).toContain('Vydáno 0 Kč')
  })

  test('says which organisation said so, where one did', async () => {
    const evaluations = [
      { year: 2025, result: 'fulfilled' as const, saidBy: 'Charita' },
      { year: 2024 },
    ]
    const page = await shown({ evaluations })
    expect(page.match(/Uvedl: [^<]*/g)).toEqual(['Uvedl: Charita'])
  })

  test.each([
    [{ baseline: 0, target: 45 }, 'Z 0 na 45 osob.'],
    [{ target: 45 }, 'Cíl je 45 osob, výchozí hodnota není uvedena.'],
    [{ baseline: 0 }, 'Výchozí hodnota je 0 osob, cíl není uveden.'],
    [{}, 'Výchozí hodnota ani cíl nejsou uvedeny.'],
  ])('says of an indicator with %j: %s', async (numbers, sentence) => {
    const page = await shown({ indicators: [{ name: 'Lidé', unit: 'osob', ...numbers }] })
    expect(page).toContain(sentence)
  })

  test('leads to what is public of its services, projects, events and news', async () => {
    const page = await shown({
      services: [{ id: 's', name: 'Nocleh', slug: 'nocleh' } as never, 'tajne-id'],
      news: [{ id: 'n', title: 'Otevřeno', slug: 'otevreno' } as never],
    })
    expect(page).toContain('href="/sluzby/nocleh"')
    expect(page).toContain('href="/aktuality/otevreno"')
    expect(page).not.toContain('tajne-id')
  })

  test.each([
    ['en', 'Measure 1.2', '/en/plany/plan'],
    ['uk', 'Захід 1.2', '/uk/plany/plan'],
  ] as const)('speaks %s', async (locale, name, plan) => {
    const page = await shown({}, locale)
    expect(page).toContain(name)
    expect(page).toContain(`href="${plan}"`)
  })
})

test('search engines are told of a state only what somebody said', () => {
  const said = (state: Measure['state']) =>
    measureData({ ...bare, state }, 'https://kraj.test/a', 'https://kraj.test').actionStatus
  expect([said(null), said('partly'), said('running')]).toEqual([
    undefined,
    undefined,
    'https://schema.org/ActiveActionStatus',
  ])
})
