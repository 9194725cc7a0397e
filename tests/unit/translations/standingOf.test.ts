import { describe, expect, test } from '@jest/globals'

import { label } from '@/lib/label'
import { standingOf, translationOf, type Version } from '@/subjects/translations/standingOf'
import type { Text } from '@/subjects/translations/textsOf'

const title = label('Název', 'Title', 'Назва')
const texts = (cs: string | null, en: string | null): Map<string, Text> =>
  new Map([['title', { label: title, words: { cs, en, uk: null } }]])
/** Versions from the oldest to the newest, a day each. */
const versions = (...said: [string | null, string | null][]): Version[] =>
  said
    .map(([cs, en], at) => ({ id: `v${at}`, at: `2026-0${at + 1}-01`, texts: texts(cs, en) }))
    .toReversed()
const standing = (kept: Version[], confirmedAt = '') =>
  standingOf(translationOf(kept[0]?.texts ?? new Map(), kept, 'en'), confirmedAt)

describe('a translation', () => {
  test.each<[string, [string | null, string | null][], string]>([
    ['that is not there', [['dům', null]], 'none'],
    [
      'written later than the Czech',
      [
        ['dům', null],
        ['dům', 'house'],
      ],
      'whole',
    ],
    [
      'written in the same save',
      [
        ['dům', 'house'],
        ['byt', 'flat'],
      ],
      'whole',
    ],
    [
      'older than the Czech',
      [
        ['dům', 'house'],
        ['byt', 'house'],
      ],
      'stale',
    ],
    [
      'mended after the Czech changed',
      [
        ['dům', 'house'],
        ['byt', 'house'],
        ['byt', 'flat'],
      ],
      'whole',
    ],
    [
      'whose Czech changed there and back',
      [
        ['dům', 'house'],
        ['byt', 'house'],
        ['dům', 'house'],
      ],
      'stale',
    ],
    ['of which no version tells', [['dům', 'house']], 'whole'],
    [
      'whose Czech is gone',
      [
        ['dům', 'house'],
        [null, 'house'],
      ],
      'none',
    ],
  ])('%s', (_, said, expected) => {
    expect(standing(versions(...said)).standing).toBe(expected)
  })

  test('of one field of two is there partly', () => {
    const summary = { label: title, words: { cs: 'popis', en: null, uk: null } }
    const both = new Map([...texts('dům', 'house'), ['summary', summary] as const])
    const found = translationOf(both, [{ id: 'v', at: '2026-01-01', texts: both }], 'en')
    expect([found.missing, standingOf(found, '').standing]).toEqual([[title], 'partly'])
  })

  test('names the version that shows how the Czech changed, and when', () => {
    const kept = versions(['dům', 'house'], ['byt', 'house'], ['byt', 'house'])
    expect(standing(kept).changed).toEqual([{ label: title, at: '2026-02-01', version: 'v1' }])
  })

  test.each([
    ['holds when somebody said so after the change', '2026-02-02', 'whole'],
    ['is out of date again when the Czech changes after that', '2026-01-15', 'stale'],
  ])('%s', (_, confirmedAt, expected) => {
    expect(standing(versions(['dům', 'house'], ['byt', 'house']), confirmedAt).standing).toBe(
      expected,
    )
  })
})
