import { tidyCode } from './plainCode'

/** Signs of the code that somebody shows at the door: 40 bits, good for one list. */
export const entryCodeLength = 8

/** A code of the door as it stands on lists, however somebody has typed it; null for what is none. */
export const entryCodeIn = (typed: string): string | null => {
  const code = tidyCode(typed, entryCodeLength + 1)
  return code.replace('-', '').length === entryCodeLength ? code.toUpperCase() : null
}

type Presence = 'there' | 'absent'

/** One person on the list of the door: the name, the code and nothing else of them. */
export type Awaited = {
  registration: string
  name: string
  /** Null without a confirmed place. */
  code: string | null
  attendance: Presence | null
  /** When that was said; null where it is not known. */
  at: string | null
}

/** The list of a date as a device at the door keeps it. */
export type DoorList = {
  event: string
  occurrence: string
  startsAt: string
  endsAt: string | null
  allDay: boolean
  people: Awaited[]
  /** Codes whose registration is over. */
  ended: string[]
  /** Codes of other dates of the event, and when those begin. */
  elsewhere: { code: string; startsAt: string }[]
}

/** What somebody at the door said, and when by the clock of the device; `id` is of the device. */
export type DoorMark = { id: string; at: string } & (
  { registration: string; attendance: Presence | null } | { name: string }
)

/** `later`: somebody said otherwise after it. `known`: a namesake is there. `gone`: nobody of this date. */
export const doorOutcomes = ['stored', 'later', 'known', 'gone'] as const

/** What became of a mark, and how its person stands now. */
export type DoorResult = {
  id: string
  outcome: (typeof doorOutcomes)[number]
  attendance: Presence | null
  at: string | null
}
