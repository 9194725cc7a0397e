import { describe, expect, test } from '@jest/globals'

import { stepsToWeek, weekOfRows, type HoursRow } from '@/lib/weekOfRows'

const row = (day: string, opensAt: string, closesAt: string, note = ''): HoursRow => ({
  day,
  opensAt,
  closesAt,
  note,
})
const hours = (opensAt: string, closesAt: string) => ({ opensAt, closesAt, note: '' })

/** The rows after the steps, as the form takes them one after another. */
const after = (rows: HoursRow[], changes: Parameters<typeof stepsToWeek>[1]): HoursRow[] => {
  const now = [...rows]
  const { removed, added } = stepsToWeek(rows, changes)
  for (const at of removed) now.splice(at, 1)
  for (const each of added) now.splice(each.at, 0, each.row)
  return now
}

describe('the week of rows', () => {
  test('has the hours of each day in their order', () => {
    const { lines, others } = weekOfRows([row('mo', '13:00', '17:00'), row('mo', '08:00', '12:00')])
    expect(lines.mo.hours).toEqual([hours('08:00', '12:00'), hours('13:00', '17:00')])
    expect(lines.tu.hours).toEqual([])
    expect(others).toEqual([])
  })
  test('tells a night on the day in which it begins', () => {
    const { lines } = weekOfRows([row('tu', '00:00', '07:00'), row('mo', '19:00', '24:00')])
    expect(lines.mo).toEqual({ hours: [hours('19:00', '07:00')], rows: [1, 0] })
    expect(lines.tu.hours).toEqual([])
  })
  test('reads times of older entries', () => {
    expect(weekOfRows([row('mo', '6:00', '18.00')]).lines.mo.hours).toEqual([
      hours('06:00', '18:00'),
    ])
  })
  test('knows the rows that no day can show', () => {
    const rows = [row('', '08:00', '16:00'), row('mo', '', ''), row('xx', '08:00', '16:00')]
    expect(weekOfRows(rows).others).toEqual([0, 1, 2])
  })
})

describe('other hours of a day', () => {
  const rows = [row('', '', '', 'svátky'), row('mo', '08:00', '16:00'), row('fr', '08:00', '12:00')]

  test('replace its rows and leave all others', () => {
    expect(after(rows, { mo: [hours('09:00', '17:00')] })).toEqual([
      rows[0],
      row('mo', '09:00', '17:00'),
      rows[2],
    ])
  })
  test('stand between the days around them', () => {
    expect(after(rows, { we: [hours('08:00', '12:00'), hours('13:00', '15:00')] })).toEqual([
      rows[0],
      rows[1],
      row('we', '08:00', '12:00'),
      row('we', '13:00', '15:00'),
      rows[2],
    ])
  })
  test('take its rows out when it is closed', () => {
    expect(after(rows, { mo: [], fr: [] })).toEqual([rows[0]])
  })
  test('take the morning of a night with them', () => {
    const night = [row('mo', '19:00', '24:00'), row('tu', '00:00', '07:00')]
    expect(after(night, { mo: [hours('20:00', '06:00')] })).toEqual([row('mo', '20:00', '06:00')])
  })
  test('of several days are all said at once', () => {
    const same = [hours('07:00', '15:00')]
    const days = { tu: same, we: same, th: same, fr: same }
    expect(after(rows, days).map(({ day }) => day)).toEqual(['', 'mo', 'tu', 'we', 'th', 'fr'])
  })
})
