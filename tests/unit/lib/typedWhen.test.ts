import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'

import { fromPragueClock, pragueClock } from '@/lib/pragueTime'
import { typedDay } from '@/lib/typedDay'
import { typedWhen } from '@/lib/typedWhen'

const shown = (moment: string | null): string => (moment ? pragueClock(new Date(moment)) : '')
/** What was understood, by Prague's clocks; a fault by its name. */
const understood = (typed: string): string => {
  const read = typedWhen(typed)
  if ('fault' in read) return read.fault
  return [shown(read.startsAt), shown(read.endsAt), read.allDay ? 'all day' : '']
    .filter(Boolean)
    .join(' ')
}
const dayIn = (typed: string): string => Object.values(typedDay(typed)).join()

describe('a day', () => {
  test.each([
    ['5.1.2026', '2026-01-05'],
    ['5. 1. 2026', '2026-01-05'],
    ['05.01.2026', '2026-01-05'],
    ['15. října 2026', '2026-10-15'],
    ['15. RIJNA 2026', '2026-10-15'],
    ['1. července 2026', '2026-07-01'],
    ['1. června 2026', '2026-06-01'],
    ['2026-10-15', '2026-10-15'],
    ['st 7. 10. 2026', '2026-10-07'],
    ['ve středu 7. 10. 2026', '2026-10-07'],
    ['Čtvrtek, 8. října 2026', '2026-10-08'],
    ['29. 2. 2028', '2028-02-29'],
  ])('%s is understood', (typed, day) => {
    expect(dayIn(typed)).toBe(day)
  })
  test.each([
    ['7. 10.', 'noYear'],
    ['7. 10. 26', 'noYear'],
    ['29. 2. 2026', 'noSuchDay'],
    ['31. 11. 2026', 'noSuchDay'],
    ['1. 13. 2026', 'noSuchDay'],
    ['čt 7. 10. 2026', 'otherWeekday'],
    ['7/10/2026', 'unreadable'],
    ['říjen 2026', 'unreadable'],
    ['7. 10. 2026 nebo 8. 10. 2026', 'unreadable'],
    ['', 'unreadable'],
  ])('%s is told back', (typed, fault) => {
    expect(dayIn(typed)).toBe(fault)
  })
})

describe('a date with hours', () => {
  test.each([
    ['st 7. 10. 2026 9–12', '2026-10-07T09:00 2026-10-07T12:00'],
    ['7.10.2026 9.00-12.30', '2026-10-07T09:00 2026-10-07T12:30'],
    ['7. 10. 2026, od 9 do 12', '2026-10-07T09:00 2026-10-07T12:00'],
    ['7. 10. 2026 od 9 do 12 hodin', '2026-10-07T09:00 2026-10-07T12:00'],
    ['15. října 2026 9 až 12', '2026-10-15T09:00 2026-10-15T12:00'],
    ['7. 10. 2026 9:00 12:00', '2026-10-07T09:00 2026-10-07T12:00'],
    ['7. 10. 2026 9:00:00 12:00:00', '2026-10-07T09:00 2026-10-07T12:00'],
    ['7. 10. 2026 v 9 hodin', '2026-10-07T09:00'],
    ['7. 10. 2026 od 16.30', '2026-10-07T16:30'],
    ['7. 10. 2026 celý den', '2026-10-07T00:00 all day'],
    ['7. 10. 2026 18–24', '2026-10-07T18:00 2026-10-08T00:00'],
    ['7. 10. 2026 22–6', '2026-10-07T22:00 2026-10-08T06:00'],
    ['25. 10. 2026 9–12', '2026-10-25T09:00 2026-10-25T12:00'],
  ])('%s is understood', (typed, when) => {
    expect(understood(typed)).toBe(when)
  })
  test.each([
    ['7. 10. 2026', 'noHours'],
    ['7. 10. 9–12', 'noYear'],
    ['31. 9. 2026 9–12', 'noSuchDay'],
    ['pá 7. 10. 2026 9–12', 'otherWeekday'],
    ['7. 10. 2026 12–9', 'backwards'],
    ['7. 10. 2026 11–9', 'backwards'],
    ['7. 10. 2026 dopoledne', 'unreadableHours'],
    ['7. 10. 2026 9–12, 13–15', 'unreadableHours'],
    ['7. 10. 2026 9–12 po objednání', 'unreadableHours'],
    ['29. 3. 2026 2.30–5', 'noSuchHour'],
    ['zítra 9–12', 'unreadable'],
  ])('%s is told back', (typed, fault) => {
    expect(understood(typed)).toBe(fault)
  })
  test('whatever somebody types never fails', () => {
    fc.assert(fc.property(fc.string(), (typed) => understood(typed) !== undefined))
  })
  test('each day and each pair of hours is the moment on Prague’s clocks', () => {
    const days = fc.date({
      min: new Date('2020-01-01'),
      max: new Date('2035-12-31'),
      noInvalidDate: true,
    })
    fc.assert(
      fc.property(days, fc.integer({ min: 4, max: 22 }), (date, hour) => {
        const [day = ''] = date.toISOString().split('T')
        const [year, month, number] = day.split('-').map(Number)
        const start = `${day}T${String(hour).padStart(2, '0')}:00`
        const read = typedWhen(`${number}. ${month}. ${year} ${hour}–${hour + 1}`)
        expect(read).toHaveProperty('startsAt', fromPragueClock(start)?.toISOString())
      }),
    )
  })
})
