import { expect, test } from '@jest/globals'

import { keysOf, numbersAsked } from '@/search/everything/numbers'

const nothing = { keys: [], registered: [], sections: [] }

test.each([
  ['0011870', { keys: ['0011870'], registered: ['0011870'], sections: [] }],
  ['projekt 0011870', { keys: ['0011870'], registered: ['0011870'], sections: [] }],
  ['27074358', { keys: ['27074358'], registered: ['27074358'], sections: [] }],
  ['§ 40', { keys: [], registered: [], sections: ['40'] }],
  ['§39a zákona', { keys: [], registered: [], sections: ['39a'] }],
  [
    '585 562 109',
    { keys: ['585562109', '+420585562109'], registered: ['585562109'], sections: [] },
  ],
  ['116 111', { keys: ['116111'], registered: ['116111'], sections: [] }],
  ['plán 2027', nothing],
  ['je mi 16 let', nothing],
  ['pro lidi od 65', nothing],
])('of “%s” these are numbers to be found: %j', (q, expected) => {
  expect(numbersAsked(q)).toEqual(expected)
})

test.each(['CZ.03.2.63/0.0/0.0/15_007/0011870', 'číslo CZ.03.2.63/0.0/0.0/15_007/0011870.'])(
  'a registration number is read whole: %s',
  (q) => {
    expect(numbersAsked(q).keys).toEqual([keysOf('CZ.03.2.63/0.0/0.0/15_007/0011870')[0]])
  },
)

test('a registration number is kept whole and by its last part, a telephone as it is dialled', () => {
  expect([
    keysOf('CZ.03.2.63/0.0/0.0/15_007/0011870'),
    keysOf('+420585562109'),
    keysOf('27074358'),
  ]).toEqual([
    ['cz032630000150070011870', '0011870'],
    ['420585562109', '+420585562109'],
    ['27074358'],
  ])
})
