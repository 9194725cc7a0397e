import { describe, expect, test } from '@jest/globals'

import { understand } from '@/search/embedded/understand'
import { Thesaurus } from '@/search/words/thesaurus'
import { Vocabularies } from '@/search/words/vocabularies'

const saying = (...words: string[]) => ({
  words,
  serviceTypes: [],
  lifeSituations: [],
  alsoWords: [],
  isCrisis: false,
})
const crisis = (...words: string[]) => ({ ...saying(...words), isCrisis: true })

/** The sayings that each word of a question belongs to. */
const foundIn = (q: string, ...sayings: ReturnType<typeof saying>[]) =>
  understand({ q, locale: 'cs' }, new Vocabularies(), new Thesaurus(sayings)).wanted.map(
    ({ synonyms }) => synonyms.map(({ words }) => words.join()),
  )
const isIn = (q: string, ...sayings: ReturnType<typeof saying>[]) =>
  foundIn(q, ...sayings).flat().length > 0

describe('what staff have written down', () => {
  test('is found when all of it says nothing alone', () => {
    const found = foundIn('Nevím, jak dál', crisis('nevím jak dál'))
    expect(found).toEqual([['nevím jak dál'], ['nevím jak dál'], ['nevím jak dál']])
  })

  test.each([
    ['nezvládá svou domácnost', 'nezvládá domácnost'],
    ['domovem pro staré důchodce', 'domov důchodců'],
    ['propustili ji nemocnice', 'propustili z nemocnice'],
    ['zemřel mi včera manžel', 'zemřel manžel'],
    ['manžel mi zemřel', 'zemřel manžel'],
    ['zemřela mi máma', 'zemřela máma'],
    ['chci se zabít', 'zabít se'],
  ])('„%s“ has „%s“: in order, with small gaps, in other forms', (q, words) => {
    expect(isIn(q, saying(words))).toBe(true)
  })

  test.each([
    ['dluhy a exekuce', 'exekuce na dluhy'],
    ['exekuce', 'exekuce na dluhy'],
    ['kde je domov', 'nemám kde bydlet'],
    ['exekuce mého souseda přišla znovu kvůli starým dluhům', 'exekuce dluhy'],
    ['bojím se lidí', 'bojím se manžela'],
  ])('„%s“ has no „%s“', (q, words) => {
    expect(isIn(q, saying(words))).toBe(false)
  })

  test.each([
    ['už nemůžu dál', true],
    ['uz nemuzu dal', true],
    ['už fakt nemůžu dál', false],
    ['maminka nemůže být sama', false],
    ['už nemůžu chodit, dál jen ležím', false],
    ['nemůžu', false],
    ['děda už nemůže dál chodit', false],
  ])('„%s“ has the crisis „už nemůžu dál“: %s', (q, expected) => {
    expect(isIn(q, crisis('už nemůžu dál'))).toBe(expected)
  })

  test('leaves none to its parts where the longer is there', () => {
    expect(foundIn('exekuce na dluhy', saying('exekuce na dluhy'), saying('dluhy'))).toEqual([
      ['exekuce na dluhy'],
      ['exekuce na dluhy'],
    ])
  })

  test('of a crisis is not hidden by a longer one that tells of none', () => {
    const found = foundIn('násilí v rodině', crisis('násilí'), saying('násilí v rodině'))
    expect(found.flat()).toContain('násilí')
  })

  test('of a person counts little beside what a question is about, and wholly alone', () => {
    const weights = (q: string) =>
      understand(
        { q, locale: 'cs' },
        new Vocabularies(),
        new Thesaurus([saying('děda')]),
      ).wanted.map(({ typed, weight, stems }) => [typed, weight, stems.length > 0])
    expect(weights('děda pije')).toEqual([
      ['děda', 0.4, false],
      ['pije', 1, true],
    ])
    expect(weights('děda')).toEqual([['děda', 1, true]])
    expect(weights('soused pije')).toEqual([['pije', 1, true]])
  })

  test('of prices steps back behind what they are of', () => {
    expect(foundIn('kolik stojí pečovatelka', saying('kolik stojí'))).toEqual([[]])
    expect(foundIn('kolik stojí', saying('kolik stojí')).flat()).toHaveLength(2)
  })
})
