import { expect, test } from '@jest/globals'

import { savedBy } from '@/subjects/revisions/savedBy'

const at = '2026-11-29T10:00:00.000Z'
const row = (time: string, byName: string, action = 'changed') => ({
  at: `2026-11-29T${time}Z`,
  byName,
  action,
})

test('a version is saved by whoever the journal names at that moment', () => {
  const rows = [row('10:00:00.400', 'Edda'), row('09:50:00.000', 'Ada')]
  expect(savedBy({ at, isAutosave: true }, rows)).toEqual(['Edda'])
  expect(savedBy({ at, isAutosave: false }, rows)).toEqual(['Edda'])
})

test('an autosave on which the journal was quiet is by one of those who wrote in the hour before', () => {
  const rows = [
    row('09:50:00.000', 'Ada'),
    row('09:20:00.000', 'Edda'),
    row('08:30:00.000', 'Karel'),
    row('09:40:00.000', 'Olga', 'published'),
  ]
  expect(savedBy({ at, isAutosave: true }, rows)).toEqual(['Ada', 'Edda'])
})

test('what the journal does not tell nobody is said to have saved', () => {
  expect(savedBy({ at, isAutosave: false }, [row('09:50:00.000', 'Ada')])).toEqual([])
  expect(savedBy({ at, isAutosave: true }, [row('08:30:00.000', 'Ada')])).toEqual([])
})
