import type { Endpoint } from 'payload'

import { described } from '@/platform/openapi/operation'

import { answerByLink, readByLink } from './byLink'
import { operations } from './operations'
import { readResults } from './readResults'

/** What the link of the letter after an event does. */
export const feedbackEndpoints: Endpoint[] = [
  described(
    { path: '/event-feedback/:token', method: 'get', handler: readByLink },
    operations.read,
  ),
  described(
    { path: '/event-feedback/:token', method: 'post', handler: answerByLink },
    operations.answer,
  ),
]

/** What staff read at an event. */
export const feedbackOfEvent: Omit<Endpoint, 'root'> = described(
  { path: '/:id/feedback', method: 'get', handler: readResults },
  operations.results,
)
