import { describe, expect, test } from '@jest/globals'

import { keptDays } from '@/lib/keptDays'
import { type Locale, locales } from '@/lib/label'
import cs from '@/site/texts/cs.json' with { type: 'json' }
import en from '@/site/texts/en.json' with { type: 'json' }
import { type Namespace, texts } from '@/site/texts/texts'
import uk from '@/site/texts/uk.json' with { type: 'json' }

const keysOf = (messages: Record<string, Record<string, string>>): string[] =>
  Object.entries(messages).flatMap(([part, words]) =>
    Object.keys(words).map((key) => `${part}.${key}`),
  )

const values = {
  count: 5,
  total: 5,
  done: 2,
  weeks: 5,
  age: 30,
  from: 18,
  to: 64,
  ico: '60609460',
  date: '1. 9.',
  number: '7',
  place: 'Jasanov',
  query: 'dluhy',
  operator: 'Kraj',
  email: 'jana@example.test',
  name: 'Rozcestník',
  address: 'https://kraj.example',
  words: 'pečovatelská služba',
  kind: 'Projekty',
  until: '1. 9. 7:00',
  most: 4,
  time: '16:00',
  host: 'tiles.example',
  reached: '5',
  target: '11 lidí',
  baseline: '2',
  code: '1.2',
  percent: '50 %',
  amount: '5 Kč',
  position: '3',
  text: 'Na koho se ptáte',
  what: 'druh=x',
  all: 'typ, uzemi',
  hours: '40',
  organisation: 'Charita',
  plan: 'Plán',
  state: 'Probíhá',
  day: '31. 12. 2026',
  unit: 'míst',
  value: '5',
  reason: 'Kolik?',
  year: '2026',
  ...Object.fromEntries(Object.keys(keptDays).map((name) => [name, 'rok'])),
}

describe('the words of the site', () => {
  test.each([
    ['en', en],
    ['uk', uk],
  ])('%s has the same keys as Czech', (_, messages) => {
    expect(keysOf(messages).sort()).toEqual(keysOf(cs).sort())
  })

  test.each<[Locale]>(locales.map((locale) => [locale]))(
    'every message of %s can be said',
    (locale) => {
      const said = keysOf(cs).map((path) => {
        const [part = '', key = ''] = path.split('.')
        return (
          texts(locale, part as Namespace) as unknown as (key: string, values: object) => string
        )(key, values)
      })

      expect(said.filter((text) => !text || text.includes('{'))).toEqual([])
    },
  )

  test.each([
    [1, '1 služba'],
    [3, '3 služby'],
    [12, '12 služeb'],
  ])('%i services are counted as Czech counts', (count, said) => {
    expect(texts('cs', 'catalogue')('count', { count })).toBe(said)
  })

  test.each([
    [1, '1 послуга'],
    [3, '3 послуги'],
    [12, '12 послуг'],
    [21, '21 послуга'],
  ])('%i services are counted as Ukrainian counts', (count, said) => {
    expect(texts('uk', 'catalogue')('count', { count })).toBe(said)
  })
})
