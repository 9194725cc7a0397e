import type { SearchQuestion } from '@/lib/catalogueSearch'
import { dayNumber } from '@/lib/dayNumber'
import { saidPlaces, usualFreeForDays, type Availability } from '@/lib/freePlaces'

/** Whether a service works and has room, as it is kept in an index. */
export type Readiness = {
  isPaused: boolean
  /** The oldest day on which somebody said of all its places that none is free; 0 where nobody has. */
  fullOn: number
}

type Source = { state?: string | null; availability?: Availability | null }

/** Reads it of a service. */
export const readinessOf = ({ state, availability }: Source): Readiness => {
  const said = saidPlaces(availability)
  const isFull = said.length > 0 && said.every(({ free, updatedAt }) => free === 0 && updatedAt)
  const days = said.flatMap(({ updatedAt }) => (updatedAt ? [dayNumber(updatedAt)] : []))
  return { isPaused: state === 'paused', fullOn: isFull ? Math.min(...days) : 0 }
}

/** Among services that fit alike, the lower stands first: what works, then what is full, then what is paused. */
export const waitingOf = (
  { isPaused, fullOn }: Readiness,
  { now, freeForDays = usualFreeForDays }: Pick<SearchQuestion, 'now' | 'freeForDays'>,
): 0 | 1 | 2 => {
  if (isPaused) return 2
  return fullOn > 0 && fullOn >= dayNumber(now.toISOString()) - freeForDays ? 1 : 0
}
