'use client'

import { useForm, useFormFields } from '@payloadcms/ui'
import type { FormState } from 'payload'
import { useMemo } from 'react'

import type { Stretch } from '@/lib/typedHours'
import type { WeekDay } from '@/lib/weekDays'
import { stepsToWeek, type HoursRow } from '@/lib/weekOfRows'

/** The rows of opening hours in the form, and the ways in which the week changes them. */
export const useHoursRows = (path: string, schemaPath: string) => {
  const { addFieldRow, removeFieldRow } = useForm()
  const told = useFormFields(([fields]) => JSON.stringify(rowsIn(fields, path)))
  const rows = useMemo(() => JSON.parse(told) as HoursRow[], [told])

  /** Other hours of some days. New rows: an answer of a save still on its way would undo changes in old ones. */
  const put = (changes: Partial<Record<WeekDay, Stretch[]>>): void => {
    const { removed, added } = stepsToWeek(rows, changes)
    for (const rowIndex of removed) removeFieldRow({ path, rowIndex })
    for (const { at, row } of added)
      addFieldRow({ path, rowIndex: at, schemaPath, subFieldState: stateOf(row) })
  }

  return { rows, put, remove: (rowIndex: number) => removeFieldRow({ path, rowIndex }) }
}

const names = ['day', 'opensAt', 'closesAt', 'note'] as const

const rowsIn = (fields: FormState, path: string): HoursRow[] =>
  (fields[path]?.rows ?? []).map((_, at) => {
    const [day = '', opensAt = '', closesAt = '', note = ''] = names.map((name) => {
      const value = fields[`${path}.${at}.${name}`]?.value
      return typeof value === 'string' ? value : ''
    })
    return { day, opensAt, closesAt, note }
  })

const stateOf = (row: HoursRow): FormState =>
  Object.fromEntries(
    names.map((name) => {
      const value = row[name] || null
      return [name, { value, initialValue: value, valid: true, passesCondition: true }]
    }),
  )
