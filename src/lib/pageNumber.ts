/** The page a visitor asked for: a whole number from 1 to 10 000, otherwise the first page. */
export const pageNumber = (value: string | string[] | undefined): number => {
  const number = typeof value === 'string' && /^\d{1,5}$/.test(value) ? Number(value) : 1
  return number >= 1 && number <= 10_000 ? number : 1
}
