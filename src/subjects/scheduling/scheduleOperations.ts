import { inPath, json, query, required, type Operation } from '@/platform/openapi/operation'
import { flag, list, object, oneOf, said, text, time, whole } from '@/platform/openapi/schema'

const id = inPath('id', 'Of what is planned.')
const type = oneOf(['publish', 'unpublish'])
const staff = 'For those who may publish the document.'

/** What publications at a set time say of themselves. */
export const scheduleOperations = {
  list: {
    id: 'listScheduled',
    summary: 'What is planned for a document',
    description: staff,
    caller: 'account',
    parameters: [required(query('collection', text)), required(query('document', text, 'Its id.'))],
    answers: [
      json(whole({ docs: list(whole({ id: text, type, at: time, hasFailed: flag })) }), 'By time.'),
    ],
    refusals: [400, 401, 403, 404],
  },
  plan: {
    id: 'schedulePublication',
    summary: 'Publish or take down at a set time',
    description: staff,
    caller: 'account',
    body: {
      schema: object(
        {
          collection: text,
          document: said(text, 'Its id.'),
          type,
          at: said(text, 'As a clock in Prague shows it: `2027-03-28T07:00`.'),
        },
        ['collection', 'document', 'type', 'at'],
      ),
      isRequired: true,
    },
    answers: [json(whole({ id: text, type, at: time }), 'It is planned.', 201)],
    refusals: [400, 401, 403, 404],
  },
  cancel: {
    id: 'cancelScheduled',
    summary: 'Take back what is planned',
    description: staff,
    caller: 'account',
    parameters: [id],
    answers: [json(whole({ id: text }), 'It will not happen.')],
    refusals: [400, 401, 403, 404, 409],
  },
  retry: {
    id: 'retryScheduled',
    summary: 'Try once more what failed',
    description: staff,
    caller: 'account',
    parameters: [id],
    answers: [json(whole({ id: text }), 'It will be tried now.')],
    refusals: [400, 401, 403, 404, 409],
  },
} satisfies Record<string, Operation>
