import { describe, expect, test } from '@jest/globals'

import type { Given, GivenPost } from '@/subjects/news/import/read/given'
import { momentOf } from '@/subjects/news/import/read/momentOf'
import { openNews } from '@/subjects/news/import/read/openNews'

import { bytesOf, wordPress, wordPressPost } from '../../support/oldNews'

const read = async (content: string | Buffer): Promise<Given[]> => {
  const { each } = await openNews(bytesOf(content, 7))
  const all: Given[] = []
  for await (const given of each()) all.push(given)
  return all
}
const first = async (content: string | Buffer) => (await read(content))[0] as GivenPost
const rss = (inside: string) =>
  `<rss version="2.0"><channel><title>Web</title>${inside}</channel></rss>`

describe('a file of any of the kinds is read', () => {
  test('RSS: the description is the text, or the summary where the text is beside', async () => {
    const item = (more: string) =>
      `<item><title>Titulek</title><link>https://a.test/x</link><description>Popis</description>
<pubDate>Mon, 06 May 2019 09:30:00 +0200</pubDate>${more}</item>`
    const [plain, rich] = (await read(
      rss(item('') + item('<content:encoded>&lt;p&gt;Text&lt;/p&gt;</content:encoded>')),
    )) as GivenPost[]
    expect(plain).toMatchObject({
      title: 'Titulek',
      summary: '',
      body: { text: 'Popis', form: 'html' },
      address: 'https://a.test/x',
      published: 'Mon, 06 May 2019 09:30:00 +0200',
    })
    expect(rich).toMatchObject({ summary: 'Popis', body: { text: '<p>Text</p>' } })
  })

  test('Atom: a text in elements of its own is read as they stand', async () => {
    const post = await first(`<feed xmlns="http://www.w3.org/2005/Atom"><title>Web</title><entry>
<title type="html">Titulek</title><id>urn:1</id><link rel="self" href="/s"/><link href="https://a.test/y"/>
<published>2019-05-06T07:30:00Z</published><updated>2020-01-01T00:00:00Z</updated>
<author><name>Redakce</name></author><summary>Perex</summary>
<content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>A &amp; <b>B</b></p></div></content></entry></feed>`)
    expect(post).toMatchObject({
      id: 'urn:1',
      address: 'https://a.test/y',
      author: 'Redakce',
      summary: 'Perex',
      changed: '2020-01-01T00:00:00Z',
    })
    expect(post.body.text).toContain('<p>A &amp; <b>B</b></p>')
  })

  test('an old WordPress parts paragraphs by empty lines, its main picture is an attachment', async () => {
    const post = await first(
      wordPress(
        wordPressPost({
          title: 'A',
          body: 'První\n\nDruhý',
          more: `<wp:postmeta><wp:meta_key>_thumbnail_id</wp:meta_key><wp:meta_value>9</wp:meta_value></wp:postmeta>`,
        }),
        wordPressPost({
          title: 'obr',
          id: 9,
          kind: 'attachment',
          more: `<wp:attachment_url>https://a.test/o.jpg</wp:attachment_url>
<wp:postmeta><wp:meta_key>_wp_attachment_image_alt</wp:meta_key><wp:meta_value>Dům</wp:meta_value></wp:postmeta>`,
        }),
      ),
    )
    expect(post.body.form).toBe('htmlWithLines')
    expect(post.picture).toEqual({ address: 'https://a.test/o.jpg', alt: 'Dům' })
  })

  test('a table is read by its heads, whatever they are called, and says which it does not know', async () => {
    const table =
      'Nadpis;Perex;Text;Datum;URL;Štítky;Barva\nA;B;<p>C</p>;6. 5. 2019;/a;x, y;modrá\n'
    const { notices } = await openNews(bytesOf(table))
    expect(await first(table)).toMatchObject({
      row: 2,
      title: 'A',
      summary: 'B',
      body: { text: '<p>C</p>', form: 'html' },
      address: '/a',
      topics: ['x', ' y'],
    })
    expect(notices.map(({ cs }) => cs)).toEqual(['Sloupce, kterým nerozumíme, se nečtou: Barva.'])
  })

  test.each(['table', 'XML'])('a %s in Windows-1250 keeps its accents', async (kind) => {
    const text =
      kind === 'table'
        ? 'titulek;text\nZ;A\n'
        : `<?xml version="1.0" encoding="windows-1250"?>${rss('<item><title>Z</title></item>')}`
    // 0x8e is Ž in Windows-1250 and no letter in UTF-8.
    const bytes = Buffer.from(text.replace('Z', '\u008e'), 'latin1')
    expect((await first(bytes)).title).toBe('Ž')
  })
})

describe('what is no old site is refused with a sentence', () => {
  test.each([
    [
      'a bomb of entities',
      `<!DOCTYPE rss [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]>${rss('<item><title>&b;</title></item>')}`,
      /DOCTYPE/,
    ],
    [
      'an entity from elsewhere',
      `<?xml version="1.0"?><!DOCTYPE rss [<!ENTITY x SYSTEM "file:///etc/passwd">]>${rss('<item><title>&x;</title></item>')}`,
      /DOCTYPE/,
    ],
    ['an entity that nobody defined', rss('<item><title>&x;</title></item>'), /no correct XML/],
    ['a file that was cut', rss('<item><title>A</title></item>').slice(0, -9), /no correct XML/],
    ['a page of a site', '<?xml version="1.0"?><html><body/></html>', /no export/],
    ['a feed without entries', rss(''), /no entry/],
    ['a table without titles', 'a;b\n1;2\n', /no column with titles/],
    [
      'another encoding than it says',
      Buffer.from(rss('<item><title>\u008e</title></item>'), 'latin1'),
      /encoding/,
    ],
  ])('%s', async (_, content, why) => {
    await expect(read(content)).rejects.toMatchObject({ why: { en: expect.stringMatching(why) } })
  })
})

test.each([
  ['2019-05-06T07:30:00Z', '2019-05-06T07:30:00.000Z'],
  ['Mon, 06 May 2019 09:30:00 +0200', '2019-05-06T07:30:00.000Z'],
  ['Mon, 06 May 2019 09:30:00 GMT', '2019-05-06T09:30:00.000Z'],
  ['Mon, 06 May 2019 09:30:00', '2019-05-06T07:30:00.000Z'],
  ['2019-05-06 09:30:00', '2019-05-06T07:30:00.000Z'],
  ['6. 5. 2019 9:30', '2019-05-06T07:30:00.000Z'],
  ['6. 1. 2019 9:30', '2019-01-06T08:30:00.000Z'],
  ['6. 5. 2019', '2019-05-06T10:00:00.000Z'],
  // The clocks go on, one hour is left out; they go back, one comes twice: the first is meant.
  ['2019-03-31 01:59', '2019-03-31T00:59:00.000Z'],
  ['2019-03-31 02:30', null],
  ['2019-03-31 03:00', '2019-03-31T01:00:00.000Z'],
  ['2019-10-27 02:30', '2019-10-27T00:30:00.000Z'],
  ['2019-10-27 03:00', '2019-10-27T02:00:00.000Z'],
  ['31. 2. 2019', null],
  ['včera', null],
])('the date %s is %s', (written, moment) => {
  expect(momentOf(written)).toBe(moment)
})
