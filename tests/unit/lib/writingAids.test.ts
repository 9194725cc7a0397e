import { describe, expect, test } from '@jest/globals'

import { picturesIn, writingAids } from '@/subjects/writing/writingAids'

const text = (words: string) => ({ type: 'text', text: words })
const paragraph = (...children: object[]) => ({ type: 'paragraph', children })
const heading = (tag: string, words: string) => ({ type: 'heading', tag, children: [text(words)] })
const link = (words: string) => ({ type: 'link', children: [text(words)] })
const picture = { type: 'upload', relationTo: 'media', value: 'p1' }
const written = (...children: object[]) => ({ root: { type: 'root', children } })
const kinds = (...children: object[]) => writingAids(written(...children)).map(({ kind }) => kind)
const words = (count: number) => Array.from({ length: count }, () => 'slovo').join(' ')

describe('headings', () => {
  test('may go down one level at a time, and up by any', () => {
    const levels = ['h2', 'h3', 'h4', 'h2', 'h3'].map((tag) => heading(tag, 'Nadpis'))
    expect(kinds(...levels)).toEqual([])
  })

  test('that skip a level are named, with both levels', () => {
    expect(writingAids(written(heading('h2', 'Jak'), heading('h4', 'Kdo')))).toEqual([
      { kind: 'skippedHeading', text: 'Kdo', from: 2, to: 4 },
    ])
  })

  test('begin with the second level, for the title of the page is the first', () => {
    expect(kinds(heading('h3', 'Nadpis'))).toEqual(['skippedHeading'])
  })

  test('without words are named', () => {
    expect(kinds(heading('h2', ' '))).toEqual(['emptyHeading'])
  })
})

describe('links', () => {
  test.each(['zde', 'Klikněte zde.', 'Více…', 'Here', 'тут', ' '])('“%s” says nothing', (said) => {
    expect(kinds(paragraph(link(said)))).toEqual(['vagueLink'])
  })

  test('a bare address is read letter by letter', () => {
    expect(kinds(paragraph(link('https://www.mesto.cz/a?b=c')))).toEqual(['bareAddress'])
  })

  test('that tell where they lead are fine', () => {
    expect(kinds(paragraph(text('Viz '), link('plán služeb na rok 2027')))).toEqual([])
  })
})

describe('sentences', () => {
  test('of thirty words are fine, of thirty-one too long', () => {
    expect([kinds(paragraph(text(words(30)))), kinds(paragraph(text(words(31))))]).toEqual([
      [],
      ['longSentence'],
    ])
  })

  test('end where a capital follows', () => {
    const two = `Začátek ${words(20)}. Druhá ${words(20)}.`
    expect(kinds(paragraph(text(two)))).toEqual([])
  })

  test.each(['21. Listopadu', 'např. Praha', 'MUDr. Nováková'])('do not end in “%s”', (inside) => {
    expect(kinds(paragraph(text(`${words(20)} ${inside} ${words(20)}`)))).toEqual(['longSentence'])
  })

  test('are counted in items of lists one by one', () => {
    const item = { type: 'listitem', children: [text(words(20))] }
    expect(kinds({ type: 'list', children: [item, item] })).toEqual([])
  })

  test('are whole also when a part of them is a link or bold', () => {
    expect(kinds(paragraph(text(words(20)), link(` ${words(20)}`)))).toEqual(['longSentence'])
  })
})

describe('a picture', () => {
  test('with next to no text beside it is probably a poster', () => {
    expect(kinds(paragraph(text('Pozvánka')), picture)).toEqual(['onlyPicture'])
  })

  test('beside a text is fine', () => {
    expect(kinds(paragraph(text(words(25))), picture)).toEqual([])
  })

  test('is found wherever it is, by its id or as a document', () => {
    const inside = { type: 'quote', children: [{ ...picture, value: { id: 'p2' } }] }
    expect(picturesIn(written(picture, inside))).toEqual(['p1', 'p2'])
  })
})

test.each([null, undefined, {}, 'x', { root: null }])('of %p there is nothing to say', (value) => {
  expect([writingAids(value), picturesIn(value)]).toEqual([[], []])
})
