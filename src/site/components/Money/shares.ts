type Share<Part> = { part: Part; share: number; start: number }

/** Each part of a whole with its share (0–1) and where it begins: what a bar chart draws. */
export const shares = <Part extends { amount: number }>(parts: Part[]): Share<Part>[] => {
  const total = parts.reduce((sum, { amount }) => sum + amount, 0)
  let start = 0

  return parts.map((part) => {
    const share = total > 0 ? part.amount / total : 0
    const drawn = { part, share, start }
    start += share
    return drawn
  })
}
