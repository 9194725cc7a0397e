import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { parseFeed } from '@rowanmanning/feed-parser'
import ICAL from 'ical.js'

import { GET as feed } from '@/app/(site)/[locale]/kanaly/[kind]/[format]/route'
import { GET as eventFile } from '@/app/(site)/[locale]/akce/[slug]/kalendar.ics/route'
import { GET as calendar } from '@/app/(site)/[locale]/akce/kalendar.ics/route'
import EventsPage, { generateMetadata } from '@/app/(site)/[locale]/akce/page'
import { offerRest } from '@/site/cms/transport'

import { html } from '../site/html'
import { SITE_URL, startCms, type Cms } from '../support/cms'
import { prepareGround, sample, write, writePicture, type Ground } from '../support/content'

let cms: Cms
let ground: Ground
let fair: string
const coming = '2999-05-01T08:00:00.000Z'
beforeAll(async () => {
  cms = await startCms()
  offerRest(cms.raw)
  ground = await prepareGround(cms.payload)
  const store = (collection: Parameters<typeof write>[1], name: string, data: object) =>
    write(cms.payload, collection, {
      ...sample(collection, name, ground),
      _status: 'published',
      ...data,
    })
  fair = await store('events', 'Veletrh & přehlídka', {
    slug: 'veletrh',
    kind: 'fair',
    occurrences: [{ startsAt: coming }, { startsAt: '2999-05-02T08:00:00.000Z' }],
  })
  await store('events', 'Seminář', {
    slug: 'seminar',
    kind: 'seminar',
    occurrences: [{ startsAt: coming }],
  })
  await store('events', 'Dávná akce', {
    slug: 'davna',
    occurrences: [{ startsAt: '2020-05-01T08:00:00.000Z' }],
  })
  await store('events', 'Tajný koncept', {
    slug: 'koncept',
    _status: 'draft',
    occurrences: [{ startsAt: coming }],
  })
  await store('news', 'Dotace <2027>', {
    slug: 'dotace',
    topics: ['Peníze'],
    image: await writePicture(cms.payload, 'mince'),
    publishedAt: '2026-11-01T08:00:00.000Z',
  })
  await store('news', 'Jiná zpráva', { slug: 'jina', publishedAt: '2026-10-01T08:00:00.000Z' })
  await store('projects', 'Doprava seniorů', { slug: 'doprava' })
})
afterAll(() => cms.stop())

const feedAt = async (kind: string, format: string, query = '', locale = 'cs') =>
  feed(new Request(`${SITE_URL}/kanaly/${kind}/${format}${query}`), {
    params: Promise.resolve({ locale, kind, format }),
  })
const itemsOf = async (...asked: Parameters<typeof feedAt>) =>
  parseFeed(await (await feedAt(...asked)).text()).items
const calendarAt = async (query = '') =>
  calendar(new Request(`${SITE_URL}/akce/kalendar.ics${query}`), {
    params: Promise.resolve({ locale: 'cs' }),
  })
const fileAt = async (slug: string, query = '') =>
  eventFile(new Request(`${SITE_URL}/akce/${slug}.ics${query}`), {
    params: Promise.resolve({ locale: 'cs', slug }),
  })
const namesIn = (text: string): string[] =>
  new ICAL.Component(ICAL.parse(text) as unknown[])
    .getAllSubcomponents('vevent')
    .map((entry) => new ICAL.Event(entry).summary)

describe('a feed', () => {
  test.each([
    ['atom.xml', 'application/atom+xml'],
    ['rss.xml', 'application/rss+xml'],
  ])('of news as %s has the newest first, with its topic', async (format, type) => {
    const answer = await feedAt('aktuality', format)
    expect(answer.headers.get('Content-Type')).toBe(`${type}; charset=utf-8`)
    const { items } = parseFeed(await answer.text())
    expect(items.map(({ title, url }) => [title, url])).toEqual([
      ['Dotace <2027>', `${SITE_URL}/aktuality/dotace`],
      ['Jiná zpráva', `${SITE_URL}/aktuality/jina`],
    ])
    expect(items[0]?.categories.map(({ term }) => term)).toEqual(['Peníze'])
    expect(items[0]?.published?.toISOString()).toBe('2026-11-01T08:00:00.000Z')
  })

  test('as JSON Feed holds the same and its picture’s whole address', async () => {
    const answer = await feedAt('aktuality', 'feed.json')
    const { version, items } = (await answer.json()) as {
      version: string
      items: { title: string; image?: string }[]
    }
    expect(version).toMatch(/^https:\/\/jsonfeed\.org\/version\/1/)
    expect(items.map(({ title }) => title)).toEqual(['Dotace <2027>', 'Jiná zpráva'])
    expect(items[0]?.image).toMatch(new RegExp(`^${SITE_URL}/api/media/file/.+`))
  })

  test('is narrowed by the question of its page', async () => {
    const news = await itemsOf(
      'aktuality',
      'atom.xml',
      `?${new URLSearchParams({ tema: 'Peníze' })}`,
    )
    expect(news.map(({ url }) => url)).toEqual([`${SITE_URL}/aktuality/dotace`])
    const events = await itemsOf('akce', 'atom.xml', '?druh=fair')
    expect(events).toHaveLength(1)
  })

  test('of events says the day in the title and holds no draft', async () => {
    const titles = (await itemsOf('akce', 'rss.xml')).map(({ title }) => title)
    expect(titles).toHaveLength(3)
    expect(titles).toContainEqual(
      expect.stringMatching(/^Veletrh & přehlídka \(1\.\s5\.\s2999 10:00 a 1 další termín\)$/),
    )
    expect(titles.join()).not.toContain('Tajný koncept')
  })

  test('of projects leads to their pages in its language', async () => {
    const items = await itemsOf('projekty', 'atom.xml', '', 'en')
    expect(items.map(({ url }) => url)).toEqual([`${SITE_URL}/en/projekty/doprava`])
  })

  test('brings a called-off event again as something new', async () => {
    const idOf = async () => (await itemsOf('akce', 'atom.xml', '?druh=fair'))[0]
    const before = await idOf()
    await cms.payload.update({ collection: 'events', id: fair, data: { state: 'cancelled' } })
    const after = await idOf()
    expect(after?.title).toMatch(/^ZRUŠENO: Veletrh/)
    expect(after?.id).not.toBe(before?.id)
    expect(after?.url).toBe(before?.url)
    await cms.payload.update({ collection: 'events', id: fair, data: { state: 'planned' } })
    expect((await idOf())?.id).toBe(before?.id)
  })

  test.each([
    ['plany', 'atom.xml'],
    ['aktuality', 'constructor'],
    ['toString', 'atom.xml'],
  ])('that nobody offers is not there (%s/%s)', async (kind, format) => {
    expect((await feedAt(kind, format)).status).toBe(404)
  })
})

describe('a calendar to subscribe to', () => {
  test('holds every coming date, no draft and nothing long past', async () => {
    const answer = await calendarAt()
    expect(answer.headers.get('Content-Type')).toBe('text/calendar; charset=utf-8')
    expect(namesIn(await answer.text()).toSorted()).toEqual([
      'Seminář',
      'Veletrh & přehlídka',
      'Veletrh & přehlídka',
    ])
  })

  test('is narrowed by kind', async () => {
    expect(namesIn(await (await calendarAt('?druh=seminar')).text())).toEqual(['Seminář'])
  })

  test('is offered by the page of events, with the kind that is chosen there', async () => {
    const page = await html(
      await EventsPage({
        params: Promise.resolve({ locale: 'cs' }),
        searchParams: Promise.resolve({ druh: 'fair' }),
      }),
    )
    const host = new URL(SITE_URL).host
    expect(page).toContain(`href="webcal://${host}/akce/kalendar.ics?druh=fair"`)
    expect(page).toContain('href="/akce/atom.xml?druh=fair"')
  })

  test('and the feeds are told to readers by the head of the page', async () => {
    const { alternates } = await generateMetadata({
      params: Promise.resolve({ locale: 'uk' }),
      searchParams: Promise.resolve({}),
    })
    expect(alternates?.types).toMatchObject({
      'application/atom+xml': `${SITE_URL}/uk/akce/atom.xml`,
    })
  })
})

describe('an event as a file', () => {
  test('holds all its dates under a name of its own', async () => {
    const answer = await fileAt('veletrh')
    expect(answer.headers.get('Content-Disposition')).toBe('attachment; filename="veletrh.ics"')
    expect(namesIn(await answer.text())).toHaveLength(2)
  })

  test('or the one date that is asked for', async () => {
    const { occurrences } = await cms.payload.findByID({ collection: 'events', id: fair })
    const text = await (await fileAt('veletrh', `?termin=${occurrences?.[1]?.id}`)).text()
    expect(namesIn(text)).toHaveLength(1)
    expect(text).toContain('DTSTART:29990502T080000Z')
  })

  test.each([
    ['koncept', ''],
    ['neznama', ''],
    ['veletrh', '?termin=jiny'],
  ])('is not there when nobody may see it or it is none (%s%s)', async (slug, query) => {
    expect((await fileAt(slug, query)).status).toBe(404)
  })
})
