import { describe, expect, test } from '@jest/globals'
import { strToU8, unzipSync, zipSync, strFromU8 } from 'fflate'
import writeXlsx from 'write-excel-file/node'

import { momentIn } from '@/subjects/tables/import/cells/momentIn'
import { numberIn } from '@/subjects/tables/import/cells/numberIn'
import { readTable } from '@/subjects/tables/import/read/readTable'

const csv = (text: string | Buffer) => readTable(Buffer.from(text as string))
const rowsOf = async (text: string | Buffer) => (await csv(text)).rows.map(({ cells }) => cells)

describe('a CSV is read as it was written', () => {
  test.each([
    ['semicolons', 'Název;IČO\nČáp;00064581\n'],
    ['commas', 'Název,IČO\nČáp,00064581\n'],
    ['tabs', 'Název\tIČO\r\nČáp\t00064581\r\n'],
    ['the mark of UTF-8', '\uFEFFNázev;IČO\nČáp;00064581\n'],
    ['its divider in the first line', 'sep=,\nNázev,IČO\nČáp,00064581\n'],
    ['UTF-16', Buffer.from('\uFEFFNázev;IČO\nČáp;00064581\n', 'utf16le')],
  ])('with %s', async (_, text) => {
    expect((await csv(text)).heads).toEqual(['Název', 'IČO'])
    expect(await rowsOf(text)).toEqual([['Čáp', '00064581']])
  })

  test('in Windows-1250, and says so', async () => {
    // Č is C8, á E1, ž 9E there.
    const { rows, notices } = await csv(Buffer.from([...Buffer.from('N\n'), 0xc8, 0xe1, 0x9e]))
    expect(rows[0]?.cells).toEqual(['Čáž'])
    expect(notices[0]?.cs).toMatch('Windows-1250')
  })

  test('with dividers and lines within quotes, an empty row between, and the apostrophe of a guarded formula', async () => {
    const { rows } = await csv('"A;1";B\n"x;y";"dva\nřádky"\n;\n\'+420777;\'já\n')
    expect(rows).toEqual([
      { number: 2, cells: ['x;y', 'dva\nřádky'] },
      { number: 4, cells: ['+420777', "'já"] },
    ])
  })

  test.each([
    ['nothing', '', /nic není/],
    ['heads alone', 'A;B\n', /nic není/],
    ['quotes that do not end', 'A;B\n"x;y\n', /uvozovky/],
    ['one head twice', 'A;A\n1;2\n', /stejně: „A“/],
    ['data under no head', 'A;\n1;2\n', /Sloupec B/],
    ['more rows than one import takes', `A\n${'a\n'.repeat(400_000)}`, /10000 řádků/],
    ['no table', Buffer.from([0x89, 0x50, 0, 0, 0x0a, 1]), /není tabulka/],
    ['an old workbook', Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 1, 2]), /XLS/],
  ])('%s is refused with what to do', async (_, text, sentence) => {
    await expect(csv(text)).rejects.toMatchObject({ why: { cs: expect.stringMatching(sentence) } })
  })
})

describe('a workbook', () => {
  const heads = [{ value: 'Název' }, { value: 'Den' }, { value: 'Číslo' }]
  const workbook = () =>
    writeXlsx([
      heads,
      [
        { value: '00118', type: String },
        { value: new Date('2026-10-25T00:00Z'), type: Date, format: 'dd.mm.yyyy' },
        { value: 1.5, type: Number },
      ],
    ]).toBuffer()
  /** The same workbook with a part of it changed, as Excel would have written it. */
  const changed = async (change: (sheet: string) => string, more: Record<string, string> = {}) => {
    const parts = unzipSync(await workbook())
    const name = 'xl/worksheets/sheet1.xml'
    const sheet = strToU8(change(strFromU8(parts[name] ?? new Uint8Array())))
    const added = Object.fromEntries(
      Object.entries(more).map(([part, text]) => [part, strToU8(text)] as const),
    )
    return Buffer.from(zipSync({ ...parts, [name]: sheet, ...added }))
  }

  test('keeps zeros, days and numbers', async () => {
    const { heads: names, rows } = await readTable(await workbook())
    expect(names).toEqual(['Název', 'Den', 'Číslo'])
    expect(rows[0]?.cells).toEqual(['00118', new Date('2026-10-25T00:00Z'), 1.5])
  })

  test.each<[string, (sheet: string) => string, RegExp]>([
    [
      'merged cells',
      (sheet) =>
        sheet.replace(
          '</sheetData>',
          '</sheetData><mergeCells><mergeCell ref="A1:B2"/></mergeCells>',
        ),
      /A1:B2/,
    ],
    [
      'a hidden row',
      (sheet) => sheet.replace('<row r="2"', '<row hidden="1" r="2"'),
      /skryté \(2\)/,
    ],
    [
      'a hidden column',
      (sheet) =>
        sheet.replace('<sheetData>', '<cols><col min="2" max="2" hidden="1"/></cols><sheetData>'),
      /sloupce jsou skryté/,
    ],
    [
      'a formula without its value',
      (sheet) =>
        sheet.replace('</row></sheetData>', '<c r="D2"><f>SUM(A1)</f></c></row></sheetData>'),
      /D2/,
    ],
    [
      'an error',
      (sheet) =>
        sheet.replace('</row></sheetData>', '<c r="D2" t="e"><v>#N/A</v></c></row></sheetData>'),
      /D2/,
    ],
  ])('with %s is refused, and the place is named', async (_, change, sentence) => {
    await expect(readTable(await changed(change))).rejects.toMatchObject({
      why: { cs: expect.stringMatching(sentence) },
    })
  })

  /** One more row, of which all that is said stands in one cell. */
  const withCell = (cell: string) =>
    changed((sheet) => sheet.replace('</sheetData>', `<row>${cell}</row></sheetData>`))

  test.each([
    ['in the last cell of the sheet', '<c r="XFD1048576"><v>1</v></c>', /daleko od sebe/],
    ['at the bottom of the sheet', '<c r="A1048576"><v>1</v></c>', /10000 řádků/],
  ])('with a number %s is refused before memory runs out', async (_, cell, sentence) => {
    await expect(readTable(await withCell(cell))).rejects.toMatchObject({
      why: { cs: expect.stringMatching(sentence) },
    })
  })

  test('with a coloured cell that says nothing in the last place is read', async () => {
    const { rows } = await readTable(await withCell('<c r="XFD1048576" s="1"/>'))
    expect(rows).toHaveLength(1)
  })

  test('with macros, cut in half, or larger than memory when unpacked is refused', async () => {
    const macros = await changed((sheet) => sheet, { 'xl/vbaProject.bin': 'x' })
    await expect(readTable(macros)).rejects.toMatchObject({
      why: { cs: expect.stringMatching('makra') },
    })
    const whole = await workbook()
    await expect(readTable(whole.subarray(0, whole.length / 2))).rejects.toMatchObject({
      why: { cs: expect.stringMatching('otevřít') },
    })
    const bomb = await changed((sheet) => sheet, { 'xl/media/a.bin': 'a'.repeat(200_000_001) })
    expect(bomb.length).toBeLessThan(1_000_000)
    await expect(readTable(bomb)).rejects.toMatchObject({
      why: { cs: expect.stringMatching('velký') },
    })
  })

  test('whose sheet lies where none is looked for is refused before it is read', async () => {
    const parts = unzipSync(await workbook())
    const rels = strFromU8(parts['xl/_rels/workbook.xml.rels'] ?? new Uint8Array())
    const moved = Buffer.from(
      zipSync({
        ...parts,
        'xl/_rels/workbook.xml.rels': strToU8(rels.replace('worksheets/', 'elsewhere/')),
        'xl/elsewhere/sheet1.xml': parts['xl/worksheets/sheet1.xml'] ?? new Uint8Array(),
      }),
    )
    await expect(readTable(moved)).rejects.toMatchObject({
      why: { cs: expect.stringMatching('otevřít') },
    })
  })

  test('with data on two sheets is refused', async () => {
    const two = await writeXlsx([
      { data: [[{ value: 'A' }], [{ value: 'a' }]], sheet: 'Služby' },
      { data: [[{ value: 'B' }], [{ value: 'b' }]], sheet: 'Loni' },
    ] as never).toBuffer()
    await expect(readTable(two)).rejects.toMatchObject({
      why: { cs: expect.stringMatching('Služby, Loni') },
    })
  })
})

test.each([
  ['1 234,50', 1234.5],
  ['1\u00a0234\u00a0567', 1_234_567],
  ['−12,5', -12.5],
  ['0012', 12],
  ['1234.5', 1234.5],
  ['1.234', null],
  ['1 23', null],
  ['2E4', null],
  ['12 Kč', null],
  [7, 7],
])('the number in %p is %p', (text, number) => {
  expect(numberIn(text)).toBe(number)
})

test.each([
  ['5. 1. 2026', '2026-01-05'],
  ['05.01.2026 9:05', '2026-01-05T09:05'],
  ['5.1.2026 8.30', '2026-01-05T08:30'],
  ['2026-01-05', '2026-01-05'],
  [new Date('2026-10-25T00:00Z'), '2026-10-25'],
  [new Date('2026-10-25T02:30Z'), '2026-10-25T02:30'],
  ['31. 2. 2026', null],
  ['29. 2. 2028', '2028-02-29'],
  ['1/5/2026', null],
  ['5. 1. 26', null],
  ['5. 1. 2026 24:00', null],
  ['březen 2026', null],
])('the day in %p is %p', (text, day) => {
  expect(momentIn(text)).toBe(day)
})
