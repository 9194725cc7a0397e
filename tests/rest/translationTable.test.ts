import { createElement, type ReactNode } from 'react'
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals'
import type { AdminViewServerProps } from 'payload'

import { html } from '../site/html'
import { everybody, startCms, type Cms, type Who } from '../support/cms'
import { next, prepareGround, words, write } from '../support/content'
import { said } from '../support/said'

// Payload's own frame of the desk, and its buttons, are not under test.
jest.unstable_mockModule('@payloadcms/next/templates', () => ({
  DefaultTemplate: ({ children }: { children: ReactNode }) => createElement('main', null, children),
}))
jest.unstable_mockModule('@payloadcms/ui', () => import('../support/payloadUi'))
jest.unstable_mockModule('next/navigation', () => import('../support/nextNavigation'))

let cms: Cms

beforeAll(async () => {
  cms = await startCms()
  await prepareGround(cms.payload)
})
afterAll(() => cms.stop())

type Row = {
  id: string
  title: string
  standing: string
  missing: string[]
  changed: { label: string; at: string; version: string }[]
}

const news = (title: string) =>
  write(cms.payload, 'news', {
    title,
    slug: `preklad-${next()}`,
    summary: 'Krátce.',
    body: words('Dlouze.'),
    publishedAt: '2026-01-01T00:00:00Z',
    _status: 'published',
  })

/** Saves a draft as an editor does, in one language. */
const save = async (id: string, locale: string, data: object) => {
  const { body } = await cms.rest(`/api/news/${id}?draft=true&depth=0&locale=cs`, { as: 'edda' })
  const { status } = await cms.rest(`/api/news/${id}?draft=true&locale=${locale}`, {
    as: 'edda',
    method: 'PATCH',
    body: { ...data, revision: body.updatedAt },
  })
  expect(status).toBe(200)
}

const list = async (query: string, as: Who = 'edda') =>
  cms.rest(`/api/translations?kind=news&${query}`, { as })
const rowOf = async (id: string, query = 'locale=en'): Promise<Row | undefined> =>
  ((await list(query)).body.docs as Row[]).find((row) => row.id === id)
const confirm = (id: string, body: object, as: Who = 'edda', kind = 'news') =>
  cms.rest(`/api/translations/${kind}/${id}/confirm`, { as, method: 'POST', body })

describe('the table of translations', () => {
  test('says of each language what is missing, by the names of fields', async () => {
    const id = await news('Nová poradna')
    await save(id, 'en', { title: 'A new advice centre' })
    expect(await rowOf(id)).toMatchObject({
      title: 'Nová poradna',
      standing: 'partly',
      missing: ['Shrnutí', 'Text'],
      changed: [],
    })
    expect((await rowOf(id, 'locale=uk'))?.standing).toBe('none')
  })

  test('tells a translation whose Czech has changed, until it is mended', async () => {
    const id = await news('Den otevřených dveří')
    const english = { title: 'Open day', summary: 'In short.', body: words('At length.') }
    await save(id, 'en', english)
    expect((await rowOf(id))?.standing).toBe('whole')

    await save(id, 'cs', { summary: 'Krátce, a jinak.' })
    const row = await rowOf(id)
    expect([row?.standing, row?.changed.map(({ label }) => label)]).toEqual(['stale', ['Shrnutí']])
    const version = await cms.rest(`/api/news/versions/${row?.changed[0]?.version}?locale=cs`, {
      as: 'edda',
    })
    expect(version.body.version.summary).toBe('Krátce, a jinak.')

    await save(id, 'en', { summary: 'In short, and differently.' })
    expect((await rowOf(id))?.standing).toBe('whole')
  })

  test('counts by kinds, shows only what is asked for, and refuses what it does not know', async () => {
    const { body } = await list('locale=uk&standing=none')
    const counted = body.kinds.find(({ kind }: { kind: string }) => kind === 'news')
    expect(counted.counts.none).toBe(body.totalDocs)
    expect(new Set((body.docs as Row[]).map(({ standing }) => standing))).toEqual(new Set(['none']))
    expect((await list('locale=de')).status).toBe(400)
    expect((await list('standing=old')).status).toBe(400)
  })

  test('leaves out what is in the trash', async () => {
    const id = await news('Do koše')
    expect((await rowOf(id))?.standing).toBe('none')
    const { body } = await cms.rest(`/api/news/${id}?depth=0`, { as: 'edda' })
    await cms.rest(`/api/news/${id}`, {
      as: 'edda',
      method: 'PATCH',
      body: { deletedAt: new Date().toISOString(), revision: body.updatedAt },
    })
    expect(await rowOf(id)).toBeUndefined()
  })

  test.each(everybody.map((who) => [who] as const))('is for staff alone: %s', async (who) => {
    const expected = who === 'nobody' ? 401 : ['pavla', 'petr', 'mila'].includes(who) ? 403 : 200
    const { status, headers } = await list('locale=en', who)
    expect(status).toBe(expected)
    expect(String(headers.get('cache-control'))).not.toContain('public')
  })
})

describe('a translation that holds although the Czech changed', () => {
  const stale = async () => {
    const id = await news('Zastaralá')
    await save(id, 'en', { title: 'Outdated' })
    await save(id, 'cs', { title: 'Zastaralá zpráva' })
    const changedAt = (await rowOf(id))?.changed[0]?.at
    return { id, changedAt }
  }

  test('is no longer told, and the journal says who said so', async () => {
    const { id, changedAt } = await stale()
    expect((await confirm(id, { locale: 'en', changedAt })).status).toBe(200)
    expect((await rowOf(id))?.standing).toBe('partly')
    const { body } = await cms.rest(
      `/api/audit?where[and][0][document][equals]=${id}&where[and][1][action][equals]=translation-confirmed`,
      { as: 'ada' },
    )
    expect(body.docs).toMatchObject([{ byName: 'edda', note: 'en', title: 'Zastaralá zpráva' }])

    // In the other language nobody said anything, and a later change is told again.
    await save(id, 'cs', { title: 'Zastaralá zpráva, zase jiná' })
    expect((await rowOf(id))?.standing).toBe('stale')
  })

  test('cannot be said of a change that was not seen, nor where nothing changed', async () => {
    const { id, changedAt } = await stale()
    await save(id, 'cs', { title: 'Zastaralá potřetí' })
    expect((await confirm(id, { locale: 'en', changedAt })).status).toBe(409)
    expect((await confirm(id, { locale: 'uk', changedAt })).status).toBe(409)
    expect((await confirm(id, { locale: 'cs', changedAt })).status).toBe(400)
    expect((await confirm('neni', { locale: 'en', changedAt })).status).toBe(404)
    expect((await confirm(id, { locale: 'en', changedAt }, 'edda', 'users')).status).toBe(404)
    expect((await rowOf(id))?.standing).toBe('stale')
  })

  test.each(everybody.map((who) => [who] as const))(
    'is said by those who publish the entry: %s',
    async (who) => {
      const { id, changedAt } = await stale()
      const { status } = await confirm(id, { locale: 'en', changedAt }, who)
      const mayPublish = ['edda', 'ada'].includes(who)
      expect(status === 200).toBe(mayPublish)
      expect((await rowOf(id))?.standing).toBe(mayPublish ? 'partly' : 'stale')
    },
  )
})

describe('the page of translations', () => {
  const shown = async (role: string, searchParams: Record<string, string>) => {
    const { TranslationsView } = await import('@/subjects/translations/desk/TranslationsView')
    const { docs } = await cms.payload.find({
      collection: 'users',
      where: { role: { equals: role } },
      depth: 0,
    })
    const user = { ...docs[0], collection: 'users' }
    const req = { payload: cms.payload, user, i18n: { language: 'cs' } }
    const view = { initPageResult: { req }, searchParams } as unknown as AdminViewServerProps
    return said(await html(await TranslationsView(view)))
  }

  test('leads to each entry in its language, and to what has changed in Czech', async () => {
    const id = await news('Stránka')
    await save(id, 'en', { title: 'Page' })
    await save(id, 'cs', { title: 'Stránka nově' })
    const lines = await shown('editor', { jazyk: 'en', druh: 'news', stav: 'stale' })
    const text = lines.join(' ')
    expect(lines[0]).toBe('# Překlady')
    expect(text).toContain('[href=/admin/collections/news/…?locale=en] Stránka nově')
    expect(text).toContain(
      'Titulek ( [aria-label=Co se změnilo: Titulek, Stránka nově href=/admin/collections/news/…/versions/…] co přesně',
    )
    expect(text).toContain('[aria-label=Překlad platí: Stránka nově]')
    expect(text).toMatch(
      /\[aria-label=Aktuality, Přeloženo zčásti: \d+ href=\/admin\/preklady\?jazyk=en&druh=news&stav=partly\]/,
    )
  })

  test('says what to do where nothing is found, and to a provider that it is for staff', async () => {
    const empty = await shown('editor', { jazyk: 'uk', druh: 'news', stav: 'whole' })
    expect(empty).toContain('Takový záznam tu není. Vyberte nahoře jiný počet.')
    expect(await shown('provider', {})).toEqual([
      '# Překlady',
      'Toto vidí jen redakce a koordinátoři.',
    ])
  })
})
