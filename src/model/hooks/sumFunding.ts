import type { CollectionBeforeChangeHook } from 'payload'

import { fundingTotal } from '@/lib/fundingTotal'

/** Keeps what a project costs as a whole, for sorting and lists; what was typed is ignored. */
export const sumFunding: CollectionBeforeChangeHook = ({ data, originalDoc }) => {
  // A list that the desk has not loaded comes as a number.
  const funding: unknown = Array.isArray(data.funding) ? data.funding : originalDoc?.funding
  const totalBudget: unknown = 'totalBudget' in data ? data.totalBudget : originalDoc?.totalBudget

  return { ...data, fundingTotal: fundingTotal({ funding, totalBudget } as Money) }
}

type Money = Parameters<typeof fundingTotal>[0]
