import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { createLocalReq, type PayloadRequest } from 'payload'

import type { Shelf } from '@/subjects/news/import/pictures/shelf'
import { prepareBatch } from '@/subjects/news/import/prepareBatch'
import { runBatch } from '@/subjects/news/import/run/runBatch'
import { batchOf } from '@/subjects/news/import/run/state'

import { startCms, type Cms } from '../support/cms'
import { png, write } from '../support/content'
import { bytesOf, wordPress, wordPressPost } from '../support/oldNews'

let cms: Cms
let req: PayloadRequest
beforeAll(async () => {
  cms = await startCms()
  req = await createLocalReq({ locale: 'cs' }, cms.payload)
  await write(cms.payload, 'news', {
    title: 'Dřívější',
    summary: 'Perex.',
    topics: ['Děti a mládež'],
    _status: 'published',
  })
})
afterAll(() => cms.stop())

const look = (content: string | Buffer, shelf: Shelf | null = null) =>
  prepareBatch({ req, bytes: bytesOf(content), shelf, fileName: 'stary-web.xml' })
const bring = async (content: string | Buffer, shelf: Shelf | null = null) => {
  const { batch, plan, news } = await look(content, shelf)
  const outcome = await runBatch(req, batch, news, shelf)
  return { id: String(batch.id), plan, outcome }
}
const called = async (title: string) => {
  const { docs } = await cms.payload.find({
    collection: 'news',
    where: { title: { equals: title } },
    draft: true,
    depth: 0,
    overrideAccess: true,
  })
  return docs
}
const publish = (id: string | number) =>
  cms.payload.update({
    collection: 'news',
    id,
    data: { _status: 'published' },
    depth: 0,
    overrideAccess: true,
  })
const leadsTo = async (from: string) => {
  const { docs } = await cms.payload.find({
    collection: 'redirects',
    where: { from: { equals: from } },
    depth: 0,
  })
  return docs.map(({ to }) => to)
}
/** The kinds of the parts of a text, and the words of each. */
const partsOf = (body: unknown) => {
  type Node = { type: string; text?: string; children?: Node[]; value?: unknown }
  const wordsOf = (node: Node): string => node.text ?? (node.children ?? []).map(wordsOf).join('')
  return ((body as { root: Node } | null)?.root.children ?? []).map(
    (node) => `${node.type}: ${wordsOf(node)}`,
  )
}

describe('texts of an old site become drafts', () => {
  test('a text keeps its look, its dates, its known topics and its old address', async () => {
    const body = `<h1>Kde</h1><p>Na <strong>úřadě</strong> a <a href="https://kraj.test/x">tady</a>.</p>
<script>alert(1)</script><iframe src="https://video.test"></iframe><ul><li>jedna</li><li>dvě</li></ul>
<table><tr><th>Den</th><th>Hodiny</th></tr><tr><td>pondělí</td><td>8–16</td></tr></table><hr>
<img src="https://pocitadlo.test/p.gif" width="1" height="1">`
    const file = wordPress(
      wordPressPost({
        title: 'Otevřeli jsme &amp;amp; zveme',
        body,
        link: 'https://stary.test/2019/05/otevreli-jsme/',
        id: 11,
        more: `<wp:post_date_gmt>2019-05-06 07:30:00</wp:post_date_gmt>
<wp:post_modified_gmt>2020-02-03 04:05:06</wp:post_modified_gmt>
<category domain="category" nicename="deti"><![CDATA[Děti a mládež]]></category>
<category domain="post_tag" nicename="x"><![CDATA[Vymyšlené]]></category>
<wp:comment><wp:comment_content>TAJNÝ KOMENTÁŘ</wp:comment_content></wp:comment>`,
      }),
    )
    const { plan, outcome } = await bring(file)
    expect(outcome).toEqual({ created: 1 })
    expect(plan.posts[0]?.notes.map(({ cs }) => cs)).toEqual([
      'Perex chyběl, je ze začátku textu.',
      'Témata, která portál nemá, se vynechají: Vymyšlené.',
      'Vynechané skripty: 1.',
      'Vynechaná vložená okna, videa a formuláře: 1.',
      'Vynechaná počítadla návštěv: 1.',
    ])
    const [news] = await called('Otevřeli jsme & zveme')
    expect(news).toMatchObject({
      _status: 'draft',
      publishedAt: '2019-05-06T07:30:00.000Z',
      topics: ['Děti a mládež'],
    })
    expect(partsOf(news?.body)).toEqual([
      'heading: Kde',
      'paragraph: Na úřadě a tady.',
      'list: jednadvě',
      'table: DenHodinypondělí8–16',
      'horizontalrule: ',
    ])
    expect(JSON.stringify(news)).not.toMatch(/alert|video\.test|TAJNÝ/)
    expect(await leadsTo('/2019/05/otevreli-jsme')).toEqual([])

    await publish(String(news?.id))
    expect(await leadsTo('/2019/05/otevreli-jsme')).toEqual([`/aktuality/${news?.slug}`])
    const { body: seen } = await cms.rest(`/api/news/${news?.id}`)
    expect(seen).toMatchObject({
      publishedAt: '2019-05-06T07:30:00.000Z',
      updatedAt: '2020-02-03T04:05:06.000Z',
    })
  })

  test('a second import of the same file changes nothing', async () => {
    const file = wordPress(wordPressPost({ title: 'Podruhé', id: 21 }))
    expect((await bring(file)).outcome).toEqual({ created: 1 })
    expect((await look(file)).plan).toMatchObject({ rows: 1, create: 0, unchanged: 1 })
    expect((await bring(file)).outcome).toEqual({ created: 0 })
    expect(await called('Podruhé')).toHaveLength(1)
  })

  test('two texts of one title are two; twice the same without a number or an address is refused', async () => {
    const { plan } = await look(
      'titulek;datum;id\nPozvánka;6. 5. 2019;1\nPozvánka;6. 5. 2019;2\nPozvánka;7. 5. 2019;\nPozvánka;7. 5. 2019;\n',
    )
    expect([plan.create, plan.errors]).toEqual([
      3,
      [{ row: 5, message: expect.objectContaining({ cs: expect.stringContaining('na řádku 4') }) }],
    ])
  })

  test('news that somebody changed before they came out say when that was', async () => {
    await bring(
      wordPress(
        wordPressPost({
          title: 'Opravená',
          id: 71,
          body: 'Text.',
          more: '<wp:post_date_gmt>2019-05-06 07:30:00</wp:post_date_gmt>',
        }),
      ),
    )
    const [news] = await called('Opravená')
    await cms.payload.update({
      collection: 'news',
      id: String(news?.id),
      data: { summary: 'Jinak.' },
      draft: true,
      overrideAccess: true,
    })
    await publish(String(news?.id))
    const { body } = await cms.rest(`/api/news/${news?.id}`)
    expect(body.publishedAt).toBe('2019-05-06T07:30:00.000Z')
    expect(Date.parse(body.updatedAt)).toBeGreaterThan(Date.now() - 60_000)
  })

  test('pages, private and unfinished texts stay behind and are named', async () => {
    const { plan } = await bring(
      wordPress(
        wordPressPost({ title: 'Veřejná', id: 31 }),
        wordPressPost({ title: 'Kontakty', kind: 'page', id: 32 }),
        wordPressPost({ title: 'Porada', status: 'private', id: 33 }),
        wordPressPost({ title: 'Rozepsaná', status: 'draft', id: 34 }),
        wordPressPost({
          title: 'Na heslo',
          id: 35,
          more: '<wp:post_password>x</wp:post_password>',
        }),
        wordPressPost({ title: 'obrazek.jpg', kind: 'attachment', status: 'inherit', id: 36 }),
      ),
    )
    expect(plan.posts.map(({ title }) => title)).toEqual(['Veřejná'])
    expect(plan.leftOut).toEqual([
      { row: 2, title: 'Kontakty', leftOut: 'page' },
      { row: 3, title: 'Porada', leftOut: 'private' },
      { row: 4, title: 'Rozepsaná', leftOut: 'unfinished' },
      { row: 5, title: 'Na heslo', leftOut: 'private' },
    ])
    expect(await called('Porada')).toEqual([])
  })
})

const shelfOf = (files: Record<string, Buffer | null>): Shelf => ({
  sizes: new Map(Object.entries(files).map(([name, data]) => [name, data && data.length])),
  read: async (path) => files[path] ?? Buffer.alloc(0),
})

describe('pictures come from beside the file only', () => {
  test('a picture stands where it stood; one without words for blind people is kept without them', async () => {
    const shelf = shelfOf({ 'uploads/a.png': png, 'b.png': png })
    const body = `<p>Před <img src="https://stary.test/wp-content/uploads/a-300x200.png" alt="Dům"> za.</p>
<p><img src="/b.png"></p><p><img src="https://jinde.test/neni.png" alt="Není"></p>`
    const { plan } = await bring(
      wordPress(wordPressPost({ title: 'S obrázky', body, id: 41 })),
      shelf,
    )
    expect(plan.posts[0]?.notes.map(({ cs }) => cs)).toContain(
      'Obrázků bez popisu pro nevidomé: 1. Doplňte ho před zveřejněním.',
    )
    expect(plan.posts[0]?.notes.map(({ cs }) => cs)).toContain(
      'Obrázků, které vedle souboru nejsou: 1.',
    )
    const [news] = await called('S obrázky')
    expect(partsOf(news?.body)).toEqual([
      'paragraph: Před',
      'upload: ',
      'paragraph: za.',
      'upload: ',
    ])
    const { docs } = await cms.payload.find({ collection: 'media', sort: 'createdAt', depth: 0 })
    expect(docs.map(({ alt, originalName }) => [originalName, alt])).toEqual([
      ['a.png', 'Dům'],
      ['b.png', ''],
    ])
  })

  test.each([
    ['a path out of the folder', '../../etc/passwd', 'vede ven ze složky'],
    ['a link to somewhere else', 'odkaz.png', 'je odkaz jinam'],
    ['what is no picture', 'skript.png', 'není obrázek JPEG, PNG ani WebP'],
    ['one that is too large', 'velky.png', 'je větší než 15 MB'],
  ])('%s refuses its text, and with it the file', async (_, src, why) => {
    const shelf = shelfOf({
      'odkaz.png': null,
      'skript.png': Buffer.from('#!/bin/sh'),
      'velky.png': Buffer.alloc(15_000_001),
    })
    const file = wordPress(
      wordPressPost({ title: 'Dobrá', id: 51 }),
      wordPressPost({ title: 'Špatná', body: `<img src="${src}" alt="x">`, id: 52 }),
    )
    const { plan } = await look(file, shelf)
    expect(plan.errors).toEqual([
      { row: 2, message: expect.objectContaining({ cs: expect.stringContaining(why) }) },
    ])
    await expect(bring(file, shelf)).rejects.toMatchObject({ status: 409 })
    expect(await called('Dobrá')).toEqual([])
  })
})

test('an import that was killed goes on in the same batch, and nothing comes twice', async () => {
  const file = wordPress(...[61, 62, 63].map((id) => wordPressPost({ title: `Zabitá ${id}`, id })))
  const { batch, news } = await look(file)
  let passed = 0
  const broken = {
    ...news,
    each: async function* () {
      for await (const given of news.each()) {
        passed += 1
        // The first walk looks, the second writes.
        if (passed === 5) throw new Error('killed')
        yield given
      }
    },
  }
  await expect(runBatch(req, batch, broken, null)).rejects.toThrow('killed')
  await cms.payload.db.updateOne({
    collection: 'news-imports',
    id: String(batch.id),
    data: { aliveAt: '2020-01-01T00:00:00.000Z' },
  })
  const again = await bring(file)
  expect([again.id, again.outcome]).toEqual([String(batch.id), { created: 3 }])
  for (const id of [61, 62, 63]) expect(await called(`Zabitá ${id}`)).toHaveLength(1)
  expect((await batchOf(cms.payload, again.id))?.state).toBe('done')
})
