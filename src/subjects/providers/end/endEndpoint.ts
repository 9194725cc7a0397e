import type { Endpoint } from 'payload'

import { described, inPath, json } from '@/platform/openapi/operation'
import {
  count,
  message,
  nullable,
  object,
  oneOf,
  said,
  text,
  whole,
} from '@/platform/openapi/schema'

import { endProvider } from './endProvider'

/** How an organisation ends. */
export const endEndpoint: Omit<Endpoint, 'root'> = described(
  { path: '/:id/end', method: 'post', handler: endProvider },
  {
    id: 'endProvider',
    summary: 'Say that an organisation has ended, or that another goes on in its place',
    description:
      'For coordinators, editors and admins. Its services end with it or go over to the successor; their addresses stay. All of it is done or nothing.',
    caller: 'account',
    parameters: [inPath('id', 'Of the provider.')],
    body: {
      isRequired: true,
      schema: object(
        {
          endedOn: said(text, 'A day that has come, as `2026-12-31`.'),
          services: oneOf(['end', 'follow']),
          people: said(
            oneOf(['stay', 'follow']),
            'Who keep it: whether they keep the successor instead.',
          ),
          successor: said(nullable(text), 'The id of another public provider.'),
          endNote: said(nullable(text), 'What the public reads of it, in Czech.'),
        },
        ['endedOn', 'services'],
      ),
    },
    answers: [
      json(
        whole({ services: said(count, 'How many services ended or went over.'), message }),
        'It has ended.',
      ),
    ],
    refusals: [400, 401, 403, 404, 409],
  },
)
