import { afterAll, beforeAll, expect, test } from '@jest/globals'

import { attendanceAt } from '../support/attendance'
import { everybody, startCms, type Cms, type Who } from '../support/cms'
import { next, prepareGround, sample, write, type Ground } from '../support/content'
import { signUpAt, somebody, writeEvent } from '../support/signUp'

let cms: Cms
let ground: Ground
const { change, stored } = signUpAt(() => cms)
const { walkIn, mark } = attendanceAt(() => cms)
beforeAll(async () => {
  cms = await startCms()
  ground = await prepareGround(cms.payload)
})
afterAll(() => cms.stop())

const staff: Who[] = ['karel', 'edda', 'ada']

const numberOf = (last: number) => `CZ.03.02.02/00/22_003/${String(last).padStart(7, '0')}`

/** A project of a programme with a threshold of 40 hours, and one past event of it for each list of people. */
const projectWith = async (supported: object, ...days: [person: object, hours: number][][]) => {
  const programme = await write(cms.payload, 'programmes', {
    name: 'Zaměstnanost',
    statement: 'Podpořeno z programu.',
    code: `opz-${next()}`,
    supportHours: 40,
  })
  const project = await write(cms.payload, 'projects', {
    ...sample('projects', `Pečovat společně ${next()}`, ground),
    programme,
    registrationNumber: numberOf(next()),
    supported,
    _status: 'published',
  })
  const events: string[] = []
  for (const people of days) {
    const { id } = await writeEvent(cms, { capacity: null, dates: [-3] })
    await change(id, { projects: [project] })
    for (const [person] of people) await walkIn(id, person)
    const all = await stored(id)
    await mark(
      id,
      all.map(({ id: of }, at) => ({ registration: String(of), hours: people[at]?.[1] ?? null })),
    )
    events.push(id)
  }
  return { project, events }
}
const read = (project: string, as: Who = 'karel') =>
  cms.rest(`/api/projects/${project}/supported`, { as })
const answer = (project: string, body: object, as: Who = 'karel') =>
  cms.rest(`/api/projects/${project}/supported`, { as, method: 'POST', body })

test('each person is counted once over all events, with the threshold of the programme', async () => {
  const jana = somebody({ name: 'Jana Tichá' })
  const { project } = await projectWith(
    {
      periods: [
        { startsOn: '2020-01-01T12:00:00.000Z', endsOn: '2020-12-31T12:00:00.000Z' },
        { startsOn: '2021-01-01T12:00:00.000Z' },
      ],
    },
    [
      [jana, 30],
      [somebody({ name: 'Petr Dub' }), 39],
    ],
    [[{ ...jana, name: 'JANA TICHA' }, 10]],
  )
  const { body } = await read(project)
  expect(body).toMatchObject({
    persons: 2,
    supported: 1,
    thresholdHours: 40,
    hours: 79,
    withoutHours: 0,
    doubts: [],
  })
  expect(body.byPeriod).toMatchObject([
    { startsOn: '2020-01-01', persons: 0, supported: 0, hours: 0 },
    { startsOn: '2021-01-01', endsOn: null, persons: 2, supported: 1, hours: 79 },
  ])
})

test('whoever was not there counts for nothing', async () => {
  const { project, events } = await projectWith({}, [[somebody(), 5]])
  const [event = ''] = events
  const [registration] = await stored(event)
  await mark(event, [{ registration: String(registration?.id), attendance: null }])
  expect((await read(project)).body).toMatchObject({ persons: 0, hours: 0 })
})

test('namesakes without an e-mail wait for an answer, which is remembered and can be changed', async () => {
  const { project } = await projectWith(
    {},
    [[{ name: 'Božena Stará' }, 20]],
    [[{ name: 'Stará Božena' }, 20]],
  )
  const { body } = await read(project)
  expect([body.persons, body.supported, body.doubts.length]).toEqual([2, 0, 1])
  const [{ first, second }] = body.doubts
  const pair = { first: first.registration, second: second.registration }
  await Promise.all([
    answer(project, { ...pair, isSame: true }),
    answer(project, { first: pair.second, second: pair.first, isSame: true }),
  ])
  expect((await read(project)).body).toMatchObject({ persons: 1, supported: 1, doubts: [] })
  await answer(project, { ...pair, isSame: false })
  expect((await read(project)).body).toMatchObject({ persons: 2, supported: 0, doubts: [] })
})

test.each([
  ['no pair', {}, 400],
  ['one and the same', { first: 'x', second: 'x', isSame: true }, 400],
  ['people of no event of the project', { first: 'x', second: 'y', isSame: true }, 404],
])('an answer on %s is refused', async (_, body, status) => {
  const { project } = await projectWith({})
  expect((await answer(project, body)).status).toBe(status)
})

test.each(everybody)('%s sees the number only where it is shown, and no person', async (who) => {
  const jana = somebody({ name: 'Jana Skrytá' })
  const [hidden, shown] = [
    await projectWith({}, [[jana, 2]]),
    await projectWith({ isShown: true }, [[jana, 2]], [[{ name: 'Jana Skrytá' }, 2]]),
  ]
  const isStaff = staff.includes(who)
  expect((await read(hidden.project, who)).status).toBe(isStaff ? 200 : 404)
  const { status, body, text } = await read(shown.project, who)
  expect([status, body.persons, 'hours' in body]).toEqual([200, 2, isStaff])
  expect(text.includes('Skrytá')).toBe(isStaff)
  const pair = { first: 'x', second: 'y', isSame: true }
  const refused = who === 'nobody' ? 401 : 403
  expect((await answer(shown.project, pair, who)).status).toBe(isStaff ? 404 : refused)
  for (const format of ['csv', 'xlsx']) {
    const path = `/api/projects/${shown.project}/supported.${format}`
    expect((await cms.rest(path, { as: who })).status).toBe(isStaff ? 200 : refused)
  }
  expect((await cms.rest('/api/person-matches', { as: who })).status).toBe(403)
})

test('the table has a row for each person with hours, and no formula', async () => {
  const { project } = await projectWith({}, [[{ name: '=1+1', email: 'x@example.test' }, 2.5]])
  const { text } = await cms.rest(`/api/projects/${project}/supported.csv`, { as: 'karel' })
  const [head, row] = text.replaceAll(/["\uFEFF]/g, '').split('\r\n')
  expect(head).toMatch(/^Jméno;E-mail;Poprvé;Počet termínů;Hodin celkem;/)
  expect(row).toMatch(/x@example\.test;\d\d\.\d\d\.\d{4};1;2,5;/)
  expect(row?.startsWith('=')).toBe(false)
})
