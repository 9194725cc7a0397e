import { describe, expect, test } from '@jest/globals'

import type { WorkingGroup } from '@/payload-types'
import { Tasks } from '@/subjects/groups/site/Tasks'

import { said } from '../support/said'
import { html } from './html'

type Task = NonNullable<WorkingGroup['tasks']>[number]

const now = new Date('2026-11-29T10:00:00Z')
const on = (day: string) => `${day}T12:00:00Z`
const shown = async (tasks: Task[], locale: 'cs' | 'en' | 'uk' = 'cs') =>
  html(<Tasks locale={locale} tasks={tasks} now={now} />)
const lines = async (tasks: Task[]) => said(await shown(tasks))

describe('the tasks of a group', () => {
  test('stand by their day, those without one last, whatever order they were written in', async () => {
    const page = await shown([
      { text: 'Bez dne', state: 'open' },
      { text: 'Později', state: 'open', dueOn: on('2027-03-01') },
      { text: 'Dříve', state: 'open', dueOn: on('2026-12-24') },
    ])
    const at = ['Dříve', 'Později', 'Bez dne'].map((text) => page.indexOf(text))
    expect(at).toEqual(at.toSorted((one, other) => one - other))
    expect(page).not.toContain('<details')
  })

  test('are late from the day after their day, and it is said kindly', async () => {
    const late = 'termín uplynul, zatím není hotovo'
    expect(await shown([{ text: 'A', state: 'open', dueOn: on('2026-11-28') }])).toContain(late)
    expect(await shown([{ text: 'A', state: 'open', dueOn: on('2026-11-29') }])).not.toContain(late)
  })

  test('whose state nobody said are neither done nor late', async () => {
    expect(await lines([{ text: 'Zjistit ceny', dueOn: on('2020-01-01') }])).toEqual([
      'Zjistit ceny',
      'Termín [datetime=2020-01-01] 1. 1. 2020 · stav neuveden',
    ])
  })

  test('that are settled are folded below, the last done first, with what came of them', async () => {
    const tasks: Task[] = [
      { text: 'Loď', state: 'dropped', dropReason: 'Není řeka.', dueOn: on('2020-01-01') },
      { text: 'Auto', state: 'done', doneOn: on('2026-01-10') },
      { text: 'Trasy', state: 'done', doneOn: on('2026-05-10') },
      { text: 'Ceny', state: 'open' },
    ]
    const [before = '', folded = ''] = (await shown(tasks)).split('<details')
    expect(said(before)).toEqual(['Ceny'])
    expect(said(`<details${folded}`)).toEqual([
      '3 uzavřené úkoly',
      'Trasy',
      'Splněno [datetime=2026-05-10] 10. 5. 2026',
      'Auto',
      'Splněno [datetime=2026-01-10] 10. 1. 2026',
      'Loď',
      'Upustilo se od něj: Není řeka.',
    ])
  })

  test('say who answers for them, from which meeting and for which measure they are', async () => {
    const measure = { id: 'm', code: '1.2', title: 'Noční péče', slug: 'plan/1.2' }
    const task = {
      text: 'Ceny',
      state: 'open',
      responsible: 'Kompas',
      metOn: on('2026-10-01'),
      measure,
    } as Task
    expect(await lines([task])).toEqual([
      'Ceny',
      'Odpovídá: Kompas',
      'Z jednání [datetime=2026-10-01] 1. 10. 2026',
      'Slouží opatření [href=/plany/plan/1.2] 1.2 Noční péče',
    ])
    expect(await lines([{ ...task, measure: 'm' }])).not.toContain('opatření')
  })

  test('are said in the language of the page', async () => {
    const task: Task = { text: 'Prices', state: 'open', dueOn: on('2026-11-01') }
    expect(await shown([task], 'en')).toContain('the day has passed, not done yet')
    expect(await shown([task], 'uk')).toContain('строк минув, ще не виконано')
  })
})
