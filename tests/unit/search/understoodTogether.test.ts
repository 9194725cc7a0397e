import { expect, test } from '@jest/globals'

import { understandNothing } from '@/search/everything/understandNothing'
import { understoodTogether } from '@/search/everything/understoodTogether'
import type { Wanted } from '@/search/embedded/understand'

const catalogue = {
  terms: ['kosatec'],
  synonyms: [],
  corrected: null,
  offered: null,
  whom: [],
  isCrisis: false,
}
const wanted = [{ typed: 'kosatec' }] as Wanted[]
const own = { ...understandNothing, wanted }
const asked = (of: object, ofOwn: object, known: { catalogue?: boolean; own?: boolean } = {}) =>
  understoodTogether(
    'kosatec',
    { ...catalogue, ...of },
    { ...own, ...ofOwn },
    {
      catalogue: () => Promise.resolve(known.catalogue === true),
      own: () => Promise.resolve(known.own === true),
    },
  )

test('a word that pages know is no error, and what the catalogue found by another one is left out', async () => {
  const { understood, isCatalogueAstray, isOwnAstray } = await asked(
    { corrected: 'kosatka' },
    {},
    { own: true },
  )
  expect([understood.corrected, isCatalogueAstray, isOwnAstray]).toEqual([null, true, false])
})

test('the same the other way round', async () => {
  const { understood, isCatalogueAstray, isOwnAstray } = await asked(
    {},
    { corrected: 'kosatka' },
    { catalogue: true },
  )
  expect([understood.corrected, isCatalogueAstray, isOwnAstray]).toEqual([null, false, true])
})

test.each([
  ['the catalogue', { corrected: 'kosatka' }, {}],
  ['the own index', {}, { corrected: 'kosatka' }],
])('what nobody knows is put right by %s', async (_, of, ofOwn) => {
  const { understood, isCatalogueAstray, isOwnAstray } = await asked(of, ofOwn)
  expect([understood.corrected, isCatalogueAstray, isOwnAstray]).toEqual(['kosatka', false, false])
})

test('an offer of a known word is none; that of the other one is made', async () => {
  const both = { offered: 'kosatka' }
  const none = await asked(both, {}, { own: true })
  const made = await asked({}, both)
  expect([none.understood.offered, made.understood.offered]).toEqual([null, 'kosatka'])
})

test('a crisis that either of them understands is one', async () => {
  const { understood } = await asked({}, { isNearCrisis: true })
  expect(understood.isCrisis).toBe(true)
})
