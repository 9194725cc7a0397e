import { beforeEach, describe, expect, jest, test } from '@jest/globals'

import { MapOffer } from '@/subjects/catalogue/site/map/MapOffer'

import { answers, asked } from '../support/strictRest'
import { one, openPage } from './page'

const script = '@/subjects/catalogue/site/browser/catalogue'
// A document of the tests has no size; a map needs one.
for (const side of ['clientWidth', 'clientHeight'])
  Object.defineProperty(HTMLElement.prototype, side, { configurable: true, value: 512 })

const open = () =>
  openPage(
    <>
      <div data-map-drawing>
        <svg />
      </div>
      <MapOffer locale="cs" question="q=dluhy" box={[16, 49, 17, 50]} />
    </>,
    script,
  )
const words = () => JSON.parse(one('[data-map]').dataset.map ?? '{}').words
const press = () => one<HTMLButtonElement>('[data-map] button').click()
const status = () => one('[data-map-status]').textContent
const shown = async (count = 1): Promise<HTMLElement[]> => {
  const markers = () => [...document.querySelectorAll<HTMLElement>('.rozcestnik-misto')]
  while (markers().length < count) await new Promise((resolve) => setTimeout(resolve, 5))
  return markers()
}
const point = (more: object) => ({
  count: 1,
  slug: 'a',
  name: 'Poradna',
  lat: 49.5,
  lon: 16.5,
  box: null,
  ...more,
})
const anyMap = /^\/api\/catalogue\/map\?q=dluhy&bbox=([\d.,-]+)&zoom=(\d+)$/
let points: object[]
let refused: number
const askedMaps = () => asked.map(({ url }) => url)

beforeEach(() => {
  points = []
  refused = 0
  answers({})
  // Which part of the ground is asked for follows from the size of the map.
  globalThis.fetch = (async (input: unknown) => {
    const url = decodeURIComponent(String(input))
    asked.push({ method: 'GET', url, body: undefined, language: undefined })
    if (!anyMap.test(url)) throw new Error(`Asked what nobody expected: ${url}`)
    return { ok: !refused, status: refused || 200, json: async () => ({ points }) }
  }) as typeof fetch
})

describe('the detailed map', () => {
  test('is offered; nothing is asked before the press', async () => {
    await open()
    expect([one('[data-map]').hidden, asked]).toEqual([false, []])
  })

  test('takes the place of the drawn one and asks for its places, rounded out', async () => {
    points = [point({})]
    await open()
    press()
    await shown()
    const [, box = '', zoom] = anyMap.exec(askedMaps()[0] ?? '') ?? []
    const [west = 0, south = 0, east = 0, north = 0] = box.split(',').map(Number)
    expect([west <= 16, south <= 49, east >= 17, north >= 50]).toEqual([true, true, true, true])
    expect([east - west < 8, Number(zoom) >= 7, Number(zoom) <= 9]).toEqual([true, true, true])
    expect(one('[data-map-drawing]').hidden).toBe(true)
    expect(one('[data-map] button').hidden).toBe(true)
    expect(status()).toBe('')
    const map = one('.rozcestnik-mapa')
    expect([map.getAttribute('role'), map.getAttribute('aria-label'), map.tabIndex]).toEqual([
      'region',
      words().detailed,
      0,
    ])
    expect(document.activeElement).toBe(map)
    expect(map.innerHTML).toContain('https://www.openstreetmap.org/copyright')
    expect(document.querySelectorAll('style[data-map-styles]')).toHaveLength(1)
  })

  test('one service is a point with its name and leads to its page', async () => {
    points = [point({})]
    await open()
    press()
    const [marker] = await shown()
    expect([marker?.getAttribute('aria-label'), marker?.textContent]).toEqual(['Poradna', ''])
    marker?.click()
    const link = one<HTMLAnchorElement>('.leaflet-popup-content a')
    expect([link.getAttribute('href'), link.textContent]).toEqual(['/sluzby/a', 'Poradna'])
  })

  test('several on one spot lead to the list', async () => {
    points = [point({ count: 3, slug: null, name: null, box: [16.5, 49.5, 16.5, 49.5] })]
    await open()
    press()
    const [marker] = await shown()
    expect([marker?.getAttribute('aria-label'), marker?.textContent]).toEqual([
      words().together.replace('#', '3'),
      '3',
    ])
    marker?.click()
    const content = one('.leaflet-popup-content')
    expect(content.textContent).toBe(`${words().together.replace('#', '3')} ${words().toList}`)
    expect(content.querySelector('a')?.getAttribute('href')).toBe('#sluzby')
  })

  test('several around come nearer when pressed', async () => {
    points = [point({ count: 12, slug: null, name: null, box: [16.45, 49.45, 16.5, 49.5] })]
    await open()
    press()
    const [marker] = await shown()
    expect(marker?.getAttribute('aria-label')).toBe(words().closer.replace('#', '12'))
    marker?.click()
    while (asked.length < 2) await new Promise((resolve) => setTimeout(resolve, 5))
    const zooms = askedMaps().map((url) => Number(anyMap.exec(url)?.[2]))
    expect(zooms[1]).toBeGreaterThan(zooms[0] ?? 0)
    expect(document.querySelector('.leaflet-popup')).toBeNull()
  })

  test.each([
    [1, '28px'],
    [2, '34px'],
    [9, '34px'],
    [10, '42px'],
  ])('a point of %d is %s large', async (count, size) => {
    points = [point({ count })]
    await open()
    press()
    expect((await shown())[0]?.style.width).toBe(size)
  })

  test('a refusal leaves the drawn map, says so, and may be tried again', async () => {
    refused = 503
    await open()
    press()
    while (status() !== words().failed) await new Promise((resolve) => setTimeout(resolve, 5))
    expect([one('[data-map-drawing]').hidden, document.querySelector('.rozcestnik-mapa')]).toEqual([
      false,
      null,
    ])
    expect(one<HTMLButtonElement>('[data-map] button').disabled).toBe(false)
  })

  test('while it comes the button waits', async () => {
    await open()
    press()
    expect([one<HTMLButtonElement>('[data-map] button').disabled, status()]).toEqual([
      true,
      words().loading,
    ])
  })
})

test('without a server of map tiles nothing is offered', async () => {
  const quiet = jest.spyOn(console, 'error')
  await openPage(<div data-map-drawing />, script)
  document.dispatchEvent(new Event('rozcestnik:answer'))
  expect(quiet).not.toHaveBeenCalled()
})
