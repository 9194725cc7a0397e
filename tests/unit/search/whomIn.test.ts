import { expect, test } from '@jest/globals'

import { takes, whomIn } from '@/search/words/whomIn'

test.each([
  ['muž mě mlátí', 'women'],
  ['muz me mlati', 'women'],
  ['manžel mě bije', 'women'],
  ['bije mě manžel', 'women'],
  ['můj přítel mi včera vyhrožoval', 'women'],
  ['bojím se manžela', 'women'],
  ['utekla jsem od manžela', 'women'],
  ['pomoc pro týranou ženu', 'women'],
  ['my husband hits me', 'women'],
  ['чоловік мене б’є', 'women'],
  ['žena mě bije', 'men'],
  ['manželka mě vyhodila z bytu', 'men'],
  ['azylový dům pro muže', 'men'],
  ['shelter for men', 'men'],
  ['je mi 13 a táta mě mlátí', 'children'],
  ['máma mě bije', 'children'],
  ['rodina s dětmi nemá kde bydlet', 'families'],
])('„%s“ is about %s', (q, whom) => {
  expect(whomIn(q)[0]).toBe(whom)
})

test.each(['domácí násilí', 'muž na vozíku', 'manžel pije', 'žena s demencí', 'azylový dům', ''])(
  '„%s“ does not say',
  (q) => {
    expect(whomIn(q)).toEqual([])
  },
)

test.each([
  [[], ['women'], true],
  [['anybody'], ['women'], true],
  [['women', 'children'], ['women', 'families'], true],
  [['men'], ['women', 'families'], false],
  [['women'], ['men', 'families'], false],
  [['men'], [], true],
] as const)('a service for %j takes %j: %s', (whom, asked, expected) => {
  expect(takes(whom, asked)).toBe(expected)
})
