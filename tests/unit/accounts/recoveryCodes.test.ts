import { expect, test } from '@jest/globals'

import { newRecoveryCodes, plainCode } from '@/subjects/accounts/secondFactor/recoveryCodes'

test.each([
  ['large letters', 'K3MF-09TZ-X4WQ', 'k3mf09tzx4wq'],
  ['blanks for dashes', ' k3mf 09tz x4wq ', 'k3mf09tzx4wq'],
  ['a dash that a word processor made', 'k3mf–09tz–x4wq', 'k3mf09tzx4wq'],
  ['o for 0', 'k3mf-o9tz-x4wO', 'k3mf09tzx4w0'],
  ['i and l for 1', 'iL3m', '113m'],
])('a recovery code with %s is the same code', (_, typed, plain) => {
  expect(plainCode(typed)).toBe(plain)
})

test('ten codes are made, all different, of signs that nobody mistakes', () => {
  const codes = newRecoveryCodes()
  expect(new Set(codes).size).toBe(10)
  expect(
    codes.filter((code) => !/^([0-9a-hjkmnp-tv-z]{4}-){2}[0-9a-hjkmnp-tv-z]{4}$/.test(code)),
  ).toEqual([])
})
