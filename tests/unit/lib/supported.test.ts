import { describe, expect, test } from '@jest/globals'

import { areAlike } from '@/subjects/supported/areAlike'
import type { Attended } from '@/subjects/supported/attendance'
import { countOf } from '@/subjects/supported/countOf'
import { personsOf } from '@/subjects/supported/personsOf'

const at = (id: string, name: string, more: Partial<Attended> = {}): Attended => ({
  id,
  name,
  email: null,
  startsAt: `2027-01-0${id}T09:00:00.000Z`,
  hours: 4,
  ...more,
})
const groupsOf = (...given: Parameters<typeof personsOf>) =>
  personsOf(...given).persons.map(({ attended }) => attended.map(({ id }) => id).join(''))
const doubtsOf = (...given: Parameters<typeof personsOf>) =>
  personsOf(...given).doubts.map(({ first, second }) => first.id + second.id)

test.each([
  ['Jana Nová', 'NOVA  Jana', true],
  ['Mgr. Jana Nová', 'Jana Nová, DiS.', true],
  ['Jana Nová', 'Jana Nová', true],
  ['Jana Nová', 'Hana Nová', true],
  ['Jana Nová', 'Jana Novák', true],
  ['Jana Nová', 'Jan Novák', false],
  ['Jana Nová', 'Petr Dub', false],
])('%s and %s are alike: %s', (one, other, isAlike) => {
  expect([areAlike(one, other), areAlike(other, one)]).toEqual([isAlike, isAlike])
})

describe('persons', () => {
  test('the same e-mail is the same person, in whatever letters', () => {
    const all = [
      at('1', 'Jana Nová', { email: 'Jana@example.test' }),
      at('2', 'J. Nová', { email: 'jana@example.test' }),
    ]
    expect(groupsOf(all, [])).toEqual(['12'])
    expect(doubtsOf(all, [])).toEqual([])
  })

  test('alike names are two persons and a doubt until somebody answers', () => {
    const all = [at('1', 'Jana Nová'), at('2', 'Jana Nová'), at('3', 'Petr Dub')]
    expect([groupsOf(all, []), doubtsOf(all, [])]).toEqual([['1', '2', '3'], ['12']])
  })

  test('a yes joins them, a no keeps them apart, and neither is asked again', () => {
    const all = [at('1', 'Jana Nová'), at('2', 'Jana Nová')]
    const answer = (isSame: boolean) => [{ first: '2', second: '1', isSame }]
    expect([groupsOf(all, answer(true)), doubtsOf(all, answer(true))]).toEqual([['12'], []])
    expect([groupsOf(all, answer(false)), doubtsOf(all, answer(false))]).toEqual([['1', '2'], []])
  })

  test('a no about one date holds for the other dates of that person', () => {
    const all = [
      at('1', 'Jana Nová', { email: 'a@example.test' }),
      at('2', 'Jana Nová', { email: 'b@example.test' }),
      at('3', 'Jana Nová', { email: 'b@example.test' }),
    ]
    expect(doubtsOf(all, [{ first: '1', second: '3', isSame: false }])).toEqual([])
  })

  test('many dates of one without an e-mail ask one question each', () => {
    const all = ['1', '2', '3', '4'].map((id) => at(id, 'Jana Nová'))
    expect(doubtsOf(all, [])).toEqual(['12', '13', '14'])
    const same = ['2', '3', '4'].map((second) => ({ first: '1', second, isSame: true }))
    expect(groupsOf(all, same)).toEqual(['1234'])
  })
})

describe('counts', () => {
  const { persons } = personsOf(
    [
      at('1', 'Jana Nová', { email: 'a@example.test', hours: 30 }),
      at('5', 'Jana Nová', { email: 'a@example.test', hours: 10 }),
      at('2', 'Petr Dub', { hours: 39 }),
      at('3', 'Olga Lípová', { hours: null }),
    ],
    [],
  )
  const days = (startsOn: string, endsOn: string) => ({ startsOn, endsOn })

  test.each([
    ['at 40 hours', 40, 1],
    ['at 39 hours', 39, 2],
    ['without a threshold', null, 3],
  ])('%s so many are supported', (_, threshold, supported) => {
    expect(countOf(persons, threshold, {})).toMatchObject({ persons: 3, supported, hours: 79 })
  })

  test('somebody is supported in the period in which the hours were reached, and in no other', () => {
    const first = countOf(persons, 40, days('2027-01-01', '2027-01-04'))
    const second = countOf(persons, 40, days('2027-01-05', '2027-01-31'))
    expect([first.persons, first.supported, second.persons, second.supported]).toEqual([3, 0, 1, 1])
    expect([first.hours, second.hours]).toEqual([69, 10])
  })

  test('the last day of a period belongs to it until midnight in Prague', () => {
    const late = personsOf([at('1', 'Jana Nová', { startsAt: '2027-03-31T21:30:00.000Z' })], [])
    const march = countOf(late.persons, null, days('2027-03-01', '2027-03-31'))
    const april = countOf(late.persons, null, days('2027-04-01', '2027-04-30'))
    expect([march.persons, april.persons]).toEqual([1, 0])
  })
})
