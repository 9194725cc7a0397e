import type { CollectionBeforeChangeHook } from 'payload'

type Source = { amount?: number | null }

/** Adds the sources of money up, in whole hellers so that nothing is lost; what was typed is ignored. */
export const sumFunding: CollectionBeforeChangeHook = ({ data, originalDoc }) => {
  // A list that the desk has not loaded comes as a number.
  const given: unknown = Array.isArray(data.funding) ? data.funding : originalDoc?.funding
  const sources = (given ?? []) as Source[]
  const known = sources.filter(({ amount }) => typeof amount === 'number')
  const hellers = known.reduce((sum, { amount }) => sum + Math.round((amount ?? 0) * 100), 0)

  return { ...data, fundingTotal: known.length ? hellers / 100 : null }
}
