import { describe, expect, test } from '@jest/globals'

import { crisisOf, cutAtNumbers, linesFor, numbersIn, perilOfType } from '@/lib/crisis'

const line = (phone: string) => ({ name: `Linka ${phone}`, phone })
const portal = ['112', '155', '158', '116111', '116123', '116006'].map(line)
const phonesOf = (lines: { phone?: string | null }[] = []) => lines.map(({ phone }) => phone)

describe('the right line comes first', () => {
  test.each([
    ['violence', ['116006', '158', '112']],
    ['despair', ['116123', '116111', '155']],
    ['children', ['116111', '116006', '112']],
    ['danger', ['112', '116123', '116006', '116111']],
  ] as const)('in %s', (peril, phones) => {
    expect(phonesOf(linesFor(peril, portal))).toEqual(phones)
  })

  test('and none that the portal does not have', () => {
    expect(phonesOf(linesFor('violence', [line('158')]))).toEqual(['158'])
  })
})

describe('a situation', () => {
  test.each([
    ['of violence', 'Volejte 158 nebo 112.', ['158', '116006'], ['116006', '158', '112']],
    [
      'of despair',
      'Zavolejte 116 123, děti 116 111. Když jde o život, 155.',
      ['116111', '116123'],
      ['116123', '116111', '155'],
    ],
    ['of children', 'Zavolejte hned.', ['116111'], ['116111']],
    ['with a line of its own', 'Zavolejte.', ['+420585000111'], ['+420585000111']],
    ['whose warning alone names a number', 'Jde o život? 112.', [], ['112']],
  ])('%s has its lines in order', (_, urgent, own, phones) => {
    const crisis = crisisOf({ urgent, contacts: own.map(line) }, portal)
    expect(phonesOf(crisis?.lines)).toEqual(phones)
    expect(crisis?.text).toBe(urgent)
  })

  test.each([
    ['that can wait', { urgent: null, contacts: [line('116006')] }],
    ['whose warning needs no telephone', { urgent: 'Jděte do noclehárny.', contacts: [] }],
    ['with a website alone', { urgent: 'Čtěte.', contacts: [{ name: 'Web', phone: null }] }],
  ])('%s is no crisis', (_, situation) => {
    expect(crisisOf(situation, portal)).toBeNull()
  })
})

describe('short numbers in a text', () => {
  test('are found as they are dialled', () => {
    expect(numbersIn('Volejte 112, 116 123 nebo 116006 (i 158).')).toEqual([
      '112',
      '116123',
      '116006',
      '158',
    ])
  })

  test.each(['§ 1120', 'tel. +420 585 112 155', '585 112 155', 'roku 2112', 'za 112 000 Kč'])(
    'are not parts of others: %s',
    (text) => {
      expect(numbersIn(text)).toEqual([])
    },
  )

  test('stand at odd places when the text is cut', () => {
    expect(cutAtNumbers('Volejte 158, nebo 116 006.')).toEqual([
      'Volejte ',
      '158',
      ', nebo ',
      '116 006',
      '.',
    ])
  })
})

test.each([
  ['60a', 'violence'],
  ['§ 60a', 'violence'],
  ['60', 'danger'],
  ['55', 'danger'],
  ['37', null],
  ['6', null],
  [null, null],
])('section %s of the act tells of %s', (section, peril) => {
  expect(perilOfType(section)).toBe(peril)
})
