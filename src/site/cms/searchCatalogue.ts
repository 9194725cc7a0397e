import { writeBox, type Box } from '@/lib/box'
import type { MapAnswer, SearchAnswer } from '@/lib/catalogueSearch'

import { CmsError } from './CmsError'
import { restOrigin, transport } from './transport'

/** What the catalogue can be asked (contract); lists mean "or". */
export type CatalogueQuestion = {
  q?: string
  serviceType?: string[]
  form?: string[]
  targetGroup?: string[]
  lifeSituation?: string[]
  territory?: string[]
  age?: number
  /** `latitude,longitude` */
  near?: string
  /** Kilometres. */
  radius?: number
  openNow?: boolean
  accessible?: boolean
  free?: boolean
  verified?: boolean
  sort?: 'relevance' | 'distance' | 'name'
  page?: number
  limit?: number
  locale?: string
  /** The question is not a visitor's own: nothing found is not counted as a miss. */
  unnoted?: boolean
}

/** Searches the catalogue. Throws a CmsError; its status is 400 when the question cannot be understood. */
export const searchCatalogue = (question: CatalogueQuestion): Promise<SearchAnswer> =>
  ask('/api/catalogue/search', parametersOf(question))

/** Where everything is that fits; in a box, or all of it. Throws a CmsError. */
export const mapCatalogue = (
  question: CatalogueQuestion,
  box: Box | null = null,
): Promise<MapAnswer> => {
  const asked = parametersOf(question)
  if (box) asked.set('bbox', writeBox(box))
  return ask('/api/catalogue/map', asked)
}

/** A question as the parameters of an address. */
export const parametersOf = (question: CatalogueQuestion): URLSearchParams => {
  const asked = new URLSearchParams()
  for (const [name, value] of Object.entries(question))
    for (const each of [value].flat()) if (each !== undefined) asked.append(name, String(each))
  return asked
}

const ask = async <Answer>(url: string, asked: URLSearchParams): Promise<Answer> => {
  // The question itself may say where the visitor is: it must not get into a log with an error.
  const response = await transport(`${restOrigin}${url}?${asked}`).catch((cause: unknown) => {
    throw new CmsError(503, url, { cause })
  })
  if (!response.ok) throw new CmsError(response.status, url)
  return (await response.json()) as Answer
}
