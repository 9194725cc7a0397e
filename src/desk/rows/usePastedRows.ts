'use client'

import { useForm, useFormFields } from '@payloadcms/ui'
import type { FormState } from 'payload'
import { useState } from 'react'

import { whenPath } from './columnsOf'
import type { Mapping, ReadRow } from './readTable'

/** Rows of a list in the form: how many there are, adding what was read, and taking the same rows out again. */
export const usePastedRows = (path: string, schemaPath: string) => {
  const { addFieldRow, removeFieldRow } = useForm()
  const present = useFormFields(([fields]) =>
    (fields[path]?.rows ?? []).map(({ id }) => id).join(' '),
  )
  const ids = present.split(' ').filter(Boolean)
  const [added, setAdded] = useState<string[]>([])

  const add = (rows: ReadRow[], mapping: Mapping): void => {
    const news = rows.map(({ values }) => ({ id: newId(), values }))
    for (const [at, { id, values }] of news.entries())
      addFieldRow({
        path,
        rowIndex: ids.length + at,
        schemaPath,
        subFieldState: stateOf(id, { ...emptyOf(mapping), ...values }),
      })
    setAdded(news.map(({ id }) => id))
  }

  const undo = (): void => {
    // From the last: each removal moves those behind it.
    const places = ids.flatMap((id, at) => (added.includes(id) ? [at] : [])).toReversed()
    for (const rowIndex of places) removeFieldRow({ path, rowIndex })
    setAdded([])
  }

  return { count: ids.length, canUndo: ids.some((id) => added.includes(id)), add, undo }
}

/** A column that was given and not understood stays empty; a default would say what the table does not. */
const emptyOf = (mapping: Mapping): Record<string, null> =>
  Object.fromEntries(
    mapping
      .flatMap((path) => (path === whenPath ? ['startsAt', 'endsAt'] : (path ?? [])))
      .map((path) => [path, null]),
  )

const stateOf = (id: string, values: Record<string, unknown>): FormState =>
  Object.fromEntries(
    Object.entries({ id, ...values }).map(([name, value]) => [
      name,
      { value, initialValue: value, valid: true, passesCondition: true },
    ]),
  )

const newId = (): string =>
  [...crypto.getRandomValues(new Uint8Array(12))]
    .map((byte) => byte.toString(16).padStart(2, '0'))
    .join('')
