import { locales } from '@/lib/label'
import { inPath, json, type Operation } from '@/platform/openapi/operation'
import { message, object, oneOf, said, text, whole, type Schema } from '@/platform/openapi/schema'

import { lengths } from './givenReport'
import { mistakeKinds } from './kinds'

const id = inPath('id', 'Of the report.')
const told = whole({ message })
const [least, most] = lengths.text

const challenge: Schema = {
  type: 'object',
  description: 'Of ALTCHA 2: its widget, or its library, works it out.',
  properties: { parameters: { type: 'object', additionalProperties: true }, signature: text },
  required: ['parameters', 'signature'],
}

/** What the reporting of mistakes says of itself. */
export const mistakeOperations = {
  challenge: {
    id: 'newChallenge',
    summary: 'A sum that must go with a report',
    description: 'It takes a machine about a second, so that nobody reports by thousands.',
    caller: 'anybody',
    answers: [json(challenge, 'Good for half an hour and for one report.')],
    refusals: [400],
  },
  report: {
    id: 'reportMistake',
    summary: 'Say that something is wrong with a public entry',
    caller: 'anybody',
    body: {
      schema: object(
        {
          collection: oneOf(['services', 'providers']),
          slug: text,
          kind: oneOf(Object.keys(mistakeKinds)),
          text: { type: 'string', minLength: least, maxLength: most },
          email: said(text, 'Where an answer is wanted.'),
          language: oneOf(locales),
          altcha: said(
            { type: 'object', additionalProperties: true },
            'The challenge and its solution: `{challenge, solution}`.',
          ),
          website: said(text, 'Leave it empty: people do not see it, so only machines fill it in.'),
        },
        ['slug', 'kind', 'text', 'altcha'],
      ),
      isRequired: true,
    },
    answers: [json(told, 'The provider and staff have it.', 201)],
    refusals: [400, 404, 409, 413, 415],
  },
  answer: {
    id: 'answerMistake',
    summary: 'Answer a report',
    description: 'For people of the provider and for staff; the reporter gets it by letter.',
    caller: 'account',
    parameters: [id],
    body: { schema: object({ text }, ['text']), isRequired: true },
    answers: [json(told, 'It is stored.')],
    refusals: [400, 401, 403, 404, 409],
  },
  close: {
    id: 'closeMistake',
    summary: 'Close a report',
    description: 'For people of the provider once it is answered, and for staff.',
    caller: 'account',
    parameters: [id],
    answers: [json(told, 'It is settled.')],
    refusals: [400, 401, 403, 404, 409],
  },
} satisfies Record<string, Operation>
