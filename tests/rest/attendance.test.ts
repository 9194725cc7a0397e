import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'

import { attendanceAt } from '../support/attendance'
import { everybody, startCms, type Cms, type Who } from '../support/cms'
import { prepareGround } from '../support/content'
import { signUpAt, somebody, writeEvent } from '../support/signUp'

let cms: Cms
const { stored, several, register, counts, kindsTo } = signUpAt(() => cms)
const { read, mark, walkIn, said, post } = attendanceAt(() => cms)
beforeAll(async () => {
  cms = await startCms()
  await prepareGround(cms.payload)
})
afterAll(() => cms.stop())

const idsOf = async (event: string) => (await stored(event)).map(({ id }) => String(id))

describe('staff say who was there', () => {
  test('nothing is said of anybody until somebody says it', async () => {
    const { id } = await writeEvent(cms)
    const [jana] = await several(id, 1)
    expect(await said(id)).toEqual([[jana?.name, null, null]])
    expect((await read(id)).offeredHours).toBe(2)
  })

  test('all are marked at once, and the answer undoes it', async () => {
    const { id } = await writeEvent(cms, { capacity: null })
    await several(id, 3)
    const [first = '', ...others] = await idsOf(id)
    await mark(id, [{ registration: first, attendance: 'absent' }])
    const marks = [first, ...others].map((registration) => ({
      registration,
      attendance: 'there' as const,
      hours: 2,
    }))
    const { body } = await mark(id, marks)
    expect((await said(id)).map(([, ...rest]) => rest)).toEqual(Array(3).fill(['there', 2]))
    await mark(id, body.before)
    const after = (await stored(id)).map(({ attendance, hours }) => [
      attendance ?? null,
      hours ?? null,
    ])
    expect(after).toEqual([
      ['absent', null],
      [null, null],
      [null, null],
    ])
  })

  test('two who mark at once lose nothing, not even of one person', async () => {
    const { id } = await writeEvent(cms, { capacity: null })
    await several(id, 8)
    const ids = await idsOf(id)
    await Promise.all(
      ids.flatMap((registration) => [
        mark(id, [{ registration, attendance: 'there' }]),
        mark(id, [{ registration, hours: 1.5 }], 'edda'),
      ]),
    )
    expect((await said(id)).map(([, ...rest]) => rest)).toEqual(Array(8).fill(['there', 1.5]))
  })

  test.each([
    ['nobody named', []],
    ['a word that is none', [{ registration: 'ID', attendance: 'maybe' }]],
    ['hours below nothing', [{ registration: 'ID', hours: -1 }]],
    ['hours as a text', [{ registration: 'ID', hours: '2' }]],
    ['nothing said', [{ registration: 'ID' }]],
  ])('%s is refused and nothing is written', async (_, marks) => {
    const { id } = await writeEvent(cms)
    await several(id, 1)
    const [registration = ''] = await idsOf(id)
    const body = JSON.parse(JSON.stringify(marks).replaceAll('ID', registration))
    expect((await mark(id, body)).status).toBe(400)
    expect((await said(id)).map(([, ...rest]) => rest)).toEqual([[null, null]])
  })

  test('one who is of another date spoils all of it', async () => {
    const one = await writeEvent(cms)
    const other = await writeEvent(cms)
    await several(one.id, 1)
    await several(other.id, 1)
    const [[ours = ''], [theirs = '']] = [await idsOf(one.id), await idsOf(other.id)]
    const { status } = await mark(one.id, [
      { registration: ours, attendance: 'there' },
      { registration: theirs, attendance: 'there' },
    ])
    expect(status).toBe(404)
    expect((await said(one.id)).map(([, there]) => there)).toEqual([null])
  })

  test('of an event with several dates the date must be named', async () => {
    const { id, dates } = await writeEvent(cms, { dates: [1, 30] })
    await register(id, somebody({ occurrences: [dates[1]] }))
    const { status } = await cms.rest(`/api/events/${id}/attendance`, { as: 'karel' })
    expect([status, (await read(id, dates[0])).people.length]).toEqual([400, 0])
    expect((await read(id, dates[1])).people.length).toBe(1)
  })
})

describe('somebody comes without signing up', () => {
  test('to a full hall on a date that has begun, and no letter leaves', async () => {
    const { id } = await writeEvent(cms, { capacity: 0, dates: [-1] })
    const jana = somebody()
    expect((await walkIn(id, jana)).status).toBe(201)
    expect(await said(id)).toEqual([[jana.name, 'there', null]])
    expect((await stored(id))[0]).toMatchObject({ source: 'door', state: 'confirmed' })
    expect([await counts(id), await kindsTo(jana.email)]).toEqual([
      { capacity: 0, taken: 1, waiting: 0 },
      [],
    ])
  })

  test('whoever had signed up or waits is marked and not added twice', async () => {
    const { id } = await writeEvent(cms, { capacity: 1 })
    const [first, second] = await several(id, 2)
    await walkIn(id, { name: String(first?.name).toUpperCase(), email: first?.email })
    await walkIn(id, { name: second?.name, email: second?.email })
    expect((await stored(id)).map(({ state, attendance }) => [state, attendance])).toEqual([
      ['confirmed', 'there'],
      ['waiting', 'there'],
    ])
  })

  test('the same press twice adds one person, a namesake without an e-mail is asked about', async () => {
    const { id } = await writeEvent(cms)
    const answers = await Promise.all([
      walkIn(id, { name: 'Božena Stará' }),
      walkIn(id, { name: 'Božena Stará' }),
    ])
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 409])
    expect((await walkIn(id, { name: 'Božena Stará', email: 'b@example.test' })).status).toBe(201)
    expect((await stored(id)).length).toBe(2)
  })

  test.each([
    ['no name', { name: ' ' }, 'name'],
    ['an e-mail that is none', { name: 'Jan', email: 'jan' }, 'email'],
  ])('%s is refused at its field', async (_, person, path) => {
    const { id } = await writeEvent(cms)
    const { status, body } = await walkIn(id, person)
    expect([status, body.errors[0].data.errors[0].path]).toEqual([400, path])
  })
})

describe('who may', () => {
  const staff: Who[] = ['karel', 'edda', 'ada']

  test.each(everybody)('%s reads, marks and adds, or not', async (who) => {
    const { id } = await writeEvent(cms, { capacity: null })
    await several(id, 1)
    const [registration = ''] = await idsOf(id)
    const list = await cms.rest(`/api/events/${id}/attendance`, { as: who })
    const done = [
      list.status,
      (await mark(id, [{ registration, attendance: 'there' }], who)).status,
      (await post(id, 'walk-ins', { name: 'Někdo' }, who)).status,
    ]
    const isAllowed = staff.includes(who)
    const refused = who === 'nobody' ? 401 : 403
    expect(done).toEqual(isAllowed ? [200, 200, 201] : [refused, refused, refused])
    expect(list.text.includes('Jana Nová')).toBe(isAllowed)
    expect((await said(id)).length).toBe(isAllowed ? 2 : 1)
  })
})
