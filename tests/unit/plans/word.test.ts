import { describe, expect, test } from '@jest/globals'
import { strFromU8, strToU8 } from 'fflate'

import type { WordBlock } from '@/subjects/plans/word/blocksOf'
import { measuresIn } from '@/subjects/plans/word/measuresIn'
import { readWord } from '@/subjects/plans/word/readWord'
import { facts, heading, paragraphs, table } from '@/subjects/print/plan/blocks'
import { wordDocument } from '@/subjects/print/plan/word/wordDocument'

import { withParts, wordFile } from '../../support/word'

type Part = [level: number, text: string] | string | string[][]

const blockOf = (part: Part): WordBlock => {
  if (typeof part === 'string') return { kind: 'paragraph', text: part, isListed: false }
  const [first, text] = part
  return typeof first === 'number'
    ? { kind: 'heading', level: first, text: String(text) }
    : { kind: 'table', rows: part as string[][], isMerged: false }
}

const understood = (...parts: Part[]) => {
  const { heads, rows, unread } = measuresIn(parts.map(blockOf), 'plan')
  const measures = rows.map(({ cells }) =>
    Object.fromEntries(
      heads.flatMap((head, at) => (cells[at] && head !== 'plan' ? [[head, cells[at]]] : [])),
    ),
  )
  return { measures, unread: unread.map(({ text, why }) => [text, why.en]) }
}

describe('what a document of Word says of measures', () => {
  test('is understood by words in headings, with what is said of each', () => {
    const { measures, unread } = understood(
      [1, 'Priorita 1: Pomoc doma'],
      [2, 'Cíl 1.1 – Péče sedm dní v týdnu'],
      [3, 'Opatření 1.1.1 Noční péče'],
      'Dnes nikdo v noci nejezdí.',
      'Přibude jedno auto.',
      'Odpovídá: Město Jasanov',
      'Termín: 1. 1. 2026 – 31. 12. 2027',
      [3, 'Opatření 1.1.2 Víkendy'],
      [
        ['Gestor', 'Charita'],
        ['Spolupracuje', 'Město; Kraj'],
      ],
      [4, 'Popis opatření'],
      'I v sobotu.',
    )
    const place = {
      'priority.code': '1',
      'priority.title': 'Pomoc doma',
      'goal.code': '1.1',
      'goal.title': 'Péče sedm dní v týdnu',
    }
    expect(measures).toEqual([
      {
        ...place,
        code: '1.1.1',
        title: 'Noční péče',
        description: 'Dnes nikdo v noci nejezdí.\n\nPřibude jedno auto.',
        responsible: 'Město Jasanov',
        startsOn: '1. 1. 2026',
        endsOn: '31. 12. 2027',
      },
      {
        ...place,
        code: '1.1.2',
        title: 'Víkendy',
        description: 'I v sobotu.',
        responsible: 'Charita',
        partners: 'Město; Kraj',
      },
    ])
    expect(unread).toEqual([])
  })

  test('is understood by numbers alone, with and without goals', () => {
    const { measures } = understood(
      [1, '1 Pomoc doma'],
      [2, '1.1 Péče'],
      [3, '1.1.1 Noční péče'],
      [1, 'P2. Bydlení'],
      [2, 'P2/C1 Byty'],
      [3, 'P2/C1/O1 Deset bytů'],
    )
    expect(measures.map((each) => Object.values(each))).toEqual([
      ['1.1.1', 'Noční péče', '1', 'Pomoc doma', '1.1', 'Péče'],
      ['P2/C1/O1', 'Deset bytů', 'P2', 'Bydlení', 'P2/C1', 'Byty'],
    ])
    const flat = understood([1, '1 Pomoc doma'], [2, '1.1 Noční péče'])
    expect(flat.measures).toEqual([
      { code: '1.1', title: 'Noční péče', 'priority.code': '1', 'priority.title': 'Pomoc doma' },
    ])
  })

  test('is understood from tables whose rows are measures, by their columns', () => {
    const { measures, unread } = understood(
      [1, 'Priorita A: Bydlení'],
      [
        ['Kód', 'Opatření', 'Odpovědnost', 'Do kdy', 'Náklady'],
        ['A.1', 'Deset bytů', 'Město', '31. 12. 2027', '5 mil. Kč'],
        ['A.2', 'Poradna', 'Charita', 'průběžně', ''],
      ],
    )
    expect(measures).toMatchObject([
      { code: 'A.1', title: 'Deset bytů', responsible: 'Město', endsOn: '31. 12. 2027' },
      { code: 'A.2', title: 'Poradna', responsible: 'Charita', 'priority.title': 'Bydlení' },
    ])
    expect(measures[1]).not.toHaveProperty('endsOn')
    expect(unread.map(([text]) => text)).toEqual(['A.1 · Náklady: 5 mil. Kč', 'A.2 · průběžně'])
  })

  test('is never guessed: what is not taken over is listed with its text and why', () => {
    const { measures, unread } = understood(
      'Úvodní slovo starosty.',
      [1, 'Analytická část'],
      'Počty obyvatel.',
      [1, '1 Pomoc doma'],
      'Text o prioritě.',
      [2, '1.1 Péče'],
      [3, '1.1.1 Noční péče'],
      'Indikátor: 10 osob',
      'Termín: průběžně',
      [
        ['Rok', 'Zdroj', 'Částka'],
        ['2026', 'Kraj', '100'],
      ],
      [4, '1.1.1.1 Aktivita'],
      [2, '1.2 Cíl, nebo opatření'],
    )
    expect(measures).toEqual([expect.objectContaining({ code: '1.1.1' })])
    expect(measures[0]).not.toHaveProperty('description')
    expect(unread).toEqual([
      ['Úvodní slovo starosty.', expect.stringMatching('no priority')],
      ['Analytická část · Počty obyvatel.', expect.stringMatching('no priority')],
      ['Text o prioritě.', expect.stringMatching('in the plan')],
      ['1.1.1 · Indikátor: 10 osob', expect.stringMatching('not taken over')],
      ['1.1.1 · průběžně', expect.stringMatching('no day')],
      ['1.1.1 · Rok | Zdroj | Částka · 2026 | Kraj | 100', expect.stringMatching('table')],
      ['1.1.1.1 Aktivita', expect.stringMatching('under a measure')],
      ['1.2 Cíl, nebo opatření', expect.stringMatching('goal or a measure')],
    ])
  })
})

test('a plan that the portal wrote for Word comes back as its measures', async () => {
  const written = await wordDocument({
    file: 'plan',
    language: 'cs',
    fonts: [],
    title: 'Plán',
    kind: 'Plán',
    publisher: 'Město',
    about: [],
    publicity: [],
    asOf: 'Stav k 1. 12. 2026',
    url: 'https://portal.test',
    urlText: 'portal.test',
    words: { contents: 'Obsah' },
    breaksChapters: false,
    blocks: [
      heading(1, 'Vize'),
      ...paragraphs('Nikdo nezůstane bez pomoci.'),
      { kind: 'list', items: ['ani na vsi'] },
      heading(1, 'Priority a opatření'),
      heading(2, '1 Pomoc doma'),
      heading(3, '1.1 Péče doma'),
      heading(4, '1.1.1 Péče v noci a o víkendu'),
      ...paragraphs('Dnes nikdo nejezdí.'),
      ...facts([
        ['Odpovídá', 'Město Jasanov'],
        ['Termín', '1. 1. 2026 – 31. 12. 2027'],
      ]),
      ...table(['Rok', 'Zdroj'], [1, 3], [['2026', 'Kraj']]),
    ],
  })
  const { heads, rows, unread } = measuresIn((await readWord(written)).blocks, 'plan')
  expect(
    rows.map(({ cells }) => Object.fromEntries(heads.map((head, at) => [head, cells[at]]))),
  ).toEqual([
    {
      plan: 'plan',
      code: '1.1.1',
      title: 'Péče v noci a o víkendu',
      'priority.code': '1',
      'priority.title': 'Pomoc doma',
      'goal.code': '1.1',
      'goal.title': 'Péče doma',
      description: 'Dnes nikdo nejezdí.',
      responsible: 'Město Jasanov',
      partners: '',
      startsOn: '1. 1. 2026',
      endsOn: '31. 12. 2027',
    },
  ])
  expect(unread.map(({ text }) => text)).toEqual([
    'Plán · Stav k 1. 12. 2026 · portal.test',
    'Vize · Nikdo nezůstane bez pomoci. · – ani na vsi',
    'Priority a opatření',
    '1.1.1 · Rok | Zdroj · 2026 | Kraj',
  ])
})

describe('a file of Word', () => {
  const one = () => wordFile([1, 'Opatření 1: Noční péče'])
  const faultOf = async (file: Buffer) =>
    readWord(file).then(
      () => 'none',
      (error: { why?: { en: string } }) => error.why?.en ?? String(error),
    )
  const main = 'word/document.xml'
  const changed = async (change: (xml: string) => string) =>
    withParts(await one(), (parts) => ({
      ...parts,
      [main]: strToU8(change(strFromU8(parts[main] ?? new Uint8Array()))),
    }))

  test('with tracked changes says what is taken of them', async () => {
    const file = await changed((xml) =>
      xml.replace(
        /<w:r>.*?<\/w:r>/,
        '<w:ins w:id="1" w:author="a"><w:r><w:t>Opatření 1: Nová</w:t></w:r></w:ins><w:del w:id="2" w:author="a"><w:r><w:delText>Stará</w:delText></w:r></w:del>',
      ),
    )
    const { blocks, notices } = await readWord(file)
    expect(blocks).toEqual([{ kind: 'heading', level: 1, text: 'Opatření 1: Nová' }])
    expect(notices.map(({ en }) => en)).toEqual([expect.stringMatching('tracked changes')])
    expect((await readWord(await one())).notices).toEqual([])
  })

  test.each<[string, () => Buffer | Promise<Buffer>, string]>([
    ['a text', () => Buffer.from('Opatření 1'), 'no document of Word'],
    ['a DOC', () => Buffer.from('d0cf11e0a1b11ae1', 'hex'), 'old format'],
    [
      'one with a password',
      () =>
        Buffer.concat([
          Buffer.from('d0cf11e0a1b11ae1', 'hex'),
          Buffer.from('EncryptedPackage', 'utf16le'),
        ]),
      'password',
    ],
    [
      'one with macros',
      async () =>
        withParts(await one(), (parts) => ({ ...parts, 'word/vbaProject.bin': strToU8('x') })),
      'macros',
    ],
    [
      'a workbook',
      async () => withParts(await one(), () => ({ 'xl/workbook.xml': strToU8('<a/>') })),
      'no document of Word',
    ],
    ['one of half an XML', () => changed((xml) => xml.slice(0, 900)), 'cannot be read'],
    [
      'one that names files of the server',
      () => changed((xml) => `<!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]>${xml}`),
      'cannot be read',
    ],
    [
      'one that grows without end',
      () => changed((xml) => xml + ' '.repeat(61_000_000)),
      'too large',
    ],
    ['half a zip', async () => (await one()).subarray(0, 900), 'cannot be read'],
  ])('that is %s is refused in words', async (_, file, words) => {
    expect(await faultOf(await file())).toMatch(words)
  })

  test('is opened without its pictures and whatever else is no text', async () => {
    const file = withParts(await one(), (parts) => ({
      ...parts,
      'word/media/image1.png': new Uint8Array(70_000_000),
    }))
    expect((await readWord(file)).blocks).toHaveLength(1)
  })
})
