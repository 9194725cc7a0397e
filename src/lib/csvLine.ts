/** A spreadsheet would take a cell that begins like this for a formula. */
const formula = /^[=+\-@\t\r]/

/** One line of a CSV file for spreadsheets: every cell quoted, none of them a formula. */
export const csvLine = (cells: string[]): string =>
  `${cells.map((cell) => `"${cell.replace(formula, "'$&").replaceAll('"', '""')}"`).join(';')}\r\n`
