import { describe, expect, test } from '@jest/globals'

import { sampleAddresses, toWindows1250 } from '@demo/addresses/sampleAddresses'
import { distance } from '@/lib/distance'
import { addressHead, readAddresses } from '@/subjects/addresses/read/readAddresses'
import { toWgs84 } from '@/subjects/addresses/toWgs84'

const [[name, bytes] = ['', Buffer.of()], lhotka] = [...sampleAddresses()]
const village = lhotka?.[1] ?? Buffer.of()
const line =
  '99;990101;Jasanov;;;;;1;Jasanov;5;Husova;č.p.;318;18;a;57901;741928.31;1042585.42;2026-01-01'
const fileOf = (...lines: string[]) => toWindows1250([addressHead, ...lines, ''].join('\r\n'))

describe('positions of the state', () => {
  test.each([
    // Both pairs were calculated by other programs (PROJ and DotSpatial).
    [741928.31, 1042585.42, [14.432642, 50.092352]],
    [868208.52, 1095793.96, [12.8069888666667, 49.4522626972222]],
  ])('%d, %d lies where other programs say, to a metre', (y, x, known) =>
    expect(distance(toWgs84(y, x) ?? [], known)).toBeLessThan(1),
  )

  test.each([
    ['exchanged axes', 1042585.42, 741928.31],
    ['negative signs', -741928.31, -1042585.42],
    ['degrees', 14.43, 50.09],
    ['nothing', Number.NaN, 0],
  ])('%s are no position', (_, y, x) => expect(toWgs84(y, x)).toBeNull())
})

describe('a file of the state', () => {
  test('gives addresses with streets, numbers and positions', () => {
    const { points } = readAddresses(name, bytes)
    expect(points.find(({ number }) => number === '321/21a')).toMatchObject({
      municipality: 'Jasanov',
      municipalityCode: '990101',
      part: 'Jasanov-Město',
      street: 'Husova',
      postcode: '57901',
    })
    const theatre = points.find(({ number }) => number === '101/1')
    expect(distance(theatre?.location ?? [], [16.29585, 49.91467])).toBeLessThan(1)
  })

  test('keeps villages without streets and numbers of cottages apart', () => {
    const { points } = readAddresses('lhotka.csv', village)
    expect(points.map(({ part, street, number }) => [part, street, number])).toEqual(
      expect.arrayContaining([
        ['Lesná Lhotka', null, '12'],
        ['Dolní Paseky', null, 'č.ev. 12'],
      ]),
    )
    expect(new Set(points.map(({ streetCode }) => streetCode)).size).toBe(2)
  })

  test('may hold addresses without a position: they are counted, not invented', () => {
    const given = readAddresses('a.csv', fileOf(line, line.replace('741928.31;1042585.42', ';')))
    expect([given.points.length, given.withoutPosition]).toEqual([1, 1])
  })

  test('gives only the municipalities that are wanted', () => {
    expect(readAddresses(name, bytes, (code) => code === '990102').points).toEqual([])
  })

  test.each([
    ['in UTF-8', Buffer.from(new TextDecoder('windows-1250').decode(bytes)), 'soubor je v UTF-8'],
    ['cut within a line', bytes.subarray(0, 1_000), 'soubor je useknutý'],
    ['of other columns', Buffer.from('jméno;obec\r\nA;B\r\n'), 'první řádek je jiný'],
    ['a picture', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0xff, 0xfe]), 'první řádek je jiný'],
    ['empty', Buffer.of(), 'první řádek je jiný'],
    ['with a line too short', fileOf('1;2;3'), 'řádek 2: má 3 sloupců, čekali jsme 19'],
    ['without a code', fileOf(line.replace('99;', ';')), 'řádek 2: chybí kód'],
    [
      'with a wrong position',
      fileOf(line, line.replace('741928', '141928')),
      'řádek 3: souřadnice',
    ],
  ])('%s is refused with a sentence', (_, given, sentence) =>
    expect(() => readAddresses('a.csv', given)).toThrow(sentence),
  )
})
