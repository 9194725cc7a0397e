import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'

import { plantAddresses } from '@demo/addresses/plantAddresses'
import { openAddresses, type Addresses } from '@/subjects/addresses/store/openAddresses'
import { readings } from '@/subjects/addresses/suggest/readings'
import { suggestAddresses } from '@/subjects/addresses/suggest/suggestAddresses'

const folder = mkdtempSync(path.join(tmpdir(), 'addresses-'))
let addresses: Addresses
beforeAll(async () => {
  const at = path.join(folder, 'addresses.db')
  await plantAddresses(at)
  addresses = openAddresses(at) as Addresses
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const suggested = (typed: string, most = 8) =>
  suggestAddresses(addresses, typed, most).map(({ text }) => text)

describe('an address that somebody types', () => {
  test.each([
    ['Nádražní 12 Jas', ['Nádražní 12, 579 01 Jasanov', 'Nádražní 801/12, 579 01 Jasanov']],
    ['NADRAZNI 801/12', ['Nádražní 801/12, 579 01 Jasanov']],
    ['jasanov nádr 14', ['Nádražní 812/14, 579 01 Jasanov']],
    ['nadrazni 12 57921', ['Nádražní 212/12, 579 21 Dvorce nad Žernavou']],
    ['nadrazni 12, 579 21 Dvorce', ['Nádražní 212/12, 579 21 Dvorce nad Žernavou']],
    ['husova 21a', ['Husova 321/21a, 579 01 Jasanov']],
    ['husova č.p. 318', ['Husova 318/18, 579 01 Jasanov']],
    ['17. listopadu 5', ['17. listopadu 705/5, 579 01 Jasanov']],
    [
      'Lesná Lhotka 12',
      ['Lesná Lhotka 12, 579 02 Lesná Lhotka', 'Dolní Paseky č.ev. 12, 579 02 Lesná Lhotka'],
    ],
    ['predmesti zahradni 30', ['Zahradní 930/30, 579 01 Jasanov']],
  ])('%s', (typed, wanted) => expect(suggested(typed)).toEqual(wanted))

  test('without a number gives each street its first ones, those whose name begins so first', () => {
    expect(suggested('nad', 2)).toEqual([
      'Nádražní 212/12, 579 21 Dvorce nad Žernavou',
      'Nádražní 12, 579 01 Jasanov',
    ])
  })

  test.each(['xyzzy', '12', '', '"', '%', "' or 1=1", '(((', 'Nádražní 99'])(
    '%s finds nothing',
    (typed) => expect(suggested(typed)).toEqual([]),
  )

  test('is found alone by the whole of its text', () => {
    const all = addresses.db.prepare('select code from points').all() as { code: string }[]
    const texts = ['nad', 'mes', 'les', 'dvo', 'jas', 'pre', 'dol'].flatMap((each) =>
      suggestAddresses(addresses, each, 40),
    )
    expect(new Set(texts.map(({ code }) => code)).size).toBeGreaterThan(all.length / 2)
    for (const { text, code } of texts)
      expect([text, suggestAddresses(addresses, text, 8)[0]?.code]).toEqual([text, code])
  })
})

test('a number before words may be of a street; words are needed', () => {
  expect(readings('17. listopadu 5')).toEqual([
    { words: ['17', 'listopadu'], numbers: ['5'] },
    { words: ['listopadu'], numbers: ['17', '5'] },
  ])
  expect(readings('náměstí 28. října 3')[1]).toEqual({
    words: ['namesti', '28', 'rijna'],
    numbers: ['3'],
  })
  expect(readings('579 01')).toEqual([])
})
