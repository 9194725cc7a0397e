import { afterAll, beforeAll, expect, test } from '@jest/globals'
import type { TypedUser } from 'payload'

import { publicKindNames, type PublicKind } from '@/lib/publicKinds'
import { OwnWork } from '@/subjects/writing/desk/ownWork/OwnWork'
import { QuickFilters } from '@/subjects/writing/desk/ownWork/QuickFilters'

import { html } from '../site/html'
import { everybody, startCms, type Cms, type Who } from '../support/cms'
import { next, prepareGround, sample, words, type Ground } from '../support/content'
import { said } from '../support/said'

let cms: Cms
let ground: Ground
const i18n = { language: 'cs' }
beforeAll(async () => {
  cms = await startCms()
  ground = await prepareGround(cms.payload)
})
afterAll(() => cms.stop())

const userOf = async (who: Who): Promise<TypedUser> => {
  const { docs } = await cms.payload.find({
    collection: 'users',
    where: { email: { equals: `${who}@demo.test` } },
    depth: 0,
  })
  return { ...docs[0], collection: 'users' } as TypedUser
}
const make = async (as: Who, collection: string, data: object): Promise<string> => {
  const body = { ...sample(collection, `Název ${next()}`, ground), ...data }
  const answer = await cms.rest(`/api/${collection}?draft=true`, { as, method: 'POST', body })
  return String(answer.body.doc.id)
}
const shown = async (who: Who) =>
  said(await html(await OwnWork({ payload: cms.payload, user: await userOf(who), i18n })))
const found = async (query: string, as: Who = 'edda') => {
  const { body } = await cms.rest(`/api/news?draft=true&limit=100&${query}`, { as })
  return (body.docs as { title: string }[]).map(({ title }) => title)
}
const filtersOf = async (kind: PublicKind, who: Who) =>
  html(
    await QuickFilters({
      collectionConfig: cms.payload.collections[kind].config,
      payload: cms.payload,
      user: await userOf(who),
      i18n,
    }),
  )
/** The question of a quick filter, as its link asks it. */
const filter = async (name: string, who: Who = 'edda') => {
  const page = await filtersOf('news', who)
  const link = new RegExp(`href="/admin/collections/news\\?([^"]*)">${name}<`).exec(page)
  return String(link?.[1]).replaceAll('&amp;', '&')
}

test('the start page says what I wrote last and what of it waits, and nothing of others', async () => {
  await make('ada', 'news', { title: 'Cizí zpráva' })
  await make('edda', 'news', { title: 'Můj koncept' })
  const id = await make('edda', 'pages', { title: 'Moje stránka' })
  const body = { _status: 'published' }
  await cms.rest(`/api/pages/${id}`, { as: 'edda', method: 'PATCH', body })
  const lines = (await shown('edda')).join('\n')
  expect(lines).not.toContain('Cizí zpráva')
  const [last, begun] = lines.split('Rozepsané')
  expect(last).toMatch(/Moje stránka[\s\S]*na webu[\s\S]*Můj koncept[\s\S]*koncept/)
  expect(begun).toContain('Můj koncept')
  expect(begun).not.toContain('Moje stránka')

  const change = { title: 'Moje změněná stránka' }
  await cms.rest(`/api/pages/${id}?draft=true`, { as: 'edda', method: 'PATCH', body: change })
  expect((await shown('edda')).join('\n').split('Rozepsané')[1]).toMatch(
    /Moje změněná stránka[\s\S]*změny čekají na zveřejnění/,
  )
})

test('Moje finds what I wrote in, drafts and public alike', async () => {
  await make('ada', 'news', { title: 'Adino' })
  await make('edda', 'news', { title: 'Eddino' })
  const mine = await found(await filter('Moje'))
  expect(mine).toContain('Eddino')
  expect(mine).not.toContain('Adino')
  expect(await found(await filter('Moje', 'karel'))).toEqual([])
})

test('Čeká na překlad finds what lacks a title in English or in Ukrainian', async () => {
  const id = await make('edda', 'news', { title: 'Nepřeložená' })
  const whole = await make('edda', 'news', { title: 'Přeložená' })
  const half = await make('edda', 'news', { title: 'Napůl' })
  const translate = (document: string, locale: string) =>
    cms.rest(`/api/news/${document}?draft=true&locale=${locale}`, {
      as: 'edda',
      method: 'PATCH',
      body: { title: `In ${locale}`, summary: 'x' },
    })
  await translate(whole, 'en')
  await translate(whole, 'uk')
  await translate(half, 'en')
  const waiting = await found(await filter('Čeká na překlad'))
  expect(id).not.toBe('')
  expect(waiting).toEqual(expect.arrayContaining(['Nepřeložená', 'Napůl']))
  expect(waiting).not.toContain('Přeložená')
})

test.each(publicKindNames)(
  'the list of %s has filters, of translations where it has any',
  async (kind) => {
    const page = await filtersOf(kind, 'ada')
    const filters = ['Moje', 'Koncepty', ...(kind === 'providers' ? [] : ['Čeká na překlad'])]
    expect([...page.matchAll(/>([^<]+)<\/a>/g)].map(([, name]) => name)).toEqual([
      ...filters,
      'Všechno',
    ])
  },
)

test('Koncepty finds drafts, also of what is public, and not what is only public', async () => {
  const id = await make('edda', 'news', { title: 'Veřejná a hotová' })
  const body = { _status: 'published' }
  await cms.rest(`/api/news/${id}`, { as: 'edda', method: 'PATCH', body })
  await make('edda', 'news', { title: 'Jen koncept' })
  const drafts = await found(await filter('Koncepty'))
  expect(drafts).toContain('Jen koncept')
  expect(drafts).not.toContain('Veřejná a hotová')
})

test.each(['PECUJICI na poradne', 'pečující', 'Na PORADNĚ'])(
  'the search of a list finds „%s“ in the text of an entry',
  async (typed) => {
    await make('edda', 'news', { title: 'Setkání', body: words('Na poradně čekáme pečující.') })
    const { admin } = cms.payload.collections.news.config
    const query = (admin.listSearchableFields ?? [])
      .map((name, at) => `where[or][${at}][${name}][like]=${encodeURIComponent(typed)}`)
      .join('&')
    expect(await found(query)).toContain('Setkání')
  },
)

test.each(everybody)('what lists are searched by is answered to nobody, not to %s', async (who) => {
  const id = await make('ada', 'news', { title: 'Celý text', body: words('Jedinečné slovo.') })
  const body = { _status: 'published' }
  await cms.rest(`/api/news/${id}`, { as: 'ada', method: 'PATCH', body })
  const answers = await Promise.all(
    [
      `/api/news/${id}`,
      `/api/news/${id}?draft=true&locale=all`,
      '/api/news?limit=5',
      `/api/news?where[id][equals]=${id}&select[searchText]=true`,
      `/api/news/versions?where[parent][equals]=${id}`,
    ].map((url) => cms.rest(url, { as: who })),
  )
  expect(answers[0]?.text).toContain('Jedinečné slovo.')
  expect(answers.map(({ text }) => text.includes('jedinecne slovo'))).toEqual(
    answers.map(() => false),
  )
})

test('a text as long as texts may be is stored, published, and found by its last word', async () => {
  const body = words(`${'Dlouhý text. '.repeat(15_000)}Závěrečné slovo.`)
  const id = await make('ada', 'news', { title: 'Dlouhá zpráva', body })
  const published = { as: 'ada', method: 'PATCH', body: { _status: 'published' } } as const
  expect((await cms.rest(`/api/news/${id}`, published)).status).toBe(200)
  const found = await cms.rest('/api/news?where[searchText][like]=zaverecne&limit=1', { as: 'ada' })
  expect(found.body.docs.map((each: { id: string }) => each.id)).toEqual([id])
})
