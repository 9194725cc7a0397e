import { writeBox, type Box } from '@/lib/box'
import {
  writeQuestion,
  type MapAnswer,
  type SearchAnswer,
  type SearchHit,
  type SearchQuestion,
} from '@/lib/catalogueSearch'
import type { FreeService } from '@/lib/freeService'
import type { ServiceCard } from '@/lib/serviceCard'

import { askRest } from './askRest'

/** Searches the catalogue. Throws a CmsError; its status is 400 when the question cannot be understood. */
export const searchCatalogue = (question: Partial<SearchQuestion>): Promise<SearchAnswer> =>
  askRest('/api/catalogue/search', writeQuestion(question))

type CardAnswer = Omit<SearchAnswer, 'docs'> & {
  docs: (SearchHit & { card: ServiceCard })[]
}

/** The same with what the cards of the services show. */
export const searchCards = (question: Partial<SearchQuestion>): Promise<CardAnswer> => {
  const asked = writeQuestion(question)
  asked.set('cards', 'true')
  return askRest('/api/catalogue/search', asked)
}

/** Where everything is that fits; in a box, or all of it. Throws a CmsError. */
export const mapCatalogue = (
  question: Partial<SearchQuestion>,
  box: Box | null = null,
): Promise<MapAnswer> => {
  const asked = writeQuestion(question)
  if (box) asked.set('bbox', writeBox(box))
  return askRest('/api/catalogue/map', asked)
}

/** Services with a free place that fit. */
export const findFree = (
  question: Partial<SearchQuestion>,
): Promise<{ docs: FreeService[]; totalDocs: number }> =>
  askRest('/api/free-places', writeQuestion(question))
