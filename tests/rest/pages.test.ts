import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import type { ReactNode } from 'react'

import EventPage from '@/app/(site)/[locale]/akce/[slug]/page'
import EventsPage from '@/app/(site)/[locale]/akce/page'
import ArticlePage from '@/app/(site)/[locale]/aktuality/[slug]/page'
import NewsPage from '@/app/(site)/[locale]/aktuality/page'
import SearchPage from '@/app/(site)/[locale]/hledat/page'
import CataloguePage from '@/app/(site)/[locale]/katalog/page'
import TextPage from '@/app/(site)/[locale]/o-portalu/[slug]/page'
import HomePage from '@/app/(site)/[locale]/page'
import PlanPage from '@/app/(site)/[locale]/plany/[slug]/page'
import PlansPage from '@/app/(site)/[locale]/plany/page'
import ProviderPage from '@/app/(site)/[locale]/poskytovatele/[slug]/page'
import GroupPage from '@/app/(site)/[locale]/pracovni-skupiny/[slug]/page'
import GroupsPage from '@/app/(site)/[locale]/pracovni-skupiny/page'
import ProjectPage, {
  generateMetadata as projectMetadata,
} from '@/app/(site)/[locale]/projekty/[slug]/page'
import ProjectsPage from '@/app/(site)/[locale]/projekty/page'
import SituationPage from '@/app/(site)/[locale]/situace/[slug]/page'
import ServicePage, {
  generateMetadata as serviceMetadata,
} from '@/app/(site)/[locale]/sluzby/[slug]/page'
import { offerRest } from '@/site/cms/transport'
import { texts } from '@/site/texts/texts'

import { html } from '../site/html'
import { SITE_URL, startCms, type Cms } from '../support/cms'
import { prepareGround, sample, write, type Ground } from '../support/content'

let cms: Cms
let ground: Ground
let situation: string
beforeAll(async () => {
  cms = await startCms()
  offerRest(cms.raw)
  ground = await prepareGround(cms.payload)
  const publish = (collection: Parameters<typeof write>[1], name: string, data: object) =>
    write(cms.payload, collection, {
      ...sample(collection, name, ground),
      _status: 'published',
      ...data,
    })

  situation = await publish('life-situations', 'Dluhy', {
    slug: 'dluhy',
    summary: 'Co s dluhy',
    isOnHome: true,
  })
  await publish('life-situations', 'Bydlení', { slug: 'bydleni' })
  const project = await publish('projects', 'Doprava seniorů', {
    slug: 'doprava',
    startsOn: '2020-01-01T12:00:00Z',
    endsOn: '2999-01-01T12:00:00Z',
    funding: [
      { source: 'Kraj', amount: 19.99 },
      { source: 'Město', amount: 1_000 },
    ],
  })
  await publish('projects', 'Bydlení', { slug: 'bydleni', startsOn: '2999-01-01T12:00:00Z' })
  await publish('plans', 'Střednědobý plán', { slug: 'stredni', projects: [project] })
  await publish('events', 'Minulé setkání', {
    slug: 'minule',
    occurrences: [{ startsAt: '2020-05-01T08:00:00Z', endsAt: '2020-05-01T10:00:00Z' }],
  })
  await publish('events', 'Příští setkání', {
    slug: 'pristi',
    occurrences: [{ startsAt: '2999-05-01T08:00:00Z', endsAt: '2999-05-01T10:00:00Z' }],
    projects: [project],
  })
  await publish('news', 'Starší zpráva', { slug: 'starsi', publishedAt: '2026-01-01T08:00:00Z' })
  await publish('news', 'Nová zpráva', {
    slug: 'nova',
    publishedAt: '2026-11-01T08:00:00Z',
    projects: [project],
  })
  await publish('working-groups', 'Skupina pro seniory', { slug: 'seniori' })
  await publish('pages', 'O nás', { slug: 'o-nas' })
  await publish('services', 'Poradna Kompas', {
    slug: 'kompas',
    summary: 'Poradíme s dluhy.',
    lifeSituations: [situation],
  })
  await publish('services', 'Jiná služba', {
    slug: 'jina',
    forms: ['residential'],
    provider: ground.providerB,
  })
  await write(cms.payload, 'news', { ...sample('news', 'Koncept', ground), _status: 'draft' })
})
afterAll(() => cms.stop())

type Page = (props: {
  params: Promise<{ locale: string; slug: string }>
  searchParams: Promise<Record<string, string>>
}) => ReactNode | Promise<ReactNode>

const show = async (
  page: unknown,
  { slug = '', locale = 'cs', query = {} }: { slug?: string; locale?: string; query?: object } = {},
): Promise<string> =>
  html(
    await (page as Page)({
      params: Promise.resolve({ locale, slug }),
      searchParams: Promise.resolve({ ...query }),
    }),
  )

const plain = (page: string): string => page.replaceAll('\u00a0', ' ')
const order = (page: string, ...names: string[]): string[] =>
  names.toSorted((a, b) => page.indexOf(a) - page.indexOf(b))

describe('a list', () => {
  test.each([
    ['projects', ProjectsPage, '/projekty/doprava', 'Doprava seniorů'],
    ['plans', PlansPage, '/plany/stredni', 'Střednědobý plán'],
    ['news', NewsPage, '/aktuality/nova', 'Nová zpráva'],
    ['events', EventsPage, '/akce/pristi', 'Příští setkání'],
    ['working groups', GroupsPage, '/pracovni-skupiny/seniori', 'Skupina pro seniory'],
    ['services', CataloguePage, '/sluzby/kompas', 'Poradna Kompas'],
  ])('of %s leads to each of them', async (_, page, href, name) => {
    const shown = plain(await show(page))
    expect(shown).toContain(`href="${href}"`)
    expect(shown).toContain(name)
  })

  test('of news has the newest first and no drafts', async () => {
    const shown = plain(await show(NewsPage))
    expect(order(shown, 'Starší zpráva', 'Nová zpráva')).toEqual(['Nová zpráva', 'Starší zpráva'])
    expect(shown).not.toContain('Koncept')
  })

  test('of events shows what is coming', async () => {
    expect(plain(await show(EventsPage))).not.toContain('Minulé setkání')
  })

  test.each([
    ['projects', ProjectsPage],
    ['plans', PlansPage],
    ['news', NewsPage],
    ['services', CataloguePage],
  ])(
    'of %s in English keeps the language in its links and says which texts are Czech',
    async (_, page) => {
      const shown = await show(page, { locale: 'en' })
      expect(shown).toMatch(/href="\/en\/(projekty|plany|aktuality|sluzby)\/[a-z]/)
      expect(shown).not.toMatch(/href="\/(projekty|plany|aktuality|sluzby)\/[a-z]/)
    },
  )

  test('the menu says where the visitor is', async () => {
    expect(await show(NewsPage)).toMatch(
      /aria-current="[a-z]+"[^>]*href="\/aktuality"|href="\/aktuality"[^>]*aria-current/,
    )
  })
})

describe('the page', () => {
  test.each([
    ['of a project', ProjectPage, 'doprava', 'Doprava seniorů'],
    ['of a plan', PlanPage, 'stredni', 'Střednědobý plán'],
    ['of an event', EventPage, 'pristi', 'Příští setkání'],
    ['of news', ArticlePage, 'nova', 'Nová zpráva'],
    ['of a working group', GroupPage, 'seniori', 'Skupina pro seniory'],
    ['of a service', ServicePage, 'kompas', 'Poradna Kompas'],
    ['of a situation', SituationPage, 'dluhy', 'Dluhy'],
    ['of the portal', TextPage, 'o-nas', 'O nás'],
  ])('%s has its name as the heading', async (_, page, slug, name) => {
    const [, heading = ''] = /<h1[^>]*>(.*?)<\/h1>/s.exec(await show(page, { slug })) ?? []
    expect(plain(heading.replaceAll(/<[^>]+>/g, '')).trim()).toBe(name)
  })

  test.each([
    ['of a project', ProjectPage, 'doprava'],
    ['of news', ArticlePage, 'nova'],
    ['of a service', ServicePage, 'kompas'],
    ['of a situation', SituationPage, 'dluhy'],
  ])('%s in English marks its Czech text as Czech and says why', async (_, page, slug) => {
    const shown = await show(page, { slug, locale: 'en' })
    expect(shown).toContain('<article lang="cs">')
    expect(shown).toContain(texts('en', 'common')('notTranslated'))
  })

  test.each([
    ['of a project', ProjectPage, 'doprava'],
    ['of a service', ServicePage, 'kompas'],
  ])('%s in Czech says nothing of a translation', async (_, page, slug) => {
    const shown = await show(page, { slug })
    expect(shown).not.toContain('<article lang')
    expect(shown).not.toContain(texts('cs', 'common')('notTranslated'))
  })

  test('of a project shows what it costs to the heller, and what else speaks of it', async () => {
    const shown = plain(await show(ProjectPage, { slug: 'doprava' }))
    expect(shown).toContain('19,99 Kč')
    expect(shown).toContain('1 019,99 Kč')
    expect(shown).toMatch(/href="\/akce\/pristi"/)
    expect(shown).toMatch(/href="\/aktuality\/nova"/)
    expect(shown).toMatch(/href="\/plany\/stredni"/)
  })

  test('of a service leads to its provider by the provider’s address', async () => {
    const { docs } = await cms.payload.find({
      collection: 'providers',
      where: { id: { equals: ground.providerA } },
    })
    const shown = await show(ServicePage, { slug: 'kompas' })
    expect(shown).toContain(`href="/poskytovatele/${String(docs[0]?.slug)}"`)
  })

  test('of a provider lists its services, and none of others', async () => {
    const { docs } = await cms.payload.find({ collection: 'providers' })
    const slugOf = (id: string) => String(docs.find((each) => String(each.id) === id)?.slug)
    const [own, foreign] = [ground.providerA, ground.providerB].map(slugOf)
    expect(await show(ProviderPage, { slug: own })).toContain('href="/sluzby/kompas"')
    expect(await show(ProviderPage, { slug: foreign })).not.toContain('href="/sluzby/kompas"')
  })

  test('of a situation shows who helps with it', async () => {
    const shown = await show(SituationPage, { slug: 'dluhy' })
    expect(shown).toContain('href="/sluzby/kompas"')
    expect(shown).not.toContain('href="/sluzby/jina"')
  })

  test('of what is not there is not found', async () => {
    await expect(show(ProjectPage, { slug: 'neni' })).rejects.toThrow(/404/)
  })

  test.each([
    ['cs', '/projekty/doprava'],
    ['en', '/en/projekty/doprava'],
  ])('of what has moved leads there for ever, in %s', async (locale, to) => {
    const moved = show(ProjectPage, { slug: 'doprava-stara', locale })
    await expect(moved).rejects.toMatchObject({ digest: expect.stringContaining(`;${to};308;`) })
  })
})

beforeEach(async () => {
  await cms.payload.db.deleteMany({ collection: 'redirects', where: {} })
  await write(cms.payload, 'redirects', {
    from: '/projekty/doprava-stara',
    to: '/projekty/doprava',
  })
})

test('the home page leads to the newest of everything', async () => {
  const shown = await show(HomePage)
  for (const href of ['/aktuality/nova', '/akce/pristi', '/projekty/doprava', '/situace/dluhy'])
    expect(shown).toContain(`href="${href}"`)
  expect(shown).not.toContain('href="/projekty/bydleni"')
  expect(shown).not.toContain('href="/situace/bydleni"')
})

test('the catalogue shows only what fits every choice, and the choice stays ticked', async () => {
  const shown = await show(CataloguePage, { query: { forma: 'residential' } })
  expect(shown).toContain('href="/sluzby/jina"')
  expect(shown).not.toContain('href="/sluzby/kompas"')
  expect(shown).toMatch(
    /<input[^>]*checked=""[^>]*value="residential"|<input[^>]*value="residential"[^>]*checked=""/,
  )
})

test.each([
  ['projects', ProjectsPage, { faze: 'upcoming' }, '/projekty/bydleni', '/projekty/doprava'],
  ['events', EventsPage, { kdy: 'probehle' }, '/akce/minule', '/akce/pristi'],
])('a list of %s may be narrowed', async (_, page, query, there, gone) => {
  const shown = await show(page, { query })
  expect(shown).toContain(`href="${there}"`)
  expect(shown).not.toContain(`href="${gone}"`)
})

test.each([
  ['a project', projectMetadata, 'doprava', /^Doprava seniorů/, '/projekty/doprava'],
  ['a service', serviceMetadata, 'kompas', /^Poradna Kompas/, '/sluzby/kompas'],
])(
  '%s tells others its name, its summary and its own address',
  async (_, about, slug, title, path) => {
    const told = JSON.stringify(
      await about({
        params: Promise.resolve({ locale: 'cs', slug }),
        searchParams: Promise.resolve({}),
      } as never),
    )
    expect(plain(String((JSON.parse(told) as { title: unknown }).title))).toMatch(title)
    expect(told).toContain(`"canonical":"${SITE_URL}${path}"`)
  },
)

test('searching finds by a word of the text and says when there is nothing', async () => {
  expect(await show(SearchPage, { query: { q: 'Kompas' } })).toContain('href="/sluzby/kompas"')
  expect(await show(SearchPage, { query: { q: 'xyzxyz' } })).not.toContain('href="/sluzby/')
})
