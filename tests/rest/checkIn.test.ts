import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'

import type { DoorList, DoorMark, DoorResult } from '@/lib/checkIn'

import { attendanceAt } from '../support/attendance'
import { everybody, startCms, type Cms, type Who } from '../support/cms'
import { prepareGround } from '../support/content'
import { withMachines } from '../support/machines'
import { signUpAt, somebody, writeEvent } from '../support/signUp'

let cms: Cms
const { stored, several, register, linkOf, act, counts, kindsTo } = signUpAt(() => cms)
const { mark, said, post, read } = attendanceAt(() => cms)
beforeAll(async () => {
  cms = await startCms()
  await prepareGround(cms.payload)
})
afterAll(() => cms.stop())

const minutesAgo = (minutes: number) => new Date(Date.now() - minutes * 60_000).toISOString()
const idsOf = async (event: string) => (await stored(event)).map(({ id }) => String(id))
const listOf = async (event: string, occurrence = ''): Promise<DoorList> =>
  (await cms.rest(`/api/events/${event}/check-in?occurrence=${occurrence}`, { as: 'karel' })).body
const send = (event: string, marks: object[], as: Who = 'karel') =>
  post(event, 'check-in', { now: minutesAgo(0), marks }, as)
const outcomes = async (event: string, marks: DoorMark[]) =>
  (await send(event, marks)).body.results.map(({ outcome }: DoorResult) => outcome)
const audits = async () => (await cms.payload.count({ collection: 'audit' })).totalDocs
const seen = (registration: string, at: string, more: object = {}): DoorMark => ({
  id: `${registration}-${at}`,
  at,
  registration,
  attendance: 'there',
  ...more,
})

describe('the list for the door', () => {
  test('holds names and codes, and nothing else of the people', async () => {
    const { id } = await writeEvent(cms)
    const jana = somebody({ phone: '+420777123456' })
    await register(id, jana)
    const list = await listOf(id)
    const shown = await cms.rest(`/api/registrations/link/${await linkOf(jana.email)}`)
    expect(list.people).toEqual([
      {
        registration: (await idsOf(id))[0],
        name: jana.name,
        code: shown.body.code,
        attendance: null,
        at: null,
      },
    ])
    expect(JSON.stringify(list)).not.toMatch(/777123456|example\.test/)
  })

  test('knows codes that are over and those of other dates, without names', async () => {
    const { id, dates } = await writeEvent(cms, { dates: [100, 200], capacity: null })
    const [here, there] = [
      somebody({ occurrences: [dates[0]] }),
      somebody({ occurrences: [dates[1]] }),
    ]
    await register(id, here)
    await register(id, there)
    const code = (await listOf(id, dates[0])).people[0]?.code
    const other = (await listOf(id, dates[1])).people[0]?.code
    await act(await linkOf(here.email), 'cancel')
    const list = await listOf(id, dates[0])
    expect([list.people, list.ended]).toEqual([[], [code]])
    expect(list.elsewhere.map((each) => each.code)).toEqual([other])
  })

  test('whoever waits is on it without a code', async () => {
    const { id } = await writeEvent(cms, { capacity: 1 })
    await several(id, 2)
    const codes = (await listOf(id)).people.map(({ code }) => typeof code)
    expect(codes.sort()).toEqual(['object', 'string'])
  })
})

describe('marks of a device', () => {
  test('are stored with the time they were made, also by a clock that is hours wrong', async () => {
    const { id } = await writeEvent(cms)
    await several(id, 1)
    const [registration = ''] = await idsOf(id)
    const wrong = 5 * 60
    await post(id, 'check-in', {
      now: minutesAgo(wrong),
      marks: [seen(registration, minutesAgo(wrong + 30))],
    })
    const [{ attendanceAt } = {}] = await stored(id)
    const age = Date.now() - Date.parse(String(attendanceAt))
    expect(Math.round(age / 60_000)).toBe(30)
    expect((await said(id))[0]?.[1]).toBe('there')
  })

  test('a batch sent twice counts once', async () => {
    const { id } = await writeEvent(cms, { capacity: 0, dates: [-1] })
    const marks: DoorMark[] = [{ id: 'one', at: minutesAgo(5), name: 'Božena Stará' }]
    expect(await outcomes(id, marks)).toEqual(['stored'])
    expect(await outcomes(id, marks)).toEqual(['stored'])
    expect(await counts(id)).toEqual({ capacity: 0, taken: 1, waiting: 0 })
    expect((await stored(id))[0]).toMatchObject({ source: 'door', attendance: 'there' })
  })

  test('a batch sent twenty times at once counts once', async () => {
    const { id } = await writeEvent(cms, { capacity: null })
    await several(id, 2)
    const [registration = ''] = await idsOf(id)
    const marks: DoorMark[] = [
      seen(registration, minutesAgo(5)),
      { id: 'walk-in', at: minutesAgo(4), name: 'Josef Nový' },
    ]
    const answers = await Promise.all(Array.from({ length: 20 }, () => send(id, marks)))
    expect(
      new Set(
        answers.map(({ text }) =>
          JSON.parse(text)
            .results.map(({ outcome }: DoorResult) => outcome)
            .join(),
        ),
      ),
    ).toEqual(new Set(['stored,stored']))
    expect((await said(id)).map(([, there]) => there).sort()).toEqual(
      ['there', 'there', null].sort(),
    )
  })

  test('what was said later stands, and it is told', async () => {
    const { id } = await writeEvent(cms)
    await several(id, 1)
    const [registration = ''] = await idsOf(id)
    await mark(id, [{ registration, attendance: 'absent' }], 'edda')
    const { body } = await send(id, [seen(registration, minutesAgo(10))])
    expect(body.results[0]).toMatchObject({ outcome: 'later', attendance: 'absent' })
    expect((await said(id))[0]?.[1]).toBe('absent')
    expect(await outcomes(id, [seen(registration, minutesAgo(0))])).toEqual(['stored'])
    expect((await said(id))[0]?.[1]).toBe('there')
  })

  test('later is not told where it says the same', async () => {
    const { id } = await writeEvent(cms)
    await several(id, 1)
    const [registration = ''] = await idsOf(id)
    await mark(id, [{ registration, attendance: 'there' }], 'edda')
    expect(await outcomes(id, [seen(registration, minutesAgo(10))])).toEqual(['stored'])
  })

  test('of two marks of one person the later one counts, in whatever order they come', async () => {
    const { id } = await writeEvent(cms)
    await several(id, 1)
    const [registration = ''] = await idsOf(id)
    await send(id, [
      seen(registration, minutesAgo(1), { attendance: null }),
      seen(registration, minutesAgo(9)),
    ])
    expect((await said(id))[0]?.[1]).toBeNull()
  })

  test('one that cannot be stored holds no other back', async () => {
    const { id } = await writeEvent(cms, { capacity: null })
    const other = await writeEvent(cms)
    await several(id, 1)
    await several(other.id, 1)
    const [[ours = ''], [theirs = '']] = [await idsOf(id), await idsOf(other.id)]
    const at = minutesAgo(3)
    const marks: DoorMark[] = [
      seen(theirs, minutesAgo(9)),
      { id: 'first', at: minutesAgo(8), name: 'Božena Stará' },
      { id: 'second', at: minutesAgo(7), name: 'Božena  STARA' },
      seen(ours, at),
    ]
    expect(await outcomes(id, marks)).toEqual(['gone', 'stored', 'known', 'stored'])
    expect((await said(other.id))[0]?.[1]).toBeNull()
  })

  test('whoever had cancelled and came is there, and gets no letter', async () => {
    const { id } = await writeEvent(cms)
    const jana = somebody()
    await register(id, jana)
    const [registration = ''] = await idsOf(id)
    await act(await linkOf(jana.email), 'cancel')
    const before = await kindsTo(jana.email)
    expect(await outcomes(id, [seen(registration, minutesAgo(1))])).toEqual(['stored'])
    expect((await read(id)).people[0]).toMatchObject({ state: 'cancelled', attendance: 'there' })
    expect(await kindsTo(jana.email)).toEqual(before)
  })

  test('the journal tells of a batch once, and of one that changed nothing not at all', async () => {
    const { id } = await writeEvent(cms, { capacity: null })
    await several(id, 2)
    const [one = '', two = ''] = await idsOf(id)
    const before = await audits()
    await send(id, [seen(one, minutesAgo(2)), seen(two, minutesAgo(1))])
    expect(await audits()).toBe(before + 1)
    await send(id, [seen('stranger', minutesAgo(1))])
    expect(await audits()).toBe(before + 1)
  })

  test.each([
    ['none', []],
    ['no id', [{ at: 'AT', registration: 'ID', attendance: 'there' }]],
    ['no time', [{ id: 'a', registration: 'ID', attendance: 'there' }]],
    ['a word that is none', [{ id: 'a', at: 'AT', registration: 'ID', attendance: 'maybe' }]],
    ['a person and a name', [{ id: 'a', at: 'AT', registration: 'ID', name: 'Jan' }]],
    ['an empty name', [{ id: 'a', at: 'AT', name: ' ' }]],
    ['a name without an end', [{ id: 'a', at: 'AT', name: 'x'.repeat(5_000) }]],
  ])('%s is refused and nothing is written', async (_, marks) => {
    const { id } = await writeEvent(cms)
    await several(id, 1)
    const [registration = ''] = await idsOf(id)
    const written = JSON.stringify(marks)
      .replaceAll('"ID"', `"${registration}"`)
      .replaceAll('"AT"', `"${minutesAgo(1)}"`)
    expect((await send(id, JSON.parse(written))).status).toBe(400)
    expect((await said(id)).map(([, there]) => there)).toEqual([null])
  })
})

describe('who may', () => {
  const staff: Who[] = ['karel', 'edda', 'ada']

  test.each(everybody)('%s reads the list and sends marks, or not', async (who) => {
    const { id } = await writeEvent(cms, { capacity: null })
    await several(id, 1)
    const [registration = ''] = await idsOf(id)
    const list = await cms.rest(`/api/events/${id}/check-in`, { as: who })
    const done = [list.status, (await send(id, [seen(registration, minutesAgo(1))], who)).status]
    const isAllowed = staff.includes(who)
    const refused = who === 'nobody' ? 401 : 403
    expect(done).toEqual(isAllowed ? [200, 200] : [refused, refused])
    expect(list.text.includes('Jana Nová')).toBe(isAllowed)
    expect((await said(id))[0]?.[1]).toBe(isAllowed ? 'there' : null)
  })

  test('a machine account may what its role may', async () => {
    const { id } = await writeEvent(cms)
    await several(id, 1)
    const { machine } = withMachines(cms)
    const { headers } = await machine({ role: 'editor' })
    expect((await cms.rest(`/api/events/${id}/check-in`, { headers })).status).toBe(200)
  })
})
