type Source = { amount?: number | null }
type Money = { funding?: Source[] | null; totalBudget?: number | null }

/** The sums of money that are known, added up in whole hellers so that nothing is lost. */
export const knownSum = (sources: Source[] | null | undefined): number => {
  const hellers = (sources ?? []).reduce(
    (sum, { amount }) => sum + Math.round((amount ?? 0) * 100),
    0,
  )
  return hellers / 100
}

/** The whole of the money: the total that was said, or the sum where every source has one; a sum of some is no total. */
export const fundingTotal = ({ funding, totalBudget }: Money): number | null => {
  if (typeof totalBudget === 'number') return totalBudget
  const isWhole = funding?.length && funding.every(({ amount }) => typeof amount === 'number')
  return isWhole ? knownSum(funding) : null
}
