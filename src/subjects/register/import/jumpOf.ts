import { label, type Label } from '@/lib/label'

import type { RegisterService } from '../read/staged'
import type { Counts } from './portalState'

const mostPercent = 5

/** How many services are provided, overall and by region. */
export const countsOf = (services: RegisterService[]): Counts => {
  const active = services.filter(({ state }) => state === 'active')
  const regions: Record<string, number> = {}
  for (const region of active.flatMap((each) => each.regions))
    regions[region] = (regions[region] ?? 0) + 1
  return { all: active.length, regions }
}

/** A number of services that differs from the last import; of the whole where there is no region. */
export type Jump = { region: string | null; was: number; now: number }

/** Numbers that differ from the last import by more than five per cent; none when all is usual. */
export const jumpOf = (before: Counts, now: Counts, nameOf: (region: string) => string): Jump[] => {
  const regions = [...new Set([...Object.keys(before.regions), ...Object.keys(now.regions)])]
  const lines: Jump[] = [
    { region: null, was: before.all, now: now.all },
    ...regions.map((each) => ({
      region: nameOf(each),
      was: before.regions[each] ?? 0,
      now: now.regions[each] ?? 0,
    })),
  ]
  return lines.filter((line) => Math.abs(line.now - line.was) * 100 > line.was * mostPercent)
}

/** `Podhorský kraj: minule 53 služeb, teď 33.` */
export const jumpSentence = ({ region, was, now }: Jump): Label =>
  label(
    `${region ?? 'Celkem'}: minule ${was} služeb, teď ${now}.`,
    `${region ?? 'In all'}: ${was} services last time, ${now} now.`,
    `${region ?? 'Загалом'}: минулого разу послуг ${was}, тепер ${now}.`,
  )
