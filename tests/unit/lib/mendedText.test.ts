import { describe, expect, test } from '@jest/globals'

import { mendedText } from '@/lib/mendedText'

const words = [{ type: 'text', text: 'slova' }]
const text = (...nodes: object[]) => ({
  root: { type: 'root', children: [{ type: 'paragraph', children: nodes }] },
})
const link = (url: string) => ({
  type: 'link',
  fields: { url, linkType: 'custom' },
  children: words,
})

describe('an address is put right', () => {
  test.each([
    ['www.obec.cz', 'https://www.obec.cz'],
    [' obec.cz/urad?x=1 ', 'https://obec.cz/urad?x=1'],
    ['háčky.čeština.cz', 'https://háčky.čeština.cz'],
    ['webcal://obec.cz/akce.ics', 'https://obec.cz/akce.ics'],
    ['urad@obec.cz', 'mailto:urad@obec.cz'],
    ['https://obec.cz', 'https://obec.cz'],
    ['http://obec.cz', 'http://obec.cz'],
    ['mailto:urad@obec.cz', 'mailto:urad@obec.cz'],
    ['tel:+420777123456', 'tel:+420777123456'],
    ['/aktuality', '/aktuality'],
    ['#kontakt', '#kontakt'],
  ])('%s → %s', (typed, wanted) => {
    expect(mendedText(text(link(typed)))).toEqual({ value: text(link(wanted)), mends: [] })
  })
})

describe('a link that leads nowhere for its readers becomes plain words, and is named', () => {
  test.each([
    'file:///C:/Dokumenty/a.docx',
    'C:\\Dokumenty\\a.docx',
    'ftp://obec.cz/a',
    'obec',
    '',
  ])('%s', (address) => {
    expect(mendedText(text(link(address), words[0] ?? {}))).toEqual({
      value: text(...words, ...words),
      mends: [{ kind: 'link', address }],
    })
  })
})

test.each(['javascript:alert(1)', 'java\nscript:alert(1)', 'data:text/html,x', '//evil.example'])(
  '%s is left for the check that refuses it',
  (address) => {
    expect(mendedText(text(link(address)))).toEqual({ value: text(link(address)), mends: [] })
  },
)

test('a picture that did not come along is left out and named; one of the library stays', () => {
  const kept = { type: 'upload', relationTo: 'media', value: 'a1' }
  const lost = [
    { type: 'upload', relationTo: 'media', pending: { src: 'data:' } },
    { type: 'upload', relationTo: 'media', value: null },
  ]
  expect(mendedText(text(kept, ...lost))).toEqual({
    value: text(kept),
    mends: [{ kind: 'picture' }, { kind: 'picture' }],
  })
})

test.each([null, undefined, 'text', [], { children: [] }])('%j is left as it is', (value) => {
  expect(mendedText(value)).toEqual({ value, mends: [] })
})
