import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'

import { remindOfTasks } from '@/subjects/groups/remindOfTasks'

import { everybody, startCms, type Cms, type Who } from '../support/cms'
import { next, prepareGround, sample, write, type Ground } from '../support/content'
import { lettersTo } from '../support/letters'

let cms: Cms
let ground: Ground
beforeAll(async () => {
  cms = await startCms()
  ground = await prepareGround(cms.payload)
})
afterAll(() => cms.stop())

const staff: Who[] = ['karel', 'edda', 'ada']
const contacts = [
  { role: 'Metodička', name: 'Vlasta', phone: '+420585562109', email: 'metodika@portal.test' },
]
/** A task due on the first of April, of somebody new. */
const task = (more: object = {}) => ({
  text: 'Sepsat trasy',
  state: 'open',
  dueOn: '2027-04-01T10:00:00.000Z',
  email: `ukol-${next()}@example.test`,
  ...more,
})
const group = (tasks: object[], more: object = {}) =>
  write(cms.payload, 'working-groups', {
    ...sample('working-groups', `Skupina ${next()}`, ground),
    contacts,
    tasks,
    _status: 'published',
    ...more,
  })
const change = (id: string, body: object, query = '') =>
  cms.rest(`/api/working-groups/${id}${query}`, { as: 'karel', method: 'PATCH', body })
const tasksOf = async (id: string) =>
  (await cms.rest(`/api/working-groups/${id}`, { as: 'karel' })).body.tasks as { id: string }[]
const work = (now: string) =>
  remindOfTasks({ payload: cms.payload, now: () => new Date(now), isStopping: () => false })
const weekBefore = '2027-03-25T08:00:00Z'
const onTheDay = '2027-04-01T07:00:00Z'

describe('a reminder of a task', () => {
  test('leaves a week before and on the day, once each though two workers run', async () => {
    const { email, ...rest } = task()
    await group([{ ...rest, email }])
    await work('2027-03-25T07:59:00Z')
    expect(await lettersTo(cms, email)).toEqual([])
    await Promise.all([work(weekBefore), work(weekBefore)])
    await work('2027-03-25T20:00:00Z')
    expect(await lettersTo(cms, email)).toHaveLength(1)
    await Promise.all([work(onTheDay), work(onTheDay)])
    expect((await lettersTo(cms, email)).map(({ template }) => template)).toEqual([
      'taskDue',
      'taskDue',
    ])
  })

  test('says what, until when, for which group and whom to call', async () => {
    const own = task()
    await group([own], { name: 'Doprava pro všechny', slug: 'doprava-pro-vsechny' })
    await work(onTheDay)
    const [letter] = await lettersTo(cms, own.email)
    const words = String(letter?.text).replaceAll('\u00a0', ' ')
    const said = [
      'Sepsat trasy',
      '1. 4. 2027',
      'Doprava pro všechny',
      'Metodička, Vlasta: +420 585 562 109, metodika@portal.test',
      'http://portal.test/pracovni-skupiny/doprava-pro-vsechny#ukoly',
    ]
    expect(said.filter((each) => !words.includes(each))).toEqual([])
  })

  test.each([
    ['is done', { state: 'done' }],
    ['was dropped', { state: 'dropped', dropReason: 'Není řeka.' }],
    ['has no day', { dueOn: null }],
  ])('is not written of what %s', async (_, more) => {
    const own = task(more)
    await group([own])
    await work(onTheDay)
    expect(await lettersTo(cms, own.email)).toEqual([])
  })

  test('leaves anew for the new day of what was put off, and never for the old one', async () => {
    const own = task()
    const id = await group([own])
    await work(weekBefore)
    const [row] = await tasksOf(id)
    await change(id, { tasks: [{ ...row, dueOn: '2027-04-15T10:00:00.000Z' }] })
    await work(onTheDay)
    expect(await lettersTo(cms, own.email)).toHaveLength(1)
    await work('2027-04-08T07:00:00Z')
    expect(await lettersTo(cms, own.email)).toHaveLength(2)
  })

  test('follows what is public: neither a draft nor a group in the trash', async () => {
    const [draft, newer, gone] = [task(), task(), task()]
    await group([draft], { _status: 'draft' })
    const id = await group([newer])
    const [row] = await tasksOf(id)
    await change(id, { tasks: [{ ...row, state: 'done' }] }, '?draft=true')
    await change(await group([gone]), { deletedAt: new Date().toISOString() })
    await work(onTheDay)
    const counts = [draft, newer, gone].map(
      async ({ email }) => (await lettersTo(cms, email)).length,
    )
    expect(await Promise.all(counts)).toEqual([0, 1, 0])
  })
})

describe('the e-mail of who answers for a task', () => {
  const paths = (id: string, email: string): [string, string][] => [
    ['its group', `/api/working-groups/${id}`],
    ['its group in a deeper answer', `/api/working-groups/${id}?depth=3&locale=all`],
    ['a chosen field', `/api/working-groups?select[tasks][email]=true&where[id][equals]=${id}`],
    ['a draft', `/api/working-groups/${id}?draft=true`],
    ['an event that names the group', '/api/events?depth=3&limit=100'],
    ['the search', `/api/search?q=${encodeURIComponent(email)}`],
    ['a table', '/api/tables/working-groups.csv?columns=tasks.email'],
    ['versions', `/api/working-groups/versions?where[parent][equals]=${id}`],
  ]

  test.each(everybody)('is read by staff alone, %s, by whatever path', async (who) => {
    const own = task()
    const id = await group([own])
    await write(cms.payload, 'events', {
      ...sample('events', `Setkání ${next()}`, ground),
      workingGroup: id,
      _status: 'published',
    })
    const seen: string[] = []
    for (const [name, url] of paths(id, own.email))
      if ((await cms.rest(url, { as: who })).text.replace(/q=[^&"]+/, '').includes(own.email))
        seen.push(name)
    if (staff.includes(who)) expect(seen).toContain('its group')
    else expect(seen.filter((name) => name !== 'the search')).toEqual([])
  })

  test.each(['nobody', 'pavla'] as const)('cannot be guessed at by %s', async (who) => {
    const own = task()
    await group([own])
    const counted = async (url: string) => {
      const { status, body } = await cms.rest(url, { as: who })
      return status === 200 ? (body.totalDocs as number) : 0
    }
    for (const where of [
      `where[tasks.email][equals]=${own.email}`,
      `where[or][0][tasks.email][like]=${own.email}`,
    ]) {
      expect(await counted(`/api/working-groups?${where}`)).toBe(0)
      expect(await counted(`/api/working-groups/count?${where}`)).toBe(0)
    }
    expect((await cms.rest('/api/working-groups?sort=tasks.email', { as: who })).status).not.toBe(
      200,
    )
    const deep = `where[workingGroup.tasks.email][equals]=${own.email}`
    expect(await counted(`/api/events?${deep}`)).toBe(0)
  })
})
