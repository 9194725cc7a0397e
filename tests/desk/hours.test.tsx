import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { cleanup, fireEvent, render, screen } from '@testing-library/react'
import type { ComponentProps } from 'react'

import { OpeningWeek } from '@/desk/hours/OpeningWeek'
import { label } from '@/lib/label'

import { fieldValue, isModified, setDesk } from '../support/payloadUi'

const path = 'places.0.openingHours'
const names = ['day', 'opensAt', 'closesAt', 'note'] as const
type Row = [day: string, opensAt: string, closesAt: string, note?: string]

let places = 0

/** A form with these rows of opening hours, and the week that shows them. */
const open = (rows: Row[], props: Partial<ComponentProps<typeof OpeningWeek>> = {}) => {
  const fields = rows.flatMap((row, at) =>
    names.map((name, part) => [`${path}.${at}.${name}`, { value: row[part] ?? null }]),
  )
  places += 1
  setDesk({
    fields: {
      'places.0.id': { value: `place ${places}` },
      [path]: { value: rows.length, rows: rows.map((_, at) => ({ id: `row ${at}` })) },
      ...Object.fromEntries(fields),
    },
  })
  const field = {
    name: 'openingHours',
    label: label('Otevírací doba', 'Opening hours', 'Години роботи'),
    fields: [],
  }
  return render(
    <OpeningWeek field={field} path={path} schemaPath="services.places.openingHours" {...props} />,
  )
}

/** The rows as the form sends them. */
const stored = (): string[] =>
  Array.from({ length: Number(fieldValue(path)) }, (_, at) =>
    names.map((name) => fieldValue(`${path}.${at}.${name}`) ?? '').join(' '),
  ).map((row) => row.trim())

const box = (name: string) => screen.getByRole('textbox', { name }) as HTMLInputElement
const write = (name: string, text: string): void => {
  fireEvent.change(box(name), { target: { value: text } })
  fireEvent.blur(box(name))
}
const press = (name: string): void => void fireEvent.click(screen.getByRole('button', { name }))
const faultAt = (name: string): string => box(name).parentElement?.textContent ?? ''

const weekdays: Row[] = [
  ['mo', '08:00', '12:00'],
  ['mo', '13:00', '17:00'],
  ['tu', '08:00', '14:00'],
  ['fr', '08:00', '12:00', 'po objednání'],
]

beforeEach(() => setDesk())
afterEach(cleanup)

describe('the week', () => {
  test('shows the hours of each day in one box and their note beside', () => {
    open(weekdays)
    expect(box('pondělí').value).toBe('8:00–12:00, 13:00–17:00')
    expect(box('středa').value).toBe('')
    expect(box('pátek').value).toBe('8:00–12:00')
    expect(box('Poznámka: pátek').value).toBe('po objednání')
  })
  test('changes nothing when its boxes are only walked through', () => {
    open([...weekdays, ['sa', '9:00', '5.00'], ['su', '08:00', '08:00']])
    for (const each of screen.getAllByRole('textbox')) {
      fireEvent.focus(each)
      fireEvent.blur(each)
    }
    expect(isModified()).toBe(false)
  })
  test('keeps rows that it cannot show until they are taken out', () => {
    open([['', '', '', 'o svátcích zavřeno'], ...weekdays])
    write('pondělí', '9-15')
    expect(stored()[0]).toBe('o svátcích zavřeno')
    press('Odebrat: o svátcích zavřeno')
    expect(stored()[0]).toBe('mo 09:00 15:00')
  })
  test('cannot be changed when the form cannot', () => {
    open(weekdays, { readOnly: true })
    expect(screen.getAllByRole('textbox').every((each) => each.matches('[readonly]'))).toBe(true)
    expect(screen.queryAllByRole('button')).toEqual([])
  })
})

describe('hours that are typed', () => {
  test('are understood when the box is left, and shown back', () => {
    open(weekdays)
    write('úterý', '8.00-12, 12.30–16.30')
    expect(box('úterý').value).toBe('8:00–12:00, 12:30–16:30')
    expect(stored()).toEqual([
      'mo 08:00 12:00',
      'mo 13:00 17:00',
      'tu 08:00 12:00',
      'tu 12:30 16:30',
      'fr 08:00 12:00 po objednání',
    ])
    expect(screen.getByRole('status').textContent).toBe('úterý: 8:00–12:00, 12:30–16:30')
  })
  test('are understood by Enter, which sends no form', () => {
    open(weekdays)
    fireEvent.change(box('středa'), { target: { value: '22-6' } })
    expect(fireEvent.keyDown(box('středa'), { key: 'Enter' })).toBe(false)
    expect(stored()).toContain('we 22:00 06:00')
    expect(faultAt('středa')).toContain('Přes půlnoc')
  })
  test('that are wrong stay in the box, are told and not stored; mended they are', () => {
    open(weekdays)
    write('úterý', '8-25')
    expect(box('úterý').value).toBe('8-25')
    expect(box('úterý').getAttribute('aria-invalid')).toBe('true')
    expect(faultAt('úterý')).toContain('Napište hodiny takto: 8–16')
    expect(faultAt('úterý')).toContain('Uloženo zůstává: 8:00–14:00.')
    expect(isModified()).toBe(false)
    write('úterý', '8-15')
    expect(faultAt('úterý')).not.toContain('Napište')
    expect(stored()).toContain('tu 08:00 15:00')
  })
  test('that are wrong are still in the box after another tab was looked at', () => {
    const { unmount } = open(weekdays)
    write('úterý', 'dopoledne')
    unmount()
    places -= 1
    open(weekdays)
    expect(box('úterý').value).toBe('dopoledne')
    expect(faultAt('úterý')).toContain('Napište hodiny takto')
  })
  test('may say that the day is closed', () => {
    open(weekdays)
    write('pondělí', 'zavřeno')
    expect(box('pondělí').value).toBe('')
    expect(stored()[0]).toBe('tu 08:00 14:00')
  })
  test('may bring their note', () => {
    open(weekdays)
    write('středa', '8–16 po objednání')
    expect(box('středa').value).toBe('8:00–16:00')
    expect(box('Poznámka: středa').value).toBe('po objednání')
  })
  test('keep the note of the line', () => {
    open(weekdays)
    write('pátek', '8–12, 13–15')
    expect(stored().slice(-2)).toEqual([
      'fr 08:00 12:00 po objednání',
      'fr 13:00 15:00 po objednání',
    ])
  })
  test('with notes that differ show each with its hours', () => {
    open(weekdays)
    write('úterý', '8–12, 13–17 (po objednání)')
    expect(box('úterý').value).toBe('8:00–12:00, 13:00–17:00 (po objednání)')
    expect(screen.queryByRole('textbox', { name: 'Poznámka: úterý' })).toBeNull()
  })
})

describe('a note', () => {
  test('is stored with all hours of its day', () => {
    open(weekdays)
    write('Poznámka: pondělí', ' jen v sudém týdnu ')
    expect(stored().slice(0, 2)).toEqual([
      'mo 08:00 12:00 jen v sudém týdnu',
      'mo 13:00 17:00 jen v sudém týdnu',
    ])
  })
  test('of a day without hours waits for them', () => {
    open(weekdays)
    write('Poznámka: středa', 'po objednání')
    expect(faultAt('středa')).toContain('Poznámka se uloží, až napíšete hodiny.')
    expect(isModified()).toBe(false)
    write('středa', '9-11')
    expect(stored()).toContain('we 09:00 11:00 po objednání')
  })
})

describe('days alike', () => {
  test('take the hours of Monday one by one', () => {
    open(weekdays)
    press('jako v pondělí: úterý')
    expect(box('úterý').value).toBe('8:00–12:00, 13:00–17:00')
    expect(box('pátek').value).toBe('8:00–12:00')
  })
  test('take them all at once, and the weekend does not', () => {
    open(weekdays)
    write('pátek', 'nevím')
    press('všechny všední dny stejně: pondělí')
    const days = stored().map((row) => row.split(' ')[0])
    expect(days).toEqual(['mo', 'mo', 'tu', 'tu', 'we', 'we', 'th', 'th', 'fr', 'fr'])
    expect(box('pátek').value).toBe('8:00–12:00, 13:00–17:00')
  })
  test('wait until the hours of Monday are understood', () => {
    open(weekdays)
    write('pondělí', '8-25')
    expect(screen.getByRole('button', { name: 'jako v pondělí: úterý' })).toHaveProperty(
      'disabled',
      true,
    )
  })
})

describe('a whole week in the box of Monday', () => {
  test('is shown as it was understood, and put in when that is wanted', () => {
    open(weekdays)
    write('pondělí', 'Po–Čt 8–16, Pá zavřeno, So 9–12')
    expect(screen.getByRole('status').textContent).toContain(
      'Rozumíme: po–čt 8:00–16:00, so 9:00–12:00, pátek zavřeno.',
    )
    expect(faultAt('pondělí')).not.toContain('Napište')
    expect(isModified()).toBe(false)
    press('Vložit do týdne')
    expect(box('pondělí').value).toBe('8:00–16:00')
    expect(stored()).toEqual([
      'mo 08:00 16:00',
      'tu 08:00 16:00',
      'we 08:00 16:00',
      'th 08:00 16:00',
      'sa 09:00 12:00',
    ])
  })
  test('that is not understood in full is not offered', () => {
    open(weekdays)
    write('pondělí', 'Po–Čt 8–16, svátky 9–12')
    expect(screen.queryByRole('button', { name: 'Vložit do týdne' })).toBeNull()
    expect(faultAt('pondělí')).toContain('Napište hodiny takto')
  })
})
