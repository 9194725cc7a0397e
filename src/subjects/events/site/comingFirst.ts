import { occurrenceEnd } from '@/lib/occurrenceEnd'
import type { Event } from '@/payload-types'

import { nextOccurrence } from './occurrences'

type Dated = Pick<Event, 'occurrences'>

/** Events as people need them: the coming ones by date, then those without a date, then the past ones. */
export const comingFirst = <Item extends Partial<Dated>>(events: Item[], now: Date): Item[] => {
  const startOf = ({ occurrences }: Item): number =>
    new Date(nextOccurrence(occurrences, now)?.startsAt ?? Infinity).getTime()
  const endOf = ({ occurrences }: Item): number =>
    Math.max(...(occurrences ?? []).map((one) => occurrenceEnd(one).getTime()))
  const isPast = (event: Item): boolean =>
    Boolean(event.occurrences?.length) && endOf(event) < now.getTime()

  return [
    ...events
      .filter((event) => event.occurrences?.length && !isPast(event))
      .sort((one, other) => startOf(one) - startOf(other)),
    ...events.filter((event) => !event.occurrences?.length),
    ...events.filter(isPast).sort((one, other) => endOf(other) - endOf(one)),
  ]
}
