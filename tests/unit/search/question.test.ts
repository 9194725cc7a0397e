import { expect, test } from '@jest/globals'

import { conditionNames, writeQuestion } from '@/lib/catalogueSearch'
import { keptNames } from '@/search/conditions'
import { parseSearch } from '@/subjects/catalogue/rest/parseSearch'

import { question } from '../../support/searchDocuments'

const now = new Date('2026-11-22T10:00:00Z')

test.each([
  ['words alone', question('chalupa', { now })],
  [
    'everything at once',
    question('péče & pomoc', {
      locale: 'uk',
      chosen: { form: ['field', 'residential'], territory: ['lipov'], serviceType: ['a', 'b'] },
      age: 0,
      near: [16.457, 49.123],
      radius: 12.5,
      conditions: [...conditionNames],
      sort: 'distance',
      page: 3,
      limit: 7,
      isUnnoted: true,
      now,
    }),
  ],
  ['no conditions and no age', question('', { conditions: [], age: null, now })],
])('what a page asks is what REST understands: %s', (_, asked) => {
  expect(parseSearch(writeQuestion(asked), now)).toEqual(asked)
})

test('every condition but opening hours is kept in the index', () => {
  expect([...keptNames, 'openNow'].toSorted()).toEqual([...conditionNames].toSorted())
})
