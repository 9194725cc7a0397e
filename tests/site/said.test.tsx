import { describe, expect, test } from '@jest/globals'

import { EventCard } from '@/subjects/events/site/EventCard'
import { EventFacts } from '@/subjects/events/site/EventFacts'
import { Commenting } from '@/subjects/plans/site/Commenting'
import { ProjectMoney } from '@/subjects/projects/site/ProjectMoney'
import { Publicity } from '@/subjects/projects/site/Publicity'
import type { Event, Programme, Project } from '@/payload-types'

import { html } from './html'

const now = new Date('2026-11-21T12:00:00Z')
const plain = (text: string) => text.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ')

describe('the money of a project', () => {
  const money = async (project: Partial<Project>) =>
    html(<ProjectMoney locale="cs" project={{ currency: 'CZK', ...project }} />)

  test('without any sums is its sources, with no zero and no share', async () => {
    const text = await money({ funding: [{ source: 'ESF' }, { source: 'Kraj' }] })
    expect(plain(text)).toContain('ESF')
    expect(text).not.toMatch(/\d\s*(Kč|%)|<svg|Celkem/)
  })

  test('with one sum of two has neither a total nor shares', async () => {
    const text = plain(
      await money({ funding: [{ source: 'ESF', amount: 85 }, { source: 'Kraj' }] }),
    )
    expect(text).toMatch(/ESF 85 Kč Kraj neuvedeno/)
    expect(text).not.toMatch(/%|Celkem/)
  })

  test('with a total and one sum has the share of that one', async () => {
    const text = plain(
      await money({
        totalBudget: 100,
        funding: [{ source: 'ESF', amount: 85 }, { source: 'Kraj' }],
      }),
    )
    expect(text).toMatch(/ESF 85 Kč 85 % Kraj neuvedeno Celkem 100 Kč/)
  })

  test('with a total alone is the total', async () => {
    expect(plain(await money({ totalBudget: 2703663.2 }))).toContain('Celkem: 2 703 663,20 Kč')
  })

  test('of nobody is nothing', async () => {
    expect(await money({ funding: [] })).toBe('')
  })
})

describe('the publicity of a page', () => {
  const programme = (id: string) =>
    ({ id, name: id, numberForm: '2014-2020', statement: `Hradí ${id}.` }) as Programme

  test('says each programme once, however many projects it pays', async () => {
    const [esf, efrr] = [programme('ESF'), programme('EFRR')]
    const projects = [{ programme: esf, otherProgrammes: [efrr] }, { programme: esf }]
    const text = await html(<Publicity locale="cs" projects={projects} />)
    expect(text.match(/<aside/g)).toHaveLength(2)
    expect(text.match(/Hradí ESF/g)).toHaveLength(1)
  })

  test('has no emblem of the Union where nobody has said whose money it is', async () => {
    const town = { ...programme('město'), numberForm: 'none' as const }
    const text = await html(<Publicity locale="cs" projects={[{ programme: town }]} />)
    expect(text).toContain('Hradí město.')
    expect(text).not.toContain('Evropská unie')
  })
})

describe('an event', () => {
  const dates = [
    { id: 'a', startsAt: '2026-09-16T07:00:00Z', endsAt: '2026-09-16T13:00:00Z' },
    { id: 'b', startsAt: '2026-12-23T08:00:00Z', endsAt: '2026-12-23T14:00:00Z' },
  ]
  const event = { id: 'e', slug: 'e', title: 'Kurz', kind: 'course', occurrences: dates } as Event
  const facts = async (more: Partial<Event>) =>
    plain(await html(<EventFacts locale="cs" event={{ ...event, ...more }} now={now} />))

  test('marks the dates of a series that are over', async () => {
    expect(await facts({})).toMatch(/16\. 9\. 2026 9:00–15:00 \(proběhlo\)/)
    expect((await facts({})).match(/proběhlo/g)).toHaveLength(1)
  })

  test('does not count past dates among those that are still to come', async () => {
    expect(plain(await html(<EventCard locale="cs" event={event} now={now} />))).not.toContain(
      'další',
    )
  })

  test.each([['none'], [null]] as const)(
    'with registration %s says nothing of it',
    async (registration) => {
      expect(await facts({ registration })).not.toContain('Přihlášení')
    },
  )

  test('says how to sign up and until when', async () => {
    const signUp = { email: 'kurzy@kraj.test', until: '2026-12-01T11:00:00Z' }
    const text = await facts({ registration: 'required', signUp })
    expect(text).toContain('kurzy@kraj.test')
    expect(text).toContain('Přihlásit se můžete do 1. 12. 2026')
  })

  test('after the last day of signing up says only that it ended', async () => {
    const signUp = { email: 'kurzy@kraj.test', until: '2026-11-20T11:00:00Z' }
    const text = await facts({ registration: 'required', signUp })
    expect(text).toContain('Přihlašování skončilo 20. 11. 2026')
    expect(text).not.toContain('kurzy@kraj.test')
  })
})

describe('a plan open to comments', () => {
  const commenting = { email: 'plan@kraj.test', until: '2026-11-21T11:00:00Z' }

  test('takes them until the end of the last day', async () => {
    const text = plain(await html(<Commenting locale="cs" commenting={commenting} now={now} />))
    expect(text).toContain('do 21. 11. 2026')
    expect(text).toContain('plan@kraj.test')
  })

  test('after it sends nobody there', async () => {
    const later = new Date('2026-11-22T12:00:00Z')
    const text = plain(await html(<Commenting locale="cs" commenting={commenting} now={later} />))
    expect(text).toContain('Připomínky se přijímaly do 21. 11. 2026')
    expect(text).not.toContain('plan@kraj.test')
  })
})
