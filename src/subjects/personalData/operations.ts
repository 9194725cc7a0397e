import { json, type Operation } from '@/platform/openapi/operation'
import { count, list, message, object, text, whole } from '@/platform/openapi/schema'

const email = { type: 'string', format: 'email' }
const kinds = list(whole({ kind: text, count }))
const refusals = [400, 401, 403]

/** What the finding and erasing of a person says of itself. */
export const personalDataOperations = {
  find: {
    id: 'findPersonalData',
    summary: 'How much the portal keeps of a person',
    description: 'For admins.',
    caller: 'account',
    body: { schema: object({ email }, ['email']), isRequired: true },
    answers: [json(whole({ kinds, hasAccount: { type: 'boolean' } }), 'Counts, kind by kind.')],
    refusals,
  },
  export: {
    id: 'exportPersonalData',
    summary: 'All that the portal keeps of a person, as a file',
    description: 'For admins; the journal notes it without the address.',
    caller: 'account',
    body: { schema: object({ email }, ['email']), isRequired: true },
    answers: [json({ type: 'object', additionalProperties: list({ type: 'object' }) }, 'Rows.')],
    refusals,
  },
  erase: {
    id: 'erasePersonalData',
    summary: 'Take a person out of everything',
    description: 'For admins, with their current password and a code where they have one.',
    caller: 'account',
    body: {
      schema: object({ email, currentPassword: text, code: text }, ['email', 'currentPassword']),
      isRequired: true,
    },
    answers: [json(whole({ message, kinds }), 'What was erased.')],
    refusals,
  },
} satisfies Record<string, Operation>
