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

/** Sentences about numbers that differ from the last import by more than five per cent; none when all is usual. */
export const jumpOf = (
  before: Counts,
  now: Counts,
  nameOf: (region: string) => string,
): string[] => {
  const regions = [...new Set([...Object.keys(before.regions), ...Object.keys(now.regions)])]
  const lines: [string, number, number][] = [
    ['Celkem', before.all, now.all],
    ...regions.map((each): [string, number, number] => [
      nameOf(each),
      before.regions[each] ?? 0,
      now.regions[each] ?? 0,
    ]),
  ]
  return lines
    .filter(([, was, is]) => Math.abs(is - was) * 100 > was * mostPercent)
    .map(([name, was, is]) => `${name}: minule ${was} služeb, teď ${is}.`)
}
