type Plan = { id: string; slug?: string | null }

/**
 * The last parts of the address of a measure, and by what lists are sorted; a plan that has no address yet stands there
 * by its id.
 */
export const addressOf = ({ id, slug }: Plan, code: string): { slug: string; order: string } => ({
  slug: `${slug || id}/${code}`,
  order: `${slug || id}/${code.toLowerCase().replace(/\d+/g, (digits) => digits.padStart(6, '0'))}`,
})
