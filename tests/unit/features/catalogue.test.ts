import { describe, expect, test } from '@jest/globals'

import { orderOf, ordersFor, serviceFilters } from '@/subjects/catalogue/site/filters'
import { placeMeant, type NamedPlace } from '@/subjects/catalogue/site/namedPlace'
import type { Found } from '@/subjects/catalogue/site/queries'
import { relaxations } from '@/subjects/catalogue/site/relaxations'
import type { SearchParams } from '@/lib/searchParams'

describe('what a visitor asks', () => {
  test('her position is rounded, and a place that she named goes before it', () => {
    expect(serviceFilters({ blizko: '49.123456,16.456789' }).near).toEqual([16.457, 49.123])
    expect(serviceFilters({ blizko: '49.1,16.4', kde: 'Lipov' }).near).toBeUndefined()
  })

  test.each(['52.5,13.4', 'tady', '49.1', ''])('the position %p asks nothing', (blizko) => {
    expect(serviceFilters({ blizko }).near).toBeUndefined()
  })

  test.each([
    [{}, false, ['nazev']],
    [{}, true, ['vzdalenost', 'nazev']],
    [{ q: 'dluhy' }, false, ['shoda', 'nazev']],
    [{ q: 'dluhy' }, true, ['shoda', 'vzdalenost', 'nazev']],
  ])('%p measured: %p stands in the orders %p, the first unless she says', (query, is, all) => {
    const filters = serviceFilters(query)
    expect(ordersFor(filters, is)).toEqual(all)
    expect(orderOf(filters, is)).toBe(all[0])
  })

  test('an order that makes no sense is not taken', () => {
    expect(orderOf(serviceFilters({ razeni: 'vzdalenost' }), false)).toBe('nazev')
    expect(orderOf(serviceFilters({ razeni: 'nazev', q: 'x' }), true)).toBe('nazev')
  })
})

describe('the place that is meant', () => {
  const place = (name: string, kind: 'municipality' | 'orp' = 'municipality') => ({ name, kind })

  test.each([
    ['lesna lhotka', [place('Lesná Lhotka'), place('Lesná Lhotka u Lipova')], 'Lesná Lhotka'],
    ['Lipov', [place('ORP Lipov', 'orp'), place('Lipov')], 'Lipov'],
    ['Lip', [place('ORP Lipov', 'orp'), place('Lipov')], 'Lipov'],
    ['ORP Lipov', [place('ORP Lipov', 'orp')], 'ORP Lipov'],
    ['Lhota', [place('Lhota'), place('Lhota')], undefined],
    ['Lho', [place('Lhota'), place('Lhotka')], undefined],
  ])('of %p in %p it is %p', (typed, found, meant) => {
    expect(placeMeant(found, typed)?.name).toBe(meant)
  })
})

describe('what is left out when nothing fits', () => {
  const place: NamedPlace = {
    slugs: ['lipov'],
    centre: null,
    namesakes: [],
    wider: { slug: 'orp-lipov', name: 'ORP Lipov' },
  }
  const found = (counts: Record<string, number>) =>
    ({
      isPlain: false,
      facets: Object.fromEntries(
        ['serviceType', 'form', 'targetGroup', 'lifeSituation', 'territory'].map((facet) => [
          facet,
          counts[facet] ? [{ value: 'x', label: 'x', count: counts[facet] }] : [],
        ]),
      ),
    }) as unknown as Found
  const all = { serviceType: 1, form: 1, targetGroup: 1, lifeSituation: 1, territory: 1 }
  const left = (query: SearchParams, answer = found(all), where: typeof place | null = place) =>
    relaxations(query, serviceFilters(query), where, answer).map(({ without }) => without.join())

  test('comes in the order of importance, at most three questions', () => {
    const query = {
      q: 'x',
      jen: 'volno',
      kde: 'Lipov',
      vek: '70',
      forma: 'field',
      skupina: 'seniori',
      druh: 'poradna',
    }
    expect(left(query)).toEqual(['jen', 'kde', 'jen,kde,vek,forma'])
  })

  test.each<[SearchParams, string[]]>([
    [{ q: 'x', jen: 'volno' }, ['jen']],
    [{ jen: 'volno' }, []],
    [{ q: 'x' }, []],
    [{ kde: 'Lipov' }, ['kde']],
    [{ druh: 'poradna', vek: '70' }, ['vek', 'druh']],
    [{ q: 'x', vek: '70', forma: 'field' }, ['vek', 'forma', 'vek,forma']],
  ])('of %p is %p: something must be asked still', (query, expected) => {
    expect(left(query)).toEqual(expected)
  })

  test('is not what the counts tell to be in vain', () => {
    const query = { q: 'x', kde: 'Lipov', forma: 'field', skupina: 'seniori' }
    expect(left(query, found({ targetGroup: 2 }))).toEqual([
      'skupina',
      'kde,forma',
      'kde,forma,skupina',
    ])
  })

  test('of an unknown place is the place', () => {
    expect(left({ q: 'x', kde: 'Nikde', vek: '7' }, null, null)).toEqual(['kde', 'kde,vek'])
  })

  test('widens a town to what it belongs to and goes back to the first page', () => {
    const [wider] = relaxations(
      { kde: 'Lipov', q: 'x', strana: '3' },
      serviceFilters({ kde: 'Lipov', q: 'x' }),
      place,
      found(all),
    )
    expect(wider?.query).toEqual({ q: 'x', kde: undefined, strana: undefined, uzemi: 'orp-lipov' })
  })
})
