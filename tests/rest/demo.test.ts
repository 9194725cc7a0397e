import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { convertLexicalToMarkdown, editorConfigFactory } from '@payloadcms/richtext-lexical'
import type { SerializedEditorState } from '@payloadcms/richtext-lexical/lexical'
import type { RichTextField } from 'payload'

import { checkContent } from '@demo/checkContent'
import { readContent } from '@demo/readContent'
import { seed } from '@demo/seed'
import { fieldsOf } from '@demo/toData'
import { toLexical } from '@demo/toLexical'

import { png, next } from '../support/content'
import { startCms, type Cms } from '../support/cms'

let cms: Cms
let folder: string
beforeAll(async () => {
  cms = await startCms()
})
afterAll(() => cms.stop())
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'rozcestnik-demo-'))
  mkdirSync(path.join(folder, 'content'))
})
afterEach(() => rmSync(folder, { recursive: true }))

const put = (name: string, text: string | Buffer) => {
  const file = path.join(folder, name)
  mkdirSync(path.dirname(file), { recursive: true })
  writeFileSync(file, text)
}
const putNews = (slug: string, entry: string, body = 'Odstavec.') => {
  put(`content/news/${slug}/entry.yaml`, `summary: Shrnutí\nbody: body.md\n${entry}`)
  put(`content/news/${slug}/body.cs.md`, body)
}
const check = () => checkContent(readContent(folder), cms.payload.config)
const plant = () => seed(cms.payload, readContent(folder))
const newsOf = async (slug: string, locale: 'cs' | 'en' = 'cs') => {
  const { docs } = await cms.payload.find({
    collection: 'news',
    where: { slug: { equals: slug } },
    fallbackLocale: false,
    depth: 0,
    locale,
  })
  return docs[0]
}

test('the content of the demo has no mistakes', () => {
  expect(() => checkContent(readContent(), cms.payload.config)).not.toThrow()
})

describe('a mistake in a file is told with the file, the line and the field', () => {
  test.each([
    ['a field that is not there', 'titel: Název', /řádek 3, pole titel: není; jsou tu title/],
    ['a link to nothing', 'title: A\nplans: [plans:neni]', /řádek 4, pole plans.0: plans:neni v/],
    [
      'a link elsewhere',
      'title: A\nimage: files:a.pdf',
      /řádek 4, pole image: má být odkaz media:/,
    ],
    ['no day', 'title: A\npublishedAt: zítra', /řádek 4, pole publishedAt: má být den/],
    ['a text without Czech', 'title: { en: A }', /řádek 3, pole title: .* česky vždy/],
    ['a translation of a name', 'title: A\nauthor: { cs: B }', /řádek 4, pole author: se nepřekl/],
    ['a word for a list', 'title: A\ntopics: zima', /řádek 4, pole topics: má být seznam/],
    ['a field said twice', 'title: A\nsubtitle: B\nsubtitle: C', /řádek 5: není platný YAML/],
  ])('%s', (_, entry, sentence) => {
    putNews('chyba', entry)
    expect(check).toThrow(/content\/news\/chyba\/entry\.yaml/)
    expect(check).toThrow(sentence)
  })

  test.each([
    ['an unknown tag', '<calout>\n  Text\n</calout>', /pole body: v textu body.cs.md .*<calout>/],
    ['an open tag', '<callout tone="info">\n  Text', /pole body: v textu body.cs.md .*ukončená/],
    ['a link to nothing', '[plán](plans:neni)', /pole body: plans:neni v obsahu není/],
  ])('%s in a text', (_, body, sentence) => {
    putNews('chyba', 'title: A', body)
    expect(check).toThrow(sentence)
  })

  test('a text that has no file', () => {
    put('content/news/chyba/entry.yaml', 'title: A\nbody: body.md')
    put('content/news/chyba/body.en.md', 'Paragraph.')
    expect(check).toThrow(/řádek 2, pole body: chybí český text body\.cs\.md/)
  })

  test('a text that no field names', () => {
    putNews('chyba', 'title: A')
    put('content/news/chyba/bodi.en.md', 'Text')
    expect(check).toThrow(/entry\.yaml, řádek 1: text bodi\.en\.md tu leží/)
  })

  test('a picture that is not there', () => {
    put('content/media.yaml', '- file: neni.png\n  alt: Nic')
    expect(check).toThrow(/media\.yaml, řádek 1, pole file: soubor neni\.png tu není/)
  })

  test('a value that the database refuses', async () => {
    putNews(`dlouhy-${next()}`, `title: A\nauthor: B\n_status: zverejneno`)
    await expect(plant()).rejects.toThrow(/entry\.yaml, řádek 5, pole _status: /)
  })
})

describe('a text in Markdown', () => {
  const field = () =>
    fieldsOf(cms.payload.config, 'news').find(({ name }) => name === 'body') as RichTextField
  const convert = (markdown: string) =>
    toLexical(markdown, field(), (address) => {
      const [value = '', relationTo = ''] = address.split(':').toReversed()
      return relationTo === 'https' ? undefined : { relationTo, value }
    })
  const fieldsIn = (markdown: string) =>
    convert(markdown).root.children.map((node) => ('fields' in node ? node.fields : node.type))

  test.each([
    [
      'a call-out',
      '<callout tone="info" title="Pozor">\n  Zavolejte předem.\n</callout>',
      { blockType: 'callout', tone: 'info', title: 'Pozor', text: 'Zavolejte předem.' },
    ],
    [
      'a contact',
      '<contact name="Poradna" phone="+420499000100" email="a@b.example" />',
      { blockType: 'contact', name: 'Poradna', phone: '+420499000100', email: 'a@b.example' },
    ],
    [
      'a quotation',
      '<quotation author="klient" role="Jasanov">\n  Pomohlo mi to.\n</quotation>',
      { blockType: 'quotation', author: 'klient', role: 'Jasanov', text: 'Pomohlo mi to.' },
    ],
    [
      'a lettered list',
      '<letteredList>\n  - první\n  - druhá\n</letteredList>',
      { blockType: 'letteredList', items: [{ text: 'první' }, { text: 'druhá' }] },
    ],
    [
      'a file to download',
      '<attachment file="files:zapis.pdf" />',
      { blockType: 'attachment', file: 'zapis.pdf' },
    ],
  ])('has %s, there and back', (_, markdown, fields) => {
    const editorConfig = editorConfigFactory.fromField({ field: field() })
    const data = convert(markdown)
    const again = convertLexicalToMarkdown({ data: data as SerializedEditorState, editorConfig })
    expect(fieldsIn(markdown)).toEqual([{ id: expect.any(String), ...fields }])
    expect(fieldsIn(again)).toMatchObject([fields])
  })

  test('has pictures', () => {
    const { root } = convert('![kresba](media:klub.webp)')
    expect(root.children).toMatchObject([
      { type: 'upload', relationTo: 'media', value: 'klub.webp' },
    ])
  })

  test('has tables with a head, without the spaces that align them', () => {
    const { root } = convert('| Kdy       | Kde |\n| --------- | --- |\n| 3\\. 9.   | sál |')
    const cell = (text: string, headerState: number) => ({
      headerState,
      children: [{ type: 'paragraph', children: [{ text }] }],
    })
    expect(root.children).toMatchObject([
      {
        type: 'table',
        children: [
          { children: [cell('Kdy', 1), cell('Kde', 1)] },
          { children: [cell('3. 9.', 0), cell('sál', 0)] },
        ],
      },
    ])
  })

  test('has links to content and to addresses', () => {
    const { root } = convert('[plán](plans:kraj) a [web](https://a.example)')
    const plan = { linkType: 'internal', doc: { relationTo: 'plans', value: 'kraj' } }
    expect(root.children).toMatchObject([
      {
        children: [
          { type: 'link', fields: plan },
          { text: ' a ' },
          { type: 'link', fields: { linkType: 'custom', url: 'https://a.example' } },
        ],
      },
    ])
  })

  test('has headings, lists and emphasis', () => {
    const { root } = convert('## Nadpis\n\n- jedna\n- **dvě**\n\n1. první\n\nKonec _šikmo_.')
    expect(root.children).toMatchObject([
      { type: 'heading', tag: 'h2' },
      { type: 'list', tag: 'ul', children: [{}, { children: [{ text: 'dvě', format: 1 }] }] },
      { type: 'list', tag: 'ol' },
      { type: 'paragraph', children: [{}, { text: 'šikmo', format: 2 }, {}] },
    ])
  })
})

describe('planting', () => {
  test('writes every language, and links both ways', async () => {
    const [one, other] = [`prvni-${next()}`, `druhy-${next()}`]
    putNews(one, `title: { cs: Česky, en: English }`, `[druhý](news:${other})`)
    putNews(other, `title: Druhý`, `[první](news:${one})`)
    put(`content/news/${one}/body.en.md`, 'Paragraph.')
    await plant()
    const [czech, english, linked] = [
      await newsOf(one),
      await newsOf(one, 'en'),
      await newsOf(other),
    ]
    expect(czech).toMatchObject({ title: 'Česky', _status: 'published' })
    expect(english?.title).toBe('English')
    expect(JSON.stringify(english?.body)).toContain('Paragraph.')
    expect(JSON.stringify(czech?.body)).toContain(`"value":"${linked?.id}"`)
    expect(JSON.stringify(linked?.body)).toContain(`"value":"${czech?.id}"`)
  })

  test('a second time leaves what is there as people left it', async () => {
    const slug = `aktualita-${next()}`
    const picture = `kresba-${next()}.png`
    putNews(slug, `title: Z ukázky\nimage: media:${picture}`)
    put('content/media.yaml', `- file: ${picture}\n  alt: Bod`)
    put(`pictures/${picture}`, png)
    await plant()
    const planted = await newsOf(slug)
    await cms.payload.update({
      collection: 'news',
      id: String(planted?.id),
      data: { title: 'Od lidí' },
      overrideAccess: true,
    })
    const report = await plant()
    expect(report).toContainEqual(expect.stringMatching(/^media: \d+ \(nových 0\)$/))
    expect(await newsOf(slug)).toMatchObject({ title: 'Od lidí', image: planted?.image })
  })

  test('counts days from today', async () => {
    const slug = `vcera-${next()}`
    putNews(slug, `title: Včera\npublishedAt: { daysAgo: 1, at: 8:30 }`)
    await plant()
    const published = Date.parse(String((await newsOf(slug))?.publishedAt))
    const hours = (Date.now() - published) / 3_600_000
    expect(hours).toBeGreaterThan(8)
    expect(hours).toBeLessThan(40)
  })

  test('a draft stays one, and what somebody proposes waits for an editor', async () => {
    const slug = `navrh-${next()}`
    putNews(slug, `title: Platí\ndraft:\n  title: Navrženo`)
    await plant()
    const { docs } = await cms.payload.find({
      collection: 'news',
      where: { slug: { equals: slug } },
      draft: true,
    })
    expect([(await newsOf(slug))?.title, docs[0]?.title]).toEqual(['Platí', 'Navrženo'])
  })
})
