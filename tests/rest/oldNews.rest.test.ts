import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { zipSync } from 'fflate'

import { everybody, startCms, type Cms, type Who } from '../support/cms'
import { next, png } from '../support/content'

let cms: Cms
beforeAll(async () => {
  cms = await startCms()
  const { prepareGround } = await import('../support/content')
  await prepareGround(cms.payload)
})
afterAll(() => cms.stop())

const formOf = (table: string, pictures?: Record<string, Uint8Array>) => {
  const body = new FormData()
  body.append('file', new Blob([table]), 'stare.csv')
  if (pictures) body.append('pictures', new Blob([zipSync(pictures) as never]), 'obrazky.zip')
  return body
}
const look = (table: string, as: Who = 'edda', pictures?: Record<string, Uint8Array>) =>
  cms.rest('/api/old-news', { as, method: 'POST', body: formOf(table, pictures) })
const run = (id: string, table: string, as: Who = 'edda', pictures?: Record<string, Uint8Array>) =>
  cms.rest(`/api/old-news/${id}/run`, { as, method: 'POST', body: formOf(table, pictures) })
const act = (id: string, verb: 'publish' | 'undo', as: Who = 'edda') =>
  cms.rest(`/api/old-news/${id}/${verb}`, { as, method: 'POST' })
const brought = async (table: string, pictures?: Record<string, Uint8Array>): Promise<string> => {
  const { body } = await look(table, 'edda', pictures)
  expect((await run(body.id, table, 'edda', pictures)).body.state).toBe('done')
  return body.id
}
const entriesOf = async (id: string) =>
  (await cms.rest(`/api/old-news/${id}`, { as: 'edda' })).body.entries as {
    entry: string
    title: string
    status: string | null
  }[]
const tableOf = (...rows: string[]) => ['titulek;perex;text;datum;stará adresa', ...rows].join('\n')

test.each(everybody)('only those who make news bring them from an old site: %s', async (who) => {
  const table = tableOf(`Kdo smí ${who};Perex;Text;;`)
  const id = (await look(table)).body.id as string
  const answers = [
    await look(table, who),
    await cms.rest(`/api/old-news/${id}`, { as: who }),
    await run(id, table, who),
    await act(id, 'publish', who),
    await act(id, 'undo', who),
  ]
  const refused =
    { nobody: 401, pavla: 403, petr: 403, mila: 403, karel: 403 }[who as string] ?? 200
  expect(answers.map(({ status }) => status)).toEqual(Array(5).fill(refused))
})

test('what would happen is said text by text, and nothing is written', async () => {
  const { body } = await look(tableOf('Dobrá;Perex;Text;6. 5. 2019;/a', ';Bez titulku;;;'))
  expect(body).toMatchObject({ state: 'prepared', entries: [], plan: { rows: 2, create: 1 } })
  expect(body.plan.errors).toEqual([{ row: 3, message: 'Chybí titulek.' }])
  expect(body.plan.posts).toEqual([
    { row: 2, title: 'Dobrá', isNew: true, publishedAt: '2019-05-06T10:00:00.000Z', notes: [] },
  ])
})

test('another file than was looked at is not written, and a batch is written once', async () => {
  const table = tableOf('Jednou;Perex;Text;;')
  const { id } = (await look(table)).body
  expect((await run(id, tableOf('Jiná;Perex;Text;;'))).status).toBe(409)
  expect((await run(id, table)).status).toBe(200)
  expect((await run(id, table)).status).toBe(409)
})

describe('a batch is published together', () => {
  test('each as if alone: what cannot be stays a draft and says why', async () => {
    const number = next()
    const id = await brought(
      [
        'titulek;perex;text;stará adresa;obrázek;popis obrázku',
        `Dobrá ${number};Perex;Text;/stare/${number};d.png;Dům`,
        `Dlouhý perex;${'slovo '.repeat(100)};Text;;;`,
        'Němý obrázek;Perex;Text;;n.png;',
      ].join('\n'),
      { 'd.png': png, 'n.png': png },
    )
    const { body } = await act(id, 'publish')
    expect(body).toMatchObject({ state: 'done', outcome: { created: 3, published: 1 } })
    expect(body.entries.map(({ status }: { status: string }) => status)).toEqual([
      'published',
      'draft',
      'draft',
    ])
    expect(body.outcome.held).toEqual([
      { row: 3, title: 'Dlouhý perex', why: expect.stringContaining('Shrnutí') },
      { row: 4, title: 'Němý obrázek', why: expect.stringContaining('n.png') },
    ])
    const { docs } = (await cms.rest(`/api/redirects?where[from][equals]=/stare/${number}`)).body
    expect(docs).toHaveLength(1)
    const news = (await cms.rest(`/api/news/${body.entries[0].entry}?depth=1`)).body
    expect(news).toMatchObject({ title: `Dobrá ${number}`, image: { alt: 'Dům' } })
  })

  test('a publication that was killed says so, and goes on', async () => {
    const id = await brought(tableOf(`Přerušená ${next()};P;T;;`))
    await cms.payload.db.updateOne({
      collection: 'news-imports',
      id,
      data: { state: 'publishing', aliveAt: '2020-01-01T00:00:00.000Z' },
    })
    const { body } = await cms.rest(`/api/old-news/${id}`, { as: 'edda' })
    expect(body).toMatchObject({ state: 'broken', interrupted: 'publishing' })
    expect((await act(id, 'publish')).body).toMatchObject({
      state: 'done',
      interrupted: null,
      outcome: { published: 1 },
    })
  })

  test('an old address at which something lives, or that staff lead elsewhere, stays as it is', async () => {
    const number = next()
    await cms.payload.create({
      collection: 'redirects',
      data: { from: `/obsazena/${number}`, to: '/katalog' },
    })
    const id = await brought(
      tableOf(`Prvni ${number};P;T;;/katalog`, `Druha ${number};P;T;;/obsazena/${number}`),
    )
    await act(id, 'publish')
    const { docs } = await cms.payload.find({
      collection: 'redirects',
      where: { from: { in: ['/katalog', `/obsazena/${number}`] } },
    })
    expect(docs.map(({ from, to }) => [from, to])).toEqual([[`/obsazena/${number}`, '/katalog']])
  })

  test('an old address that would lead in a circle does not lead', async () => {
    const number = next()
    const slug = `kruh-${number}`
    await cms.payload.create({
      collection: 'redirects',
      data: { from: `/aktuality/${slug}`, to: `/stary-kruh/${number}` },
    })
    const id = await brought(tableOf(`Kruh ${number};P;T;;/stary-kruh/${number}`))
    await act(id, 'publish')
    const { totalDocs } = await cms.payload.count({
      collection: 'redirects',
      where: { from: { equals: `/stary-kruh/${number}` } },
    })
    expect(totalDocs).toBe(0)
  })
})

describe('a batch is taken back whole', () => {
  test('drafts, what is public by now, their pictures and redirects; what somebody changed stays', async () => {
    const number = next()
    const table = [
      'titulek;perex;text;datum;stará adresa;obrázek;popis obrázku',
      `Vrácená ${number};Perex;Text;6. 5. 2019;/vracena/${number};d.png;Dům ${number}`,
      `Změněná ${number};Perex;Text;;;;`,
    ].join('\n')
    const id = await brought(table, { 'd.png': png })
    await act(id, 'publish')
    const [gone, changed] = await entriesOf(id)
    await cms.rest(`/api/news/${changed?.entry}`, {
      as: 'edda',
      method: 'PATCH',
      body: { summary: 'Opravený perex.' },
    })
    const { body } = await act(id, 'undo')
    expect(body).toMatchObject({
      state: 'undone',
      outcome: { reverted: 1, kept: [`Změněná ${number}`] },
    })
    expect((await cms.rest(`/api/news/${gone?.entry}`)).status).toBe(404)
    expect((await cms.rest(`/api/news/${changed?.entry}`)).body.summary).toBe('Opravený perex.')
    const redirects = await cms.payload.count({
      collection: 'redirects',
      where: { from: { equals: `/vracena/${number}` } },
    })
    expect(redirects.totalDocs).toBe(0)
    expect((await look(table, 'edda', { 'd.png': png })).body.plan).toMatchObject({
      create: 1,
      unchanged: 1,
    })
  })

  test('a batch that nobody touched leaves nothing behind, pictures neither', async () => {
    const number = next()
    const id = await brought(
      `titulek;perex;obrázek;popis obrázku\nBeze stopy ${number};P;d.png;Stopa ${number}\n`,
      { 'd.png': png },
    )
    await act(id, 'publish')
    expect((await act(id, 'undo')).body.outcome).toEqual({ reverted: 1, kept: [] })
    const left = await Promise.all([
      cms.payload.count({
        collection: 'news',
        where: { title: { equals: `Beze stopy ${number}` } },
      }),
      cms.payload.count({ collection: 'media', where: { alt: { equals: `Stopa ${number}` } } }),
    ])
    expect(left.map(({ totalDocs }) => totalDocs)).toEqual([0, 0])
  })
})

test('a zip that is a trap, or a form without a file, is refused with a sentence', async () => {
  const trap = await look(tableOf('A;B;C;;'), 'edda', { '../a.png': png })
  expect([trap.status, trap.text]).toEqual([400, expect.stringContaining('vede ven ze složky')])
  const empty = await cms.rest('/api/old-news', {
    as: 'edda',
    method: 'POST',
    body: new FormData(),
  })
  expect(empty.status).toBe(400)
})
