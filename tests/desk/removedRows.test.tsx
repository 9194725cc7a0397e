import { expect, test } from '@jest/globals'
import { act, render } from '@testing-library/react'
import type { FormState } from 'payload'
import { reduceFieldsToValues } from 'payload/shared'

import { RemovedRows } from '@/desk/guards/RemovedRows'

import {
  answered,
  fieldPaths,
  formState,
  isModified,
  removeRow,
  saved,
  setDesk,
} from '../support/payloadUi'

const rowsOf = (path: string, ids: string[], names = ['id', 'title']): FormState => ({
  [path]: { value: ids.length, rows: ids.map((id) => ({ id })), disableFormData: true },
  ...Object.fromEntries(
    ids.flatMap((id, at) => names.map((name) => [`${path}.${at}.${name}`, { value: id }])),
  ),
})
/** The same rows as the server answers them: with a field that the browser did not know. */
const withKind = (fields: FormState, ...lists: string[]): FormState => ({
  ...fields,
  ...Object.fromEntries(lists.map((row) => [`${row}.kind`, { value: null, addedByServer: true }])),
})
const remove = (path: string, rowIndex: number): void => act(() => removeRow({ path, rowIndex }))

test('a row that was removed while the server answered does not come back as an empty one', () => {
  const fields = rowsOf('outputs', ['a', 'b'])
  setDesk({ fields })
  render(<RemovedRows />)
  remove('outputs', 1)
  act(() => saved())
  act(() => answered(withKind(fields, 'outputs.0', 'outputs.1')))
  expect(fieldPaths()).toEqual(['outputs', 'outputs.0.id', 'outputs.0.kind', 'outputs.0.title'])
  expect(isModified()).toBe(true)
  remove('outputs', 0)
  act(() => answered(withKind(fields, 'outputs.0', 'outputs.1')))
  expect(fieldPaths()).toEqual(['outputs'])
})

test('a list that was emptied while the server answered is sent as an empty one', () => {
  const fields = rowsOf('outputs', ['a'])
  setDesk({ fields })
  render(<RemovedRows />)
  remove('outputs', 0)
  act(() => answered(fields))
  expect(reduceFieldsToValues(formState(), true)).toEqual({ outputs: 0 })
})

test('a row of a list in a row that was removed stays removed too, and the others stay', () => {
  const fields = {
    ...rowsOf('places', ['p', 'q']),
    ...rowsOf('places.1.phones', ['x', 'y'], ['id']),
  }
  setDesk({ fields })
  render(<RemovedRows />)
  remove('places.1.phones', 0)
  act(() => answered(withKind(fields, 'places.1.phones.0', 'places.1.phones.1')))
  expect(fieldPaths().filter((path) => path.startsWith('places.1.phones.'))).toEqual([
    'places.1.phones.0.id',
    'places.1.phones.0.kind',
  ])
})
