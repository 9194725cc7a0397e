import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import type { CollectionSlug, TypedUser } from 'payload'

import { publicKindNames, type PublicKind } from '@/lib/publicKinds'
import { compareVersions } from '@/subjects/revisions/compareVersions'
import { findVersions } from '@/subjects/revisions/findVersions'
import { OwnWork } from '@/subjects/writing/desk/ownWork/OwnWork'
import { QuickFilters } from '@/subjects/writing/desk/ownWork/QuickFilters'
import { writerOf } from '@/subjects/writing/writerOf'

import { html } from '../site/html'
import { everybody, startCms, type Cms, type Who } from '../support/cms'
import { next, prepareGround, sample, words, write, type Ground } from '../support/content'
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

const asked = async (who: Who, collection: CollectionSlug, document: string) => ({
  payload: cms.payload,
  user: await userOf(who),
  collection,
  document,
  isInTrash: false,
})
const changeDraft = (as: Who, path: string, body: object) =>
  cms.rest(`/api/${path}?draft=true`, { as, method: 'PATCH', body })

describe('the versions of a document', () => {
  const people: Who[] = ['pavla', 'petr', 'karel', 'edda', 'ada']
  const readers: Record<string, Who[]> = {
    news: ['edda', 'ada'],
    services: ['pavla', 'karel', 'edda', 'ada'],
  }
  const table = Object.keys(readers).flatMap((kind) => people.map((who) => [kind, who] as const))

  test.each(table)('of %s tell %s no more than the account may read', async (kind, who) => {
    const collection = kind as CollectionSlug
    const own = { news: {}, services: { provider: ground.providerA } }[kind] ?? {}
    const id = await make('ada', kind, { ...own, summary: 'Bylo ve středu.' })
    await changeDraft('ada', `${kind}/${id}`, { _status: 'published' })
    await changeDraft('ada', `${kind}/${id}`, { summary: 'Bude ve čtvrtek.' })
    const { docs } = await cms.payload.findVersions({
      collection,
      where: { parent: { equals: id } },
      sort: '-updatedAt',
    })
    const [newest, before] = docs.map((each) => String(each.id))
    const found = await compareVersions(
      await asked(who, collection, id),
      String(before),
      String(newest),
      'cs',
    )
    const mayRead = readers[kind]?.includes(who) ?? false
    expect(found?.map(({ path }) => path) ?? null).toEqual(mayRead ? ['summary.cs'] : null)
    if (!mayRead) return
    const versions = await findVersions(await asked(who, collection, id), true)
    expect(versions[0]).toMatchObject({ state: 'draft', way: null })
    expect(versions[0]?.who).toEqual(['ada'])
  })

  test('are not told at the address of another document', async () => {
    const [one, other] = [await make('edda', 'news', {}), await make('edda', 'news', {})]
    const { docs } = await cms.payload.findVersions({
      collection: 'news',
      where: { parent: { equals: one } },
    })
    const version = String(docs[0]?.id)
    const from = (id: string) => asked('edda', 'news', id)
    expect(await compareVersions(await from(one), null, version, 'cs')).not.toBe(null)
    expect(await compareVersions(await from(other), null, version, 'cs')).toBe(null)
    expect(await compareVersions(await from(one), version, 'nothing', 'cs')).toBe(null)
  })

  test('name what they lead to only where the reader may see it', async () => {
    const situation = await make('ada', 'life-situations', { title: 'Tajný koncept' })
    const service = await make('ada', 'services', {
      provider: ground.providerA,
      lifeSituations: [situation],
    })
    const { docs } = await cms.payload.findVersions({
      collection: 'services',
      where: { parent: { equals: service } },
    })
    const version = String(docs[0]?.id)
    const said = async (who: Who) => {
      const found = await compareVersions(
        await asked(who, 'services', service),
        null,
        version,
        'cs',
      )
      const links = found?.find(({ path }) => path === 'lifeSituations')?.body
      return links?.kind === 'items' ? links.added : null
    }
    expect(await said('edda')).toEqual(['Tajný koncept'])
    expect(await said('pavla')).toEqual(['záznam, který už není nebo ho nevidíte'])
  })

  test('say which of them is an older one that was brought back, and it is a draft', async () => {
    const id = await make('edda', 'news', { summary: 'Bylo ve středu.' })
    await changeDraft('edda', `news/${id}`, { summary: 'Bude ve čtvrtek.' })
    const before = await findVersions(await asked('edda', 'news', id), false)
    const oldest = String(before.at(-1)?.id)
    const answer = await cms.rest(`/api/news/versions/${oldest}?draft=true`, {
      as: 'edda',
      method: 'POST',
    })
    expect(answer.status).toBe(200)
    const [newest] = await findVersions(await asked('edda', 'news', id), false)
    expect(newest).toMatchObject({ state: 'draft', way: 'restored' })
    expect(
      await compareVersions(await asked('edda', 'news', id), oldest, String(newest?.id), 'cs'),
    ).toEqual([])
  })

  test('of a document in the trash stay, the last one too', async () => {
    const id = await make('edda', 'news', {})
    await cms.rest(`/api/news/${id}`, {
      as: 'edda',
      method: 'PATCH',
      body: { deletedAt: new Date().toISOString() },
    })
    const inTrash = { ...(await asked('edda', 'news', id)), isInTrash: true }
    const versions = await findVersions(inTrash, false)
    const outside = await findVersions({ ...inTrash, isInTrash: false }, false)
    expect(versions.length).toBeGreaterThan(outside.length)
    const newest = String(versions[0]?.id)
    expect(await compareVersions(inTrash, null, newest, 'cs')).not.toBe(null)
  })
})

describe('a list says who wrote', () => {
  test.each([
    ['pavla', null, null],
    ['karel', 'edda', 'ada'],
    ['edda', 'edda', 'ada'],
    ['ada', 'edda', 'ada'],
  ] as const)('and who wrote last, as far as %s may know', async (who, first, last) => {
    const id = await make('edda', 'news', { title: 'Společná' })
    await changeDraft('ada', `news/${id}`, { summary: 'Doplněno.' })
    const user = await userOf(who)
    const tell = (which: 'first' | 'last') =>
      writerOf(cms.payload, user, { collection: 'news', id }, which)
    expect(await tell('first')).toEqual(first && { name: first })
    expect(await tell('last')).toEqual(last && { name: last })
  })

  test('and invents nobody where the portal did it or the journal does not tell', async () => {
    const id = await write(cms.payload, 'news', sample('news', 'Bez lidí', ground))
    const user = await userOf('edda')
    const document = { collection: 'news', id }
    expect(await writerOf(cms.payload, user, document, 'first')).toBe('portal')
    await cms.payload.db.deleteMany({ collection: 'audit', where: { document: { equals: id } } })
    expect(await writerOf(cms.payload, user, document, 'first')).toBe(null)
  })
})

test('Moje has drafts on top', async () => {
  expect(await filter('Moje')).toMatch(/&sort=_status$/)
  const published = await make('edda', 'news', { title: 'Hotová' })
  const body = { _status: 'published' }
  await cms.rest(`/api/news/${published}`, { as: 'edda', method: 'PATCH', body })
  await make('edda', 'news', { title: 'Rozepsaná' })
  const mine = await found(await filter('Moje'))
  expect(mine.indexOf('Rozepsaná')).toBeLessThan(mine.indexOf('Hotová'))
})

test.each(publicKindNames)('the list of %s is searched in its texts too', (kind) => {
  const { admin } = cms.payload.collections[kind].config
  expect(admin.listSearchableFields).toContain('searchText')
})
