import {
  conditionNames,
  conditionWords,
  facetWords,
  formNames,
  whomNames,
  type ConditionName,
  type SearchQuestion,
} from '@/lib/catalogueSearch'
import { isPageNumber, pageNumber } from '@/lib/pageNumber'
import { readPoint, writePoint, type Point } from '@/lib/point'
import { allowedOf, valueOf, valuesOf, type SearchParams } from '@/lib/searchParams'

/** In what order services stand, as the address says it. */
const orders = ['shoda', 'vzdalenost', 'nazev'] as const
export type Order = (typeof orders)[number]

/** A question of the catalogue as a page has it: the place is still what somebody typed. */
export type ServiceFilters = Pick<
  SearchQuestion,
  'q' | 'chosen' | 'age' | 'conditions' | 'page'
> & {
  place?: string
  /** Where the visitor is, to about a hundred metres; a place that is named goes before it. */
  near?: Point
  order?: Order
}

const mostValues = 30

/** What the catalogue takes, beside words, places and what the lists of choices hold. */
export const serviceTaken = {
  strana: isPageNumber,
  [facetWords.form]: formNames,
  [facetWords.whom]: whomNames,
  vek: (value: string) => ageOf(value) !== null,
  jen: Object.values(conditionWords),
  razeni: orders,
  blizko: (value: string) => nearOf(value) !== undefined,
}

/** What a visitor asked of the catalogue; what makes no sense is left out. */
export const serviceFilters = (query: SearchParams): ServiceFilters => {
  const values = (facet: keyof typeof facetWords) =>
    valuesOf(query, facetWords[facet]).slice(0, mostValues)
  const territory = valueOf(query, facetWords.territory)
  return {
    page: pageNumber(query.strana),
    q: valueOf(query, 'q')?.slice(0, 100) ?? '',
    chosen: {
      serviceType: values('serviceType'),
      form: allowedOf(query, facetWords.form, formNames),
      targetGroup: values('targetGroup'),
      whom: allowedOf(query, facetWords.whom, whomNames),
      lifeSituation: values('lifeSituation'),
      territory: territory ? [territory] : [],
    },
    age: ageOf(valueOf(query, 'vek')),
    conditions: conditionsIn(allowedOf(query, 'jen', Object.values(conditionWords))),
    place: valueOf(query, 'kde')?.slice(0, 100),
    near: valueOf(query, 'kde') ? undefined : nearOf(valueOf(query, 'blizko')),
    order: allowedOf(query, 'razeni', orders)[0],
  }
}

const conditionsIn = (words: string[]): ConditionName[] =>
  conditionNames.filter((name) => words.includes(conditionWords[name]))

/** The orders that make sense for a question, the usual one first. */
export const ordersFor = ({ q }: ServiceFilters, isMeasured: boolean): Order[] =>
  orders.filter((each) => each === 'nazev' || (each === 'shoda' ? q : isMeasured))

/** The order in which the answer comes. */
export const orderOf = (filters: ServiceFilters, isMeasured: boolean): Order | undefined => {
  const possible = ordersFor(filters, isMeasured)
  return possible.find((each) => each === filters.order) ?? possible[0]
}

const nearOf = (value: string | undefined): Point | undefined => {
  const point = readPoint(value ?? '')
  return point ? (readPoint(writePoint(point)) ?? undefined) : undefined
}

const ageOf = (value: string | undefined): number | null =>
  value && /^\d{1,3}$/.test(value) && Number(value) <= 120 ? Number(value) : null
