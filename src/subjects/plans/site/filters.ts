import { isPageNumber, pageNumber } from '@/lib/pageNumber'
import { allowedOf, type SearchParams, valueOf } from '@/lib/searchParams'

export const planKinds = [
  'medium-term',
  'community-plan',
  'action-plan',
  'strategy',
  'concept',
  'evaluation',
] as const

export const planStates = [
  'preparation',
  'commenting',
  'approved',
  'in-force',
  'evaluated',
  'archived',
] as const

export type PlanFilters = {
  page: number
  kind?: (typeof planKinds)[number]
  state?: (typeof planStates)[number]
  territory?: string
}

/** What the list of plans takes. */
export const planTaken = (territories: { slug: string }[]) => ({
  strana: isPageNumber,
  druh: planKinds,
  stav: planStates,
  uzemi: territories.map(({ slug }) => slug),
})

/** What a visitor asked of the list of plans. */
export const planFilters = (query: SearchParams): PlanFilters => ({
  page: pageNumber(query.strana),
  kind: allowedOf(query, 'druh', planKinds)[0],
  state: allowedOf(query, 'stav', planStates)[0],
  territory: valueOf(query, 'uzemi'),
})
