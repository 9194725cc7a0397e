import { locales } from '@/lib/label'
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

import { linkActions } from './byLink'
import { lengths } from './given'
import { stateNames } from './states'

const event = inPath('id', 'Of the event, or the last part of its address.')
const id = inPath('id', 'Of the registration.')
const token = inPath('token', 'Of the link in a letter.')
const state = oneOf(Object.keys(stateNames))
const told = whole({ message })

const outcome = whole({
  occurrence: text,
  state: said(oneOf([...Object.keys(stateNames), 'full']), '`full`: nothing came of it.'),
  position: nullable(count),
})

const view = object(
  {
    state,
    position: said(nullable(count), 'In the line of those who wait.'),
    until: said(nullable(time), 'Until when an answer is awaited.'),
    name: text,
    code: said(nullable(text), 'What is shown at the door; null without a place.'),
    canCancel: flag,
    event: said(
      nullable(object({ title: text, slug: text, where: nullable(text), online: nullable(text) })),
      'Null where it is not public any more.',
    ),
    date: nullable(object({ startsAt: time, endsAt: nullable(time), allDay: flag })),
    message,
  },
  ['state', 'position', 'until', 'name', 'code', 'canCancel', 'event', 'date'],
)

/** What signing up for events says of itself. */
export const operations = {
  register: {
    id: 'register',
    summary: 'Sign up for an event',
    description:
      'Sent again, it stays one registration with one letter. Without `altcha` only so many of one address; staff need none, nor an e-mail. Whoever does not want to wait when all places are taken says `onlyForPlace`.',
    caller: 'anybody or account',
    parameters: [event],
    body: {
      schema: object(
        {
          occurrences: said(list(text), 'Ids of dates; not needed where there is only one.'),
          name: { type: 'string', maxLength: lengths.name },
          email: text,
          phone: text,
          answers: said(
            { type: 'object', additionalProperties: true },
            'By the ids of the questions of the event.',
          ),
          needs: { type: 'string', maxLength: lengths.needs },
          consent: said(
            { anyOf: [flag, text] },
            'To keep `needs` until a week after the date; without it they are refused.',
          ),
          onlyForPlace: { anyOf: [flag, text] },
          language: oneOf(locales),
          altcha: said(
            { anyOf: [{ type: 'object', additionalProperties: true }, text] },
            'The challenge and its solution: `{challenge, solution}`; a form sends it as a text.',
          ),
          website: said(text, 'Leave it empty: people do not see it.'),
        },
        ['name'],
      ),
      isRequired: true,
    },
    answers: [
      json(
        object({ state, position: nullable(count), registrations: list(outcome), message }, [
          'state',
          'position',
        ]),
        'It is stored, and a letter leaves.',
        201,
      ),
    ],
    refusals: [400, 404, 409, 429],
  },
  places: {
    id: 'readPlaces',
    summary: 'How many places an event has, and how many are taken',
    caller: 'anybody',
    parameters: [event],
    answers: [
      json(
        whole({
          capacity: said(nullable(count), 'Null where places are not counted.'),
          taken: count,
          waiting: count,
          occurrences: list(
            whole({
              occurrence: text,
              capacity: nullable(count),
              taken: count,
              waiting: count,
              isOpen: flag,
              closesAt: time,
            }),
          ),
        }),
        'In all, and for each date.',
      ),
    ],
    refusals: [400, 404],
  },
  full: {
    id: 'readFullEvents',
    summary: 'Which events have no place left',
    description: 'Of those for which people sign up on the portal now.',
    caller: 'anybody',
    answers: [json(whole({ full: said(list(text), 'Ids of events.') }), 'The full ones.')],
    refusals: [400],
  },
  message: {
    id: 'writeToRegistered',
    summary: 'Write to those who signed up',
    description: 'For editors and coordinators.',
    caller: 'account',
    parameters: [event],
    body: {
      schema: object({ to: oneOf(['all', 'waiting']), text }, ['to', 'text']),
      isRequired: true,
    },
    answers: [json(whole({ letters: count, message }), 'The letters will leave.')],
    refusals: [400, 401, 403, 404],
  },
  read: {
    id: 'readRegistration',
    summary: 'How a registration stands',
    description: 'Reading it changes nothing.',
    caller: 'anybody',
    parameters: [token, query('locale', oneOf(locales))],
    answers: [json(view, 'The registration.')],
    refusals: [400, 404],
  },
  act: {
    id: 'actOnRegistration',
    summary: 'Confirm, accept, decline or cancel a registration',
    description: 'The same once more changes nothing and is no error.',
    caller: 'anybody',
    parameters: [token],
    body: { schema: object({ action: oneOf(linkActions) }, ['action']), isRequired: true },
    answers: [json(view, 'It is done.')],
    refusals: [400, 404, 409],
  },
  cancel: {
    id: 'cancelRegistration',
    summary: 'Cancel a registration for a person',
    description: 'For editors and coordinators; the person gets a letter.',
    caller: 'account',
    parameters: [id],
    body: { schema: object({ reason: text }) },
    answers: [json(told, 'It is cancelled.')],
    refusals: [400, 401, 403, 404, 409],
  },
  note: {
    id: 'noteRegistration',
    summary: 'Keep a note about a registration',
    description: 'For editors and coordinators; an empty one takes it away.',
    caller: 'account',
    parameters: [id],
    body: { schema: object({ note: text }, ['note']), isRequired: true },
    answers: [json(told, 'It is stored.')],
    refusals: [400, 401, 403, 404],
  },
  move: {
    id: 'moveRegistration',
    summary: 'Move a person to another date of the event',
    description: 'For editors and coordinators; where a place is free. The person gets a letter.',
    caller: 'account',
    parameters: [id],
    body: { schema: object({ occurrence: text }, ['occurrence']), isRequired: true },
    answers: [json(told, 'She is signed up for the other date.')],
    refusals: [400, 401, 403, 404, 409],
  },
} satisfies Record<string, Operation>
