import { inPath, json, query, type Operation } from '@/platform/openapi/operation'
import { pageOf } from '@/platform/openapi/collection'
import {
  count,
  list,
  message,
  nullable,
  object,
  oneOf,
  ref,
  said,
  text,
  time,
  whole,
} from '@/platform/openapi/schema'
import { formNames } from '@/lib/catalogueSearch'

import type { Reviewed } from './entry'

const id = inPath('id', 'Of the entry.')
const entryOf = { services: ref('Service'), providers: ref('Provider') } as const
const told = whole({ message })
const refusals = [400, 401, 403, 404, 409]

/** What the steps of a change of an entry say of themselves. */
export const reviewOperations = (collection: Reviewed) =>
  ({
    submit: {
      id: `submit_${collection}`,
      summary: 'Hand a draft over for approval',
      description: 'For people of the provider to whom the entry belongs.',
      caller: 'account',
      parameters: [id],
      body: { schema: object({ note: said(text, 'For those who decide.') }) },
      answers: [json(whole({ doc: ref('Proposal'), message }), 'It waits for approval.')],
      refusals,
    },
    withdraw: {
      id: `withdraw_${collection}`,
      summary: 'Take back what waits for approval',
      description: 'For people of the provider to whom the entry belongs.',
      caller: 'account',
      parameters: [id],
      answers: [json(told, 'It can be edited again.')],
      refusals,
    },
    approve: {
      id: `approve_${collection}`,
      summary: 'Approve and publish what was handed over',
      description: 'For editors and coordinators.',
      caller: 'account',
      parameters: [id],
      answers: [json(whole({ doc: entryOf[collection], message }), 'It is public.')],
      refusals,
    },
    return: {
      id: `return_${collection}`,
      summary: 'Send back what was handed over',
      description: 'For editors and coordinators; the provider learns why by letter.',
      caller: 'account',
      parameters: [id],
      body: { schema: object({ reason: text }, ['reason']), isRequired: true },
      answers: [json(told, 'The provider has it again.')],
      refusals,
    },
  }) satisfies Record<string, Operation>

/** What setting of free places says of itself. */
export const availabilityOperation: Operation = {
  id: 'setAvailability',
  summary: 'Say how many places are free',
  description:
    'Public at once, without approval; nothing else of the entry changes. With `form`, `free` is of that form of the service, and the answer has it in `byForm`; `free` is then the sum and `updatedAt` the oldest of them. A number without `form` is of the whole service. For people of its provider and for staff.',
  caller: 'account',
  parameters: [id],
  body: {
    schema: {
      ...object({
        free: nullable({ type: 'integer', minimum: 0, maximum: 10_000 }),
        waitingWeeks: nullable({ type: 'integer', minimum: 0, maximum: 520 }),
        form: oneOf(formNames),
      }),
      minProperties: 1,
    },
    isRequired: true,
  },
  answers: [
    json(
      whole({
        availability: object(
          {
            free: nullable(count),
            waitingWeeks: nullable(count),
            updatedAt: time,
            byForm: list(whole({ form: oneOf(formNames), free: count, updatedAt: time })),
          },
          ['updatedAt'],
        ),
        message,
      }),
      'It is public.',
    ),
  ],
  refusals: [400, 401, 403, 404],
}

/** What the queue of changes says of itself. */
export const queueOperation: Operation = {
  id: 'reviewQueue',
  summary: 'What waits for approval, oldest first',
  description: 'For editors and coordinators.',
  caller: 'account',
  parameters: [
    query('collection', oneOf(['services', 'providers'])),
    query('provider', text, 'The id of a provider.'),
    query('limit', { type: 'integer', minimum: 1, maximum: 100, default: 20 }),
    query('page', { type: 'integer', minimum: 1, default: 1 }),
  ],
  answers: [json(pageOf(ref('Proposal')), 'One page of the queue.')],
  refusals: [400, 401, 403],
}
