import { describe, expect, test } from '@jest/globals'
import { cs as payloadCs } from '@payloadcms/translations/languages/cs'
import { uk as payloadUk } from '@payloadcms/translations/languages/uk'
import { en as payloadEn } from '@payloadcms/translations/languages/en'

import { words } from '@/desk/words/withWords'

type Words = { [name: string]: string | Words }
const flat = (given: Words, before = ''): [string, string][] =>
  Object.entries(given).flatMap(([name, value]): [string, string][] =>
    typeof value === 'string' ? [[before + name, value]] : flat(value, `${before}${name}.`),
  )
const theirs = { cs: payloadCs, en: payloadEn, uk: payloadUk }
const shown = (language: keyof typeof words): [string, string][] => [
  ...new Map([...flat(theirs[language].translations as Words), ...flat(words[language] as Words)]),
]

describe.each(['cs', 'en', 'uk'] as const)('the desk’s words in %s', (language) => {
  test('override only what Payload says', () => {
    const known = new Set(flat(theirs[language].translations as Words).map(([name]) => name))
    const strange = flat(words[language] as Words)
      .map(([name]) => name)
      .filter((name) => !known.has(name) && !name.startsWith('lexical.'))
    expect(strange).toEqual([])
  })

  test('name what Payload’s own sentence names, and nothing else', () => {
    const known = new Map(flat(theirs[language].translations as Words))
    const variables = (text: string) => [...new Set(text.match(/\{\{\w+\}\}|<\d>/g))].toSorted()
    const allowed = (name: string) => variables(known.get(name) ?? '')
    const wrong = flat(words[language] as Words)
      .filter(([name]) => known.has(name))
      .filter(([name, text]) => variables(text).some((each) => !allowed(name).includes(each)))
    expect(wrong).toEqual([])
  })
})

test.each([
  ['cs', /nový \{\{label|nového \{\{label|Tento \{\{label|\{\{count\}\} \{\{label|úspěšně|Úspěšně/],
  ['cs', /jídelní|lokali|lokál|místní verz|locale|payload|kolekc|nástěnk|publikov|Jsi si/i],
  ['cs', /\b(Create|Save|Delete|the|your|successfully)\b/],
  ['uk', /новий \{\{label|Цей \{\{label|\{\{count\}\} \{\{label|payload|локал/i],
  ['en', /payload|locale/i],
] as const)('what the desk shows in %s has no %s', (language, forbidden) => {
  const ofNoUseHere =
    /^(dashboard|folder)|eindex|^authentication\.(\w*[vV]erified|newAccount|successfully)|incorrectColl/
  const found = shown(language).filter(
    ([name, text]) => !ofNoUseHere.test(name) && forbidden.test(text.replace('{{locale}}', '')),
  )
  expect(found).toEqual([])
})
