import { formatDate, formatDateTime } from '@/lib/formatDate'
import type { Locale } from '@/lib/label'

import type { Column } from './columnsOf'

/** What a row of a list is called: the values of these fields, in words; empty when it has none of them. */
export const nameOfRow = (
  data: Record<string, unknown>,
  columns: Column[],
  names: readonly string[],
  language: Locale,
): string =>
  names
    .map((name) => {
      const column = columns.find(({ path }) => path === name)
      return wordsOf(valueAt(data, name), column, language)
    })
    .filter(Boolean)
    .join(' · ')

const valueAt = (data: unknown, path: string): unknown =>
  path
    .split('.')
    .reduce<unknown>((at, name) => (at as Record<string, unknown> | null)?.[name], data)

const wordsOf = (value: unknown, column: Column | undefined, language: Locale): string => {
  if (typeof value === 'number') return value.toLocaleString(language)
  if (typeof value !== 'string' || !value) return ''
  if (column?.kind === 'choice')
    return column.options.find((option) => option.value === value)?.label ?? ''
  const isDate = column?.kind === 'day' || column?.kind === 'moment'
  if (!isDate) return value
  if (Number.isNaN(Date.parse(value))) return ''
  return column.kind === 'day' ? formatDate(language, value) : formatDateTime(language, value)
}
