import type { Event } from '@/payload-types'
import { isoDay } from '@/lib/formatDate'

import { inOrder, type Occurrence } from '../occurrences'

type Dated = Pick<Event, 'occurrences'>
/** A date of an event on one of its days. */
export type OnDay<Item> = { event: Item; date: Occurrence }

const dayMs = 86_400_000
/** More days an event hardly takes; the end of one typed years ahead by mistake fills no memory. */
const mostDays = 62

/** What takes place on which day of Prague (`2026-11-21`), the earlier first; what takes several days is on each of them. */
export const daysOf = <Item extends Partial<Dated>>(events: Item[]): Map<string, OnDay<Item>[]> => {
  const days = new Map<string, OnDay<Item>[]>()
  const dates = events.flatMap((event) =>
    inOrder(event.occurrences).map((date) => ({ event, date })),
  )
  for (const each of dates.toSorted((one, other) =>
    one.date.startsAt.localeCompare(other.date.startsAt),
  ))
    for (const day of spanOf(each.date)) days.set(day, [...(days.get(day) ?? []), each])
  return days
}

const spanOf = ({ startsAt, endsAt }: Occurrence): string[] => {
  const last = isoDay(endsAt ?? startsAt)
  const days = [isoDay(startsAt)]
  for (let day = days[0] ?? last; day < last && days.length < mostDays; days.push(day))
    day = new Date(Date.parse(`${day}T00:00:00Z`) + dayMs).toISOString().slice(0, 10)
  return days
}
