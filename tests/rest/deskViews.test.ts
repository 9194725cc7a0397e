import { createElement, type ReactNode } from 'react'
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals'
import type { AdminViewServerProps } from 'payload'

import { formatDate, isoDay } from '@/lib/formatDate'
import { remindOfTasks } from '@/subjects/groups/remindOfTasks'

import { html } from '../site/html'
import { answersAt, year } from '../support/answers'
import { startCms, type Cms, type Who } from '../support/cms'
import { prepareGround, sample, write, type Ground } from '../support/content'
import { said } from '../support/said'
import { servicesAt } from '../support/servicesAt'

// Payload's own frame of the desk, and its buttons, are not under test.
jest.unstable_mockModule('@payloadcms/next/templates', () => ({
  DefaultTemplate: ({ children }: { children: ReactNode }) => createElement('main', null, children),
}))
jest.unstable_mockModule('@payloadcms/ui', () => import('../support/payloadUi'))
jest.unstable_mockModule('next/navigation', () => import('../support/nextNavigation'))

const views = {
  queue: async () => (await import('@/subjects/review/desk/ReviewQueue')).ReviewQueue,
  calendar: async () => (await import('@/subjects/scheduling/desk/calendar/Calendar')).Calendar,
  operations: async () => (await import('@/subjects/operations/desk/Operations')).Operations,
  verification: async () =>
    (await import('@/subjects/verification/desk/VerificationView')).VerificationView,
  keepers: async () => (await import('@/subjects/accounts/desk/KeepersView')).KeepersView,
  misses: async () => (await import('@/subjects/zeroResults/desk/ZeroResultsView')).ZeroResultsView,
  tasks: async () => (await import('@/subjects/groups/desk/TasksView')).TasksView,
  answers: async () => (await import('@/subjects/answers/desk/AnswersView')).AnswersView,
  positions: async () =>
    (await import('@/subjects/addresses/desk/positions/PositionsView')).PositionsView,
  paper: async () => (await import('@/subjects/print/desk/PaperView')).PaperView,
  missing: async () => (await import('@/subjects/answers/desk/MissingView')).MissingView,
}

let cms: Cms
let ground: Ground
beforeAll(async () => {
  cms = await startCms()
  ground = await prepareGround(cms.payload)
  const service = await write(cms.payload, 'services', {
    ...sample('services', 'Poradna', ground),
    summary: 'Radíme lidem.',
    _status: 'published',
  })
  const asPavla = { as: 'pavla', method: 'POST' } as const
  await cms.rest(`/api/services/${service}?draft=true`, {
    as: 'pavla',
    method: 'PATCH',
    body: { summary: 'Radíme lidem zdarma.', forms: ['field', 'ambulatory'] },
  })
  const note = 'Prosím o brzké zveřejnění.'
  await cms.rest(`/api/services/${service}/submit`, { ...asPavla, body: { note } })
  const news = await write(cms.payload, 'news', {
    ...sample('news', 'Vyšlo', ground),
    publishedAt: '2026-05-04T08:00:00Z',
    _status: 'published',
  })
  await write(cms.payload, 'events', {
    ...sample('events', 'Setkání', ground),
    occurrences: [{ startsAt: '2026-05-20T15:30:00Z' }, { startsAt: '2026-07-20T15:30:00Z' }],
    _status: 'published',
  })
  const jobs: [string, string, object][] = [
    ['publish', '2026-05-12T06:00:00Z', {}],
    ['unpublish', '2026-05-13T06:00:00Z', {}],
    ['publish', '2026-05-14T06:00:00Z', { hasError: true, error: { message: 'Nešlo to.' } }],
    ['publish', '2026-09-14T06:00:00Z', {}],
  ]
  for (const [type, waitUntil, data] of jobs) {
    const { id } = await cms.payload.jobs.queue({
      task: 'schedulePublish',
      input: { type, doc: { relationTo: 'news', value: news } },
      waitUntil: new Date(waitUntil),
    } as Parameters<typeof cms.payload.jobs.queue>[0])
    await cms.payload.db.updateJobs({ id, data, req: {} } as Parameters<
      typeof cms.payload.db.updateJobs
    >[0])
  }
})
afterAll(() => cms.stop())

const lines = async (
  name: keyof typeof views,
  who: Who,
  searchParams: Record<string, string> = {},
  language = 'cs',
): Promise<string[]> => {
  const { docs } = await cms.payload.find({
    collection: 'users',
    where: { email: { equals: `${who}@demo.test` } },
    depth: 0,
  })
  const user = { ...docs[0], collection: 'users' }
  const req = { payload: cms.payload, user, i18n: { language } }
  const view = { initPageResult: { req }, searchParams } as unknown as AdminViewServerProps
  return said(await html(await (await views[name]())(view)))
}

test.each([
  'queue',
  'calendar',
  'operations',
  'verification',
  'misses',
  'keepers',
  'tasks',
  'answers',
  'missing',
  'positions',
  'paper',
] as const)('the view “%s” tells a provider that it is for staff', async (name) => {
  const [heading, told, ...more] = await lines(name, 'pavla')
  expect([heading?.startsWith('# '), more]).toEqual([true, []])
  expect(told).toMatch(/úřad|práv|pracovní|redak|koordin/i)
})

test('the catalogue on paper offers what it may hold, as the address has it, and says that none is prepared', async () => {
  const shown = await lines('paper', 'karel', { kapitoly: 'situace', velke: '1' })
  expect(shown[0]).toBe('# Katalog na papír')
  const text = shown.join(' ')
  for (const said of ['podle životní situace', 'velké (18 bodů', 'celý katalog', 'Horní kraj'])
    expect(text).toContain(said)
  expect(text).toContain('Zatím není připravený žádný.')
})

test('the queue shows what changes, who handed it over and what was written with it', async () => {
  const shown = await lines('queue', 'karel')
  expect(shown.slice(0, 2)).toEqual([
    '# Ke schválení',
    '## [href=/admin/collections/services/…] Poradna',
  ])
  expect(shown[2]).toMatch(/^poskytovatel-a · pavla · /)
  expect(shown.slice(3, 8)).toEqual([
    'Prosím o brzké zveřejnění.',
    'Formy',
    'Terénní Ambulantní',
    'Shrnutí',
    'Radíme lidem zdarma .',
  ])
})

test('what is missing begins with the plans to choose from', async () => {
  const shown = await lines('missing', 'karel')
  expect(shown.slice(0, 2)).toEqual(['# Co chybí v plánech', 'Vyberte plán:'])
})

test('positions say how to get addresses, then what they give and what does not fit, with what to do', async () => {
  const [, told, ...more] = await lines('positions', 'karel')
  expect([told, more]).toEqual([expect.stringMatching('import addresses'), []])

  const streets = ['Husova 18', 'Nádražní 12', 'Husova 99']
  const ids = await servicesAt(cms.payload, ground, streets)
  const shown = await lines('positions', 'karel')
  expect(shown).toContain('Doplnit polohy (1)')
  const at = shown.indexOf('## K posouzení člověkem (2)')
  expect(shown.slice(at + 1, at + 4)).toEqual([
    '### Adresa sedí na víc míst',
    expect.stringMatching('Vyberte tu pravou'),
    '[href=/admin/collections/services/…] Nádražní 12, Nádražní 12, Jasanov',
  ])
  expect(shown[at + 4]).toMatch(/^Poloha adresy Nádražní .*12, 579 01 Jasanov/)
  expect(shown).toContain('### Adresa není v seznamu státu')
  expect(shown.at(-1)).toMatch('ČÚZK')
  const where = { id: { in: ids } }
  await cms.payload.delete({ collection: 'services', where, overrideAccess: true })
})

describe('the calendar', () => {
  test('has on its days what comes, goes, failed, came out and takes place', async () => {
    const shown = await lines('calendar', 'karel', { mesic: '2026-05' })
    expect(shown).toContain('## květen 2026')
    const days = shown.filter((line) => /href=\/admin/.test(line))
    expect(days).toEqual([
      '10:00 vyšlo [href=/admin/collections/news/…] Vyšlo',
      '8:00 zveřejní se [href=/admin/collections/news/…] Vyšlo',
      '8:00 stáhne se [href=/admin/collections/news/…] Vyšlo',
      '8:00 nepovedlo se [href=/admin/collections/news/…] Vyšlo',
      '17:30 akce [href=/admin/collections/events/…] Setkání',
    ])
    expect(shown[shown.indexOf(days[0] ?? '') - 1]).toBe('[datetime=2026-05-04] 4. 5.')
    expect(shown.slice(0, 4).join()).not.toContain('2999')
  })

  test('leads a month back and on, in the language of the desk', async () => {
    const shown = await lines('calendar', 'edda', { mesic: '2026-12' }, 'en')
    expect(shown).toContain('## December 2026')
    expect(shown.join()).toContain('href=?mesic=2026-11')
    expect(shown.join()).toContain('href=?mesic=2027-01')
    expect(shown).toContain('Monday')
    expect(shown.filter((line) => line.includes('[datetime=')).length % 7).toBe(0)
  })

  test('opens on this month and marks today', async () => {
    const [, month, day] = isoDay(new Date()).split('-')
    const shown = (await lines('calendar', 'karel')).filter((line) =>
      line.includes('aria-current='),
    )
    expect(shown).toEqual([expect.stringMatching(` ${Number(day)}\\. ${Number(month)}\\.$`)])
  })
})

describe('operations', () => {
  const planned = [
    '## Plánovaná zveřejnění',
    '### Nepovedlo se (1)',
    'Kdy',
    'Co',
    'Proč',
    '14. 5. 2026 8:00',
    'zveřejnit: [href=/admin/collections/news/…] Vyšlo',
    'Nešlo to. [aria-label=Zkusit znovu: Vyšlo] Zkusit znovu',
    '### Čeká (3)',
    'Kdy',
    'Co',
    '12. 5. 2026 8:00',
    'zveřejnit: [href=/admin/collections/news/…] Vyšlo',
    '13. 5. 2026 8:00',
    'stáhnout z webu: [href=/admin/collections/news/…] Vyšlo',
    '14. 9. 2026 8:00',
    'zveřejnit: [href=/admin/collections/news/…] Vyšlo',
    '### Hotovo (0)',
    'Nic tu není.',
  ]

  test('say what failed and why, and what waits, with their numbers', async () => {
    expect(await lines('operations', 'karel')).toEqual(['# Provoz', ...planned])
  })

  test('count letters for admins', async () => {
    expect(await lines('operations', 'ada')).toEqual([
      '# Provoz',
      '## Dopisy',
      '[href=/admin/collections/letters?where[state][equals]=failed] Nepovedlo se (0)',
      '[href=/admin/collections/letters?where[state][equals]=waiting] Čeká (2)',
      '[href=/admin/collections/letters?where[state][equals]=sent] Hotovo (0)',
      ...planned,
    ])
  })
})

describe('confirmations', () => {
  const states = (current: string) =>
    [
      ['confirmed', '0 Letos potvrzeno'],
      ['open', '0 Čeká na potvrzení'],
      ['overdue', '0 Po termínu'],
      ['never', '3 Nikdy nepotvrzeno'],
      ['hidden', '0 Skryto z webu'],
      ['failed', '0 Nedoručené dopisy'],
      ['alone', '0 Poskytovatelé bez člověka'],
    ].map(
      ([state, words]) =>
        `[href=?stav=${state}${state === current ? ' aria-current=page' : ''}] ${words}`,
    )
  const history = '[href=/admin/collections/verifications] Co se kdy ověřilo'
  const rules = '[href=/admin/globals/verification-rules] Nastavit lhůty'
  const others = ['Poslat zbytku', `${history} · ${rules}`]

  test('that are late come first', async () => {
    expect(await lines('verification', 'karel')).toEqual([
      '# Ověřování',
      ...states('overdue'),
      ...others,
      '## Po termínu (0)',
      'Tady nic není.',
    ])
  })

  test('that never came are listed with who could give them', async () => {
    const shown = await lines('verification', 'karel', { stav: 'never' })
    const head = ['Záznam', 'Poskytovatel', 'Naposledy potvrzeno', 'Lidí, kteří ho vedou']
    const before = [
      '# Ověřování',
      ...states('never'),
      ...others,
      '## Nikdy nepotvrzeno (3)',
      ...head,
    ]
    expect(shown.slice(0, before.length)).toEqual(before)
    const at = shown.indexOf('[href=/admin/collections/services/…] Poradna')
    expect(shown.slice(at, at + 4)).toEqual([
      '[href=/admin/collections/services/…] Poradna',
      'poskytovatel-a',
      'nikdy',
      '1',
    ])
  })
})

describe('what was looked for in vain', () => {
  const head = (period: string, query = '') => [
    '# Co lidé nenašli',
    'Slova, na která katalog neměl jedinou odpověď. Ukazují, která služba v území chybí, nebo kterému slovu katalog nerozumí.',
    '[aria-label=Období]',
    ...[
      ['30', 'Posledních 30 dní'],
      ['90', 'Posledních 90 dní'],
      ['365', 'Poslední rok'],
    ].map(
      ([days, words]) =>
        `[href=?obdobi=${days}${query}${days === period ? ' aria-current=page' : ''}] ${words}`,
    ),
    `[name=obdobi value=${period}]`,
    'Území',
  ]

  test('is empty at first, and says why', async () => {
    const shown = await lines('misses', 'karel')
    expect(shown.slice(0, 8)).toEqual(head('90'))
    expect(shown[9]).toMatch(/^Tady nic není\./)
    expect(shown.join('\n')).not.toContain('format=csv')
  })

  test('stands with its number, and can be tried or added to words', async () => {
    const day = new Date().toISOString().slice(0, 10)
    const missed = { text: 'hlidani', count: 7, day, territory: 'horni-kraj' }
    await cms.payload.db.create({ collection: 'missed-searches', data: missed })
    const query = { obdobi: '30', uzemi: 'horni-kraj' }
    const shown = await lines('misses', 'karel', query)
    expect(shown.slice(0, 8)).toEqual(head('30', '&uzemi=horni-kraj'))
    const at = shown.indexOf('hlidani')
    expect(shown.slice(at, at + 6)).toEqual([
      'hlidani',
      '7',
      'bez druhu (7)',
      'Horní kraj (7)',
      '[href=/katalog?q=hlidani&uzemi=horni-kraj&prubezne=1 aria-label=Zkusit v katalogu: hlidani] Zkusit v katalogu',
      '[href=/admin/collections/synonyms/create?slova=hlidani aria-label=Přidat k slovům lidí: hlidani] Přidat k slovům lidí',
    ])
    expect(shown.join('\n')).toContain(
      '[href=/api/search-misses?period=30&territory=horni-kraj&format=csv]',
    )
  })
})

test('who keeps which provider: those that nobody keeps first, and how many they are', async () => {
  const kept = await cms.payload.count({
    collection: 'providers',
    where: { _status: { equals: 'published' } },
  })
  await write(cms.payload, 'providers', {
    ...sample('providers', 'Osiřelá', ground),
    ico: '27082440',
    address: { street: 'Dlouhá 1', city: 'Jasanov', postcode: '56001' },
    _status: 'published',
  })
  await write(cms.payload, 'providers', sample('providers', 'Rozepsaná', ground))
  const shown = await lines('keepers', 'karel')
  const all = shown.join('\n')
  expect(all).toContain(`1 z ${kept.totalDocs + 1} poskytovatelů nikdo nespravuje`)
  expect(all).not.toContain('Rozepsaná')
  expect(all.indexOf('Osiřelá')).toBeLessThan(all.indexOf('pavla@demo.test'))
  const printed = (await lines('keepers', 'karel', { dopisy: '' })).join('\n')
  expect(printed).toContain('Osiřelá')
  expect(printed.replaceAll('\u00a0', ' ')).toContain('Dlouhá 1, 560 01 Jasanov')
  expect(printed).toContain('/sprava-udaju')
  expect(printed).toContain('(27082440)')
  expect(printed).not.toContain('poskytovatel-a')
})

const today = () => formatDate('cs', new Date()).replaceAll('\u00a0', ' ')

test('tasks of all groups stand as they come due, what is settled does not', async () => {
  expect(await lines('tasks', 'karel')).toContain('Žádná skupina nemá otevřený úkol.')
  const due = (day: string) => ({ dueOn: `${day}T12:00:00Z`, state: 'open' })
  const writeGroup = (name: string, tasks: object[], _status: string) =>
    write(cms.payload, 'working-groups', {
      ...sample('working-groups', name, ground),
      tasks,
      _status,
    })
  await writeGroup(
    'Senioři',
    [
      { text: 'Bez termínu' },
      { text: 'Sepsat trasy', responsible: 'Kompas', email: 'k@x.test', ...due('2999-06-30') },
    ],
    'published',
  )
  const done = { text: 'Hotovo', state: 'done' }
  await writeGroup('Rodina', [{ text: 'Oslovit obce', ...due('2022-03-31') }, done], 'draft')
  const now = () => new Date('2999-06-30T08:00:00Z')
  await remindOfTasks({ payload: cms.payload, now, isStopping: () => false })
  expect((await lines('tasks', 'karel')).slice(2)).toEqual([
    'Termín',
    'Úkol',
    'Kdo odpovídá',
    'Skupina',
    '31. 3. 2022 po termínu',
    'Oslovit obce',
    '–',
    '[href=/admin/collections/working-groups/…#field-tasks] Rodina',
    `30. 6. 2999 připomenuto ${today()}`,
    'Sepsat trasy',
    'Kompas',
    '[href=/admin/collections/working-groups/…#field-tasks] Senioři',
    '– stav neuveden',
    'Bez termínu',
    '–',
    '[href=/admin/collections/working-groups/…#field-tasks] Senioři',
  ])
})

test.each<[Who, number]>([
  ['karel', 1],
  ['pavla', 0],
])(
  'the row of a task says to %s when it was reminded of (%i), another says nothing',
  async (who, count) => {
    const { TaskReminded } = await import('@/subjects/groups/desk/TaskReminded')
    const { docs } = await cms.payload.find({
      collection: 'working-groups',
      where: { 'tasks.email': { equals: 'k@x.test' } },
    })
    const users = await cms.payload.find({
      collection: 'users',
      where: { email: { equals: `${who}@demo.test` } },
    })
    const req = { payload: cms.payload, user: users.docs[0], i18n: { language: 'cs' } }
    const said = await Promise.all(
      (docs[0]?.tasks ?? []).map((siblingData) =>
        TaskReminded({ req, siblingData } as unknown as Parameters<typeof TaskReminded>[0]),
      ),
    )
    const shown = said.filter((each) => each !== null)
    expect(shown).toHaveLength(count)
    for (const each of shown)
      expect((await html(each)).replaceAll('\u00a0', ' ')).toContain(`připomenuto ${today()}`)
  },
)
// Last: its letters would be counted above.
test('answers stand beside what is written, with the plan and who sent them', async () => {
  const { answered } = answersAt(() => ({ cms, ground }))
  const { email } = await answered(
    { organisation: 'Charita', states: 'fulfilled', spent: '1500', value: '8' },
    { title: 'Noční péče', evaluations: [{ year, spent: 900 }] },
  )
  const shown = await lines('answers', 'karel')
  expect(shown[1]).toMatch(/1 Noční péče$/)
  expect(shown[2]).toMatch(new RegExp(`^Plán \\d+ · Charita · ${email} · `))
  const text = shown.join(' ').replaceAll('\u00a0', ' ')
  expect(text).toMatch(/Stav opatření .*Probíhá .*Splněno .*Výsledek roku/)
  expect(text).toMatch(new RegExp(`Vydáno v roce ${year} .*900 Kč .*1 500 Kč`))
  expect(text).toMatch(/Míst \(31\. 12\. \d+\) .*nic .*8 míst/)
})
