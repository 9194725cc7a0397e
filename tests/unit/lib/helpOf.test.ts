import { expect, test } from '@jest/globals'

import { helpLine, helpOf } from '@/lib/helpOf'

test('who has neither a telephone nor an e-mail helps nobody: nothing is said', () => {
  expect(helpOf(undefined)).toBeNull()
  expect(helpOf({ name: 'Odbor sociálních věcí', phone: '', email: null })).toBeNull()
})

test.each([
  ['+420585562109', 'a@kraj.test', 'Zavolejte nebo napište: Odbor, +420 585 562 109, a@kraj.test'],
  ['+420585562109', null, 'Zavolejte: Odbor, +420 585 562 109'],
  [null, 'a@kraj.test', 'Napište: Odbor, a@kraj.test'],
])('only what is there is offered: %s %s', (phone, email, said) => {
  const help = helpOf({ name: 'Odbor', phone, email })
  const line = help ? helpLine(help).cs : ''
  expect(line.toLowerCase().replaceAll('\u00a0', ' ')).toContain(said.toLowerCase())
})
