import { describe, expect, test } from '@jest/globals'

import { fits } from '@/subjects/digests/fits'
import { nextAt } from '@/subjects/digests/nextAt'

describe('the next letter with news', () => {
  test.each([
    ['weekly', '2027-03-22T05:59:00Z', '2027-03-22T06:00:00.000Z'],
    ['weekly', '2027-03-22T06:00:00Z', '2027-03-29T05:00:00.000Z'],
    ['weekly', '2027-03-28T22:30:00Z', '2027-03-29T05:00:00.000Z'],
    ['weekly', '2027-10-25T05:00:00Z', '2027-11-01T06:00:00.000Z'],
    ['daily', '2027-03-27T16:00:00Z', '2027-03-28T15:00:00.000Z'],
    ['daily', '2027-10-30T15:00:00Z', '2027-10-31T16:00:00.000Z'],
    ['daily', '2027-10-31T15:59:59Z', '2027-10-31T16:00:00.000Z'],
  ] as const)('%s after %s leaves at %s, by Prague', (frequency, now, expected) => {
    expect(nextAt(frequency, new Date(now)).toISOString()).toBe(expected)
  })
})

describe('what somebody asked for', () => {
  const parents = new Map([
    ['kraj', null],
    ['jasanov', 'kraj'],
    ['obec', 'jasanov'],
    ['jinde', 'kraj'],
    ['kruh', 'kruh'],
  ])
  const about = (kind: 'news' | 'events', parts: string[], territories: string[] = []) => ({
    kind,
    parts,
    territories,
    title: '',
    lines: [],
    href: '',
  })

  test.each([
    ['all news', ['news'], about('news', ['péče']), true],
    ['another kind', ['events'], about('news', ['péče']), false],
    ['one topic', ['news:péče'], about('news', ['bydlení', 'péče']), true],
    ['another topic', ['news:péče'], about('news', ['bydlení']), false],
    ['a topic named as a kind of event', ['news:course'], about('events', ['course']), false],
    ['no territory named', ['news', 'territory:jasanov'], about('news', []), true],
    ['its own territory', ['news', 'territory:jasanov'], about('news', [], ['jasanov']), true],
    ['a town of it', ['news', 'territory:jasanov'], about('news', [], ['obec']), true],
    ['its region', ['news', 'territory:jasanov'], about('news', [], ['kraj']), true],
    ['another district', ['news', 'territory:jasanov'], about('news', [], ['jinde']), false],
    ['a territory within itself', ['news', 'territory:kruh'], about('news', [], ['obec']), false],
    ['only a territory', ['territory:jasanov'], about('news', [], ['jasanov']), false],
  ])('with %s fits or not', (_, wants, item, expected) => {
    expect(fits(wants, item, parents)).toBe(expected)
  })
})
