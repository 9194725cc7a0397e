import { longestSentence, stars } from '@/lib/feedbackView'
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

const token = inPath('token', 'Of the link in the letter after an event.')
const view = object(
  {
    isSpent: said(flag, 'Whether the one answer was given.'),
    event: said(nullable(text), 'Null where it is not public any more.'),
    date: nullable(object({ startsAt: time, endsAt: nullable(time), allDay: flag })),
    message,
  },
  ['isSpent', 'event', 'date'],
)

/** What questions after an event say of themselves. */
export const operations = {
  read: {
    id: 'readFeedbackLink',
    summary: 'What a letter after an event asks about',
    description: 'Reading it changes nothing.',
    caller: 'anybody',
    parameters: [token, query('locale', oneOf(locales))],
    answers: [json(view, 'The event and its date.')],
    refusals: [400, 404],
  },
  answer: {
    id: 'giveFeedback',
    summary: 'Say how an event was, anonymously and once for a link',
    caller: 'anybody',
    parameters: [token],
    body: {
      schema: object(
        {
          stars: oneOf(stars.map(String)),
          sentence: { type: 'string', maxLength: longestSentence },
        },
        ['stars'],
      ),
      isRequired: true,
    },
    answers: [json(view, 'It is added to those of others.')],
    refusals: [400, 404, 409],
  },
  results: {
    id: 'readFeedback',
    summary: 'What people said of an event',
    description: 'For editors and coordinators. Only numbers of answers until three have come.',
    caller: 'account',
    parameters: [inPath('id', 'Of the event, or the last part of its address.')],
    answers: [
      json(
        whole({
          dates: list(
            whole({
              occurrence: text,
              startsAt: time,
              answers: count,
              said: nullable(
                whole({
                  mean: { type: 'number' },
                  counts: said(
                    { type: 'object', additionalProperties: count },
                    'How many gave so many stars.',
                  ),
                  sentences: said(list(text), 'By the alphabet.'),
                }),
              ),
            }),
          ),
        }),
        'Date by date.',
      ),
    ],
    refusals: [400, 401, 403, 404],
  },
} satisfies Record<string, Operation>
