import { boxAround, isInBox } from '@/lib/box'
import { frameOf, zoomOf } from '@/lib/mercator'
import type { Point } from '@/lib/point'
import type { MapAnswer, MapPoint, MapView } from '@/lib/catalogueSearch'

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

  const seen: Point[] = []
  const numbers: number[] = []
  for (const [at, place] of places.entries()) {
    if (asked && !isInBox(place, asked)) continue
    seen.push(place)
    numbers.push(at)
  }
  const points = clustersOf(seen, zoom ?? zoomOf(box)).map(
    ({ at: [lon, lat], members, box: own }): MapPoint => {
      const [first = 0, ...others] = members
      const named = others.length === 0 ? nameOf(numbers[first] ?? 0) : null
      return {
        lon: rounded(lon),
        lat: rounded(lat),
        count: members.length,
        slug: named?.slug ?? null,
        name: named?.name ?? null,
        box: others.length === 0 ? null : own,
      }
    },
  )
  return { points, total: seen.length, box, isPlain: false }
}

/** Five decimals are about a metre. */
const rounded = (degrees: number): number => Number(degrees.toFixed(5))
