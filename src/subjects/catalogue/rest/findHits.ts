import type { Payload } from 'payload'

import type { SearchHit, SearchQuestion } from '@/lib/catalogueSearch'
import { searchOf } from '@/search/searchOf'

const atOnce = 50

/** What a search finds on all its pages, the best first; no more than so many. */
export const findHits = async (
  payload: Payload,
  question: SearchQuestion,
  most: number,
): Promise<SearchHit[]> => {
  const hits: SearchHit[] = []
  for (let page = 1; hits.length < most; page += 1) {
    const found = await searchOf(payload).search({ ...question, page, limit: atOnce })
    hits.push(...found.docs)
    if (page >= found.totalPages) break
  }
  return hits.slice(0, most)
}
