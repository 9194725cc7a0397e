import { pageNumber } from '@/lib/pageNumber'
import { allowedOf, type SearchParams, valueOf, valuesOf } from '@/lib/searchParams'

export const formNames = ['ambulatory', 'field', 'residential'] as const
export type FormName = (typeof formNames)[number]

/** Conditions that a service meets or does not. */
export const demands = ['otevreno', 'volno', 'bezbarierove', 'overeno'] as const
export type Demand = (typeof demands)[number]

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
  demands: Demand[]
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
  demands: allowedOf(query, 'jen', demands),
})

const ageOf = (value: string | undefined): number | undefined =>
  value && /^\d{1,3}$/.test(value) && Number(value) <= 120 ? Number(value) : undefined
