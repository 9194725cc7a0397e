import type { GroupSide } from './groupSides'

/** What somebody says to an invitation to a meeting. */
export const replies = ['yes', 'no', 'substitute'] as const
export type Reply = (typeof replies)[number]
export const longestName = 120

export type MeetingDate = { startsAt: string; endsAt: string | null; allDay: boolean }

/** What the link of an invitation shows. */
export type MeetingView = {
  group: string | null
  event: {
    title: string
    slug: string
    where: string | null
    online: string | null
    state: 'planned' | 'cancelled' | 'postponed'
  } | null
  date: MeetingDate | null
  agenda: string | null
  /** To this date; null also where it was given to another date. */
  reply: Reply | null
  substitute: string | null
  canReply: boolean
}

/** A member as the desk shows who comes to a meeting. */
export type InvitedMember = {
  who: string
  side: GroupSide
  hasEmail: boolean
  isInvited: boolean
  reply: Reply | null
  substitute: string | null
}

/** A coming meeting of a group, for staff. */
export type ComingMeeting = {
  event: string
  occurrence: string
  title: string
  date: MeetingDate
  members: InvitedMember[]
  sides: { side: GroupSide; members: number; coming: number }[]
  /** Null where the group does not say when it may decide. */
  quorum: { needed: number; coming: number } | null
}
