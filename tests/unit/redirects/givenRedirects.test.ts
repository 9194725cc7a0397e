import { describe, expect, test } from '@jest/globals'

import { flatten } from '@/subjects/redirects/import/flatten'
import { givenRedirects } from '@/subjects/redirects/import/givenRedirects'
import { readTable } from '@/subjects/tables/import/read/readTable'

const read = async (table: string) =>
  givenRedirects(await readTable(Buffer.from(table)), 'https://portal.test')

describe('a table of old addresses', () => {
  test.each([
    ['with Czech heads in any order', 'Pozn;Nová adresa;Stará adresa\nx;/b;/a.html\n', 2],
    ['with English heads', 'from,to\n/a.html,/b\n', 2],
    ['with other heads, by its first two columns', 'odkud;kam;kdy\n/a.html;/b;dnes\n', 2],
    ['without heads', '/a.html;/b\n/c.html;/d\n', 1],
  ])('%s', async (_, table, row) => {
    expect((await read(table)).redirects[0]).toEqual({ row, from: '/a.html', to: '/b' })
  })

  test('of a whole address only what stands behind the old host counts', async () => {
    const { redirects } = await read(
      'from;to\nhttps://www.stary.cz/index.php?id=1#dole;https://portal.test/katalog\nhttp://stary.cz?p=5;/\n',
    )
    expect(redirects.map(({ from, to }) => [from, to])).toEqual([
      ['/index.php?id=1', '/katalog'],
      ['/?p=5', '/'],
    ])
  })

  test('empty rows are counted and no redirects', async () => {
    const { redirects, emptyRows, rows } = await read('from;to\n/a;/b\n;\n  ;\n/c;/d\n')
    expect([redirects.length, emptyRows, rows]).toEqual([2, [3, 4], 2])
  })

  test.each([
    ['/a;', /chybí nová adresa/],
    [';/b', /chybí stará adresa/],
    ['www.stary.cz/a;/b', /nezačíná lomítkem/],
    ['/a;b', /nezačíná lomítkem/],
    ['/a;https://jinde.cz/b', /vede jinam než na tento portál/],
    ['/a;https://portal.test.jinde.cz/b', /vede jinam než na tento portál/],
    ['/a;https://portal.test@jinde.cz/b', /vede jinam než na tento portál/],
    ['/a;//jinde.cz', /dvě lomítka/],
    ['/a;https://portal.test//jinde.cz', /dvě lomítka/],
    ['/a/../b;/b', /tečky místo složky/],
    ['/%9Eivot;/b', /špatné procentové znaky/],
    ['/api/news;/b', /patří programu/],
  ])('%s is refused with its row', async (row, message) => {
    const { errors, redirects } = await read(`from;to\n${row}\n`)
    expect(errors).toEqual([{ row: 2, message: expect.stringMatching(message) }])
    expect(redirects).toEqual([])
  })
})

const rows = (...pairs: [string, string][]) => pairs.map(([from, to], row) => ({ row, from, to }))

describe('redirects lead straight to the end', () => {
  test('over rows of the table and over what the portal leads on already', () => {
    const { straight, loops } = flatten(
      rows(['/a', '/b'], ['/b', '/c'], ['/x', '/y']),
      new Map([['/c', '/d']]),
    )
    expect(straight.map(({ from, to }) => [from, to])).toEqual([
      ['/a', '/d'],
      ['/b', '/d'],
      ['/x', '/y'],
    ])
    expect(loops).toEqual([])
  })

  test('what the table says comes before what is stored', () => {
    const { straight } = flatten(rows(['/a', '/new']), new Map([['/a', '/old']]))
    expect(straight[0]?.to).toBe('/new')
  })

  test.each([
    ['to itself', rows(['/a', '/a']), new Map<string, string>(), 1],
    ['round', rows(['/a', '/b'], ['/b', '/a']), new Map<string, string>(), 2],
    ['into a circle', rows(['/x', '/a'], ['/a', '/b'], ['/b', '/a']), new Map<string, string>(), 3],
    ['round with what is stored', rows(['/a', '/b']), new Map([['/b', '/a']]), 1],
  ])('and none %s', (_, given, stored, count) => {
    const { straight, loops } = flatten(given, stored)
    expect([straight, loops.length]).toEqual([[], count])
  })
})
