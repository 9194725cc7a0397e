import { describe, expect, test } from '@jest/globals'

import { isClear, namedPlace, type OwnPlace } from '@/subjects/catalogue/site/namedPlace'
import { relaxations } from '@/subjects/catalogue/site/relaxations'
import { serviceFilters } from '@/subjects/catalogue/site/filters'
import { municipalitiesNamed } from '@/lib/municipalities/municipalitiesNamed'

let count = 0
const own = (name: string, slug: string, rest: Partial<OwnPlace> = {}): OwnPlace => ({
  name,
  slug,
  kind: 'municipality',
  code: `99${(count += 1)}`,
  parent: null,
  location: null,
  ...rest,
})
const place = (typed: string, ...found: OwnPlace[]) =>
  namedPlace(typed, municipalitiesNamed(typed), found)
const inBenesov: [number, number] = [14.7, 49.74]

describe('a place that the portal has no territory of', () => {
  test('is where the list says, under its full name', () => {
    expect(place('olomouc')?.centre).toEqual({ name: 'Olomouc', at: [17.251, 49.594] })
    expect(place('bystrice, benesov')).toEqual({
      slugs: [],
      wider: null,
      namesakes: [],
      centre: { name: 'Bystřice (okres Benešov)', at: [14.668, 49.732] },
    })
  })

  test('is known also where nobody knows its position', () => {
    const found = place('Pohleď')
    expect([found?.centre, found && isClear(found)]).toEqual([null, true])
  })

  test('is a question where several bear the name, in the order of districts', () => {
    const found = place('Bystřice')
    expect(found?.namesakes.map(({ district }) => district)).toEqual([
      'Benešov',
      'Frýdek-Místek',
      'Jičín',
    ])
    expect([found?.slugs, found && isClear(found)]).toEqual([[], false])
  })

  test('that nobody knows is none', () => {
    expect(place('Nikdežtov')).toBeNull()
    expect(isClear(null)).toBe(false)
  })
})

describe('a territory of the portal', () => {
  const near = own('Bystřice', 'bystrice', { location: inBenesov })
  const far = own('Bystřice', 'bystrice-2', { location: [18.7, 49.6] })

  test('goes before namesakes, and is found with its district when it lies there', () => {
    for (const typed of ['Bystřice', 'Bystřice (okres Benešov)'])
      expect(place(typed, near)).toEqual({
        slugs: ['bystrice'],
        wider: null,
        namesakes: [],
        centre: { name: 'Bystřice', at: inBenesov },
      })
  })

  test('is not the one of another district', () => {
    for (const found of [[near], [far], [near, far]])
      expect(place('Bystřice (okres Jičín)', ...found)).toMatchObject({
        slugs: [],
        centre: { name: 'Bystřice (okres Jičín)' },
      })
  })

  test('is known by its code wherever it lies and however it is called', () => {
    const coded = own('Bystřice u Benešova', 'u-benesova', { code: '529451' })
    expect(place('Bystřice (okres Benešov)', coded)?.slugs).toEqual(['u-benesova'])
  })

  test('with a namesake in the portal is a question beside the answer of both', () => {
    const found = place('Bystřice', near, far)
    expect([found?.slugs, found?.centre]).toEqual([['bystrice', 'bystrice-2'], null])
    expect([found?.namesakes.length, found && isClear(found)]).toEqual([3, true])
  })

  test('without a position is where the list says', () => {
    const found = place('Olomouc', own('Olomouc', 'olomouc'))
    expect(found).toMatchObject({ slugs: ['olomouc'], centre: { at: [17.251, 49.594] } })
  })

  test('that only contains the words gives way to the municipality of that name', () => {
    const region = own('Olomoucký kraj', 'olomoucky-kraj', { kind: 'region' })
    expect(place('Olomouc', region)).toMatchObject({ slugs: [], centre: { name: 'Olomouc' } })
    expect(place('Olomouck', region)?.slugs).toEqual(['olomoucky-kraj'])
    const only = own('Bystřice nad Pernštejnem', 'bystrice-nad-pernstejnem')
    expect(place('Bystřice', only)).toMatchObject({ slugs: [only.slug], namesakes: [] })
  })

  test('of other diacritics is another one, unless none were written', () => {
    const other = own('Výškov', 'vyskov', { location: [13.7, 50.4] })
    expect(place('Vyškov', other)?.slugs).toEqual([])
    expect(place('vyskov', other)?.slugs).toEqual(['vyskov'])
  })
})

test('a town named with its district widens to what it belongs to', () => {
  const parent = { id: 'b', name: 'ORP Benešov', slug: 'orp-benesov' } as never
  const query = { q: 'x', kde: 'Bystřice (okres Benešov)' }
  const found = place(query.kde, own('Bystřice', 'bystrice', { location: inBenesov, parent }))
  const [wider] = relaxations(query, serviceFilters(query), found, null)
  expect(wider?.query.uzemi).toBe('orp-benesov')
})
