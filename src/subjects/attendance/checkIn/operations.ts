import { doorOutcomes } from '@/lib/checkIn'
import { inPath, json, query, type Operation } from '@/platform/openapi/operation'
import {
  flag,
  list,
  nullable,
  object,
  oneOf,
  said,
  text,
  time,
  whole,
} from '@/platform/openapi/schema'
import { lengths } from '@/subjects/registrations/given'

import { presences } from '../presence'

const event = inPath('id', 'Of the event, or the last part of its address.')
const occurrence = said(text, 'Id of a date; not needed where there is only one.')
const presence = nullable(oneOf(presences))

/** What the door of an event says of itself. */
export const operations = {
  read: {
    id: 'readDoorList',
    summary: 'The list of a date for a device at the door',
    description: 'For editors and coordinators. Names and codes, and nothing else of the people.',
    caller: 'account',
    parameters: [event, query('occurrence', occurrence)],
    answers: [
      json(
        whole({
          event: text,
          occurrence: text,
          startsAt: time,
          endsAt: nullable(time),
          allDay: flag,
          people: list(
            whole({
              registration: text,
              name: text,
              code: said(nullable(text), 'Null without a confirmed place.'),
              attendance: presence,
              at: said(nullable(time), 'When that was said.'),
            }),
          ),
          ended: said(list(text), 'Codes whose registration is over.'),
          elsewhere: said(
            list(whole({ code: text, startsAt: time })),
            'Codes of other dates of the event.',
          ),
        }),
        'The list, by name.',
      ),
    ],
    refusals: [400, 401, 403, 404],
  },
  take: {
    id: 'takeDoorMarks',
    summary: 'Say who was seen at the door, perhaps some time ago',
    description:
      'For editors and coordinators. Sent again, nothing changes. What was said after a mark was made stands (`later`).',
    caller: 'account',
    parameters: [event],
    body: {
      schema: object(
        {
          occurrence,
          now: said(time, 'By the clock of the device, which may be wrong.'),
          marks: list(
            object(
              {
                id: said(text, 'Made by the device; a mark sent twice has the same.'),
                at: said(time, 'When it was made, by the clock of the device.'),
                registration: text,
                attendance: presence,
                name: said(
                  { type: 'string', maxLength: lengths.name },
                  'Of somebody who came without signing up; instead of `registration`.',
                ),
              },
              ['id', 'at'],
            ),
          ),
        },
        ['now', 'marks'],
      ),
      isRequired: true,
    },
    answers: [
      json(
        whole({
          results: list(
            whole({
              id: text,
              outcome: said(
                oneOf(doorOutcomes),
                '`known`: a namesake is there. `gone`: nobody of this date.',
              ),
              attendance: said(presence, 'How the person stands now.'),
              at: nullable(time),
            }),
          ),
        }),
        'What became of each mark.',
      ),
    ],
    refusals: [400, 401, 403, 404],
  },
} satisfies Record<string, Operation>
