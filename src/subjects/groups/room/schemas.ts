import { replies } from '@/lib/meetingView'
import { roomStandings } from '@/lib/roomView'
import { inPath } from '@/platform/openapi/operation'
import {
  count,
  flag,
  list,
  message,
  nullable,
  object,
  oneOf,
  said,
  text,
  time,
  whole,
} from '@/platform/openapi/schema'

export const group = inPath('group', 'Of the working group.')
export const groupId = inPath('id', 'Of the working group.')
const paper = whole({
  id: text,
  title: text,
  href: text,
  isForMembers: flag,
  isNew: said(flag, 'Added since the visit before.'),
})

const comment = whole({
  id: text,
  author: text,
  isOwn: flag,
  paper: said(nullable(text), 'The title of the paper; null of the meeting as a whole.'),
  text: said(nullable(text), 'Null once staff took it away.'),
  writtenAt: time,
  changedAt: nullable(time),
  answer: nullable(whole({ text, author: text, at: time })),
  removed: said(nullable(text), 'Why staff took it away.'),
})

const date = whole({ startsAt: time, endsAt: nullable(time), allDay: flag })

const coming = whole({
  key: text,
  title: nullable(text),
  date,
  where: nullable(text),
  online: nullable(text),
  agenda: nullable(text),
  papers: list(paper),
  replyAt: said(nullable(text), 'The page where the member replies; null before an invitation.'),
  reply: nullable(oneOf(replies)),
  substitute: nullable(text),
  canComment: said(flag, 'Until it begins.'),
  comments: list(comment),
})

const past = whole({
  key: text,
  date: time,
  title: nullable(text),
  conclusions: nullable(text),
  resolutions: list(text),
  minutes: nullable(paper),
  papers: list(paper),
  comments: list(comment),
})

const task = whole({
  id: text,
  text,
  dueOn: nullable(time),
  state: nullable(oneOf(['open', 'done'])),
  isLate: flag,
})

/** The groups of a member. */
export const groups = list(
  whole({
    id: text,
    member: said(text, 'The row of the group that is theirs.'),
    name: text,
    slug: text,
    represents: text,
    coming: list(coming),
    tasks: list(task),
    past: list(past),
  }),
)

/** The room of a group, for staff. */
export const ofGroup = {
  members: list(whole({ member: text, who: text, standing: oneOf(roomStandings) })),
  meetings: list(whole({ meeting: text, date: time, topic: nullable(text), papers: list(text) })),
  toTell: list(
    whole({
      meeting: text,
      title: nullable(text),
      date,
      papers: list(text),
      people: said(count, 'Whom a letter of them would reach now.'),
      letIn: said(count, 'Members who have access, told or not.'),
      without: said(count, 'Members who are not let in.'),
    }),
  ),
  talks: list(whole({ meeting: text, title: nullable(text), date: time, comments: list(comment) })),
}
const names = Object.keys(ofGroup)
/** The room of a group, for staff, after something was done. */
export const roomForStaff = object({ ...ofGroup, message }, names)
