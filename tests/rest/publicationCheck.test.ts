import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'

import { everybody, startCms, type Cms, type Who } from '../support/cms'
import {
  next,
  prepareGround,
  sample,
  words,
  write,
  writePicture,
  type Ground,
} from '../support/content'

let cms: Cms
let ground: Ground
beforeAll(async () => {
  cms = await startCms()
  ground = await prepareGround(cms.payload)
})
afterAll(() => cms.stop())

const draft = (collection: string, data: object = {}) =>
  write(cms.payload, collection as 'news', {
    ...sample(collection, `Název ${next()}`, ground),
    ...data,
    _status: 'draft',
  })
const check = async (collection: string, document: string, as: Who = 'edda', language = 'cs') =>
  cms.rest(`/api/publication-check?collection=${collection}&document=${document}`, {
    as,
    headers: { 'Accept-Language': language },
  })
const checked = async (collection: string, data: object = {}) =>
  (await check(collection, await draft(collection, data))).body

/** A text with one link, as the editor stores it. */
const linked = (text: string, fields: object) => {
  const whole = words('')
  const child = { type: 'text', text, format: 0, detail: 0, mode: 'normal', style: '', version: 1 }
  const link = { type: 'link', children: [child], fields, format: '', indent: 0, version: 3 }
  return {
    root: {
      ...whole.root,
      children: whole.root.children.map((each) => ({ ...each, children: [link] })),
    },
  }
}

const mayPublishNews: Who[] = ['edda', 'ada']
describe.each(everybody)('%s:', (who) => {
  test('only who may publish is told what publishing would show', async () => {
    const { status } = await check('news', await draft('news'), who)
    expect(status === 200).toBe(mayPublishNews.includes(who))
  })
})

test('a draft that nobody has seen yet: its address and the places where it will stand', async () => {
  const body = await checked('news', { slug: 'nova-poradna' })
  expect(body).toMatchObject({
    path: '/aktuality/nova-poradna',
    isPublished: false,
    comesOutAt: null,
    changes: [],
  })
  expect(body.places).toEqual([
    'úvodní stránka, dokud je mezi 3 nejnovějšími aktualitami',
    'přehled aktualit',
    'odběry (RSS a Atom)',
    'hledání na portálu',
  ])
})

test('news dated to the future say when they come out, and nothing in the past does', async () => {
  const future = '2999-12-24T07:00:00.000Z'
  expect((await checked('news', { publishedAt: future })).comesOutAt).toBe(future)
  expect((await checked('news', { publishedAt: '2020-01-01T07:00:00.000Z' })).comesOutAt).toBeNull()
})

test('a change of what is public names the changed fields, and a translated one its language', async () => {
  const id = await write(cms.payload, 'news', {
    ...sample('news', 'Veřejná', ground),
    _status: 'published',
  })
  expect((await check('news', id)).body).toMatchObject({ isPublished: true, changes: [] })

  const change = (locale: string, data: object) =>
    cms.rest(`/api/news/${id}?draft=true&locale=${locale}`, {
      as: 'edda',
      method: 'PATCH',
      body: data,
    })
  await change('cs', { summary: 'Jiné shrnutí' })
  await change('en', { title: 'Public' })
  expect((await check('news', id)).body.changes).toEqual(['Titulek (anglicky)', 'Shrnutí'])
  expect((await check('news', id, 'edda', 'en')).body.changes).toEqual([
    'Title (in English)',
    'Summary',
  ])
})

test('an event without a date or with past dates is worth a look, one to come is not', async () => {
  const without = await checked('events', { dateNote: null })
  expect(without.advice).toContain('Akce nemá termín ani poznámku, kdy bude.')
  expect(without.places[0]).toBe('přehled akcí, mezi akcemi bez termínu')

  const past = await checked('events', { occurrences: [{ startsAt: '2020-01-01T10:00:00Z' }] })
  expect(past.advice).toContain('Všechny termíny akce už byly.')
  const coming = await checked('events', { occurrences: [{ startsAt: '2999-01-01T10:00:00Z' }] })
  expect(coming.advice.filter((each: string) => /termín/.test(each))).toEqual([])
  expect(coming.places).toContain('úvodní stránka, dokud je mezi 4 nejbližšími akcemi')
})

test('an empty text and long sentences are named', async () => {
  expect((await checked('news', { body: null })).advice).toContain('Pole „Text“ je prázdné.')
  const { advice } = await checked('news', { body: words(`Začátek ${'slovo '.repeat(31)}.`) })
  expect(advice).toEqual(
    expect.arrayContaining([
      expect.stringMatching(/^Vět delších než 30 slov: 1\. První: „Začátek/),
    ]),
  )
})

test('what is not translated is said for each language, also where it is half-way', async () => {
  const id = await draft('news')
  await cms.rest(`/api/news/${id}?draft=true&locale=en`, {
    as: 'edda',
    method: 'PATCH',
    body: { title: 'English' },
  })
  const { advice } = (await check('news', id)).body
  expect(advice).toEqual([
    'Překlad do angličtiny není celý, chybí: Shrnutí, Text.',
    'Není přeloženo do ukrajinštiny: lidé tam uvidí češtinu.',
  ])
})

test('links to what the public cannot open are named; to published pages and moved ones they are not', async () => {
  const hidden = await draft('pages')
  const shown = await write(cms.payload, 'pages', {
    ...sample('pages', 'Zveřejněná', ground),
    slug: 'zverejnena',
    _status: 'published',
  })
  await write(cms.payload, 'redirects', { from: '/akce/stara', to: '/akce/nova' })
  const deadIn = async (text: string, fields: object) =>
    (await checked('news', { body: linked(text, fields) })).advice.filter((each: string) =>
      each.startsWith('Odkaz'),
    )
  const to = (value: string) => ({ linkType: 'internal', doc: { relationTo: 'pages', value } })
  const at = (url: string) => ({ linkType: 'custom', url })
  const said = (text: string) => [
    `Odkaz „${text}“ vede na stránku portálu, kterou veřejnost neotevře.`,
  ]

  expect(await deadIn('koncept', to(hidden))).toEqual(said('koncept'))
  expect(await deadIn('chyba', at('/o-portalu/neni'))).toEqual(said('chyba'))
  expect(await deadIn('v jazyce', at('http://portal.test/en/akce/neni'))).toEqual(said('v jazyce'))
  for (const fields of [
    to(shown),
    at('/o-portalu/zverejnena'),
    at('/akce/stara'),
    at('/katalog?q=akce'),
    at('https://www.obec.cz/akce/neni'),
  ])
    expect(await deadIn('dobrý', fields)).toEqual([])
})

test('a related document that is not public is named by its name', async () => {
  const project = await draft('projects', { title: 'Tichý projekt' })
  const { advice } = await checked('news', { projects: [project] })
  expect(advice).toContain(
    'Odkaz „Tichý projekt“ vede na stránku portálu, kterou veřejnost neotevře.',
  )
})

test('what publishing would refuse is said with the name of its field', async () => {
  expect((await checked('news')).faults).toEqual([])
  const id = await write(
    cms.payload,
    'news',
    { title: `Bez shrnutí ${next()}`, _status: 'draft' },
    { draft: true },
  )
  expect((await check('news', id)).body.faults).toEqual(['Shrnutí: Tohle pole je třeba vyplnit.'])
})

test('a picture that says nothing in a language of the text is named', async () => {
  const image = await writePicture(cms.payload, 'Poradna zvenku')
  const id = await draft('news', { image })
  const silent = (advice: string[]) => advice.filter((each) => each.startsWith('Obrázek'))
  expect(silent((await check('news', id)).body.advice)).toEqual([])
  await cms.rest(`/api/news/${id}?draft=true&locale=en`, {
    as: 'edda',
    method: 'PATCH',
    body: { title: 'English' },
  })
  expect(silent((await check('news', id)).body.advice)).toEqual([
    'Obrázek „obrazek.png“ nemá popis pro nevidomé (anglicky).',
  ])
})

test('what has no page on the portal is not there', async () => {
  expect((await check('media', ground.territory)).status).toBe(404)
})
