import { describe, expect, test } from '@jest/globals'

import { understand } from '@/search/embedded/understand'
import { Thesaurus } from '@/search/words/thesaurus'
import { Vocabularies } from '@/search/words/vocabularies'

const saying = (...words: string[]) => ({
  words,
  serviceTypes: [],
  lifeSituations: [],
  alsoWords: [],
  isCrisis: true,
})

/** The sayings that each word of a question belongs to. */
const foundIn = (q: string, ...sayings: ReturnType<typeof saying>[]) =>
  understand({ q, locale: 'cs' }, new Vocabularies(), new Thesaurus(sayings)).wanted.map(({ synonyms }) =>
    synonyms.map(({ words }) => words.join()),
  )

describe('what staff have written down', () => {
  test('is found when all of it says nothing alone', () => {
    const found = foundIn('Nevím, jak dál', saying('nevím jak dál'))
    expect(found).toEqual([['nevím jak dál'], ['nevím jak dál'], ['nevím jak dál']])
  })

  test('is found by the words in it that say something, in any form and order', () => {
    expect(foundIn('domácnosti nezvládá', saying('nezvládne svou domácnost'))).toHaveLength(2)
    expect(foundIn('dluhy a exekuce', saying('exekuce na dluhy'))).toEqual([
      ['exekuce na dluhy'],
      ['exekuce na dluhy'],
    ])
  })

  test('is not found by a part of it', () => {
    expect(foundIn('exekuce', saying('exekuce na dluhy'))).toEqual([[]])
  })

  test('leaves none to its parts where the longer is there', () => {
    expect(foundIn('exekuce na dluhy', saying('exekuce na dluhy'), saying('dluhy'))).toEqual([
      ['exekuce na dluhy'],
      ['exekuce na dluhy'],
    ])
  })
})
