type Share<Part> = { part: Part; share: number | null; start: number }

/**
 * Each part of a whole with its share (0–1) and where it begins: what a bar chart draws. The share of what is not
 * known, or of a whole that is not, is null.
 */
export const shares = <Part extends { amount: number | null }>(
  parts: Part[],
  total: number | null,
): Share<Part>[] => {
  let start = 0

  return parts.map((part) => {
    const share = total && part.amount !== null ? part.amount / total : null
    const drawn = { part, share, start }
    start += share ?? 0
    return drawn
  })
}
