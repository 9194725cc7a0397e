import { inPath, json, type Operation } from '@/platform/openapi/operation'
import { message, object, said, text, whole } from '@/platform/openapi/schema'

import { lengths } from './limits'

const id = inPath('id', 'Of the claim.')
const told = whole({ message })

/** What the asking to keep an organisation says of itself. */
export const claimOperations = {
  send: {
    id: 'sendClaim',
    summary: 'Ask to keep an organisation of the catalogue',
    caller: 'anybody',
    body: {
      schema: object(
        {
          ico: said(text, 'The company ID: eight digits.'),
          name: { type: 'string', maxLength: lengths.name },
          email: { type: 'string', format: 'email', maxLength: lengths.email },
          message: {
            type: 'string',
            minLength: lengths.leastMessage,
            maxLength: lengths.message,
          },
          website: said(text, 'Leave it empty: people do not see it, so only machines fill it in.'),
        },
        ['ico', 'name', 'email', 'message'],
      ),
      isRequired: true,
    },
    answers: [json(told, 'Staff will decide.', 201)],
    refusals: [400, 413, 415],
  },
  approve: {
    id: 'approveClaim',
    summary: 'Give the account that somebody asked for',
    description: 'For editors and coordinators.',
    caller: 'account',
    parameters: [id],
    answers: [json(told, 'An invitation will leave.')],
    refusals: [400, 401, 403, 404, 409],
  },
  refuse: {
    id: 'refuseClaim',
    summary: 'Refuse the account that somebody asked for',
    description: 'For editors and coordinators; who asked learns why by letter.',
    caller: 'account',
    parameters: [id],
    body: { schema: object({ reason: text }, ['reason']), isRequired: true },
    answers: [json(told, 'A letter will leave.')],
    refusals: [400, 401, 403, 404, 409],
  },
} satisfies Record<string, Operation>
