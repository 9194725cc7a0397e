import { beforeEach, expect, test } from '@jest/globals'
import { act, render } from '@testing-library/react'

import { RefusedSave } from '@/desk/guards/RefusedSave'

import {
  answered,
  complains,
  faultOf,
  isModified,
  refused,
  setDesk,
  submits,
  taken,
  typeInto,
} from '../support/payloadUi'

const words = 'Tohle nesouhlasí.'
const stored = { email: { value: 'petr@demo.test' }, proof: { value: 'hádám' } }
/** The words come a render later than the refusal. */
const refuse = (): void => {
  act(() => refused())
  act(() => complains('proof', words))
}
const late = (): void => act(() => answered(stored))
beforeEach(() => {
  setDesk({ fields: stored })
  render(<RefusedSave />)
  act(() => submits())
})

test('an answer that was on its way does not take back what was said of a field', () => {
  refuse()
  late()
  expect(faultOf('proof')).toBe(words)
  late()
  expect(faultOf('proof')).toBe(words)
  expect(faultOf('email')).toBeUndefined()
})

test('a draft that the editor stores by itself leaves what was said, and counts as stored', () => {
  refuse()
  act(() => answered({ ...stored, email: { value: 'PETR@demo.test' } }, true))
  act(() => taken())
  expect([faultOf('proof'), isModified()]).toEqual([words, false])
})

test('after a refused save the form counts as not saved, also the second time', () => {
  refuse()
  expect(isModified()).toBe(true)
  act(() => submits())
  act(() => refused())
  expect(isModified()).toBe(true)
})

test('after a save that was taken the form counts as saved', () => {
  refuse()
  act(() => submits())
  act(() => taken())
  expect(isModified()).toBe(false)
})

test('once something is typed the server has the word again', () => {
  refuse()
  act(() => typeInto('proof', 'jiné'))
  late()
  expect(faultOf('proof')).toBeUndefined()
})
