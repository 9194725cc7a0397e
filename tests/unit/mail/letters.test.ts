import { describe, expect, test } from '@jest/globals'

import { formatDate } from '@/lib/formatDate'
import { label, locales, type Locale } from '@/lib/label'
import { renderLetter } from '@/platform/mail/renderLetter'
import { letters } from '@/letters'
import type { LetterKind } from '@/platform/mail/letterKind'

const help = { name: 'Odbor <sociální>', phone: '+420585562109', email: 'rada@portal.test' }
const portal = { name: 'Portál <Kraje>', url: 'https://portal.test', help }
const link = 'https://portal.test/admin/x?a=1&b=2'
const validTill = '2026-12-24T17:00:00.000Z'
const entry = 'Pomoc & <b>doma</b>'

type Name = keyof typeof letters
type DataOf<Each extends Name> = Parameters<(typeof letters)[Each]['contentOf']>[0]

const about = { event: entry, when: '1. 12. 2026 9:00', where: 'Sál <b>', link }

const samples: { [Each in Name]: DataOf<Each> } = {
  submitted: { entry, provider: 'Pečovatelky "Podhůří"', by: 'Pavla Nová', link },
  approved: { entry, link },
  registerAsked: {
    entry,
    lines: [{ label: label('Web', 'Web', 'Web'), ours: '<b>1</b>', register: '' }],
    link,
  },
  noted: { entry, link },
  returned: { entry, reason: 'Chybí telefon.\nA <script>alert(1)</script> tu nemá být.', link },
  invitation: { name: '<i>Pavla</i>', link, validTill },
  passwordReset: { link, validTill },
  certificateIssued: { ...about, question: link },
  feedbackAsked: about,
  commentsWaiting: {
    count: 3,
    items: [
      { title: '<b>Plán</b>', lines: ['Nových: 3, na posouzení čeká celkem: 4'], href: link },
    ],
    link,
  },
  answerReturned: {
    measure: '1.2 <b>Pomoc</b>',
    year: 2026,
    reason: 'Chybí <i>počet</i> míst.',
    link,
    validTill,
  },
  answersAsked: {
    plan: entry,
    year: 2026,
    measures: [{ title: '1.2 <b>Pomoc</b>', lines: ['Má být hotovo do 31. 12. 2026.'] }],
    link,
    validTill,
  },
  claimed: { organisation: entry, by: '<i>Pavla</i>', link },
  claimRefused: { organisation: entry, reason: 'Chybí doklad.' },
  keeperAdded: { organisation: entry, by: '<i>Pavla</i>', link },
  providerAdded: { organisation: entry, link },
  commentReceived: {
    plan: entry,
    item: '1.2 <b>Pomoc</b>',
    number: '14/1',
    until: '24. 12. 2026 23:59',
    link,
  },
  commentsSettled: {
    plan: entry,
    items: [{ title: '14/1 · Pomoc & péče', lines: ['Přijato', '<script>alert(1)</script>'] }],
    link,
  },
  confirmation: {
    name: '<i>Pavla</i>',
    stage: 'second',
    link,
    validTill,
    hideAfter: '18',
    entries: [
      { title: entry, lines: ['Telefon: +420 777 123 456', 'Otevřeno: po–pá 8:00–16:00'] },
      { title: 'Noc & den', lines: ['<script>alert(1)</script>'] },
    ],
  },
  hidden: { entry, link },
  digest: {
    items: [
      {
        title: entry,
        lines: ['Aktualita · 21. 11. 2026', '<script>alert(1)</script>'],
        href: link,
      },
      { title: 'Noc & den', lines: ['Akce · 24. 12. 2026 9:00'], href: link },
    ],
    more: '3',
    portal: 'https://portal.test',
    link,
  },
  subscriptionAsked: { link },
  subscriptionKnown: { link },
  meetingCalledOff: { ...about, group: entry },
  meetingInvited: { ...about, group: entry },
  meetingMoved: { ...about, group: entry, before: '30. 11. 2026 9:00' },
  meetingPostponed: { ...about, group: entry },
  mistake: { entry, kind: 'Údaj & neplatí', reason: 'Telefon\n<script>alert(1)</script>', link },
  mistakeAnswered: { entry, reason: 'Opraveno.\nDěkujeme <b>doma', link },
  accountChanged: { guard: 'email', link: 'https://portal.test/admin/forgot' },
  secondFactor: { news: 'reset', link },
  registrationReceived: { ...about, until: '2. 12. 2026 9:00' },
  registrationConfirmed: about,
  registrationWaiting: { ...about, position: '3' },
  registrationUnserved: about,
  registrationLapsed: about,
  registrationCancelled: { ...about, reason: 'Akce je jen pro členy.' },
  placeOffered: { ...about, until: '2. 12. 2026 9:00' },
  eventCalledOff: about,
  eventMoved: { ...about, before: '30. 11. 2026 9:00' },
  eventPostponed: about,
  eventReminder: about,
  taskDue: {
    task: 'Sepsat trasy\n<script>alert(1)</script>',
    due: '24. 12. 2026',
    group: entry,
    call: ['Metodik, Pavel: +420 585 000 111, metodik@portal.test'],
    link,
  },
  organiserMessage: { ...about, reason: 'Vezměte si přezůvky.' },
  roomComments: {
    count: 2,
    items: [{ title: entry, lines: ['Nových příspěvků: 2'], href: link }],
    link,
  },
  roomPapers: {
    group: entry,
    meeting: 'Auta do vsí',
    when: '24. 12. 2026 9:00–11:00',
    papers: ['Trasy <b>a</b> jízdy'],
    link,
  },
  roomOpened: { name: 'Mila', group: entry, link },
}
const forProviders: Name[] = [
  'confirmation',
  'hidden',
  'invitation',
  'registerAsked',
  'returned',
  'claimRefused',
  'keeperAdded',
  'providerAdded',
]
const names = Object.keys(samples) as Name[]
const each = names.flatMap((template) => locales.map((language) => [template, language] as const))

const escaped = (text: string) =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;')

/** Every text that a letter is given, as it is to be read in it; a stage only chooses the words. */
const toldBy = (data: unknown, language: Locale, name = ''): string[] => {
  if (typeof data !== 'string')
    return Object.entries(data as object).flatMap(([key, each]) =>
      toldBy(each, language, Array.isArray(data) ? name : key),
    )
  const shown: Record<string, string[]> = {
    stage: [],
    news: [],
    guard: [],
    validTill: name === 'validTill' ? [formatDate(language, data)] : [],
  }
  return shown[name] ?? [data]
}

const render = (template: Name, language: (typeof locales)[number], data = samples[template]) =>
  renderLetter({ kind: letters[template] as LetterKind<unknown>, language, data, portal })

test('every letter that the portal writes is tried here', () => {
  expect(names.toSorted()).toEqual(Object.keys(letters).toSorted())
})

describe.each(each)('%s in %s', (template, language) => {
  const told = toldBy(samples[template], language)

  test('holds everything that it was told, in HTML and in plain text', async () => {
    const { html, text } = await render(template, language)
    const lines = told.flatMap((value) => value.split('\n'))
    expect(lines.filter((line) => !html.includes(escaped(line)))).toEqual([])
    expect(lines.filter((line) => !text.includes(line))).toEqual([])
  })

  test('lets no words of people become HTML', async () => {
    const { html } = await render(template, language)
    expect(html).not.toMatch(/<b>doma|<script|<i>Pavla|<Kraje>/)
  })

  test('names the portal, and says in its language why the reader got it', async () => {
    const { html, text } = await render(template, language)
    const { reason } = letters[template].contentOf(samples[template] as never)
    expect(html).toContain(`<html dir="ltr" lang="${language}">`)
    expect([text.includes(portal.name), html.includes('Portál &lt;Kraje&gt;')]).toEqual([
      true,
      true,
    ])
    expect([text.includes(reason[language]), html.includes(reason[language])]).toEqual([true, true])
  })

  test('says whom to call where it is for people of providers', async () => {
    const { html, text } = await render(template, language)
    const isForProviders = forProviders.includes(template)
    const number = '+420\u00a0585\u00a0562\u00a0109'
    for (const words of [html, text])
      expect([words.includes(number), words.includes('rada@portal.test')]).toEqual([
        isForProviders,
        isForProviders,
      ])
  })

  test('fetches nothing: no picture, style or font from elsewhere', async () => {
    const { html } = await render(template, language)
    expect(html).not.toMatch(/<img|<link|<iframe|\bsrc=|\bbackground=|url\(|@import/i)
  })

  test('has a subject of its own', async () => {
    const subjects = await Promise.all(locales.map((each) => render(template, each)))
    expect(new Set(subjects.map(({ subject }) => subject)).size).toBe(locales.length)
  })
})

const subjects: [Name, string, object][] = [
  ['submitted', `Ke schválení: ${entry}`, {}],
  ['approved', `Schváleno: ${entry}`, {}],
  ['returned', `Vráceno k úpravě: ${entry}`, {}],
  ['invitation', 'Pozvánka na portál: nastavte si heslo', {}],
  ['passwordReset', 'Nové heslo', {}],
  ['claimed', `Žádost o správu: ${entry}`, {}],
  ['claimRefused', `Žádost o správu jsme nepřijali: ${entry}`, {}],
  ['keeperAdded', `Údaje spravuje další člověk: ${entry}`, {}],
  ['providerAdded', `Nově spravujete: ${entry}`, {}],
  ['confirmation', 'Platí, co o vás portál říká?', { stage: 'first' }],
  ['hidden', `Skryto z webu: ${entry}`, {}],
  ['mistake', `Nahlášená chyba: ${entry}`, {}],
  ['mistakeAnswered', `Odpověď na vaše hlášení: ${entry}`, {}],
  ['certificateIssued', `Osvědčení: ${entry}`, {}],
  ['registrationReceived', `Potvrďte přihlášku: ${entry}`, {}],
  ['registrationConfirmed', `Jste přihlášeni: ${entry}`, {}],
  ['registrationWaiting', `Jste na čekací listině: ${entry}`, {}],
  ['placeOffered', `Uvolnilo se místo: ${entry}`, {}],
  ['registrationCancelled', `Přihláška je zrušená: ${entry}`, {}],
  ['eventCalledOff', `Akce se nekoná: ${entry}`, {}],
  ['secondFactor', 'Druhý faktor je zapnutý', { news: 'on' }],
  ['secondFactor', 'Druhý faktor je vypnutý', { news: 'off' }],
  ['secondFactor', 'Správce zrušil váš druhý faktor', { news: 'reset' }],
]

test.each(subjects)('the subject of %s is “%s”', async (template, written, more) => {
  const data = { ...samples[template], ...more }
  const { subject } = await render(template, 'cs', data as (typeof samples)[typeof template])
  expect(subject).toBe(written)
})

test.each<Name>([
  'submitted',
  'approved',
  'returned',
  'invitation',
  'passwordReset',
  'claimed',
  'keeperAdded',
  'providerAdded',
  'confirmation',
  'hidden',
  'mistake',
  'secondFactor',
  'registrationReceived',
  'registrationConfirmed',
  'registrationWaiting',
  'placeOffered',
  'eventMoved',
  'certificateIssued',
  'digest',
  'subscriptionAsked',
  'subscriptionKnown',
])('%s leads where it says', async (template) => {
  const { html } = await render(template, 'cs')
  const leads = [...html.matchAll(/href="([^"]+)"/g)].map(([, address]) => address)
  expect(leads.filter((address) => address === escaped(link)).length).toBeGreaterThan(0)
})

test('the last letter before an entry is hidden says after how many months', async () => {
  const { text } = await render('confirmation', 'cs')
  expect(text).toContain('18')
})

test.each(['submitted', 'approved', 'returned'] as const)(
  'a name with line breaks writes no header of %s',
  async (template) => {
    const data = { ...samples[template], entry: 'Pomoc\r\nBcc: evil@example.test\u2028\u0000x' }
    const { subject } = await render(template, 'cs', data)
    expect(subject).toMatch(/: Pomoc Bcc: evil@example\.test x$/)
  },
)

test('a name that turns the direction of reading does not turn the subject', async () => {
  const { subject } = await render('approved', 'en', { ...samples.approved, entry: 'a\u202Eb' })
  expect(subject).toBe('Approved: ab')
})

test('a name of any length leaves a subject that fits', async () => {
  const { subject } = await render('approved', 'en', {
    ...samples.approved,
    entry: 'ž'.repeat(5_000),
  })
  expect([...subject].length).toBeLessThanOrEqual(201)
})
