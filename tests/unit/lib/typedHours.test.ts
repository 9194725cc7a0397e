import { describe, expect, test } from '@jest/globals'

import { clockIn, typedHours, writtenHours } from '@/lib/typedHours'

/** What was understood, as the box shows it; a fault by its name. */
const understood = (typed: string): string => {
  const read = typedHours(typed)
  return 'fault' in read ? read.fault : writtenHours(read.hours)
}
const noteIn = (typed: string): string[] => {
  const read = typedHours(typed)
  return 'fault' in read ? [read.fault] : read.hours.map(({ note }) => note)
}

test.each([
  ['8-16', '8:00–16:00'],
  ['8–16', '8:00–16:00'],
  ['8 — 16', '8:00–16:00'],
  ['08-16', '8:00–16:00'],
  ['8:00-16:30', '8:00–16:30'],
  ['8.00–16.30', '8:00–16:30'],
  ['8. 00 – 16. 30', '8:00–16:30'],
  ['08:00 - 16:30', '8:00–16:30'],
  ['800-1630', '8:00–16:30'],
  ['0800–1630', '8:00–16:30'],
  ['8 až 16', '8:00–16:00'],
  ['od 8 do 16', '8:00–16:00'],
  ['Od 8.30 do 16.00 hodin', '8:30–16:00'],
  ['8-16 h', '8:00–16:00'],
  ['8h-16h', '8:00–16:00'],
  ['8–16 hod.', '8:00–16:00'],
  ['8:00 hod. – 16:00 hod.', '8:00–16:00'],
  ['8-16.', '8:00–16:00'],
  ['  8-16  ', '8:00–16:00'],
  ['8\u00a0–\u00a016', '8:00–16:00'],
  ['8 to 16', '8:00–16:00'],
  ['from 8 to 16', '8:00–16:00'],
  ['з 8 до 16', '8:00–16:00'],
  ['8–12, 13–17', '8:00–12:00, 13:00–17:00'],
  ['8-12,13-17', '8:00–12:00, 13:00–17:00'],
  ['8–12; 13–17', '8:00–12:00, 13:00–17:00'],
  ['8–12 a 13–17', '8:00–12:00, 13:00–17:00'],
  ['8–12 і 13–17', '8:00–12:00, 13:00–17:00'],
  ['8–12 13–17', '8:00–12:00, 13:00–17:00'],
  ['8–12 / 13–17', '8:00–12:00, 13:00–17:00'],
  ['8–12 + 13–17', '8:00–12:00, 13:00–17:00'],
  ['13–17, 8–12', '8:00–12:00, 13:00–17:00'],
  ['8–12, 12.30–15, 16–18', '8:00–12:00, 12:30–15:00, 16:00–18:00'],
  ['22-6', '22:00–6:00'],
  ['19–7.30', '19:00–7:30'],
  ['18-24', '18:00–24:00'],
  ['18–0', '18:00–24:00'],
  ['18:00–0:00', '18:00–24:00'],
  ['0-24', '0:00–24:00'],
  ['nonstop', '0:00–24:00'],
  ['NON-STOP', '0:00–24:00'],
  ['non stop', '0:00–24:00'],
  ['nepřetržitě', '0:00–24:00'],
  ['24 hodin', '0:00–24:00'],
  ['24h', '0:00–24:00'],
  ['24/7', '0:00–24:00'],
  ['цілодобово', '0:00–24:00'],
  ['', ''],
  ['   ', ''],
  ['zavřeno', ''],
  ['Zavreno', ''],
  ['zavř.', ''],
  ['-', ''],
  ['–', ''],
  ['closed', ''],
  ['зачинено', ''],
])('„%s“ is understood as „%s“', (typed, wanted) => {
  expect(understood(typed)).toBe(wanted)
})

test.each([
  '8-25',
  '25-8',
  '8:60-16',
  '18.00',
  '8',
  '8-',
  'od 8',
  'do 16',
  'dopoledne',
  'celý den',
  '8-12-16',
  '8,30-16',
  '8.5-16',
  '8–16:3',
  '24-6',
  '8–16 dopoledne',
  '8–16 mimo 12–13',
  '8–16)',
  '8–12 jen ráno a 13–17',
  '8–12, pauza, 13–17',
  'po–pá 8–16',
  '8–16 17',
  '8000–16000',
  '-8–16',
  '8 12 13 17',
  'nonstopka',
])('„%s“ is not understood', (typed) => {
  expect(understood(typed)).toBe('unreadable')
})

test.each([
  ['po objednání', 'noHours'],
  ['na objednání', 'noHours'],
  ['jen v sudém týdnu', 'noHours'],
  ['by appointment', 'noHours'],
  ['за записом', 'noHours'],
  ['9-5', 'backwards'],
  ['8–8', 'backwards'],
  ['20–20', 'backwards'],
  ['8–12, 11–17', 'overlap'],
  ['nonstop, 8–16', 'overlap'],
  ['20–6, 22–23', 'overlap'],
  ['1–2, 3–4, 5–6, 7–8, 9–10', 'tooMany'],
  [`8–16 (${'x'.repeat(101)})`, 'longNote'],
])('„%s“ is told back: %s', (typed, fault) => {
  expect(understood(typed)).toBe(fault)
})

describe('a note beside hours', () => {
  test.each([
    ['8–16 po objednání', ['po objednání']],
    ['8–16, po objednání', ['po objednání']],
    ['8–16 (po objednání)', ['po objednání']],
    ['8–16 na objednávku', ['na objednávku']],
    ['8–16 po telefonické dohodě', ['po telefonické dohodě']],
    ['8–16 jen v sudém týdnu', ['jen v sudém týdnu']],
    ['8–16 sudý týden', ['sudý týden']],
    ['8–12, 13–17 po objednání', ['', 'po objednání']],
    ['8–12 po dohodě, 13–17', ['po dohodě', '']],
    ['8–16 (pauza 12–13)', ['pauza 12–13']],
    ['nonstop po dohodě', ['po dohodě']],
    ['8–16 by appointment', ['by appointment']],
  ])('„%s“', (typed, notes) => expect(noteIn(typed)).toEqual(notes))

  test('may stand over other hours', () => {
    expect(understood('8–16, 9–10 (pro matky)')).toBe('8:00–16:00, 9:00–10:00 (pro matky)')
  })
  test('that all hours share is not repeated with them', () => {
    expect(understood('8–12 (po dohodě), 13–17 (po dohodě)')).toBe('8:00–12:00, 13:00–17:00')
  })
})

test('what the box shows is understood as the same', () => {
  const hours = [
    { opensAt: '00:00', closesAt: '05:30', note: '' },
    { opensAt: '22:00', closesAt: '06:00', note: 'jen v zimě' },
  ]
  expect(typedHours(writtenHours(hours))).toEqual({ hours })
})

test.each([
  ['6:00', '06:00'],
  ['18.00', '18:00'],
  ['24:00', '24:00'],
  ['25:00', null],
  ['', null],
])('the time %s of an older entry is %s', (text, wanted) => expect(clockIn(text)).toBe(wanted))
