import { boxAround, isInBox } from '@/lib/box'
import { frameOf, zoomOf } from '@/lib/mercator'
import type { Point } from '@/lib/point'

import type { MapAnswer, MapPoint, MapView } from '../types'

import { clustersOf } from './clusters'

type Named = { slug: string; name: string }

/** What a map shows of places. Only those that stand alone are named, by their numbers: names may have to be read. */
export const mapOf = (
  places: readonly Point[],
  { box: asked, zoom }: MapView,
  nameOf: (place: number) => Named | null,
): MapAnswer => {
  const around = boxAround(places)
  const box = asked ?? (around && frameOf(around))
  if (!box) return { points: [], total: 0, box, isPlain: false }

  const inside = [...places.keys()].filter((at) => {
    const place = places[at]
    return place && (!asked || isInBox(place, asked))
  })
  const seen = inside.flatMap((at) => (places[at] ? [places[at]] : []))
  const points = clustersOf(seen, zoom ?? zoomOf(box)).map(
    ({ at: [lon, lat], members, box: own }): MapPoint => {
      const [first = 0, ...others] = members
      const named = others.length === 0 ? nameOf(inside[first] ?? 0) : null
      return {
        ...{ lon: rounded(lon), lat: rounded(lat), count: members.length },
        ...{ slug: named?.slug ?? null, name: named?.name ?? null },
        box: others.length === 0 ? null : own,
      }
    },
  )
  return { points, total: seen.length, box, isPlain: false }
}

/** Five decimals are about a metre. */
const rounded = (degrees: number): number => Number(degrees.toFixed(5))
