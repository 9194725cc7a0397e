/** The page a visitor asked for: a whole number from 1 to 10 000, otherwise the first page. */
export const pageNumber = (value: string | string[] | undefined): number =>
  typeof value === 'string' && isPageNumber(value) ? Number(value) : 1

/** Whether a text is the number of a page. */
export const isPageNumber = (value: string): boolean =>
  /^\d{1,5}$/.test(value) && Number(value) >= 1 && Number(value) <= 10_000
