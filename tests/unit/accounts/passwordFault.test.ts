import { describe, expect, test } from '@jest/globals'

import { passwordFault } from '@/subjects/accounts/passwordFault'

const personal = ['pavla.novotna@podhuri.test', 'Pavla Novotná', 'Sociální služby Podhůří']
const faultOf = async (password: string) => (await passwordFault(password, personal))?.cs ?? ''

describe('a new password is refused', () => {
  test.each(['krátké', 'jedenáct z.', '           x           ', 'á'.repeat(201)])(
    'for its length: %s',
    async (password) => {
      expect(await faultOf(password)).toContain('12 až 200')
    },
  )

  test.each([
    'password1234',
    'Heslo12345678',
    'qwertyuiop12',
    '123456789012',
    'aaaaaaaaaaaa',
    'abcdefghijkl',
    'administrator1',
    'rozcestnik-demo',
    'Rozcestnik2026',
  ])('as common: %s', async (password) => {
    expect(await faultOf(password)).toContain('snadno uhodnout')
  })

  test.each([
    'pavla.novotna@podhuri.test',
    'pavla.novotna1',
    'Novotná Pavla',
    'Podhuri.test1',
    'Sociální služby Podhůří',
  ])('as made of what anybody knows of its person: %s', async (password) => {
    expect(await faultOf(password)).toContain('snadno uhodnout')
  })
})

test.each([
  'kopretina na louce',
  'správný kůň baterie',
  'tR7!vvQ2-plmx',
  'х'.repeat(3) + ' лелека над полем',
])('%s may be used', async (password) => {
  expect(await faultOf(password)).toBe('')
})
