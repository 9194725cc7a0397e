import { describe, expect, test } from '@jest/globals'

import type { Suggestion } from '@/lib/catalogueSearch'
import { highlightsOf } from '@/search/highlights'
import { sortKey } from '@/lib/sortKey'
import { best, ranked, ranks } from '@/search/suggestions'
import { editDistance } from '@/search/words/editDistance'
import { stemEnglish } from '@/search/words/stemEnglish'

test.each([
  ['pomoc', 'pomoc', 2, 0],
  ['pomoc', 'pomo', 2, 1],
  ['pomo', 'pomoc', 2, 1],
  ['pomoc', 'pomic', 2, 1],
  ['pomoc', 'pmooc', 2, 1],
  ['opmoc', 'pomoc', 2, 1],
  ['pomco', 'pomoc', 2, 1],
  ['pomoc', 'komuc', 2, 2],
  ['abc', 'cab', 2, 2],
  ['ca', 'abc', 3, 3],
  ['ab', 'ba', 1, 1],
  ['ab', 'bc', 2, 2],
  ['aba', 'bab', 2, 2],
  ['pomoc', 'dluhy', 2, 3],
  ['pomoc', 'dluhy', 1, 2],
  ['a', 'abcd', 2, 3],
  ['abc', 'abcde', 2, 2],
  ['', 'ab', 2, 2],
  ['', '', 0, 0],
])('%j and %j, of at most %d errors, are %d apart', (one, other, most, apart) => {
  expect(editDistance(one, other, most)).toBe(apart)
})

test.each([
  ['debts', 'debt'],
  ['families', 'family'],
  ['houses', 'house'],
  ['shoes', 'shoe'],
  ['bus', 'bus'],
  ['glass', 'glass'],
  ['menus', 'menus'],
  ['dies', 'dy'],
  ['eies', 'eie'],
  ['care', 'care'],
  ['is', 'is'],
])('the English word %s has the stem %s', (word, stem) => {
  expect(stemEnglish(word)).toBe(stem)
})

test('names sort as in a Czech list', () => {
  const sorted = [
    'a',
    'Áda',
    'b',
    'c',
    'Cyril',
    'čáp',
    'd',
    'h',
    'hýl',
    'chata',
    'i',
    'r',
    'řeka',
    's',
    'šíp',
    'z',
    'žába',
  ]
  expect(
    sorted.toReversed().toSorted((one, other) => (sortKey(one) < sortKey(other) ? -1 : 1)),
  ).toEqual(sorted)
})

describe('what was found is marked', () => {
  test('by stems and by beginnings, in each text, and a text without it is left out', () => {
    const texts = [
      { field: 'name' as const, text: 'Pomoc s dluhy' },
      { field: 'summary' as const, text: 'Nic' },
    ]
    expect(highlightsOf(texts, { stems: new Set(['dluh']), beginnings: ['pom'] })).toEqual([
      {
        field: 'name',
        text: 'Pomoc s dluhy',
        ranges: [
          [0, 5],
          [8, 13],
        ],
      },
    ])
  })
})

describe('a suggestion', () => {
  const named = (label: string): Suggestion => ({ kind: 'service', slug: 's', label, detail: null })

  test.each([
    ['Péče doma', 'pece', ranks.beginning],
    ['Domácí péče', 'pece', ranks.words],
    ['Domácí péče', 'pec dom', ranks.words],
    ['Pečovatelská služba', 'pecovatelske sluzby', ranks.forms],
  ])('%s for “%s” is of the rank %d', (label, typed, rank) => {
    expect(ranked(named(label), typed).map((each) => each.rank)).toEqual([rank])
  })

  test('that fits nothing is none', () => {
    expect(ranked(named('Domácí péče'), 'pece jinde')).toEqual([])
  })

  test('is one of at most three of its kind and eight in all, the best, in the order of kinds', () => {
    const of = (kind: Suggestion['kind'], slug: string, rank: number) => ({
      ...named(slug),
      kind,
      slug,
      rank,
    })
    const found = [
      of('service', 'd', 3),
      of('service', 'a', 0),
      of('service', 'b', 1),
      of('service', 'c', 2),
      of('territory', 't1', 0),
      of('territory', 't2', 0),
      of('territory', 't3', 3),
      of('serviceType', 'x', 1),
      of('serviceType', 'x', 0),
      of('serviceType', 'y', 0),
      of('lifeSituation', 'l', 3),
    ]
    expect(best(found).map(({ slug }) => slug)).toEqual(['x', 'y', 'l', 't1', 't2', 'a', 'b', 'c'])
    expect(best(found)[0]).not.toHaveProperty('rank')
  })

  test('that fits in two ways stands where it fits best', () => {
    const both = [0, 3].map((rank) => ({ ...named('Péče'), slug: 'both', rank }))
    const other = { ...named('Jiná'), slug: 'other', rank: 1 }
    expect(best([...both, other]).map(({ slug }) => slug)).toEqual(['both', 'other'])
  })
})
