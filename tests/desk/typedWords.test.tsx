import { beforeEach, expect, test } from '@jest/globals'
import { act, render } from '@testing-library/react'

import { TypedWords } from '@/desk/guards/TypedWords'

import { answered, fieldValue, saves, setDesk, typeInto } from '../support/payloadUi'

const stored = { title: { value: 'Kurz' }, summary: { value: 'Jak' }, place: { value: 'Most' } }
beforeEach(() => {
  setDesk({ fields: stored })
  render(<TypedWords />)
})
const type = (path: string, value: string): void => act(() => typeInto(path, value))
/** The answer of a save that began with these values. */
const answer = (values: Record<string, string>): void =>
  act(() =>
    answered(
      Object.fromEntries(Object.entries(values).map(([path, value]) => [path, { value }])),
      true,
    ),
  )
const values = () => ['title', 'summary', 'place'].map(fieldValue)

test('a text typed while a save is on its way stays when another is typed before the answer', () => {
  type('title', 'Kurz pro')
  act(() => saves(true))
  type('title', 'Kurz pro pečující')
  type('summary', 'Jak pečovat')
  type('place', 'Mostek')
  answer({ title: 'Kurz pro', summary: 'Jak', place: 'Most' })
  act(() => saves(false))
  expect(values()).toEqual(['Kurz pro pečující', 'Jak pečovat', 'Mostek'])
})

test('a text that a save began with is taken as the server made it', () => {
  type('title', ' Kurz ')
  type('summary', 'Jak pečovat')
  act(() => saves(true))
  type('place', 'Mostek')
  answer({ title: 'Kurz', summary: 'Jak pečovat.', place: 'Most' })
  expect(values()).toEqual(['Kurz', 'Jak pečovat.', 'Mostek'])
})

test('a text typed in the moment a save begins counts as typed after it', () => {
  act(() => {
    typeInto('title', 'Kurz pro')
    saves(true)
  })
  type('summary', 'Jak pečovat')
  answer({ title: 'Kurz', summary: 'Jak', place: 'Most' })
  expect(values()).toEqual(['Kurz pro', 'Jak pečovat', 'Most'])
})

test('what was typed before the last save no longer holds its answer back', () => {
  act(() => saves(true))
  type('title', ' Kurz ')
  act(() => saves(false))
  act(() => saves(true))
  type('summary', 'Jak pečovat')
  answer({ title: 'Kurz', summary: 'Jak', place: 'Most' })
  expect(values()).toEqual(['Kurz', 'Jak pečovat', 'Most'])
})
