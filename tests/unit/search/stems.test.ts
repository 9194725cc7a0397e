import { describe, expect, test } from '@jest/globals'

import { withoutEnding } from '@/lib/withoutEnding'
import { editDistance } from '@/search/words/editDistance'
import { stemCzech } from '@/search/words/stemCzech'
import { stemEnglish } from '@/search/words/stemEnglish'
import { stemsOf } from '@/search/words/stemsOf'
import { stemUkrainian } from '@/search/words/stemUkrainian'
import { tokens } from '@/search/words/tokens'
import { Vocabulary } from '@/search/words/vocabulary'

describe('the forms of a Czech word have one stem', () => {
  test.each([
    ['babick', 'babicka babicky babicce babicku babickou babickam babickami babickach'],
    ['dluh', 'dluh dluhy dluhu dluhem dluhum dluzi dluzich'],
    ['senior', 'senior seniora seniorovi seniorem seniori senioru seniorum seniory seniorech'],
    ['pecovatelsk', 'pecovatelska pecovatelske pecovatelskou pecovatelskych pecovatelskeho'],
    ['azil', 'azylovy azylove azyloveho azylovem azylovych azilovymi'],
    ['nasil', 'nasili nasilim nasyli nasylim'],
    ['dom', 'dum domu domem domy'],
    ['domov', 'domov domovy domovu domovem domovech'],
    ['dit', 'dite ditete deti detem detmi'],
    ['otk', 'otec otce otci otcem'],
    ['obk', 'obec obce obci obcim'],
    ['rodik', 'rodic rodice rodicum'],
    ['stacionar', 'stacionar stacionare stacionari stacionaru stacionarem'],
    ['asistenk', 'asistence asistenci asistenc'],
  ])('%s', (stem, forms) => {
    expect(forms.split(' ').map(stemCzech)).toEqual(forms.split(' ').map(() => stem))
  })

  test.each([
    ['dluhy', 'dluh'],
    ['seniori', 'senior'],
    ['dum', 'dum'],
    ['rodice', 'rodic'],
  ])('%s without its ending is %s: a beginning of the word itself', (word, beginning) => {
    expect(withoutEnding(word)).toBe(beginning)
  })

  test('different words stay apart', () => {
    const stems = 'pes pec rodina rodic domov dum nocleh noc krize prace prach byt bit'
      .split(' ')
      .map(stemCzech)
    expect(new Set(stems).size).toBe(stems.length)
  })
})

test.each([
  ['homes', 'home'],
  ['counselling', 'counselling'],
  ['families', 'family'],
  ['services', 'service'],
  ['debts', 'debt'],
  ['bus', 'bus'],
  ['yes', 'yes'],
  ['its', 'its'],
  ['less', 'less'],
  ['shoes', 'shoe'],
])('English: %s is looked for as %s', (word, stem) => {
  expect(stemEnglish(word)).toBe(stem)
})

test.each([
  ['борг', 'борги боргів боргам боргами'],
  ['бабус', 'бабуся бабусі бабусею бабусю'],
  ['соціальн', 'соціальна соціальні соціальних соціальною'],
])('Ukrainian: the forms of %s have one stem', (stem, forms) => {
  expect(forms.split(' ').map(stemUkrainian)).toEqual(forms.split(' ').map(() => stem))
})

test('a Latin word is looked for as Czech and as English, a Cyrillic one as Ukrainian', () => {
  expect([stemsOf('homes'), stemsOf('борги'), stemsOf('senior')]).toEqual([
    ['hom', 'home'],
    ['борг'],
    ['senior'],
  ])
})

test('words know where they stand, in marks of two units and with an apostrophe inside too', () => {
  expect(tokens('💚 Péče, здоров’я!')).toEqual([
    { word: 'pece', start: 3, end: 7 },
    { word: 'здоровя', start: 9, end: 17 },
  ])
})

describe('typing errors', () => {
  test.each([
    ['nothing', 'sluzba', 'sluzba', 0],
    ['a letter left out', 'sluba', 'sluzba', 1],
    ['a letter too many', 'sluzzba', 'sluzba', 1],
    ['another letter', 'sluxba', 'sluzba', 1],
    ['two neighbours swapped', 'slubza', 'sluzba', 1],
    ['two errors', 'slbzua', 'sluzba', 2],
    ['more than were asked for', 'abcdef', 'sluzba', 3],
  ])('%s', (_, typed, meant, errors) => {
    expect(editDistance(typed, meant, 2)).toBe(errors)
  })

  test('the nearest word is meant, of two equally near the more usual one', () => {
    const vocabulary = new Vocabulary()
    vocabulary.add({ stem: 'domov', documents: 3, surface: 'domov' })
    vocabulary.add({ stem: 'domob', documents: 9, surface: 'domob' })
    vocabulary.add({ stem: 'dom', documents: 50, surface: 'dům' })
    expect(vocabulary.near('domox', 1).map(({ stem }) => stem)).toEqual(['domob', 'domov'])
  })
})
