import { isPageNumber, pageNumber } from '@/lib/pageNumber'
import { type SearchParams, valueOf } from '@/lib/searchParams'

export type NewsFilters = { page: number; topic?: string }

/** What the list of news takes; topics are free words. */
export const newsTaken = { strana: isPageNumber }

/** What a visitor asked of the list of news. */
export const newsFilters = (query: SearchParams): NewsFilters => ({
  page: pageNumber(query.strana),
  topic: valueOf(query, 'tema')?.slice(0, 60),
})
