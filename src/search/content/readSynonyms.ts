import type { Payload } from 'payload'

import { idsOf } from '@/lib/idOf'

import type { Synonym, Term } from '../types'
import { readAll, type Lists } from './readLists'

type StoredSynonym = {
  words: string
  serviceTypes?: string[]
  lifeSituations?: string[]
  alsoWords?: string[]
  isCrisis?: boolean
}

/** The words that staff have written down in the desk. */
export const readSynonyms = async (payload: Payload, lists: Lists): Promise<Synonym[]> => {
  const rows = await readAll<StoredSynonym>(payload, 'synonyms')
  const slugs = (ids: string[] | undefined, known: Map<string, Term>): string[] =>
    idsOf(ids).flatMap((id) => known.get(id)?.slug ?? [])

  return rows.map(({ words, serviceTypes, lifeSituations, alsoWords, isCrisis }) => ({
    words: words
      .split(/[,;\n]/)
      .map((word) => word.trim())
      .filter(Boolean),
    serviceTypes: slugs(serviceTypes, lists.serviceTypes),
    lifeSituations: slugs(lifeSituations, lists.lifeSituations),
    alsoWords: alsoWords ?? [],
    isCrisis: isCrisis === true,
  }))
}
