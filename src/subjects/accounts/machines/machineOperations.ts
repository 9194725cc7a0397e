import { inPath, json, type Operation } from '@/platform/openapi/operation'
import { message, object, said, text, time, whole } from '@/platform/openapi/schema'

const parameters = [inPath('id', 'Of the machine account.')]

/** What the key of a machine account says of itself. */
export const machineOperations = {
  make: {
    id: 'makeKey',
    summary: 'Make the key of a machine account',
    description:
      'For admins. The key is answered this once; an older one ends at once. Never with a key.',
    caller: 'account',
    parameters,
    body: {
      schema: object(
        {
          currentPassword: said(text, 'One’s own, so that an open session alone is not enough.'),
          code: said(text, 'Of the application, or a recovery code.'),
          expiresAt: {
            type: ['string', 'null'],
            description: 'A day, to its end, or an instant; a year when not said, two at most.',
            examples: ['2027-11-30'],
          },
        },
        ['currentPassword'],
      ),
      isRequired: true,
    },
    answers: [json(whole({ key: text, expiresAt: time }), 'The key.', 201)],
    refusals: [400, 401, 403, 404, 409],
  },
  revoke: {
    id: 'revokeKey',
    summary: 'Revoke the key of a machine account',
    description: 'For admins. The next request with it is 401. Never with a key.',
    caller: 'account',
    parameters,
    answers: [json(whole({ message }), 'It holds no more.')],
    refusals: [400, 401, 403, 404, 409],
  },
} satisfies Record<string, Operation>
