import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { act, cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react'

import { label } from '@/lib/label'
import { StreetField } from '@/subjects/addresses/desk/StreetField'

import { answered, fieldValue, formState, isModified, setDesk } from '../support/payloadUi'
import { answers, asked } from '../support/strictRest'

const place = 'places.0.address'
const question = 'GET /api/addresses/suggest?q=nadr 12'
const source = { name: 'ČÚZK, RÚIAN', licence: 'https://licence.test', asOf: '2026-10-31' }
const docs = ['12', '801/12'].map((houseNumber, at) => ({
  text: `Nádražní ${houseNumber}, 579 01 Jasanov`,
  street: 'Nádražní',
  houseNumber,
  city: 'Jasanov',
  postcode: '57901',
  code: `9900011${at}`,
  location: [16.31 + at, 49.93],
}))

const open = (fields: Record<string, unknown> = {}): void => {
  const values = { [`${place}.street`]: '', 'places.0.location': null, ...fields }
  const state = Object.entries(values)
    .filter(([, value]) => value !== undefined)
    .map(([path, value]) => [path, { value }])
  const rows = { value: 1, rows: [{ id: 'p' }] }
  setDesk({ fields: { places: rows, ...Object.fromEntries(state) } })
  const text = label('Ulice a číslo', 'Street and number', 'Вулиця і номер')
  render(<StreetField field={{ name: 'street', label: text }} path={`${place}.street`} />)
}
const field = () => screen.getByRole('combobox') as HTMLInputElement
const type = (text: string) => fireEvent.change(field(), { target: { value: text } })
const press = (...keys: string[]): void => {
  for (const key of keys) fireEvent.keyDown(field(), { key })
}
const told = () => screen.getByRole('status').textContent
const address = () =>
  ['street', 'city', 'postcode', 'code'].map((each) => fieldValue(`${place}.${each}`))
const offers = async () => {
  await screen.findByRole('listbox')
  return screen.getAllByRole('option').map(({ textContent }) => textContent)
}

beforeEach(() => answers({ [question]: [{ body: { docs, source } }] }))
afterEach(cleanup)

describe('the street of an address', () => {
  test('suggests whole addresses and says whose they are; one chosen by keys fills everything', async () => {
    open()
    type('nadr 12')
    expect(await offers()).toEqual(docs.map(({ text }) => text))
    expect(screen.getByText(/^Adresy: ČÚZK, RÚIAN 2026/)).toBeTruthy()
    expect(field().getAttribute('aria-expanded')).toBe('true')
    press('ArrowDown', 'ArrowDown')
    const active = field().getAttribute('aria-activedescendant')
    expect(document.getElementById(active ?? '')?.textContent).toBe(docs[1]?.text)
    press('Enter')
    expect(address()).toEqual(['Nádražní 801/12', 'Jasanov', '57901', '99000111'])
    expect(fieldValue('places.0.location')).toEqual([17.31, 49.93])
    expect(isModified()).toBe(true)
    expect(screen.queryByRole('listbox')).toBeNull()
    expect(told()).toBe('Vyplnili jsme celou adresu i polohu na mapě.')
  })

  test('stays as it was chosen when a save answers what stood there before', async () => {
    const empty = ['city', 'postcode', 'code'].map((each) => [`${place}.${each}`, null])
    open(Object.fromEntries(empty))
    type('nadr 12')
    const before = formState()
    await offers()
    press('ArrowDown', 'Enter')
    act(() => answered(before, true))
    expect(address()).toEqual(['Nádražní 12', 'Jasanov', '57901', '99000110'])
  })

  test('is chosen by a press as well, and a form without a position gets none', async () => {
    open({ 'places.0.location': undefined })
    type('nadr 12')
    await offers()
    fireEvent.click(screen.getAllByRole('option')[0] as HTMLElement)
    expect(address()[0]).toBe('Nádražní 12')
    expect(fieldValue('places.0.location')).toBeUndefined()
    expect(told()).toBe('Vyplnili jsme celou adresu.')
  })

  test('is written freely where the list does not have it, and that is said', async () => {
    answers({ [question]: [{ body: { docs: [], source } }] })
    open({ [`${place}.city`]: 'Jasanov' })
    type('nadr 12')
    await waitFor(() => expect(told()).toMatch(/^Takovou adresu v seznamu nemáme/))
    press('ArrowDown', 'Enter')
    expect(address()).toEqual(['nadr 12', 'Jasanov', undefined, undefined])
    fireEvent.blur(field())
    expect(told()).toMatch(/^Takovou adresu v seznamu nemáme/)
  })

  test('closed by Escape, the list leaves what was typed', async () => {
    open()
    type('nadr 12')
    await offers()
    press('ArrowDown', 'Escape', 'Enter')
    expect(screen.queryByRole('listbox')).toBeNull()
    expect(address()).toEqual(['nadr 12', undefined, undefined, undefined])
  })

  test('loses the code of the address that was chosen when somebody writes another', () => {
    open({ [`${place}.street`]: 'Nádražní 12', [`${place}.code`]: '99000110' })
    type('Ná')
    expect(address()).toEqual(['Ná', undefined, undefined, null])
    expect(asked).toEqual([])
  })

  test.each([
    ['a portal without addresses', { body: { docs: [], source: null } }],
    ['a fault', { status: 500 }],
  ])('is a plain field with %s', async (_, answer) => {
    answers({ [question]: [answer] })
    open()
    type('nadr 12')
    await waitFor(() => expect(asked).toHaveLength(1))
    expect([told(), field().value]).toEqual(['', 'nadr 12'])
  })
})
