import { eachElement } from './sheetsOf'

/**
 * How many cells a sheet takes in memory: each row is as long as its farthest cell, and all that lead to a cell which
 * says something are as long as the longest.
 */
export const cellsOf = (text: string): number => {
  const filled = { rows: 0, columns: 0 }
  let all = 0
  let place = { row: 0, column: 0 }
  let farthest = 0
  eachElement(
    text,
    (name, given) => {
      if (name === 'row') farthest = 0
      if (name === 'c') place = placeOf(given.r ?? '', { row: place.row, column: place.column + 1 })
      if (name === 'c') farthest = Math.max(farthest, place.column)
      if (name !== 'v' && name !== 't') return
      filled.rows = Math.max(filled.rows, place.row)
      filled.columns = Math.max(filled.columns, place.column)
    },
    (name) => {
      if (name === 'row') all += farthest
    },
  )
  return Math.max(all, filled.rows * filled.columns)
}

/** Row and column of an address such as AB12, from 1; those `otherwise` where there is none. */
const placeOf = (address: string, otherwise: { row: number; column: number }) => {
  const [, letters, row] = /^([A-Z]{1,7})(\d{1,10})$/.exec(address) ?? []
  if (!letters || !row) return otherwise
  const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0)
  return { row: Number(row), column }
}
