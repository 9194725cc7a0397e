import { beforeEach, expect, test } from '@jest/globals'

import { DeviceMemory } from '@/site/components/DeviceMemory/DeviceMemory'

import { one, openPage } from './page'

const script = '@/site/components/DeviceMemory/forget.browser.ts'
const status = () => one('[data-forget-status]')

beforeEach(() => localStorage.clear())

test('one press deletes all that the portal keeps here, and nothing of others', async () => {
  localStorage.setItem('rozcestnik.list', '["azyl"]')
  localStorage.setItem('rozcestnik.anything', '1')
  sessionStorage.setItem('rozcestnik.later', '1')
  localStorage.setItem('other', '1')
  await openPage(<DeviceMemory locale="cs" />, script)
  one('[data-forget-device]').click()
  expect(Object.keys(localStorage)).toEqual(['other'])
  expect(Object.keys(sessionStorage)).toEqual([])
  expect(status().textContent).toContain('Hotovo.')
})

test('says so where the browser does not allow it', async () => {
  await openPage(<DeviceMemory locale="cs" />, script)
  const { localStorage: store } = window
  Object.defineProperty(window, 'localStorage', {
    get: () => {
      throw new Error('refused')
    },
    configurable: true,
  })
  one('[data-forget-device]').click()
  Object.defineProperty(window, 'localStorage', { value: store, configurable: true })
  expect(status().textContent).toContain('nedovolil')
})

test('without script there is no button that does nothing', async () => {
  await openPage(<DeviceMemory locale="cs" />)
  expect(one('[data-forget-device]').hidden).toBe(true)
})
