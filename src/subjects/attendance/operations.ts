import { locales } from '@/lib/label'
import { inPath, json, query, type Operation } from '@/platform/openapi/operation'
import { shared } from '@/platform/openapi/parameters'
import {
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
import { lengths } from '@/subjects/registrations/given'
import { stateNames } from '@/subjects/registrations/states'

import { mostHours, presences } from './presence'

const event = inPath('id', 'Of the event, or the last part of its address.')
const occurrence = said(text, 'Id of a date; not needed where there is only one.')
const hours = nullable({ type: 'number', minimum: 0, maximum: mostHours })
const presence = said(nullable(oneOf(presences)), 'Null where nobody has said.')
const marks = list(object({ registration: text, attendance: presence, hours }, ['registration']))

/** What the day of an event says of itself. */
export const operations = {
  read: {
    id: 'readAttendance',
    summary: 'Who is awaited on a date, who was there and for how long',
    description: 'For editors and coordinators.',
    caller: 'account',
    parameters: [event, query('occurrence', occurrence)],
    answers: [
      json(
        whole({
          occurrence: text,
          startsAt: time,
          offeredHours: said(hours, 'How long the date lasts; stored only when somebody says so.'),
          people: list(
            whole({
              registration: text,
              name: text,
              hasEmail: flag,
              state: oneOf(Object.keys(stateNames)),
              isWalkIn: flag,
              attendance: presence,
              hours,
              certificate: said(
                nullable(oneOf(['issued', 'waiting'])),
                '`waiting`: its letter is being written.',
              ),
            }),
          ),
        }),
        'The list, by name.',
      ),
    ],
    refusals: [400, 401, 403, 404],
  },
  mark: {
    id: 'markAttendance',
    summary: 'Say who was there and for how long',
    description:
      'For editors and coordinators. Only what is said is written; `before` sent as `marks` undoes it.',
    caller: 'account',
    parameters: [event],
    body: { schema: object({ occurrence, marks }, ['marks']), isRequired: true },
    answers: [json(whole({ before: marks, message }), 'It is stored.')],
    refusals: [400, 401, 403, 404],
  },
  sheet: {
    id: 'attendanceSheet',
    summary: 'The attendance sheet of a date as a PDF, to be signed',
    description:
      'For editors and coordinators. Tagged (PDF/UA-1), with the publicity of the projects of the event and empty rows for those who just come.',
    caller: 'account',
    parameters: [event, query('occurrence', occurrence), shared.locale],
    answers: [
      { status: 200, says: 'The document.', type: 'application/pdf', schema: { type: 'string' } },
    ],
    refusals: [400, 401, 403, 404],
  },
  badges: {
    id: 'nameBadges',
    summary: 'Name badges of those who come to a date as a PDF',
    description:
      'For editors and coordinators. Ten on a sheet: the name, and the organisation where the attendance sheet asks for it.',
    caller: 'account',
    parameters: [event, query('occurrence', occurrence), shared.locale],
    answers: [
      { status: 200, says: 'The document.', type: 'application/pdf', schema: { type: 'string' } },
    ],
    refusals: [400, 401, 403, 404],
  },
  walkIn: {
    id: 'addWalkIn',
    summary: 'Add somebody who came without signing up',
    description: 'For editors and coordinators; also where all places are taken.',
    caller: 'account',
    parameters: [event],
    body: {
      schema: object(
        {
          occurrence,
          name: { type: 'string', maxLength: lengths.name },
          email: text,
          language: oneOf(locales),
        },
        ['name'],
      ),
      isRequired: true,
    },
    answers: [json(whole({ message }), 'The person is on the list, and there.', 201)],
    refusals: [400, 401, 403, 404, 409],
  },
} satisfies Record<string, Operation>
