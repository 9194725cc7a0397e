import { describe, expect, test } from '@jest/globals'

import { understand } from '@/search/embedded/understand'
import type { Locale } from '@/lib/label'
import { stemsOf } from '@/search/words/stemsOf'
import { Thesaurus } from '@/search/words/thesaurus'
import { tokens } from '@/search/words/tokens'
import { Vocabularies } from '@/search/words/vocabularies'

const texts: Record<Locale, string> = {
  cs: 'úmrtí mladé klíče stojíme domácí péče pečovatelská bydlení přístav hospic stacionář náhlé',
  en: 'that pile debts housing sheltered counselling',
  uk: 'догляд притулок борги',
}
const vocabularies = new Vocabularies()
for (const language of ['cs', 'en', 'uk'] as const)
  for (const { word, start, end } of tokens(texts[language]))
    for (const stem of stemsOf(word))
      vocabularies.add(language, {
        stem,
        documents: 1,
        surface: texts[language].slice(start, end),
      })
const thesaurus = new Thesaurus(
  [['domácí násilí', 'násilí', 'chci umřít', 'sebevražda'], ['babička']].map((words, at) => ({
    words,
    serviceTypes: ['x'],
    lifeSituations: [],
    alsoWords: [],
    isCrisis: at === 0,
  })),
)
for (const { stem, surface, language } of thesaurus.words)
  vocabularies.add(language, { stem, surface, documents: 0 })

const read = (q: string, locale: Locale = 'cs') =>
  understand({ q, locale }, vocabularies, thesaurus)

describe('what must never be put right', () => {
  test.each([
    'chci umřít',
    'chci úmrtj',
    'táta pije',
    'muž mě mlátí',
    'mlati',
    'kolik stojí',
    'klice kolik',
    'domaci nasli',
    'sebevrazba',
    'znasileni',
    'předávkoval se',
    'he raped me',
    'хочу померти',
    'борг',
    'byt 3456',
  ])('„%s“ stays as it is', (q) => {
    expect(read(q)).toMatchObject({ corrected: null, offered: null })
  })
})

describe('a word that exists nowhere', () => {
  test('is put right in silence by one letter in its own language', () => {
    const { corrected, offered, wanted } = read('pečvatelská')
    expect([corrected, offered, wanted[0]?.lesser]).toEqual(['pečovatelská', null, ['pecovatelsk']])
    expect(read('пртулок').corrected).toBe('притулок')
  })

  test('is an offer when it is short, or farther away, and nothing is looked for by it', () => {
    const { corrected, offered, wanted } = read('pečvtelská služba')
    expect([corrected, offered, wanted[0]?.lesser]).toEqual([null, 'pečovatelská služba', []])
    expect(read('mladx')).toMatchObject({ corrected: null, offered: 'mladé' })
  })

  test('is never put right by a word of another language', () => {
    expect(read('hoosing je').corrected).toBeNull()
    expect(read('need a hoosing', 'en').corrected).toBe('need a housing')
    expect(read('counseling', 'en').corrected).toBe('counselling')
    expect(read('péče counseling').corrected).toBeNull()
  })

  test('near to a word of crisis stays, and who helps at once is shown', () => {
    expect(read('sebervažda')).toMatchObject({
      corrected: null,
      offered: null,
      isNearCrisis: true,
      synonyms: [],
    })
    expect(read('zbytek života')).toMatchObject({ isNearCrisis: false, synonyms: [] })
  })

  test('may be a person by its error', () => {
    expect(read('bbaička').corrected).toBe('babička')
  })
})
