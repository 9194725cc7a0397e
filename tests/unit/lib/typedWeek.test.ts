import { expect, test } from '@jest/globals'

import { shortHours } from '@/lib/shortHours'
import { typedWeek } from '@/lib/typedWeek'
import { daysInOrder } from '@/lib/weekDays'

/** What was understood, in one line; nothing for a text that is no week. */
const understood = (typed: string): string | null => {
  const week = typedWeek(typed)
  const rows = daysInOrder.flatMap((day) => (week?.[day] ?? []).map((each) => ({ day, ...each })))
  return week && shortHours('cs', rows)
}

test.each([
  ['Po–Pá 8–16, So 9–12', 'po–pá 8:00–16:00, so 9:00–12:00'],
  ['po-pá 8-16', 'po–pá 8:00–16:00'],
  ['Po – Pá: 8.00–16.30', 'po–pá 8:00–16:30'],
  ['Po 8–12, 13–17, Út 8–12', 'po 8:00–12:00 a 13:00–17:00, út 8:00–12:00'],
  [
    'Po, St a Pá 8–16; Út, Čt 10–18',
    'po 8:00–16:00, út 10:00–18:00, st 8:00–16:00, čt 10:00–18:00, pá 8:00–16:00',
  ],
  ['Po 8–16Út 9–15', 'po 8:00–16:00, út 9:00–15:00'],
  ['pondělí 8–16 po objednání, úterý 8–12', 'po 8:00–16:00 (po objednání), út 8:00–12:00'],
  ['po. 8-16 st. 9-15', 'po 8:00–16:00, st 9:00–15:00'],
  ['denně 7–19', 'po–ne 7:00–19:00'],
  ['všední dny 8–16, víkend zavřeno', 'po–pá 8:00–16:00'],
  ['Mon–Fri 8–16', 'po–pá 8:00–16:00'],
  ['пн–пт 8–16', 'po–pá 8:00–16:00'],
  ['Po–Ne nonstop', 'nepřetržitě'],
])('„%s“ is the week %s', (typed, week) => expect(understood(typed)).toBe(week))

test.each([
  '8–16',
  'po objednání',
  'otevřeno po–pá 8–16',
  'Po–Pá 8–25',
  'Po–Pá dopoledne',
  'Pá–Po 8–16',
  'Po 8–16, Po 9–12',
  'Po–Pá 8–16, svátky 9–12',
  '',
])('„%s“ is no week that is understood', (typed) => expect(typedWeek(typed)).toBeNull())

test('a day that is said to be closed is spoken of, other days are not', () => {
  expect(typedWeek('Po–Čt 8–16, Pá zavřeno')).toMatchObject({ mo: [{}], fr: [] })
  expect(typedWeek('Po–Čt 8–16')).not.toHaveProperty('fr')
})
