import { describe, expect, test } from '@jest/globals'

import { isInCzechia } from '@/lib/czechBounds'
import districts from '@/lib/municipalities/districts.json' with { type: 'json' }
import { fullName } from '@/lib/municipalities/fullName'
import { municipalitiesBeginning } from '@/lib/municipalities/municipalitiesBeginning'
import { municipalitiesNamed } from '@/lib/municipalities/municipalitiesNamed'
import { allMunicipalities } from '@/lib/municipalities/municipality'

const all = allMunicipalities().map(({ municipality }) => municipality)
const inDistricts = (typed: string) => municipalitiesNamed(typed).map(({ district }) => district)
const codes = (typed: string) => municipalitiesNamed(typed).map(({ code }) => code)
const beginning = (typed: string, most = 8) => municipalitiesBeginning(typed, most).map(fullName)

/** The check digit of the Czech Statistical Office, modulo 11. */
const isCode = (code: string): boolean => {
  const [d1, d2 = 0, d3 = 0, d4 = 0, d5 = 0, d6 = 0] = Array.from(code, Number)
  const sum = (2 * d2 + 6 * d3 + 10 * d4 + 3 * d5 + 7 * d6 + 1) % 11
  return code.length === 6 && d1 === 5 && (sum === 0 || (sum === 7 && d6 < 2))
}

describe('the list of municipalities', () => {
  test('has all of them, with codes that are right and each once', () => {
    expect(all).toHaveLength(6258)
    expect(new Set(all.map(({ code }) => code)).size).toBe(6258)
    expect(all.filter(({ code }) => !isCode(code))).toEqual([])
  })

  test('places them in Czechia and names all 77 districts', () => {
    expect(all.filter(({ location }) => location && !isInCzechia(location))).toEqual([])
    expect(all.filter(({ location }) => !location).map(({ name }) => name)).toEqual([
      'Pláně',
      'Pohleď',
      'Březina',
      'Březová',
      'Puklice',
      'Police',
    ])
    expect(new Set(all.map(({ district }) => district))).toEqual(new Set(Object.values(districts)))
    expect(Object.keys(districts)).toHaveLength(77)
  })
})

describe('a municipality', () => {
  test.each([
    ['Olomouc', 'Olomouc', [17.2518, 49.5955]],
    ['  zdar nad sazavou ', 'Žďár nad Sázavou', [15.9393, 49.5626]],
    ['PLZEŇ', 'Plzeň', [13.3776, 49.7475]],
  ])('%p is known by its name', (typed, name, [longitude, latitude]) => {
    const [only, ...others] = municipalitiesNamed(typed)
    expect([only?.name, others]).toEqual([name, []])
    expect(only?.location?.[0]).toBeCloseTo(Number(longitude), 1)
    expect(only?.location?.[1]).toBeCloseTo(Number(latitude), 1)
  })

  test.each([
    'Bystřice (okres Benešov)',
    'Bystřice, Benešov',
    'bystrice okr. benesov',
    'Bystřice v okrese Benešov',
    'BYSTRICE BENESOV',
  ])('%p is the one of that district', (typed) => {
    expect(inDistricts(typed)).toEqual(['Benešov'])
  })

  test('shares its name with others, and only a code tells two of one district apart', () => {
    expect(inDistricts('bystrice').sort()).toEqual(['Benešov', 'Frýdek-Místek', 'Jičín'])
    expect(codes('Mezholezy (okres Domažlice)')).toEqual(['553921', '553930'])
    expect(codes('mezholezy okres domazlice 553930')).toEqual(['553930'])
    expect(inDistricts('Uhelná Příbram')).toEqual(['Havlíčkův Brod'])
  })

  test('is taken at its word when diacritics are written, and is each of the names when they are not', () => {
    const names = (typed: string) => municipalitiesNamed(typed).map(({ name }) => name)
    expect([names('Vyškov'), names('Výškov')]).toEqual([['Vyškov'], ['Výškov']])
    expect(names('VYSKOV').sort()).toEqual(['Vyškov', 'Výškov'])
  })

  test.each([
    '',
    ' ',
    '(',
    'Albrechtice u Ničeho',
    'Paris',
    '__proto__',
    'constructor',
    '500011',
    'Bystřice (okres Paris)',
    'Olomouc 999999',
    'okres Benešov',
    'Benešov okres',
    '\u0301',
  ])('%p is none', (typed) => {
    expect(municipalitiesNamed(typed)).toEqual([])
  })

  test('has a full name that means it alone and fits into the field', () => {
    const lost = all.filter((each) => {
      const found = municipalitiesNamed(fullName(each))
      return found.length !== 1 || found[0] !== each || fullName(each).length > 60
    })
    expect(lost).toEqual([])
  })

  test.each([
    ['554782', 'Praha'],
    ['529451', 'Bystřice (okres Benešov)'],
    ['553930', 'Mezholezy (okres Domažlice, 553930)'],
  ])('%s is called %s', (code, name) => {
    expect(all.filter((each) => each.code === code).map(fullName)).toEqual([name])
  })
})

describe('what begins as somebody types', () => {
  test.each([
    ['pra', 'Praha'],
    ['br', 'Brno'],
    ['OLOMOU', 'Olomouc'],
    ['hradec k', 'Hradec Králové'],
    ['bystrice ben', 'Bystřice (okres Benešov)'],
    ['Bystřice (okres F', 'Bystřice (okres Frýdek-Místek)'],
  ])('%p is first of all %s', (typed, first) => {
    expect(beginning(typed)[0]).toBe(first)
  })

  test('comes as the alphabet has it, seats of districts first, later words last', () => {
    expect(beginning('olom')).toEqual(['Olomouc', 'Olomučany'])
    expect(beginning('bystrice (', 3)).toEqual([
      'Bystřice (okres Benešov)',
      'Bystřice (okres Frýdek-Místek)',
      'Bystřice (okres Jičín)',
    ])
    expect(beginning('hr', 99).indexOf('Hrušky (okres Břeclav)')).toBeGreaterThan(
      beginning('hr', 99).indexOf('Hradec Králové'),
    )
    expect(beginning('boleslav').slice(0, 2)).toEqual([
      'Mladá Boleslav',
      'Brandýs nad Labem - Stará Boleslav',
    ])
  })

  test('is as many as asked for, and none for nothing', () => {
    expect(beginning('n', 5)).toHaveLength(5)
    for (const typed of ['', ' ', '()', 'xyzzy', '__proto__']) expect(beginning(typed)).toEqual([])
  })

  test('is found in less than five milliseconds', () => {
    const started = performance.now()
    for (let at = 0; at < 100; at += 1) municipalitiesBeginning(at % 2 ? 'zzz' : 'nova', 20)
    expect((performance.now() - started) / 100).toBeLessThan(5)
  })
})
