import { describe, expect, test } from '@jest/globals'

import type { WorkingGroup } from '@/payload-types'
import { eventsBeside, heldDates, type GroupEvent } from '@/subjects/groups/site/groupEvents'
import { GroupDetail } from '@/subjects/groups/site/GroupDetail'

import { said } from '../support/said'
import { html } from './html'

type Meeting = NonNullable<WorkingGroup['meetings']>[number]

const now = new Date('2026-11-29T10:00:00Z')
const at = (day: string) => ({ startsAt: `${day}T15:00:00Z` })
const event = (data: Partial<GroupEvent>): GroupEvent => ({
  id: 'e',
  title: 'Setkání',
  slug: 'setkani',
  kind: 'meeting',
  state: 'planned',
  occurrences: [at('2026-05-10')],
  ...data,
})
const on = (day: string) => `${day}T12:00:00Z`
const row = (data: Partial<Meeting>): Meeting => ({ date: on('2026-05-10'), ...data })
const named = { id: 'e', title: 'Setkání', slug: 'setkani' } as Meeting['event']

const shown = (meetings: Meeting[], events: GroupEvent[]) => ({
  held: heldDates(meetings, events, now).map(({ date }) => date.startsAt.slice(0, 10)),
  beside: eventsBeside(meetings, events, now).map(({ id }) => id),
})

describe('an event of a group', () => {
  test('that is over stands among meetings by itself, and nowhere else', () => {
    expect(shown([], [event({})])).toEqual({ held: ['2026-05-10'], beside: [] })
  })

  test.each<[string, Partial<GroupEvent>]>([
    ['is still to come', { occurrences: [at('2026-12-24')] }],
    ['has no date yet', { occurrences: [] }],
    ['was cancelled', { state: 'cancelled' }],
    ['was postponed', { state: 'postponed' }],
  ])('that %s stands beside the meetings', (_, data) => {
    expect(shown([], [event(data)])).toEqual({ held: [], beside: ['e'] })
  })

  test('that a meeting names is not shown twice, be it over or to come, on another day too', () => {
    const meetings = [row({ event: named, date: on('2026-05-11') })]
    const nowhere = { held: [], beside: [] }
    expect(shown(meetings, [event({})])).toEqual(nowhere)
    expect(shown(meetings, [event({ occurrences: [at('2026-12-24')] })])).toEqual(nowhere)
    expect(shown([row({ event: 'e' })], [event({})])).toEqual(nowhere)
  })

  test('on the day of a meeting that names none is taken for it, and keeps its card', () => {
    expect(shown([row({})], [event({})])).toEqual({ held: [], beside: ['e'] })
    const other = { id: 'x', title: 'Jiná', slug: 'jina' } as Meeting['event']
    expect(shown([row({ event: other })], [event({})]).held).toEqual(['2026-05-10'])
  })

  test('with several dates stands among meetings with those that are over', () => {
    const series = event({ occurrences: [at('2026-05-10'), at('2026-06-10'), at('2026-12-10')] })
    const answer = { held: ['2026-06-10'], beside: ['e'] }
    expect(shown([row({ event: named })], [series])).toEqual(answer)
  })
})

const bare = {
  id: 'g',
  name: 'Skupina',
  slug: 'skupina',
  kind: 'working',
  updatedAt: on('2026-11-01'),
  createdAt: on('2026-11-01'),
} as WorkingGroup

const lines = async (meetings: Meeting[], events: GroupEvent[] = []) => {
  const group = { ...bare, meetings }
  const page = said(await html(<GroupDetail locale="cs" {...{ group, events, now }} />))
  const from = page.indexOf('## Jednání a zápisy')
  const to = page.findIndex((line) => /^(## Přehled|Poslední)/.test(line))
  return from < 0 ? [] : page.slice(from + 1, to)
}

describe('the meetings of a group', () => {
  test('are nothing where there is none', async () => {
    expect(await lines([])).toEqual([])
  })

  test('of which only the day is known state nothing more', async () => {
    expect(await lines([row({ attendance: {}, resolutions: [], papers: [] })])).toEqual([
      '[datetime=2026-05-10] 10. 5. 2026',
      '### Jednání',
    ])
  })

  test('say the agenda by points, however somebody numbered them', async () => {
    const page = await lines([row({ agenda: '1. Auta\n\n- Peníze\n2026 a dál' })])
    expect(page.slice(2)).toEqual(['#### Program', 'Auta', 'Peníze', '2026 a dál'])
  })

  test('say who came of whom somebody counted, nought too, and whether they could vote', async () => {
    const came = { provider: 4, user: 0 }
    expect((await lines([row({ attendance: came, quorum: 'no' })])).slice(2)).toEqual([
      'Přítomno: poskytovatelé 4, uživatelé služeb 0.',
      'Skupina nebyla usnášeníschopná.',
    ])
  })

  test('say what was resolved, and of the vote what is known', async () => {
    const resolutions = [{ number: '3/2026', text: 'Dvě auta.', votesFor: 5, votesAgainst: 0 }]
    expect((await lines([row({ resolutions })])).slice(2)).toEqual([
      '#### Usnesení',
      '3/2026',
      'Dvě auta.',
      'Pro 5 · Proti 0',
    ])
  })

  test('and events that were not written down stand together by day, the last first', async () => {
    const events = [event({ kind: 'hearing', occurrences: [at('2026-06-01')] })]
    const meetings = [row({ topic: 'Auta' }), row({ topic: 'Cesty', date: on('2026-07-01') })]
    expect((await lines(meetings, events)).filter((line) => !line.startsWith('[href'))).toEqual([
      '[datetime=2026-07-01] 1. 7. 2026',
      '### Cesty',
      '[datetime=2026-06-01] 1. 6. 2026 · Veřejné projednání',
      '### Setkání',
      '[datetime=2026-05-10] 10. 5. 2026',
      '### Auta',
    ])
  })

  test('that name an event which was called off say so', async () => {
    const off = event({ state: 'cancelled' })
    expect((await lines([row({ event: named })], [off]))[0]).toMatch(/ · Zrušeno$/)
    const moved = event({ state: 'postponed' })
    expect((await lines([row({ event: named })], [moved]))[0]).toMatch(/ · Odloženo$/)
    expect((await lines([row({ event: named })], [event({})]))[0]).not.toContain('·')
  })

  test('lead to their event, and bear its name where they have no topic', async () => {
    expect((await lines([row({ event: named })])).slice(1)).toEqual([
      '### Setkání',
      '[href=/akce/setkani] Podrobnosti akce Setkání',
    ])
  })
})
