import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { PDFDocument, PDFName } from 'pdf-lib'
import { createLocalReq } from 'payload'
import { extractText, getDocumentProxy } from 'unpdf'

import { posterOf } from '@/subjects/print/poster/posterOf'

import { everybody, startCms, type Cms, type Who } from '../support/cms'
import { next, prepareGround, sample, write, type Ground } from '../support/content'
import { bookmarksOf, pdfText } from '../support/pdf'

let cms: Cms
let ground: Ground
beforeAll(async () => {
  cms = await startCms()
  ground = await prepareGround(cms.payload)
})
afterAll(() => cms.stop())

const sentence = 'Podpořeno z Programu Zaměstnanost.'
const inDays = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString()
const event = (data: object = {}) =>
  write(cms.payload, 'events', {
    ...sample('events', `Pečujeme doma ${next()}`, ground),
    occurrences: [{ startsAt: inDays(10) }],
    _status: 'published',
    ...data,
  })
const poster = (id: string, as: Who = 'nobody', query = '') =>
  cms.raw(
    new Request(`http://portal.test/api/events/${id}/poster.pdf${query}`, {
      headers: as === 'nobody' ? {} : { Authorization: `JWT ${tokens.get(as)}` },
    }),
  )
const tokens = new Map<Who, string>()
beforeAll(async () => {
  for (const who of everybody) if (who !== 'nobody') tokens.set(who, await cms.tokenOf(who))
})
const said = async (id: string, now = new Date()) => {
  const req = await createLocalReq({ locale: 'cs' }, cms.payload)
  return posterOf(req, { id, locale: 'cs', siteUrl: 'https://portal.test', today: now })
}

test('a poster is one tagged sheet in the language asked for, hostile words are words', async () => {
  const title = '#import "x" ] @ref = <b>nadpis'
  const id = await event({ title, summary: '#eval("1")' })
  const response = await poster(id, 'nobody', '?locale=uk')
  expect([response.status, response.headers.get('content-type')]).toEqual([200, 'application/pdf'])
  const bytes = new Uint8Array(await response.arrayBuffer())
  const pdf = await PDFDocument.load(bytes)
  expect(pdf.getPageCount()).toBe(1)
  expect(pdf.catalog.get(PDFName.of('MarkInfo'))?.toString()).toContain('/Marked true')
  expect(pdfText(pdf.catalog.get(PDFName.of('Lang')))).toBe('uk')
  expect(bookmarksOf(pdf)).toEqual([title])
  const { text } = await extractText(await getDocumentProxy(bytes), { mergePages: true })
  expect(text).toContain('#eval("1")')
})

test('it says what was said: days of the week, the place, how to sign up, who paid', async () => {
  const programme = await write(cms.payload, 'programmes', {
    name: 'Zaměstnanost',
    code: `zamestnanost-${next()}`,
    statement: sentence,
  })
  const project = await write(cms.payload, 'projects', {
    ...sample('projects', 'Pečovat společně', ground),
    programme,
    registrationNumber: `CZ.03.02.02/00/22_003/${String(next()).padStart(7, '0')}`,
    _status: 'published',
  })
  const id = await event({
    title: 'Odpoledne pro pečující',
    dateNote: null,
    slug: `odpoledne-${next()}`,
    kind: 'meeting',
    occurrences: [
      { startsAt: '2027-03-30T13:00:00.000Z', endsAt: '2027-03-30T15:00:00.000Z' },
      { startsAt: '2027-03-23T14:00:00.000Z' },
      { startsAt: '2026-01-05T08:00:00.000Z' },
    ],
    venue: { name: 'Dům dětí', address: { street: 'Dlouhá 1', city: 'Jasanov' } },
    organisers: [{ name: 'Podhorský kraj' }],
    registration: 'required',
    signUp: { phone: '+420585562110', until: '2027-03-20T12:00:00.000Z' },
    projects: [project],
  })
  const shown = await said(id, new Date('2026-12-01T08:00:00.000Z'))
  const plain = JSON.parse(JSON.stringify(shown).replaceAll('\u00a0', ' ')) as typeof shown
  expect(plain).toMatchObject({
    kind: 'Setkání',
    title: 'Odpoledne pro pečující',
    dates: ['úterý 23. 3. 2027 15:00', 'úterý 30. 3. 2027 15:00–17:00'],
    place: ['Dům dětí, Dlouhá 1, Jasanov'],
    facts: [
      ['Pořádá', 'Podhorský kraj'],
      ['Jak se přihlásit', '+420 585 562 110, do 20. 3. 2027'],
    ],
    publicity: [sentence],
    qr: expect.stringContaining('<svg'),
  })
  expect(plain?.url).toMatch(/^https:\/\/portal\.test\/akce\/odpoledne-/)
})

test('the longest event stays on one sheet', async () => {
  const id = await event({
    title: 'Setkání všech '.repeat(10).trim(),
    summary: 'Jak si ulehčit zvedání a kde sehnat pomůcky. '.repeat(11).trim(),
    occurrences: Array.from({ length: 12 }, (_, at) => ({ startsAt: inDays(10 + at) })),
    venue: { name: 'Komunitní centrum', room: 'Velký sál', address: { city: 'Trnovice' } },
    organisers: Array.from({ length: 6 }, (_, at) => ({ name: `Město Trnovice ${at}` })),
  })
  const pdf = await PDFDocument.load(await (await poster(id)).arrayBuffer())
  expect(pdf.getPageCount()).toBe(1)
})

test('what nobody said is not on it', async () => {
  const id = await event({ venue: {}, organisers: [], registration: null, summary: null })
  expect(await said(id)).toMatchObject({ place: [], facts: [], summary: null, publicity: [] })
})

test.each([
  ['a draft', { _status: 'draft' }],
  ['what is over', { occurrences: [{ startsAt: inDays(-10) }] }],
  ['what is called off', { state: 'cancelled' }],
  ['what is put off', { state: 'postponed' }],
  ['what has no day', { occurrences: [], dateNote: null }],
])('there is no poster of %s, whoever asks', async (_, data) => {
  const id = await event(data)
  const answers = await Promise.all(everybody.map((who) => poster(id, who)))
  expect(answers.map(({ status }) => status)).toEqual(everybody.map(() => 404))
})

test('a language that is none is refused', async () => {
  expect((await poster(await event(), 'nobody', '?locale=de')).status).toBe(400)
})
