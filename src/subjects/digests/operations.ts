import { digestFrequencies } from '@/lib/digest'
import { locales } from '@/lib/label'
import { inPath, json, type Operation } from '@/platform/openapi/operation'
import {
  count,
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

const token = inPath('token', 'Of the link in a letter.')
const frequency = oneOf(digestFrequencies)
const wants = said(
  list(text),
  'Whole kinds (`news`, `events`, `consultations`), parts of them (`news:TOPIC`, `events:KIND`), and `territory:ID`, which narrows all.',
)

/** What news by e-mail say of themselves. */
export const operations = {
  choices: {
    id: 'subscriptionChoices',
    summary: 'What news by e-mail can be narrowed to',
    caller: 'anybody',
    answers: [
      json(
        whole({
          topics: list(text),
          eventKinds: list(text),
          territories: list(whole({ id: text, name: text })),
        }),
        'What may be asked for now.',
      ),
    ],
    refusals: [400],
  },
  counts: {
    id: 'subscriptionCounts',
    summary: 'How many people get what by e-mail',
    description: 'For staff; it never says who.',
    caller: 'account',
    answers: [
      json(
        whole({
          weekly: count,
          daily: count,
          paused: said(count, 'Their letters came back.'),
          wants: list(whole({ want: text, count })),
        }),
        'Of those who confirmed.',
      ),
    ],
    refusals: [400, 401, 403],
  },
  ask: {
    id: 'askForSubscription',
    summary: 'Ask for news by e-mail',
    description:
      'Nothing is sent before the link in the letter confirms it. The answer is the same for every address.',
    caller: 'anybody',
    body: {
      schema: object(
        {
          email: text,
          wants,
          frequency,
          language: oneOf(locales),
          altcha: said(
            { anyOf: [{ type: 'object', additionalProperties: true }, text] },
            'The challenge of `/api/mistakes/challenge` and its solution: `{challenge, solution}`.',
          ),
          website: said(text, 'Leave it empty: people do not see it.'),
        },
        ['email', 'wants', 'frequency', 'altcha'],
      ),
      isRequired: true,
    },
    answers: [json(whole({ state: oneOf(['asked']), message }), 'A letter leaves.', 201)],
    refusals: [400, 409, 413, 415, 429],
  },
  read: {
    id: 'readSubscription',
    summary: 'What a person gets by e-mail',
    description: 'Reading it changes nothing.',
    caller: 'anybody',
    parameters: [token],
    answers: [
      json(
        whole({
          state: oneOf(['unconfirmed', 'active', 'paused']),
          email: text,
          wants,
          frequency,
          until: said(nullable(time), 'Until when it waits to be confirmed.'),
        }),
        'For the holder of the link.',
      ),
    ],
    refusals: [400, 404],
  },
  act: {
    id: 'changeSubscription',
    summary: 'Confirm, change or end news by e-mail',
    caller: 'anybody',
    parameters: [token],
    body: {
      schema: object({ action: oneOf(linkActions), wants, frequency, language: oneOf(locales) }, [
        'action',
      ]),
      isRequired: true,
    },
    answers: [json(whole({ state: oneOf(['confirmed', 'changed', 'ended']), message }), 'Done.')],
    refusals: [400, 404, 409],
  },
  end: {
    id: 'endSubscription',
    summary: 'End news by e-mail with one press (RFC 8058)',
    description: 'Answers the same when it has ended already.',
    caller: 'anybody',
    parameters: [token],
    body: {
      schema: object({ 'List-Unsubscribe': text }),
      types: ['application/x-www-form-urlencoded', 'application/json'],
    },
    answers: [json(whole({ message }), 'It has ended; the address is deleted.')],
    refusals: [400],
  },
} satisfies Record<string, Operation>
