import { beforeEach, describe, expect, test } from '@jest/globals'

import type { DoorList, DoorMark } from '@/lib/checkIn'
import { memory } from '@/subjects/attendance/site/door/memory'
import { byCode, byName, isCode, peopleOf } from '@/subjects/attendance/site/door/people'
import { exchange } from '@/subjects/attendance/site/door/send'
import { forgetOldLists } from '@/subjects/attendance/site/door/useDoor'

import { answers, asked, refusal } from '../support/strictRest'

const awaited = (registration: string, name: string, code: string | null = null) => ({
  registration,
  name,
  code,
  attendance: null,
  at: null,
})
const list: DoorList = {
  event: 'Pečujeme doma',
  occurrence: 'd1',
  startsAt: '2026-12-01T09:00:00.000Z',
  endsAt: '2026-12-01T11:00:00.000Z',
  allDay: false,
  people: [awaited('1', 'Božena Malá', '7KMP-3XQR'), awaited('2', 'Eva Malek', 'ABCD-EFGH')],
  ended: ['9999-AAAA'],
  elsewhere: [{ code: '8888-BBBB', startsAt: '2026-12-08T09:00:00.000Z' }],
}
const there: DoorMark = {
  id: 'm1',
  at: '2026-12-01T08:50:00.000Z',
  registration: '1',
  attendance: 'there',
}
const stored = { id: 'm1', outcome: 'stored', attendance: 'there', at: there.at }
const url = '/api/events/e1/check-in'
const sending = `POST ${url}`
const reading = `GET ${url}?occurrence=d1`
const waiting = () => memory.marks('d1').map(({ id }) => id)

beforeEach(() => {
  localStorage.clear()
  memory.keepList({ id: 'e1', list })
})

describe('what somebody shows', () => {
  test.each([
    ['7kmp3xqr', 'person'],
    [' 7KMP 3XQR ', 'person'],
    ['9999-aaaa', 'ended'],
    ['8888-bbbb', 'elsewhere'],
    ['1111-1111', 'unknown'],
    ['https://portal.test/prihlaska/abc', 'unknown'],
    ['', 'unknown'],
  ])('%s is of kind %s', (shown, kind) => {
    expect(byCode(list, list.people, shown).kind).toBe(kind)
  })

  test('a name of eight letters is a name, a known code of letters alone is a code', () => {
    expect(
      ['Eva Malek', 'abcdefgh', '1abcdefg'].map((each) => isCode(list, list.people, each)),
    ).toEqual([false, true, true])
  })

  test('a name is found without accents and by its parts', () => {
    expect(byName(list.people, 'mala boz').map(({ name }) => name)).toEqual(['Božena Malá'])
    expect(byName(list.people, ' ').length).toBe(2)
  })
})

describe('what waits on the device', () => {
  test('shows in the list as if it were sent', () => {
    const came: DoorMark = { id: 'm2', at: there.at, name: 'Cyril Dole' }
    const people = peopleOf(list, [there, came])
    expect(people.map(({ name, attendance }) => [name, attendance])).toEqual([
      ['Božena Malá', 'there'],
      ['Cyril Dole', 'there'],
      ['Eva Malek', null],
    ])
  })

  test('leaves it once the portal has taken it and told the list', async () => {
    memory.keepMark('d1', there)
    answers({ [sending]: [{ body: { results: [stored] } }], [reading]: [{ body: list }] })
    expect([await exchange('e1', 'd1'), waiting()]).toEqual(['reached', []])
    expect(asked[0]?.body).toMatchObject({ occurrence: 'd1', marks: [there] })
  })

  test('stays when the answer was lost, and is sent again', async () => {
    memory.keepMark('d1', there)
    answers({ [sending]: [{ body: { results: [stored] } }], [reading]: [{ status: 503 }] })
    expect([await exchange('e1', 'd1'), waiting()]).toEqual(['offline', ['m1']])
    answers({ [sending]: [{ body: { results: [stored] } }], [reading]: [{ body: list }] })
    expect([await exchange('e1', 'd1'), waiting()]).toEqual(['reached', []])
  })

  test.each([
    ['nobody is signed in', refusal('Nejdřív se přihlaste.', 401), 'signedOut'],
    ['the event is gone', refusal('Akce tu není.', 404), { refused: 'Akce tu není.' }],
    ['the portal is down', { status: 500 }, 'offline'],
  ])('stays when %s', async (_, answer, reach) => {
    memory.keepMark('d1', there)
    answers({ [sending]: [answer] })
    expect([await exchange('e1', 'd1'), waiting()]).toEqual([reach, ['m1']])
  })

  test('that the portal says nothing of stays, and is not sent for ever', async () => {
    memory.keepMark('d1', there)
    answers({ [sending]: [{ body: { results: [] } }], [reading]: [{ body: list }] })
    expect([await exchange('e1', 'd1'), waiting()]).toEqual(['reached', ['m1']])
  })

  test('marked while the rest was being sent goes with the next', async () => {
    memory.keepMark('d1', there)
    const later = { ...there, id: 'm2', registration: '2' }
    const slow = Promise.resolve().then(() => {
      memory.keepMark('d1', later)
      return { body: { results: [stored] } }
    })
    const second = { body: { results: [{ ...stored, id: 'm2' }] } }
    answers({ [sending]: [slow, second], [reading]: [{ body: list }, { body: list }] })
    expect([await exchange('e1', 'd1'), waiting()]).toEqual(['reached', []])
    expect(asked.filter(({ method }) => method === 'POST').length).toBe(2)
  })

  test('and gave way to what was said later is told with its name', async () => {
    memory.keepMark('d1', there)
    const result = { ...stored, outcome: 'later', attendance: 'absent' }
    answers({ [sending]: [{ body: { results: [result] } }], [reading]: [{ body: list }] })
    await exchange('e1', 'd1')
    expect([waiting(), memory.told('d1').map(({ name }) => name)]).toEqual([[], ['Božena Malá']])
  })

  test('and was taken back by this device itself is no news', async () => {
    memory.keepMark('d1', there)
    memory.keepMark('d1', { ...there, id: 'm2', at: '2026-12-01T08:51:00.000Z', attendance: null })
    const results = [
      { ...stored, outcome: 'later', attendance: null },
      { ...stored, id: 'm2', attendance: null },
    ]
    answers({ [sending]: [{ body: { results } }], [reading]: [{ body: list }] })
    await exchange('e1', 'd1')
    expect([waiting(), memory.told('d1')]).toEqual([[], []])
  })
})

describe('when the day is over', () => {
  const after = new Date('2026-12-01T23:30:00.000Z')

  test('the list goes at midnight of Prague, not before', () => {
    forgetOldLists(new Date('2026-12-01T22:30:00.000Z'))
    expect(memory.list('d1')).not.toBeNull()
    forgetOldLists(after)
    expect(localStorage.length).toBe(0)
  })

  test('it stays while a mark waits or a notice was not read', () => {
    memory.keepMark('d1', there)
    forgetOldLists(after)
    memory.dropMark('d1', 'm1')
    memory.keepTold('d1', {
      mark: there,
      name: 'Božena Malá',
      result: { id: 'm1', outcome: 'gone', attendance: null, at: null },
    })
    forgetOldLists(after)
    expect(memory.list('d1')).not.toBeNull()
  })
})
