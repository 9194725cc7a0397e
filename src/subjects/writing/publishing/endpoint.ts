import type { Endpoint } from 'payload'

import { described, json, query, required } from '@/platform/openapi/operation'
import { flag, list, nullable, said, text, time, whole } from '@/platform/openapi/schema'

import { checkPublication } from './checkPublication'

/** What the desk asks before something is published. */
export const publicationCheckEndpoint: Omit<Endpoint, 'root'> = described(
  { method: 'get', path: '/publication-check', handler: checkPublication },
  {
    id: 'checkPublication',
    summary: 'What publishing the newest draft of a document would show, and what is worth a look',
    description: 'For those who may publish the document. Nothing is changed.',
    caller: 'account',
    parameters: [required(query('collection', text)), required(query('document', text, 'Its id.'))],
    answers: [
      json(
        whole({
          path: said(nullable(text), 'The address of the page; null while it has none.'),
          isPublished: flag,
          comesOutAt: said(nullable(time), 'Where it waits for a time in the future.'),
          faults: said(list(text), 'What publishing would refuse at fields.'),
          places: said(list(text), 'Where else on the portal it will stand.'),
          changes: said(list(text), 'The fields that differ from what is public.'),
          advice: said(list(text), 'What is missing or worth a look.'),
        }),
        'In the language of the request.',
      ),
    ],
    refusals: [400, 401, 403, 404],
  },
)
