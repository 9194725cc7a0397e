import { isoDay } from '@/lib/formatDate'
import type { WorkingGroup } from '@/payload-types'

import { attendingSides, type Side } from './attended'
import { calledOff, heldDates, type GroupEvent } from './groupEvents'

/** How many of a side came, summed over the meetings where somebody counted them. */
type Came = { side: Side; count: number; counted: number }

export type Year = {
  year: string
  meetings: number
  otherEvents: number
  came: Came[]
  resolutions: number
  tasksDone: number
}

type Group = Pick<WorkingGroup, 'meetings' | 'tasks'>

const yearOf = (instant: string): string => isoDay(instant).slice(0, 4)

/** What a group did year by year, the last first; only what follows from what was written down. */
export const yearsOf = ({ meetings, tasks }: Group, events: GroupEvent[], now: Date): Year[] => {
  const written = (meetings ?? []).filter(
    (meeting) =>
      Boolean(meeting.date) && isoDay(meeting.date) <= isoDay(now) && !calledOff(meeting, events),
  )
  const held = heldDates(meetings, events, now)
  const done = (tasks ?? []).flatMap(({ state, doneOn }) =>
    state === 'done' && doneOn ? yearOf(doneOn) : [],
  )
  const heldIn = (year: string) => held.filter(({ date }) => yearOf(date.startsAt) === year)
  const years = [
    ...written.map(({ date }) => yearOf(date)),
    ...held.map(({ date }) => yearOf(date.startsAt)),
    ...done,
  ]

  return [...new Set(years)]
    .toSorted()
    .toReversed()
    .map((year) => {
      const own = written.filter(({ date }) => yearOf(date) === year)
      const alone = heldIn(year).filter(({ event }) => event.kind === 'meeting').length
      return {
        year,
        meetings: own.length + alone,
        otherEvents: heldIn(year).length - alone,
        came: cameTo(own),
        resolutions: own.reduce((sum, each) => sum + (each.resolutions?.length ?? 0), 0),
        tasksDone: done.filter((each) => each === year).length,
      }
    })
}

const cameTo = (meetings: NonNullable<Group['meetings']>): Came[] =>
  attendingSides.flatMap((side) => {
    const counts = meetings
      .map(({ attendance }) => attendance?.[side])
      .filter((count) => typeof count === 'number')
    const count = counts.reduce((sum, each) => sum + each, 0)
    return counts.length > 0 ? [{ side, count, counted: counts.length }] : []
  })
