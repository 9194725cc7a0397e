import { expect, test } from '@jest/globals'

import { fingerprintOf, isFingerprintOf } from '@/subjects/verification/fingerprintOf'

const row = { id: '1', name: { cs: 'Pomoc' }, places: [{ id: 'x', city: 'Lipov', isOpen: false }] }

test('a box that nobody ticked says nothing: a new one leaves letters under way valid', () => {
  const asked = fingerprintOf(row)
  expect(isFingerprintOf({ ...row, isFreeOfCharge: false }, asked)).toBe(true)
  expect(isFingerprintOf({ ...row, isFreeOfCharge: true }, asked)).toBe(false)
})

test('a letter of 0.1.0, whose fingerprint counts unticked boxes, can still be answered', () => {
  // As 0.1.0 made it of the same row.
  expect(isFingerprintOf(row, '0GqJyhMBizwBmQUPufzZed')).toBe(true)
  expect(isFingerprintOf({ ...row, name: { cs: 'Jiná' } }, '0GqJyhMBizwBmQUPufzZed')).toBe(false)
})

test('what the portal keeps by itself is not what an entry says', () => {
  const kept = { updatedAt: 'later', verifiedOn: 'today', availability: { free: 3 } }
  expect(fingerprintOf({ ...row, ...kept })).toBe(fingerprintOf(row))
})

test('a text, a place and the order of places are', () => {
  const others = [
    { ...row, name: { cs: 'Pomoc doma' } },
    { ...row, places: [] },
    { ...row, places: [{ city: 'Javorov' }, ...row.places] },
  ]
  expect(new Set([row, ...others].map(fingerprintOf)).size).toBe(4)
})
