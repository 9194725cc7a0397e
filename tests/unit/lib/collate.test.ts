import { expect, test } from '@jest/globals'

import { sortedBy } from '@/lib/collate'

test('Czech sorts ch after h and č after c', () => {
  const towns = ['Chrudim', 'Cheb', 'Čáslav', 'Hořice', 'Cítov', 'Jičín']
  expect(sortedBy('cs', towns, (town) => town)).toEqual([
    'Cítov',
    'Čáslav',
    'Hořice',
    'Cheb',
    'Chrudim',
    'Jičín',
  ])
})
