import { beforeEach, expect, jest, test } from '@jest/globals'

import { QuickExit } from '@/site/components/QuickExit/QuickExit'
import { listenForLeaving } from '@/site/components/QuickExit/listenForLeaving'

import { one, openPage } from './page'

const replace = jest.fn<(address: string) => void>()
listenForLeaving(replace)

const press = (key: string, timeStamp: number, more: KeyboardEventInit = {}) => {
  const event = new KeyboardEvent('keydown', { key, bubbles: true, ...more })
  Object.defineProperty(event, 'timeStamp', { value: timeStamp })
  document.activeElement?.dispatchEvent(event)
}
const pressAll = (...presses: [key: string, timeStamp: number][]) => {
  for (const [key, timeStamp] of presses) press(key, timeStamp)
}

beforeEach(async () => {
  replace.mockClear()
  window.history.replaceState(null, '', '/katalog?q=bije+me')
  await openPage(
    <>
      <QuickExit locale="cs" to="https://pocasi.example/" />
      <main>bije mě</main>
      <input />
    </>,
  )
})

test('a press leaves nothing on the page nor in its address, and replaces it', () => {
  one('a[data-leave]').click()
  expect(replace.mock.calls).toEqual([['https://pocasi.example/']])
  expect(document.body.textContent).toBe('')
  expect(document.title).toBe('pocasi.example')
  expect(window.location.pathname + window.location.search).toBe('/')
})

test('Esc three times within two seconds does the same, also in a field', () => {
  one('input').addEventListener('keydown', (event) => event.stopPropagation())
  one('input').focus()
  pressAll(['Escape', 10_000], ['Escape', 11_000], ['Escape', 12_000])
  expect(replace).toHaveBeenCalledTimes(1)
  expect(document.body.textContent).toBe('')
})

test.each<[string, [string, number][]]>([
  [
    'twice',
    [
      ['Escape', 20_000],
      ['Escape', 20_100],
    ],
  ],
  [
    'too slowly',
    [
      ['Escape', 30_000],
      ['Escape', 31_000],
      ['Escape', 32_001],
    ],
  ],
  [
    'with another key between',
    [
      ['Escape', 40_000],
      ['a', 40_100],
      ['Escape', 40_200],
      ['Escape', 40_300],
    ],
  ],
])('Esc %s leaves nothing', (_, presses) => {
  press('a', 0)
  pressAll(...presses)
  expect(replace).not.toHaveBeenCalled()
})

test('Esc held down is one press', () => {
  press('a', 0)
  press('Escape', 50_000)
  press('Escape', 50_100, { repeat: true })
  press('Escape', 50_200, { repeat: true })
  expect(replace).not.toHaveBeenCalled()
})

test('a page without the way out stays', async () => {
  await openPage(<main>katalog</main>)
  pressAll(['Escape', 60_000], ['Escape', 60_100], ['Escape', 60_200])
  expect(replace).not.toHaveBeenCalled()
  expect(document.body.textContent).toBe('katalog')
})
