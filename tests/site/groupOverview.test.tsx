import { describe, expect, test } from '@jest/globals'

import type { WorkingGroup } from '@/payload-types'
import type { GroupEvent } from '@/subjects/groups/site/groupEvents'
import { Overview } from '@/subjects/groups/site/Overview'
import { yearsOf } from '@/subjects/groups/site/yearsOf'

import { said } from '../support/said'
import { html } from './html'

type Group = Pick<WorkingGroup, 'meetings' | 'tasks'>

const now = new Date('2026-11-29T10:00:00Z')
const on = (day: string) => `${day}T12:00:00Z`
const event = (kind: GroupEvent['kind'], day: string, data: Partial<GroupEvent> = {}) => ({
  id: `${kind} ${day}`,
  title: 'Akce',
  slug: 'akce',
  kind,
  occurrences: [{ startsAt: `${day}T15:00:00Z` }],
  ...data,
})

const lines = async (group: Group, events: GroupEvent[] = []) =>
  said(await html(<Overview locale="cs" years={yearsOf(group, events, now)} />)).slice(1)

describe('the overview of a group by year', () => {
  test('counts meetings that took place, written down or not, and other events apart', async () => {
    const meetings = [{ date: on('2026-03-01') }, { date: on('2027-03-01') }]
    const events = [
      event('meeting', '2026-05-01'),
      event('hearing', '2026-06-01'),
      event('meeting', '2026-07-01', { state: 'cancelled' }),
      event('meeting', '2026-12-24'),
    ]
    expect(await lines({ meetings }, events)).toEqual([
      '### 2026',
      'Jednání',
      '2',
      'Další akce skupiny',
      '1',
    ])
  })

  test('leaves out a meeting whose event was called off', () => {
    const off = event('meeting', '2026-05-01', { state: 'postponed' })
    const meetings = [{ date: on('2026-05-01'), event: off.id }]
    expect(yearsOf({ meetings }, [off], now)).toEqual([])
    expect(yearsOf({ meetings }, [{ ...off, state: 'planned' }], now)[0]?.meetings).toBe(1)
  })

  test('sums a side over the meetings where it was counted, and says how many they are', async () => {
    const meetings = [
      { date: on('2026-01-10'), attendance: { provider: 4, user: 0 } },
      { date: on('2026-02-10'), attendance: { provider: 3 } },
      { date: on('2026-03-10') },
    ]
    expect((await lines({ meetings })).slice(3)).toEqual([
      'Účast',
      'poskytovatelé 7 (u 2 z 3 jednání)',
      'uživatelé služeb 0 (u 1 z 3 jednání)',
    ])
  })

  test('states nothing of what nobody wrote down', async () => {
    expect(await lines({ meetings: [{ date: on('2025-01-10') }] })).toEqual([
      '### 2025',
      'Jednání',
      '1',
    ])
    const tasks = [
      { text: 'A', state: 'done' as const },
      { text: 'B', state: 'open' as const, doneOn: on('2026-01-01') },
    ]
    expect(yearsOf({ tasks, meetings: null }, [], now)).toEqual([])
  })

  test('puts resolutions and tasks under their year in Prague, the last year first', async () => {
    const resolutions = [{ text: 'Ano' }, { text: 'Ne' }]
    const group: Group = {
      meetings: [{ date: on('2025-12-01'), resolutions }],
      tasks: [{ text: 'A', state: 'done', doneOn: '2025-12-31T23:30:00Z' }],
    }
    expect(await lines(group)).toEqual([
      '### 2026',
      'Splněné úkoly',
      '1',
      '### 2025',
      'Jednání',
      '1',
      'Usnesení',
      '2',
    ])
  })
})
