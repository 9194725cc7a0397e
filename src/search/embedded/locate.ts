import { distance } from '@/lib/distance'
import type { Point } from '@/lib/point'
import { textIn } from '@/lib/textIn'
import type { MapAnswer, MapView, SearchQuestion } from '@/lib/catalogueSearch'

import { mapOf } from '../map/mapOf'
import { whomAsked } from '../whomAsked'
import { foundBy, type Index } from './answer'
import { choose } from './choose'
import { understand } from './understand'

/** Where everything is that fits: places are in memory, only names of what stands alone are read. */
export const locate = (
  { memory, postings, rows, thesaurus }: Index,
  question: SearchQuestion,
  view: MapView,
): MapAnswer => {
  const { wanted, whom } = understand(question, memory.vocabularies, thesaurus)
  const found = foundBy({ memory, postings }, question, wanted)
  const { candidates } = choose(memory, question, found, whomAsked(question, whom))
  const slots: number[] = []
  const places: Point[] = []
  for (const slot of candidates.slots)
    for (const { at } of memory.facts[slot]?.places ?? []) {
      if (!at || !isInCircle(at, question)) continue
      slots.push(slot)
      places.push(at)
    }
  return mapOf(places, view, (place) => {
    const slot = slots[place] ?? -1
    const shown = rows.get(slot)?.shown
    return shown ? { slug: shown.slug, name: textIn(question.locale, shown.name) } : null
  })
}

const isInCircle = (at: Point, { near, radius }: SearchQuestion): boolean =>
  !near || radius === null || distance(near, at) / 1_000 <= radius
