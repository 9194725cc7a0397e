import { label, type Label } from '@/lib/label'

import type { Given } from '../cellOf'
import type { NumberedPlace } from '../column'

/** A value that a cell gives one fact of one row. */
export type NumberedValue = NumberedPlace & { value: unknown }

/**
 * The rows of a list with other values in some of them; what no cell speaks of stays as it is, texts in other languages
 * too, because rows keep their ids. A row may only be added next to the last.
 */
export const rowsWith = (
  stored: unknown,
  values: NumberedValue[],
): { rows: Given[] } | { fault: Label } => {
  const rows = (Array.isArray(stored) ? stored : []).map((row) => structuredClone(row) as Given)
  for (const { at, path, value } of values.toSorted((one, other) => one.at - other.at)) {
    if (at > rows.length) return { fault: faults.gap(at + 1) }
    const row = (rows[at] ??= {})
    put(row, path, value)
  }
  return { rows }
}

const put = (row: Given, path: string[], value: unknown): void => {
  const [name = '', ...rest] = path
  if (rest.length === 0) {
    row[name] = value
    return
  }
  const group = { ...(row[name] as Given | undefined) }
  put(group, rest, value)
  row[name] = group
}

const faults = {
  gap: (number: number) =>
    label(
      `Řádek ${number} seznamu nemá před sebou řádek ${number - 1}. Vyplňte je popořadě.`,
      `Row ${number} of the list has no row ${number - 1} before it. Fill them one after another.`,
      `Перед рядком ${number} списку немає рядка ${number - 1}. Заповнюйте їх по черзі.`,
    ),
}
