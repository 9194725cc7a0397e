import type { MeetingDate, Reply } from './meetingView'

/** A document of a meeting, as its members are given it. */
export type RoomPaper = {
  id: string
  title: string
  href: string
  isForMembers: boolean
  /** Added since the last visit. */
  isNew: boolean
}

/** The longest comment, and answer to one. */
export const longestComment = 5_000
/** The longest reason of taking one away. */
export const longestReason = 500

/** What a member said of a meeting or of one of its papers. */
export type RoomComment = {
  id: string
  author: string
  isOwn: boolean
  /** The title of the paper that it is about; null of the meeting as a whole. */
  paper: string | null
  /** Null once the office took it away. */
  text: string | null
  writtenAt: string
  changedAt: string | null
  answer: { text: string; author: string; at: string } | null
  /** Why the office took it away. */
  removed: string | null
}

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
  /** Until it begins. */
  canComment: boolean
  comments: RoomComment[]
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
  comments: RoomComment[]
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
  /** The row of the group that is theirs. */
  member: string
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
  /** The meetings to come that have papers: whom a letter of them would reach, and who of the members is not let in. */
  toTell: RoomToTell[]
  /** Meetings of which members said something, the next one first. */
  talks: { meeting: string; title: string | null; date: string; comments: RoomComment[] }[]
}

export type RoomToTell = {
  meeting: string
  title: string | null
  date: MeetingDate
  papers: string[]
  people: number
  letIn: number
  without: number
}
