import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { act, cleanup, fireEvent, render, screen } from '@testing-library/react'

import { label } from '@/lib/label'
import { PositionField } from '@/subjects/addresses/desk/pin/PositionField'
import { Tiles } from '@/subjects/addresses/desk/pin/Tiles'
import { viewOf } from '@/subjects/addresses/desk/pin/viewOf'

import { fieldValue, setDesk } from '../support/payloadUi'
import { answers, asked } from '../support/strictRest'

// A document of the tests has no size; a map needs one.
for (const side of ['clientWidth', 'clientHeight'])
  Object.defineProperty(HTMLElement.prototype, side, { configurable: true, value: 512 })

const tiles = 'https://tiles.test/{z}/{x}/{y}.png'
const open = (location: unknown, given: string | null = tiles): void => {
  const values = { location, 'address.street': '', 'address.city': '' }
  const state = Object.entries(values).map(([path, value]) => [path, { value }])
  setDesk({ fields: Object.fromEntries(state) })
  const text = label('Poloha', 'Position', 'Розташування')
  render(
    <Tiles tiles={given}>
      <PositionField field={{ name: 'location', label: text }} path="location" />
    </Tiles>,
  )
}
const button = (name: string) => screen.queryByRole('button', { name })
const press = async (name: string): Promise<void> => {
  await act(async () => void fireEvent.click(screen.getByRole('button', { name })))
}
const pin = () => screen.findByRole('button', { name: /^Špendlík/ })
const at = () => fieldValue('location') as number[]

beforeEach(() => answers({}))
afterEach(cleanup)

describe('a position', () => {
  test('has a pin on a map that the arrows move, and goes back where it was', async () => {
    open([16.3, 49.9])
    await press('Ukázat na mapě')
    const marker = await pin()
    fireEvent.keyDown(marker, { key: 'ArrowRight' })
    fireEvent.keyDown(marker, { key: 'ArrowUp', shiftKey: true })
    const [east = 0, north = 0] = at()
    expect([east > 16.3, north > 49.9, east < 16.301, north < 49.9001]).toEqual([
      true,
      true,
      true,
      true,
    ])
    expect(screen.getByRole('status').textContent).toMatch(/^Poloha: 49,90\d\d\d° severní/)
    await press('Vrátit původní polohu')
    expect(at()).toEqual([16.3, 49.9])
    expect(button('Vrátit původní polohu')).toBeNull()
  })

  test('that is not there is put into the middle of what the map shows', async () => {
    answers({
      'GET /api/catalogue/map?bbox=12,48.5,18.9,51.1&zoom=8': [
        {
          body: {
            points: [
              { lat: 49.4, lon: 16 },
              { lat: 49.6, lon: 17 },
            ],
          },
        },
      ],
    })
    open(null)
    await press('Ukázat na mapě')
    await screen.findByText(/^Poloha zatím není zadaná/)
    await press('Dát špendlík doprostřed')
    expect(at()).toEqual([16.5, 49.5])
    await pin()
    await press('Smazat polohu')
    expect(fieldValue('location')).toBeNull()
    expect(screen.queryByRole('button', { name: /^Špendlík/ })).toBeNull()
  })

  test('beyond the border is told at once', async () => {
    open([16.3, 50])
    await press('Ukázat na mapě')
    await pin()
    open([10, 50])
    await press('Ukázat na mapě')
    expect(screen.getAllByRole('status').at(-1)?.textContent).toMatch(/není Česká republika/)
  })

  test('can be removed also when only a half of it is written', async () => {
    open(['', 50], null)
    await press('Smazat polohu')
    expect(fieldValue('location')).toBeNull()
  })

  test('is only numbers where the portal offers no map', () => {
    open([16, 50], null)
    expect(button('Ukázat na mapě')).toBeNull()
  })
})

describe('a map opens', () => {
  const street = 'Nádražní 12'
  const town = 'Jasanov'
  const suggested = 'GET /api/addresses/suggest?q=Nádražní 12 Jasanov'
  const places = 'GET /api/catalogue/places?limit=20&q=Jasanov'
  const map = 'GET /api/catalogue/map?bbox=12,48.5,18.9,51.1&zoom=8'
  const nothing = { [suggested]: [{ body: { docs: [], source: null } }] }
  const none = { [map]: [{ body: { points: [] } }] }
  const municipality = (location: number[], name = town) => ({ name, location })

  test('at the pin, asking nobody', async () => {
    expect(await viewOf({ at: [16, 49], street, town })).toEqual({ middle: [16, 49], zoom: 17 })
    expect(asked).toEqual([])
  })

  test('at the address, of this town only', async () => {
    const docs = [
      { city: 'Jinde', location: [1, 2] },
      { city: 'Jasanov', location: [16.3, 49.9] },
    ]
    answers({ [suggested]: [{ body: { docs } }] })
    expect(await viewOf({ at: null, street, town })).toEqual({ middle: [16.3, 49.9], zoom: 17 })
  })

  test('over its town', async () => {
    answers({
      ...nothing,
      [places]: [
        { body: { places: [municipality([16, 49], 'Jasanovice'), municipality([15, 50])] } },
      ],
    })
    expect(await viewOf({ at: null, street, town })).toEqual({ middle: [15, 50], zoom: 13 })
  })

  test('over the whole country where two towns bear the name and there is no service', async () => {
    const two = [municipality([15, 50]), municipality([16, 49])]
    answers({ ...nothing, ...none, [places]: [{ body: { places: two } }] })
    expect(await viewOf({ at: null, street, town })).toEqual({ middle: [15.4, 49.8], zoom: 6 })
  })
})
