import type { Point } from '@/lib/point'
import { textIn } from '@/lib/textIn'
import type { MapAnswer, MapView, SearchQuestion } from '@/lib/catalogueSearch'

import { mapOf } from '../map/mapOf'
import { partsOf, type Context } from './answer'
import type { ServiceRecord, Shown } from './records'
import { guarded } from './server'

/** So many places are shown at most, and so many are asked for at once. */
const mostPlaces = 10_000
const recordsAtOnce = 2_500

type Placed = { at: Point; shown: string }

/** Where everything is that fits: the server has one record for each place, and gives them all. */
export const locate = async (
  { server, thesaurus }: Pick<Context, 'server' | 'thesaurus'>,
  question: SearchQuestion,
  view: MapView,
): Promise<MapAnswer> => {
  const { parts } = await partsOf({ server, thesaurus }, question)
  const found: Placed[] = []
  for (const { q, filter } of parts)
    for (let offset = 0; offset + recordsAtOnce <= mostPlaces; offset += recordsAtOnce) {
      const { hits } = await guarded(() =>
        server.client.index<ServiceRecord>(server.name).search(q, {
          filter,
          offset,
          limit: recordsAtOnce,
          matchingStrategy: 'frequency',
          attributesToRetrieve: ['_geo', 'shown'],
          // Each place for itself, not the nearest one of a service.
          distinct: 'key',
        }),
      )
      for (const { _geo, shown } of hits) if (_geo) found.push({ at: [_geo.lng, _geo.lat], shown })
      if (hits.length < recordsAtOnce) break
    }
  return mapOf(
    found.map(({ at }) => at),
    view,
    (place) => {
      const placed = found[place]
      if (!placed) return null
      const { slug, name } = JSON.parse(placed.shown) as Shown
      return { slug, name: textIn(question.locale, name) }
    },
  )
}
