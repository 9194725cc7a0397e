type Plan = { id: string; slug?: string | null }

/** By what measures of a plan are sorted as long as nobody has moved them: 1.2 before 1.10. */
export const orderOfCode = (code: string): string =>
  code.toLowerCase().replace(/\d+/g, (digits) => digits.padStart(6, '0'))

/**
 * The last parts of the address of a measure, and by what lists are sorted: the place that somebody gave it, or else its
 * code. A plan that has no address yet stands there by its id.
 */
export const addressOf = (
  { id, slug }: Plan,
  code: string,
  rank?: string | null,
): { slug: string; order: string } => ({
  slug: `${slug || id}/${code}`,
  order: `${slug || id}/${rank || orderOfCode(code)}`,
})
