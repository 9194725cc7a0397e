const lowest = 0x21
const highest = 0x7e

/**
 * A text that sorts behind one and before another, so that a move writes one document; null: nothing comes behind. Both
 * are of printable ASCII as the orders of codes are, and none ends with the lowest sign, which would leave no room.
 */
export const rankBetween = (low: string, high: string | null): string => {
  const shared = high === null ? 0 : sharedSigns(low, high)
  if (high !== null && shared > 0)
    return high.slice(0, shared) + rankBetween(low.slice(shared), high.slice(shared))

  const from = low ? low.charCodeAt(0) : lowest
  const to = high === null ? highest + 1 : high.charCodeAt(0)
  if (to - from > 1) return String.fromCharCode(Math.floor((from + to) / 2))
  if (high !== null && high.length > 1) return high.charAt(0)
  return String.fromCharCode(from) + rankBetween(low.slice(1), null)
}

/** A text that is over goes on with the lowest sign. */
const sharedSigns = (low: string, high: string): number => {
  let count = 0
  while (count < high.length && (low[count] ?? String.fromCharCode(lowest)) === high[count])
    count += 1
  return count
}
