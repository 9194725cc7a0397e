import { pageNumber } from '@/lib/pageNumber'
import { readPoint, writePoint, type Point } from '@/lib/point'
import { allowedOf, type SearchParams, valueOf, valuesOf } from '@/lib/searchParams'

export const formNames = ['ambulatory', 'field', 'residential'] as const
export type FormName = (typeof formNames)[number]

/** Conditions that a service meets or does not. */
export const demands = ['otevreno', 'volno', 'bezbarierove', 'overeno'] as const
export type Demand = (typeof demands)[number]

/** In what order services stand, as the address says it. */
export const orders = ['shoda', 'vzdalenost', 'nazev'] as const
export type Order = (typeof orders)[number]

export type ServiceFilters = {
  page: number
  words?: string
  types: string[]
  forms: FormName[]
  targetGroups: string[]
  situations: string[]
  age?: number
  territory?: string
  place?: string
  /** Where the visitor is, to about a hundred metres; a place that she named goes before it. */
  near?: Point
  demands: Demand[]
  order?: Order
}

/** What a visitor asked of the catalogue; what makes no sense is left out. */
export const serviceFilters = (query: SearchParams): ServiceFilters => ({
  page: pageNumber(query.strana),
  words: valueOf(query, 'q')?.slice(0, 100),
  types: valuesOf(query, 'druh').slice(0, 30),
  forms: allowedOf(query, 'forma', formNames),
  targetGroups: valuesOf(query, 'skupina').slice(0, 30),
  situations: valuesOf(query, 'situace').slice(0, 30),
  age: ageOf(valueOf(query, 'vek')),
  territory: valueOf(query, 'uzemi'),
  place: valueOf(query, 'kde')?.slice(0, 60),
  near: valueOf(query, 'kde') ? undefined : nearOf(valueOf(query, 'blizko')),
  demands: allowedOf(query, 'jen', demands),
  order: allowedOf(query, 'razeni', orders)[0],
})

/** The orders that make sense for a question, the usual one first. */
export const ordersFor = ({ words }: ServiceFilters, isMeasured: boolean): Order[] =>
  orders.filter((each) => each === 'nazev' || (each === 'shoda' ? words : isMeasured))

/** The order in which the answer comes. */
export const orderOf = (filters: ServiceFilters, isMeasured: boolean): Order | undefined => {
  const possible = ordersFor(filters, isMeasured)
  return possible.find((each) => each === filters.order) ?? possible[0]
}

const nearOf = (value: string | undefined): Point | undefined => {
  const point = readPoint(value ?? '')
  return point ? (readPoint(writePoint(point)) ?? undefined) : undefined
}

const ageOf = (value: string | undefined): number | undefined =>
  value && /^\d{1,3}$/.test(value) && Number(value) <= 120 ? Number(value) : undefined
