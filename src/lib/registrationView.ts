/** How the places of an event stand, in all and for each date. */
export type PlacesView = {
  capacity: number | null
  taken: number
  waiting: number
  occurrences: DatePlaces[]
}

export type DatePlaces = {
  /** The id of the date. */
  occurrence: string
  /** Null where nobody counts. */
  capacity: number | null
  taken: number
  waiting: number
  isOpen: boolean
  closesAt: string
}

/** What the link of a letter about a registration shows. */
export type RegistrationView = {
  state: 'unconfirmed' | 'confirmed' | 'waiting' | 'offered' | 'cancelled' | 'declined' | 'expired'
  position: number | null
  until: string | null
  name: string
  /** What is shown at the door; null without a place. */
  code: string | null
  canCancel: boolean
  event: { title: string; slug: string; where: string | null; online: string | null } | null
  date: { startsAt: string; endsAt: string | null; allDay: boolean } | null
}

/** How many places of a date nobody holds; null where they are not counted. Whoever waits comes first. */
export const freeOf = ({ capacity, taken, waiting }: DatePlaces): number | null => {
  if (capacity === null) return null
  return waiting > 0 ? 0 : Math.max(0, capacity - taken)
}
