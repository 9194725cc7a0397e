import { cache } from 'react'

import { find } from '@/site/cms/client'
import { mapCatalogue } from '@/site/cms/searchCatalogue'
import { isInBox, readBox, writeBox, type Box } from '@/lib/box'
import type { Locale } from '@/lib/label'
import { frameOf } from '@/lib/mercator'
import type { Point } from '@/lib/point'
import { valueOf, type SearchParams } from '@/lib/searchParams'
import { writeQuestion, type MapAnswer } from '@/lib/catalogueSearch'

import type { ServiceFilters } from '../filters'
import { findPlace } from '../findPlace'
import { isClear } from '../namedPlace'
import { questionOf } from '../queries'

/** A town that helps to see what is where. */
type Town = { name: string; at: Point }

/** The map of what fits; `question` is the same as parameters of REST, for the map that browsers draw. */
export type FoundMap = MapAnswer & { towns: Town[]; question: string; isPart: boolean }

const mostTowns = 1_000

/** The map that the address asks for; null when it asks for none. A part that makes no sense is the whole. */
export const findMap = async (
  locale: Locale,
  query: SearchParams,
  filters: ServiceFilters,
): Promise<FoundMap | null> => {
  if (valueOf(query, 'zobrazit') !== 'mapa') return null

  const part = partOf(query)
  const place = filters.place ? await findPlace(filters.place) : undefined
  const question = { ...questionOf(filters, place?.slugs), locale }
  const answer =
    place === undefined || isClear(place) ? await mapCatalogue(question, part) : nothing
  return {
    ...answer,
    towns: answer.box ? (await findTowns()).filter(inside(answer.box)) : [],
    question: writeQuestion(question).toString(),
    isPart: part !== null,
  }
}

const nothing: MapAnswer = { points: [], total: 0, box: null, isPlain: false }

/** The part of the ground that the address asks for, in the shape of the picture. */
const partOf = (query: SearchParams): Box | null => {
  const asked = readBox(valueOf(query, 'vyrez') ?? '')
  // Too near to the edge of the world there is no picture around it.
  return asked && readBox(writeBox(frameOf(asked)))
}

const inside =
  (box: Box) =>
  ({ at }: Town): boolean =>
    isInBox(at, box)

const findTowns = cache(async (): Promise<Town[]> => {
  const { docs } = await find('territories', {
    where: { kind: { equals: 'municipality' } },
    // Whole documents: on SQLite a selection gives no positions.
    limit: mostTowns,
    depth: 0,
  })
  return docs.flatMap(({ name, location }) => (location ? [{ name, at: location }] : []))
})
