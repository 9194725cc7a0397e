import type { MeetingDate, Reply } from './meetingView'

/** A document of a meeting, as its members are given it. */
export type RoomPaper = { id: string; title: string; href: string; isForMembers: boolean }

/** A meeting to come: of an event of the group, or only a day that was written down. */
export type RoomMeeting = {
  key: string
  title: string | null
  date: MeetingDate
  where: string | null
  online: string | null
  agenda: string | null
  papers: RoomPaper[]
  /** Where the member replies; null before an invitation was sent. */
  replyAt: string | null
  reply: Reply | null
  substitute: string | null
}

/** A meeting that is over, as it was written down. */
export type RoomPast = {
  key: string
  date: string
  title: string | null
  conclusions: string | null
  resolutions: string[]
  minutes: RoomPaper | null
  papers: RoomPaper[]
}

export type RoomTask = {
  id: string
  text: string
  dueOn: string | null
  state: 'open' | 'done' | null
  isLate: boolean
}

/** What a member finds of one of their groups. */
export type RoomGroup = {
  id: string
  name: string
  slug: string
  represents: string
  coming: RoomMeeting[]
  tasks: RoomTask[]
  past: RoomPast[]
}

/** How a member of a group stands to the room, for staff. */
export const roomStandings = ['noEmail', 'none', 'invited', 'in', 'closed', 'ended'] as const
export type RoomStanding = (typeof roomStandings)[number]

/** The members' room of a group, for staff. */
export type RoomOfGroup = {
  members: { member: string; who: string; standing: RoomStanding }[]
  /** The meetings with papers that only members see. */
  meetings: { meeting: string; date: string; topic: string | null; papers: string[] }[]
}
