import { describe, expect, test } from '@jest/globals'

import { sitsOn } from '@/lib/groupMembers'
import { quorumOf } from '@/lib/quorum'

describe('a member sits in a group', () => {
  const term = { from: '2027-03-28T10:00:00.000Z', until: '2027-10-31T11:00:00.000Z' }

  test.each([
    ['not before the term', '2027-03-27T22:59:59Z', false],
    ['from the first minute of its first day in Prague', '2027-03-27T23:00:00Z', true],
    ['to the last minute of its last day, an hour longer', '2027-10-31T22:59:59Z', true],
    ['and no longer', '2027-10-31T23:00:00Z', false],
  ])('%s', (_, moment, expected) => {
    expect(sitsOn(term, moment)).toBe(expected)
  })

  test('always where nobody said since when or until when', () => {
    expect(sitsOn({}, '1990-01-01T00:00:00Z')).toBe(true)
    expect(sitsOn({ from: null, until: null }, '2099-01-01T00:00:00Z')).toBe(true)
  })
})

describe('a quorum', () => {
  test.each([
    ['moreThanHalf', 4, 3],
    ['moreThanHalf', 5, 3],
    ['half', 5, 3],
    ['twoThirds', 4, 3],
    ['twoThirds', 6, 4],
    ['twoThirds', 0, null],
  ] as const)('by %s of %i members is %s', (quorumRule, members, needed) => {
    expect(quorumOf({ quorumRule }, members)).toBe(needed)
  })

  test('is nothing where nobody said, and the number where it was', () => {
    expect(quorumOf({}, 4)).toBeNull()
    expect(quorumOf({ quorumRule: 'number' }, 4)).toBeNull()
    expect(quorumOf({ quorumRule: 'number', quorumCount: 7 }, 4)).toBe(7)
  })
})
