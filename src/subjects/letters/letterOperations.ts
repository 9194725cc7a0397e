import { inPath, json, type Operation } from '@/platform/openapi/operation'
import { object, oneOf, text, time, whole } from '@/platform/openapi/schema'

const id = inPath('id', 'Of the letter.')
const state = oneOf(['waiting', 'sent', 'failed'])

/** What the outbox says of itself. */
export const letterOperations = {
  resend: {
    id: 'resendLetter',
    summary: 'Send a letter again',
    description: 'For admins.',
    caller: 'account',
    parameters: [id],
    answers: [
      json(whole({ doc: object({ id: text, state, dueAt: time }, ['id', 'state']) }), 'It waits.'),
    ],
    refusals: [400, 401, 403, 404, 409],
  },
  bounced: {
    id: 'noteBouncedLetter',
    summary: 'Note that a letter came back',
    description: 'For admins.',
    caller: 'account',
    parameters: [id],
    answers: [json(whole({ doc: whole({ id: text, state }) }), 'It counts as failed.')],
    refusals: [400, 401, 403, 404, 409],
  },
} satisfies Record<string, Operation>
