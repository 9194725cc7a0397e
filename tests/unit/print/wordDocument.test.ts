import { beforeAll, describe, expect, test } from '@jest/globals'

import { facts, heading, paragraphs, table, type Block } from '@/subjects/print/plan/blocks'
import type { PlanDocument } from '@/subjects/print/plan/planDocument'
import { wordDocument } from '@/subjects/print/plan/word/wordDocument'

import { headingsOf, linesOf, partsOf } from '../../support/docx'

const blocks: Block[] = [
  heading(1, 'Vize'),
  ...paragraphs('Nikdo nezůstane bez pomoci.\nAni na vsi.'),
  { kind: 'list', items: ['doma', 'v okolí'] },
  heading(1, 'Priority a opatření'),
  heading(2, '1 Pomoc doma'),
  heading(3, '1.1 Noční péče'),
  ...facts([['Odpovídá', 'Město Jasanov']]),
  ...table(['Rok', 'Zdroj'], [1, 3], [['2027', 'Kraj\na obce']]),
]

const data = (given: Partial<PlanDocument> = {}): PlanDocument => ({
  file: 'plan',
  language: 'cs',
  fonts: [],
  title: 'Plán Jasanovska',
  kind: 'Plán',
  publisher: 'Město Jasanov',
  about: ['Období: 2026 – 2028'],
  publicity: ['Spolufinancováno Evropskou unií.'],
  asOf: 'Stav k 1. 12. 2026',
  url: 'https://portal.test/plany/plan?a=1&b=2',
  urlText: 'portal.test/plany/plan',
  words: { contents: 'Obsah' },
  breaksChapters: false,
  blocks,
  ...given,
})

const written = async (given?: Partial<PlanDocument>) => partsOf(await wordDocument(data(given)))
const textsOf = (parts: Record<string, string>): string[] =>
  linesOf(parts['word/document.xml'] ?? '').map(({ text }) => text)

describe('a plan as a file of Word', () => {
  let parts: Record<string, string>
  let body: string
  beforeAll(async () => {
    parts = await written()
    body = String(parts['word/document.xml'])
  })

  test('has headings of Word in their order and levels', async () => {
    expect(headingsOf(await wordDocument(data()))).toEqual([
      '1 Vize',
      '1 Priority a opatření',
      '2 1 Pomoc doma',
      '3 1.1 Noční péče',
    ])
  })

  test('says all that the document says, each text once', () => {
    const texts = textsOf(parts)
    for (const text of [
      'Plán Jasanovska',
      'Období: 2026 – 2028',
      'Spolufinancováno Evropskou unií.',
      'Stav k 1. 12. 2026',
      'portal.test/plany/plan',
      'Nikdo nezůstane bez pomoci.',
      'Ani na vsi.',
      'doma',
      'Odpovídá: Město Jasanov',
      'Rok',
      'Kraj\na obce',
    ])
      expect([text, texts.filter((each) => each === text)]).toEqual([text, [text]])
  })

  test('says its language, title and publisher', () => {
    expect(parts['word/styles.xml']).toContain('<w:lang w:val="cs-CZ"/>')
    expect(parts['docProps/core.xml']).toMatch(
      /<dc:title>Plán Jasanovska<.*<dc:creator>Město Jasanov</,
    )
  })

  test.each([
    ['en', 'en-GB'],
    ['uk', 'uk-UA'],
  ] as const)('says that it is in the language %s', async (language, code) => {
    expect((await written({ language }))['word/styles.xml']).toContain(`<w:lang w:val="${code}"/>`)
  })

  test('has contents whose lines lead to the headings', () => {
    expect(body).toMatch(/<w:instrText[^>]*>TOC [^<]*\\o &quot;1-2&quot;/)
    const contents = String(/<w:sdt>.*<\/w:sdt>/s.exec(body)?.[0])
    expect(linesOf(contents).map(({ text }) => text)).toEqual([
      'Vize',
      'Priority a opatření',
      '1 Pomoc doma',
      '',
    ])
    const anchors = [...contents.matchAll(/w:anchor="([^"]+)"/g)].map(([, anchor]) => anchor)
    expect(anchors).toHaveLength(3)
    for (const anchor of anchors) expect(body).toContain(`w:name="${anchor}"`)
  })

  test('numbers its pages and repeats the first rows of tables', () => {
    expect(parts['word/footer1.xml']).toMatch(/>PAGE<.*>NUMPAGES</s)
    const [first, second] = body.match(/<w:tr>.*?<\/w:tr>/gs) ?? []
    expect(first).toContain('<w:tblHeader/>')
    expect(second).not.toContain('<w:tblHeader/>')
  })

  test('has lists of Word, and links to the page of the plan', () => {
    expect(body).toMatch(/<w:numPr>.*?doma/s)
    expect(parts['word/_rels/document.xml.rels']).toContain(
      'Target="https://portal.test/plany/plan?a=1&amp;b=2" TargetMode="External"',
    )
  })

  test('begins each chapter of a long plan on a page of its own, the first of any', async () => {
    const breaks = (xml: string | undefined) => xml?.match(/<w:pageBreakBefore\/>/g)?.length
    // The contents begin on one too.
    expect(breaks(body)).toBe(2)
    expect(breaks((await written({ breaksChapters: true }))['word/document.xml'])).toBe(3)
  })
})

describe('texts that would break a file of Word', () => {
  test.each([
    ['tags', '</w:t></w:r></w:p><w:p>&amp;"\'', '</w:t></w:r></w:p><w:p>&amp;"\''],
    ['signs that no XML may hold', 'a\u0000b\u000bc\u001fd\uffff\ufffee', 'abcde'],
    ['half a letter', 'a\ud800b\udc00c🙂', 'abc🙂'],
    ['marks of direction', 'a\u202eb\u2066c', 'abc'],
    ['the end of CDATA and an entity', ']]> &xxe; <!DOCTYPE a>', ']]> &xxe; <!DOCTYPE a>'],
    ['a text without end', 'x'.repeat(100_000), 'x'.repeat(100_000)],
  ])('%s stand in it as texts', async (_, text, shown) => {
    const everywhere: Block[] = [
      { kind: 'heading', level: 1, text },
      { kind: 'paragraph', text },
      { kind: 'list', items: [text] },
      { kind: 'facts', rows: [['a', text]] },
      { kind: 'table', heads: [text], widths: [1], rows: [[text]] },
    ]
    const given = { title: text, kind: text, publisher: text, about: [text], blocks: everywhere }
    const parts = await written(given)
    for (const [name, part] of Object.entries(parts))
      if (/\.(xml|rels)$/.test(name)) expect(() => linesOf(part)).not.toThrow()
    expect(textsOf(parts).filter((each) => each === shown)).toHaveLength(9)
  })
})
