import { locales } from '@/lib/label'
import { longestName, replies } from '@/lib/meetingView'
import { inPath, json, query, type Operation } from '@/platform/openapi/operation'
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

const token = inPath('token', 'Of the link in an invitation.')
const group = inPath('id', 'Of the working group.')
const date = whole({ startsAt: time, endsAt: nullable(time), allDay: flag })
const reply = nullable(oneOf(replies))

const view = object(
  {
    group: said(nullable(text), 'Null where it is not public any more.'),
    event: said(
      nullable(
        whole({
          title: text,
          slug: text,
          where: nullable(text),
          online: nullable(text),
          state: oneOf(['planned', 'cancelled', 'postponed']),
        }),
      ),
      'Null where it is not public any more.',
    ),
    date: nullable(date),
    agenda: nullable(text),
    reply: said(reply, 'Null also where it was given to another date.'),
    substitute: nullable(text),
    canReply: said(flag, 'Until the meeting begins.'),
    message,
  },
  ['group', 'event', 'date', 'agenda', 'reply', 'substitute', 'canReply'],
)

const meetings = list(
  whole({
    event: text,
    occurrence: text,
    title: text,
    date,
    members: list(
      whole({
        who: text,
        side: text,
        hasEmail: flag,
        isInvited: flag,
        reply,
        substitute: nullable(text),
      }),
    ),
    sides: list(whole({ side: text, members: count, coming: count })),
    quorum: said(
      nullable(whole({ needed: count, coming: count })),
      'Null where the group does not say when it may decide.',
    ),
  }),
)

/** What invitations to meetings say of themselves. */
export const operations = {
  read: {
    id: 'readMeetingInvitation',
    summary: 'What a member of a group is invited to',
    description: 'Reading it changes nothing.',
    caller: 'anybody',
    parameters: [token, query('locale', oneOf(locales))],
    answers: [json(view, 'The meeting, and the reply.')],
    refusals: [400, 404],
  },
  reply: {
    id: 'replyToMeetingInvitation',
    summary: 'Say whether one comes to a meeting of a group',
    description: 'The last reply stands.',
    caller: 'anybody',
    parameters: [token],
    body: {
      schema: object(
        {
          reply: oneOf(replies),
          substitute: said(
            { type: 'string', maxLength: longestName },
            'Needed where the reply is `substitute`.',
          ),
          startsAt: said(time, 'The date that was seen: a date moved meanwhile gets no reply.'),
        },
        ['reply'],
      ),
      isRequired: true,
    },
    answers: [json(view, 'It is stored.')],
    refusals: [400, 404, 409],
  },
  list: {
    id: 'readInvitees',
    summary: 'Who comes to the coming meetings of a group',
    description: 'For editors and coordinators.',
    caller: 'account',
    parameters: [group],
    answers: [json(whole({ meetings }), 'The next one first.')],
    refusals: [400, 401, 403, 404],
  },
  invite: {
    id: 'inviteMembers',
    summary: 'Invite the members of a group to a meeting',
    description: 'For editors and coordinators. Each member once, however often it is sent.',
    caller: 'account',
    parameters: [group],
    body: { schema: object({ occurrence: text }, ['occurrence']), isRequired: true },
    answers: [json(object({ meetings, message }, ['meetings']), 'Letters leave.')],
    refusals: [400, 401, 403, 404],
  },
} satisfies Record<string, Operation>
